import { arrearsLimit } from "../contributions/payment/arrears-effect.js";
import { asksForDecision } from "../benefits/regime-day.js";
import { addDays, addMonths } from "../core/calendar.js";
import { lookUp, lookUpIfAny, peek } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import { rateOfPercent } from "../core/rate.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Trace } from "../core/trace.js";
import type { BenefitSegment, CalendarDate } from "../core/vocabulary.js";
import {
  jkmArrearsMonths,
  jkmFuneral,
  jkmLumpSum,
  jkmMembershipDays,
  jkmMembershipMonths,
  jkmPeriodic,
} from "../law/provisions/death-benefits.js";
import { jkkBands } from "../law/provisions/non-wage-earner-contributions.js";
import { labourIntensivePayBy } from "../law/provisions/relief-pp-7-2025.js";
import {
  jkkArrearsMonths,
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
} from "../law/provisions/work-accident-benefits.js";
import {
  jkkDeathFloor,
  jkmThreeMonthCount,
  jkmThreeMonthRule,
  jkmThreeMonthScope,
} from "../law/readings/benefit-readings.js";
import { arrearsSettledByOthers } from "../law/readings/death-readings.js";
import type { IncomeTable } from "./income-table.js";
import type { LawRow } from "./law-table.js";
import { limitOf, rateCells } from "./rate-cells.js";

/** The provisions whose change begins a new period. */
const rules: readonly Provision[] = [
  jkmLumpSum,
  jkmPeriodic,
  jkmFuneral,
  jkmArrearsMonths,
  jkmMembershipMonths,
  jkmMembershipDays,
  jkkDeath,
  jkkPeriodic,
  jkkFuneral,
  jkkArrearsMonths,
  jkkBands,
];

/** The segments of a death. */
export const deathSegments: readonly BenefitSegment[] = [
  "wage-earner",
  "non-wage-earner",
  "construction",
];

/** The days from one to another, each with its period, and the death benefits of the periods. */
export function deathTables(
  trace: Trace,
  first: CalendarDate,
  last: CalendarDate,
  incomes: IncomeTable,
): { readonly days: LawRow<"law_day">[]; readonly deaths: LawRow<"law_death">[] } {
  const days: LawRow<"law_day">[] = [];
  const deaths: LawRow<"law_death">[] = [];
  let period = 0;
  let before: readonly unknown[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const versions = rules.map((rule) => peek(trace, rule, day));
    if (versions.some((version, index) => version !== before[index])) {
      period += 1;
      for (const segment of deathSegments) {
        const row = deathRow(trace, day, segment, incomes);
        if (row) deaths.push({ period, segment, ...row });
      }
    }
    before = versions;
    const payBy = lookUpIfAny(trace, labourIntensivePayBy, day)?.value ?? day;
    days.push({
      day,
      known: 1,
      period,
      start_through: lastCompleteStart(trace, day),
      labour_late: day > payBy ? 1 : 0,
    });
  }
  return { days, deaths };
}

/** The last first day of a membership that is long enough on a day; empty where no rule asks for it. */
function lastCompleteStart(trace: Trace, day: CalendarDate): CalendarDate {
  const months = lookUpIfAny(trace, jkmMembershipMonths, day)?.value;
  if (months === undefined) return "";
  if (resolveReading(trace, jkmThreeMonthCount) === "90-days") {
    return addDays(day, -lookUp(trace, jkmMembershipDays, day).value);
  }
  // Counting back from the last day of a short month misses the days that end on it too.
  let start = addMonths(day, -months);
  while (addMonths(addDays(start, 1), months) <= day) start = addDays(start, 1);
  return start;
}

function deathRow(
  trace: Trace,
  day: CalendarDate,
  segment: BenefitSegment,
  incomes: IncomeTable,
): Omit<LawRow<"law_death">, "period" | "segment"> | undefined {
  const amounts = [jkmLumpSum, jkmPeriodic, jkmFuneral, jkkPeriodic, jkkFuneral] as const;
  const found = amounts.map((provision) => lookUpIfAny(trace, provision, day)?.value);
  const multiple = lookUpIfAny(trace, jkkDeath, day)?.value;
  const limits = [jkmArrearsMonths, jkkArrearsMonths].map((rule) => {
    const limit = lookUpIfAny(trace, rule, day)?.value;
    return limit === undefined ? undefined : arrearsLimit(trace, segment, 1, limit);
  });
  const [death, periodic, funeral, jkkPeriodicAmount, jkkFuneralAmount] = found;
  const [jkmLimit, jkkLimit] = limits;
  if (death === undefined || periodic === undefined || funeral === undefined) return undefined;
  if (jkkPeriodicAmount === undefined || jkkFuneralAmount === undefined) return undefined;
  if (!multiple || jkmLimit === undefined || jkkLimit === undefined) return undefined;
  const share = rateOfPercent(multiple.percent);
  const rate = { ...share, numerator: share.numerator * multiple.wages };
  const isPackage = resolveReading(trace, jkkDeathFloor) === "jkm-package";
  const settledByOther = resolveReading(trace, arrearsSettledByOthers) === "anyone";
  return {
    jkm_decided_on: asksForDecision(trace, jkmLumpSum, day) ? 1 : 0,
    jkk_decided_on: asksForDecision(trace, jkkDeath, day) ? 1 : 0,
    jkm_death: death,
    jkm_periodic: periodic,
    jkm_funeral: funeral,
    jkm_arrears_limit: jkmLimit,
    jkm_settled_by_other: settledByOther ? 1 : 0,
    ...membershipRule(trace, day, segment),
    ...rateCells(trace, "jkk_death", rate),
    jkk_wage_limit: limitOf([rate]),
    jkk_death_floor: isPackage ? death + periodic + funeral : death,
    jkk_periodic: jkkPeriodicAmount,
    jkk_funeral: jkkFuneralAmount,
    jkk_arrears_limit: jkkLimit,
    ...incomes.partsOf(lookUpIfAny(trace, jkkBands, day)?.value, undefined),
  };
}

function membershipRule(
  trace: Trace,
  day: CalendarDate,
  segment: BenefitSegment,
): { readonly membership: "none" | "start" | "paid-months"; readonly membership_months: number } {
  const months = lookUpIfAny(trace, jkmMembershipMonths, day)?.value;
  if (months === undefined) return { membership: "none", membership_months: 0 };
  const binds =
    segment === "non-wage-earner" || resolveReading(trace, jkmThreeMonthScope) === "all-segments";
  if (!binds || resolveReading(trace, jkmThreeMonthRule) === "does-not-apply") {
    return { membership: "none", membership_months: 0 };
  }
  const byMonthsPaid = resolveReading(trace, jkmThreeMonthCount) === "paid-months";
  return { membership: byMonthsPaid ? "paid-months" : "start", membership_months: months };
}
