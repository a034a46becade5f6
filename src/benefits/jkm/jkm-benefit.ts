import type { Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
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
import { type BenefitItem } from "../items.js";
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
export function jkmBenefit(trace: Trace, input: JkmBenefitInput): Benefit {
  warnAfterLawAsOf(trace, input.date);
  const facts = withAssumptions(trace, input);
  const checks = jkmChecks(trace, facts);
  const barring = barredBy(trace, checks);
  if (barring) return nothingDue(trace, facts, checks, barring);
  const membership = checks.find((check) => check.id === "jkm.membership-months");
  const open = membership?.missing[0];
  if (open !== undefined) throw missingMembership(open);

  const heirs = heirsOfDeath(trace, "jkm", facts);
  const scholarship = planFor(trace, facts);
  const parts = partsOf(trace, facts, heirs, scholarship);
  const shortMembership = membership?.passed === false;
  if (shortMembership) {
    const { provisions } = membership;
    bar(parts, isBeyondFuneral, { reason: reasons.shortMembership, provisions });
  }
  if (hasNoHeirs(facts, heirs)) {
    const { key } = lookUp(trace, jkmWithoutHeirs, facts.date);
    bar(parts, isCashBeyondFuneral, { reason: reasons.noHeirs, provisions: [key] });
  }
  const paidBy = payerOf(trace, facts, parts);
  return benefitOf(trace, {
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
  trace: Trace,
  facts: SettledJkmFacts,
  checks: readonly Check[],
  failed: Check,
): Benefit {
  const items: BenefitItem[] = ["death", "periodic", "funeral"];
  if (facts.children?.length) items.push("scholarship");
  const reason = failed.id === "jkm.arrears" ? reasons.arrearsOver : notMet(failed);
  return benefitOf(trace, {
    programme: "jkm",
    date: facts.date,
    segment: facts.segment,
    lines: [],
    notDue: items.map((item) => notDue({ item }, reason, failed.provisions)),
    checks,
  });
}

function partsOf(
  trace: Trace,
  facts: SettledJkmFacts,
  heirs: Heirs | undefined,
  scholarship: ScholarshipPlan | undefined,
): JkmParts {
  const { date, decidedOn } = facts;
  const day = regimeDay(trace, jkmLumpSum, date, decidedOn);
  const memberships = paidMemberships(trace, date, facts.memberships ?? 1);
  const funeralTo = hasNoHeirs(facts, heirs) ? "funeral-arranger" : "heirs";
  return {
    due: [
      ...jkmLines(trace, day, memberships, funeralTo),
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
function payerOf(trace: Trace, facts: SettledJkmFacts, parts: JkmParts): BenefitPayer {
  const { date, segment, arrearsMonths } = facts;
  if (facts.enrolled === false) {
    const { key } = lookUp(trace, jkmNotEnrolled, date);
    owe(parts, { reason: reasons.notEnrolled, provisions: [key] });
    return "employer";
  }
  const rule = lookUp(trace, jkmArrearsMonths, date);
  const limit = arrearsLimit(trace, segment, arrearsMonths, rule.value);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  if (effect === "settle-first" && !areSettled(trace, facts.arrearsSettledBy)) {
    hold(parts, isBeyondFuneral, { reason: reasons.settleFirst, provisions: [rule.key] });
  }
  return effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs";
}

function planFor(trace: Trace, facts: SettledJkmFacts): ScholarshipPlan | undefined {
  const { children, contributionMonths, consecutiveContributionMonths, date, decidedOn } = facts;
  if (!children || children.length === 0) return undefined;
  return scholarshipPlan(trace, {
    eventDate: date,
    cause: "other",
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
    reason: first?.reason ?? reasons.noYearsLeft,
    provisions: first?.provisions ?? plan.rules,
  };
}
