import { unknownArticle } from "../../core/citation.js";
import type { Bilingual } from "../../core/bilingual.js";
import type { Check } from "../../core/check.js";
import { MissingFactError } from "../../core/errors.js";
import type { ProvisionRef } from "../../core/provision.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import { arrearsEffect, arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jkmArrearsMonths,
  jkmFuneral,
  jkmLumpSum,
  jkmPeriodic,
  jkmWithoutHeirs,
} from "../../law/provisions/death-benefits.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";
import { fixedLine, scholarshipLine } from "../benefit-line.js";
import { benefitOf, notDue, withheld } from "../benefit-total.js";
import type { Benefit, BenefitLine, BenefitNote, WithheldBenefit } from "../benefit.js";
import { jkmChecks } from "./jkm-checks.js";
import { givenArrears } from "../given-arrears.js";
import { itemLabels } from "../items.js";
import type { ScholarshipPlan } from "../scholarship/scholarship-plan.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";

/** JKM: PP 44/2015 Pasal 34, 40 to 42, and the three-month rule of Permenaker 1/2025. */
export function jkmBenefit(workings: Workings, facts: JkmBenefitInput): Benefit {
  const { date, segment } = facts;
  warnAfterLawAsOf(workings, date);
  const arrearsMonths = givenArrears(workings, facts.arrearsMonths);
  const checks = jkmChecks(workings, { ...facts, arrearsMonths, cause: "other", active: true });
  const arrears = required(checks, "jkm.arrears");
  const membership = checks.find((check) => check.id === "jkm.membership-months");
  const months = lookUp(workings, jkmArrearsMonths, date).value;
  const limit = arrearsLimit(workings, segment, arrearsMonths, months);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  const bars = effect === "not-due";
  const unknown = membership?.missing[0];
  if (unknown !== undefined && !bars) throw missingMembership(unknown);

  const scholarship = planFor(workings, facts);
  const parts: Parts = {
    due: [
      fixedLine(workings, "death", lookUp(workings, jkmLumpSum, date), "heirs"),
      fixedLine(workings, "periodic", lookUp(workings, jkmPeriodic, date), "heirs"),
      fixedLine(
        workings,
        "funeral",
        lookUp(workings, jkmFuneral, date),
        facts.heirs === false ? "funeral-arranger" : "heirs",
      ),
      ...(scholarship && scholarship.total > 0 ? [scholarshipLine(scholarship)] : []),
    ],
    withheld: [],
    notDue: scholarship?.total === 0 ? [noScholarship(scholarship)] : [],
  };
  const shortMembership = membership?.passed === false;
  if (bars) bar(parts, () => true, reasons.arrearsOver, arrears.provisions);
  if (shortMembership) {
    bar(parts, isBeyondFuneral, reasons.shortMembership, membership.provisions);
  }
  if (facts.heirs === false) {
    const rule = lookUp(workings, jkmWithoutHeirs, date);
    bar(parts, isCashBeyondFuneral, reasons.noHeirs, [rule.ref]);
  }
  if (effect === "settle-first") {
    hold(parts, isBeyondFuneral, reasons.settleFirst, arrears.provisions);
  }
  return benefitOf(workings, {
    programme: "jkm",
    date,
    segment,
    lines: parts.due,
    ...(scholarship && !bars && !shortMembership && { scholarship }),
    paidBy: effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs",
    withheld: parts.withheld,
    notDue: parts.notDue,
    checks,
  });
}

interface Parts {
  due: BenefitLine[];
  withheld: WithheldBenefit[];
  notDue: BenefitNote[];
}

function isBeyondFuneral(line: BenefitLine): boolean {
  return line.item !== "funeral";
}

function isCashBeyondFuneral(line: BenefitLine): boolean {
  return line.item === "death" || line.item === "periodic";
}

function bar(
  parts: Parts,
  which: (line: BenefitLine) => boolean,
  reason: Bilingual,
  provisions: readonly ProvisionRef[],
): void {
  parts.notDue.push(...parts.due.filter(which).map((line) => notDue(line, reason, provisions)));
  parts.due = parts.due.filter((line) => !which(line));
}

function hold(
  parts: Parts,
  which: (line: BenefitLine) => boolean,
  reason: Bilingual,
  provisions: readonly ProvisionRef[],
): void {
  parts.withheld.push(...parts.due.filter(which).map((line) => withheld(line, reason, provisions)));
  parts.due = parts.due.filter((line) => !which(line));
}

function planFor(workings: Workings, facts: JkmBenefitInput): ScholarshipPlan | undefined {
  const { children, contributionMonths, consecutiveContributionMonths, date } = facts;
  if (!children || children.length === 0) return undefined;
  return scholarshipPlan(workings, {
    eventDate: date,
    cause: "death",
    children,
    ...(contributionMonths !== undefined && { contributionMonths }),
    ...(consecutiveContributionMonths !== undefined && { consecutiveContributionMonths }),
  });
}

function noScholarship(plan: ScholarshipPlan): BenefitNote {
  const first = plan.notCounted[0];
  return {
    item: "scholarship",
    label: itemLabels.scholarship,
    reason: first?.reason ?? reasons.noYearsLeft,
    provisions: first?.provisions ?? plan.provisions,
  };
}

function required(checks: readonly Check[], id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (!found) throw new TypeError(`no check ${id}`);
  return found;
}

function missingMembership(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: {
      id: "sebelum masa kepesertaan minimum hanya biaya pemakaman yang dibayar",
      en: "before the minimum membership only the funeral money is paid",
    },
    cites: { regulation: "permenaker-1-2025", article: unknownArticle },
  });
}

const reasons = {
  arrearsOver: {
    id: "Tunggakan iuran melebihi batas bulan berturut-turut: tidak ada manfaat JKM",
    en: "Contributions are in arrears for more consecutive months than allowed: no JKM benefit",
  },
  shortMembership: {
    id: "Masa kepesertaan minimum belum tercapai: hanya biaya pemakaman",
    en: "The minimum membership is not reached: funeral money only",
  },
  noHeirs: {
    id: "Tidak ada ahli waris: santunan menjadi bagian Dana Jaminan Sosial; biaya pemakaman bagi yang mengurus pemakaman",
    en: "No heirs: this goes to the Social Security Fund; the funeral money to whoever arranges the funeral",
  },
  settleFirst: {
    id: "Dibayar setelah ahli waris melunasi tunggakan iuran",
    en: "Paid once the heirs have settled the arrears",
  },
  noYearsLeft: {
    id: "Tidak ada tahun beasiswa yang tersisa",
    en: "No year of the scholarship is left",
  },
} satisfies Record<string, Bilingual>;
