import { addDays, addMonths } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import { choose } from "../../core/choose.js";
import { lookUp, peek } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jkmActivePeriod,
  jkmArrearsMonths,
  jkmMembershipMonths,
} from "../../law/provisions/death-benefits.js";
import {
  jkmThreeMonthCount,
  jkmThreeMonthRule,
  jkmThreeMonthScope,
} from "../../law/readings/benefit-readings.js";
import type { BenefitSegment } from "../benefit.js";

/** The facts that decide on JKM. */
export interface JkmFacts {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** `"other"` is any death that is not a work accident. */
  readonly cause?: "work-accident" | "other";
  /** Still working and a participant on the day of death. */
  readonly active?: boolean;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number;
  readonly membershipStart?: CalendarDate;
  readonly contributionMonths?: number;
}

/** All conditions of JKM, in the order in which they decide. */
export function jkmChecks(workings: Workings, facts: JkmFacts): Check[] {
  const membership = membershipCheck(workings, facts);
  return [
    causeCheck(workings, facts),
    activeCheck(workings, facts),
    jkmArrearsCheck(workings, facts),
    ...(membership ? [membership] : []),
  ];
}

function causeCheck(workings: Workings, { date, cause }: JkmFacts): Check {
  const rule = lookUp(workings, jkmActivePeriod, date);
  return checkOf(
    "jkm.not-work-accident",
    cause === undefined ? undefined : cause === "other",
    {
      id: "Meninggal dunia bukan akibat kecelakaan kerja (bila akibat kecelakaan kerja, JKK yang membayar)",
      en: "The death is not from a work accident (if it is, JKK pays instead)",
    },
    [rule.ref],
    { missing: ["cause"] },
  );
}

function activeCheck(workings: Workings, { date, active }: JkmFacts): Check {
  const rule = lookUp(workings, jkmActivePeriod, date);
  return checkOf(
    "jkm.active",
    active,
    {
      id: "Meninggal dunia dalam masa aktif: masih bekerja dan menjadi peserta",
      en: "The death falls in the active period: still working and a participant",
    },
    [rule.ref],
    { missing: ["active"] },
  );
}

/** Arrears: over the limit a non-wage earner's family gets nothing; an employer pays first. */
function jkmArrearsCheck(workings: Workings, facts: JkmFacts): Check {
  const limit = lookUp(workings, jkmArrearsMonths, facts.date);
  const { arrearsMonths, segment } = facts;
  const months = arrearsLimit(workings, segment, arrearsMonths ?? 0, limit.value);
  const within = arrearsMonths === undefined ? undefined : arrearsMonths <= months;
  return checkOf(
    "jkm.arrears",
    within,
    {
      id: `Tunggakan iuran paling banyak ${months} bulan berturut-turut`,
      en: `Contributions are in arrears by at most ${months} consecutive months`,
    },
    [limit.ref],
    { missing: ["arrearsMonths"], effect: segment === "non-wage-earner" ? "bars" : "reduces" },
  );
}

/** The three-month rule, where it binds: short of it only the funeral money is due. */
function membershipCheck(workings: Workings, facts: JkmFacts): Check | undefined {
  if (!peek(workings, jkmMembershipMonths, facts.date)) return undefined;
  const bound =
    facts.segment === "non-wage-earner" || choose(workings, jkmThreeMonthScope) === "all-segments";
  if (!bound || choose(workings, jkmThreeMonthRule) === "does-not-apply") return undefined;
  const rule = lookUp(workings, jkmMembershipMonths, facts.date);
  const long = longEnough(workings, facts, rule.value);
  return checkOf(
    "jkm.membership-months",
    long.passed,
    {
      id: `Kepesertaan sekurang-kurangnya ${rule.value} bulan (bila kurang: hanya biaya pemakaman)`,
      en: `Membership of at least ${rule.value} months (if less: funeral money only)`,
    },
    [rule.ref],
    { effect: "reduces", missing: [long.needs] },
  );
}

function longEnough(
  workings: Workings,
  facts: JkmFacts,
  months: number,
): { readonly passed: boolean | undefined; readonly needs: string } {
  const { date, membershipStart, contributionMonths } = facts;
  const count = choose(workings, jkmThreeMonthCount);
  if (count === "paid-months") {
    const passed = contributionMonths === undefined ? undefined : contributionMonths >= months;
    return { passed, needs: "contributionMonths" };
  }
  if (membershipStart === undefined) {
    if (contributionMonths === undefined || contributionMonths < months) {
      return { passed: undefined, needs: "membershipStart" };
    }
    warn(workings, {
      code: "membership-start-inferred",
      message: {
        id: `Tanggal kepesertaan tidak diberikan; ${contributionMonths} bulan iuran dianggap menunjukkan kepesertaan sekurang-kurangnya ${months} bulan tanpa pendaftaran ulang`,
        en: `The membership date is not given; ${contributionMonths} months paid are taken to show at least ${months} months of membership without a new registration`,
      },
    });
    return { passed: true, needs: "membershipStart" };
  }
  const complete =
    count === "90-days" ? addDays(membershipStart, 90) : addMonths(membershipStart, months);
  return { passed: date >= complete, needs: "membershipStart" };
}
