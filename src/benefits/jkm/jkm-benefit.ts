import type { Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import { arrearsEffect, arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jkmArrearsMonths,
  jkmLumpSum,
  jkmNotEnrolled,
  jkmWithoutHeirs,
} from "../../law/provisions/death-benefits.js";
import type { Benefit, BenefitNote, BenefitPayer } from "../benefit.js";
import { scholarshipLine } from "../benefit-line.js";
import { benefitOf, notDue } from "../benefit-total.js";
import type { Heirs } from "../heirs/heirs.js";
import { hasNoHeirs, heirsOfDeath } from "../heirs/heirs-of-death.js";
import { itemLabels, type BenefitItem } from "../items.js";
import { regimeDay } from "../regime-day.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";
import type { ScholarshipPlan } from "../scholarship/scholarship-plan.js";
import { barredBy, notMet } from "../settled-checks.js";
import { withAssumptions, type SettledJkmFacts } from "./assumed-facts.js";
import { jkmChecks } from "./jkm-checks.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";
import { jkmLines } from "./jkm-lines.js";
import {
  bar,
  hold,
  isBeyondFuneral,
  isCashBeyondFuneral,
  owe,
  type JkmParts,
} from "./jkm-parts.js";
import { jkmReasons as reasons } from "./jkm-reasons.js";
import { missingMembership } from "./membership-check.js";
import { paidMemberships } from "./memberships.js";
import { areSettled } from "../settled-arrears.js";

/** JKM: PP 44/2015 Pasal 15, 34, 35, 40 to 42, and Permenaker 1/2025. */
export function jkmBenefit(workings: Workings, input: JkmBenefitInput): Benefit {
  warnAfterLawAsOf(workings, input.date);
  const facts = withAssumptions(workings, input);
  const checks = jkmChecks(workings, facts);
  const barring = barredBy(checks);
  if (barring) return nothingDue(workings, facts, checks, barring);
  const membership = checks.find((check) => check.id === "jkm.membership-months");
  const open = membership?.missing[0];
  if (open !== undefined) throw missingMembership(open);

  const heirs = heirsOfDeath(workings, "jkm", facts);
  const scholarship = planFor(workings, facts);
  const parts = partsOf(workings, facts, heirs, scholarship);
  const shortMembership = membership?.passed === false;
  if (shortMembership) {
    const { provisions } = membership;
    bar(parts, isBeyondFuneral, { reason: reasons.shortMembership, provisions });
  }
  if (hasNoHeirs(facts, heirs)) {
    const { ref } = lookUp(workings, jkmWithoutHeirs, facts.date);
    bar(parts, isCashBeyondFuneral, { reason: reasons.noHeirs, provisions: [ref] });
  }
  const paidBy = payerOf(workings, facts, parts);
  return benefitOf(workings, {
    programme: "jkm",
    date: facts.date,
    segment: facts.segment,
    lines: parts.due,
    ...(scholarship && !shortMembership && { scholarship }),
    ...(heirs && { heirs }),
    paidBy,
    owedByEmployer: parts.owedByEmployer,
    withheld: parts.withheld,
    notDue: parts.notDue,
    checks,
  });
}

function nothingDue(
  workings: Workings,
  facts: SettledJkmFacts,
  checks: readonly Check[],
  { id, text, provisions }: Check,
): Benefit {
  const items: BenefitItem[] = ["death", "periodic", "funeral"];
  if (facts.children?.length) items.push("scholarship");
  const reason = id === "jkm.arrears" ? reasons.arrearsOver : notMet(text);
  return benefitOf(workings, {
    programme: "jkm",
    date: facts.date,
    segment: facts.segment,
    lines: [],
    notDue: items.map((item) => notDue({ item, label: itemLabels[item] }, reason, provisions)),
    checks,
  });
}

function partsOf(
  workings: Workings,
  facts: SettledJkmFacts,
  heirs: Heirs | undefined,
  scholarship: ScholarshipPlan | undefined,
): JkmParts {
  const { date, decidedOn } = facts;
  const day = regimeDay(workings, jkmLumpSum, date, decidedOn);
  const memberships = paidMemberships(workings, date, facts.memberships ?? 1);
  const funeralTo = hasNoHeirs(facts, heirs) ? "funeral-arranger" : "heirs";
  return {
    due: [
      ...jkmLines(workings, day, memberships, funeralTo),
      ...(scholarship && scholarship.total > 0 ? [scholarshipLine(scholarship)] : []),
    ],
    withheld: [],
    notDue: [
      ...memberships.notDue,
      ...(scholarship?.total === 0 ? [noScholarship(scholarship)] : []),
    ],
    owedByEmployer: [],
  };
}

/** Who pays, once what waits for arrears and what the employer owes is set apart. */
function payerOf(workings: Workings, facts: SettledJkmFacts, parts: JkmParts): BenefitPayer {
  const { date, segment, arrearsMonths } = facts;
  if (facts.enrolled === false) {
    const { ref } = lookUp(workings, jkmNotEnrolled, date);
    owe(parts, { reason: reasons.notEnrolled, provisions: [ref] });
    return "employer";
  }
  const rule = lookUp(workings, jkmArrearsMonths, date);
  const limit = arrearsLimit(workings, segment, arrearsMonths, rule.value);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  if (effect === "settle-first" && !areSettled(workings, facts.arrearsSettledBy)) {
    hold(parts, isBeyondFuneral, { reason: reasons.settleFirst, provisions: [rule.ref] });
  }
  return effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs";
}

function planFor(workings: Workings, facts: SettledJkmFacts): ScholarshipPlan | undefined {
  const { children, contributionMonths, consecutiveContributionMonths, date, decidedOn } = facts;
  if (!children || children.length === 0) return undefined;
  return scholarshipPlan(workings, {
    eventDate: date,
    cause: "death",
    children,
    ...(contributionMonths !== undefined && { contributionMonths }),
    ...(consecutiveContributionMonths !== undefined && { consecutiveContributionMonths }),
    ...(decidedOn !== undefined && { decidedOn }),
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
