import type { Check } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jkmLumpSum,
  jkmNotEnrolled,
  jkmWithoutHeirs,
} from "../../law/provisions/death-benefits.js";
import { afterArrears } from "../after-arrears.js";
import type { Benefit, BenefitPayer } from "../benefit.js";
import { benefitOf } from "../benefit-of.js";
import { bar, join, leaveOpen, owe, type BenefitParts, type Which } from "../benefit-parts.js";
import { heirsOfDeath, noHeirsReason, type Succession } from "../heirs/heirs-of-death.js";
import { regimeDay } from "../regime-day.js";
import { scholarshipPart } from "../scholarship/scholarship-part.js";
import { barrierOf, notMet } from "../barrier-of.js";
import { arrearsSettled } from "../arrears-settled.js";
import { assumeJkmFacts, type AssumedJkmFacts } from "./assume-jkm-facts.js";
import { jkmArrears, jkmChecks } from "./jkm-checks.js";
import type { JkmBenefitInput } from "./jkm-input.js";
import { jkmLines } from "./jkm-lines.js";
import { openMembership, warnOfEarlierMembership } from "./membership-check.js";
import { paidMemberships } from "./memberships.js";

/** JKM: PP 44/2015 Pasal 15, 34, 35, 40 to 42, and Permenaker 1/2025. */
export function jkmBenefit(trace: Trace, input: JkmBenefitInput): Benefit {
  const { date, segment } = input;
  warnAfterLawAsOf(trace, date);
  const facts = assumeJkmFacts(trace, input);
  warnOfEarlierMembership(trace, facts);
  const checks = jkmChecks(trace, facts);
  const { barred } = barrierOf(checks);
  const common = { programme: "jkm", date, segment, checks } as const;
  if (barred) return benefitOf(trace, nothingDue(facts, barred), common);

  const succession = heirsOfDeath(trace, "jkm", facts);
  const { children, contributionMonths, consecutiveContributionMonths, decidedOn } = facts;
  const scholarship = scholarshipPart(trace, {
    eventDate: date,
    cause: "other",
    children,
    contributionMonths,
    consecutiveContributionMonths,
    decidedOn,
  });
  const membership = checks.find((check) => check.id === "jkm.membership-months");
  const cash = cashParts(trace, facts, succession);
  const entitled = withoutHeirs(
    trace,
    withinMembership(join(cash, scholarship.parts), membership),
    facts,
    succession,
  );
  const { parts, paidBy } = payable(trace, facts, entitled);
  return benefitOf(trace, parts, {
    ...common,
    ...(scholarship.plan && membership?.passed !== false && { scholarship: scholarship.plan }),
    ...(succession.heirs && { heirs: succession.heirs }),
    paidBy,
  });
}

function nothingDue({ children }: AssumedJkmFacts, failed: Check): BenefitParts {
  const reason = failed.id === "jkm.arrears" ? reasons.arrearsOver : notMet(failed);
  const items = ["death", "periodic", "funeral"] as const;
  const all = children?.length ? ([...items, "scholarship"] as const) : items;
  return join({ notDue: all.map((item) => ({ item, reason, provisions: failed.provisions })) });
}

function cashParts(
  trace: Trace,
  { date, decidedOn, memberships: count = 1 }: AssumedJkmFacts,
  { none }: Succession,
): BenefitParts {
  const day = regimeDay(trace, jkmLumpSum, date, decidedOn);
  const memberships = paidMemberships(trace, date, count);
  const funeralTo = none ? "funeral-arranger" : "heirs";
  return join({
    due: jkmLines(trace, day, memberships, funeralTo),
    notDue: memberships.notDue,
  });
}

/** Short of the minimum membership only the funeral money is due, which is certain either way. */
function withinMembership(parts: BenefitParts, membership: Check | undefined): BenefitParts {
  if (membership?.passed === undefined) {
    return membership ? leaveOpen(parts, openMembership(membership), isBeyondFuneral) : parts;
  }
  if (membership.passed) return parts;
  const { provisions } = membership;
  return bar(parts, { reason: reasons.shortMembership, provisions }, isBeyondFuneral);
}

function withoutHeirs(
  trace: Trace,
  parts: BenefitParts,
  { date }: AssumedJkmFacts,
  { none, open }: Succession,
): BenefitParts {
  if (open) return leaveOpen(parts, open, isCashBeyondFuneral);
  if (!none) return parts;
  const { key } = lookUp(trace, jkmWithoutHeirs, date);
  return bar(parts, { reason: reasons.noHeirs, provisions: [key] }, isCashBeyondFuneral);
}

/** Who pays, once what waits for arrears and what the employer owes is set apart. */
function payable(
  trace: Trace,
  facts: AssumedJkmFacts,
  parts: BenefitParts,
): { readonly parts: BenefitParts; readonly paidBy: BenefitPayer } {
  if (facts.enrolled === false) {
    const { key } = lookUp(trace, jkmNotEnrolled, facts.date);
    const owed = owe(parts, { reason: reasons.notEnrolled, provisions: [key] });
    return { parts: owed, paidBy: "employer" };
  }
  return afterArrears(trace, jkmArrears, facts, parts, {
    reason: reasons.settleFirst,
    which: isBeyondFuneral,
    isSettled: () => arrearsSettled(trace, facts.arrearsSettledBy),
  });
}

/** All but the funeral money. */
const isBeyondFuneral: Which = ({ item }) => item !== "funeral";

/** The cash that only heirs receive. */
const isCashBeyondFuneral: Which = ({ item }) => item === "death" || item === "periodic";

const reasons = /* @__PURE__ */ deepFreeze({
  arrearsOver: { key: "jkm-reasons.arrears-over" },
  shortMembership: { key: "jkm-reasons.short-membership" },
  noHeirs: noHeirsReason,
  settleFirst: { key: "jkm-reasons.settle-first" },
  notEnrolled: { key: "jkm-reasons.not-enrolled" },
} satisfies Record<string, Text>);
