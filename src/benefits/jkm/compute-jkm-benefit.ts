import type { Check } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { exactRupiah, exactText, times } from "../../core/exact.js";
import { marked, type Unmarked } from "../../core/facts-used.js";
import { lookUp } from "../../core/look-up.js";
import { refusingMalformed } from "../../core/malformed.js";
import type { Provision } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Text } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { unreadable, validate } from "../../core/validate.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import {
  jkmFuneral,
  jkmLumpSum,
  jkmNotEnrolled,
  jkmPeriodic,
  jkmWithoutHeirs,
} from "../../law/provisions/death-benefits.js";
import { afterArrears, arrearsSettled, assumeNoArrears } from "../arrears.js";
import { barrierOf, notMet } from "../barrier-of.js";
import { benefitOf } from "../benefit-of.js";
import { bar, type BenefitParts, join, leaveOpen, owe, type Which } from "../benefit-parts.js";
import type { Benefit, BenefitLine, BenefitPayer, BenefitRecipient } from "../benefit.js";
import { heirsOfDeath, noHeirsReason, type Succession } from "../heirs/heirs-of-death.js";
import type { DeathItem } from "../items.js";
import { jkmOfMigrantWorker } from "../migrant-worker/jkm-of-migrant-worker.js";
import type { JkmMigrantWorkerInput } from "../migrant-worker/migrant-worker-input.js";
import { regimeDay } from "../regime-day.js";
import { scholarshipPart } from "../scholarship/scholarship-part.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { jkmArrears, jkmChecks, openMembership, warnOfEarlierMembership } from "./jkm-checks.js";
import { type JkmBenefitInput, jkmBenefitInputSchema } from "./jkm-input.js";
import { paidMemberships, type PaidMemberships } from "./memberships.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * The benefits of the family when a participant dies in the active period, not
 * from a work accident: lump sum, periodic benefit, funeral grant and the
 * scholarship, in rupiah. Where the law gives nothing, `notDue` says why.
 *
 * PP 44/2015 Pasal 15, 34, 35, 40, 41, 42, as amended by PP 82/2019; Permenaker
 * 1/2025.
 * Of a migrant worker (`migrantPhase`): Permenaker 4/2023.
 *
 * What a missing fact decides is open, with its bounds; the rest is in the total:
 * without `membershipStart` of a non-wage earner who died from 24 February 2025 the
 * funeral grant, without `contributionMonths` all but the scholarship.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`decidedOn` under the reading `"decision"`).
 *
 * @example
 * ```ts
 * computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" }).total; // => 42_000_000
 * ```
 */
export function computeJkmBenefit(
  input: JkmBenefitInput | JkmMigrantWorkerInput,
  options?: Options,
): Benefit {
  const trace = traceOf(options);
  const ofMigrantWorker = refusingMalformed(() => jkmOfMigrantWorker(trace, input), unreadable);
  if (ofMigrantWorker) return marked(input, ofMigrantWorker);
  const facts = validate(jkmBenefitInputSchema, input);
  return marked(facts, jkmBenefit(trace, warnedOfFigures(trace, facts)));
}

/** JKM: PP 44/2015 Pasal 15, 34, 35, 40 to 42, and Permenaker 1/2025. */
function jkmBenefit(trace: Trace, input: JkmBenefitInput): Unmarked<Benefit> {
  const { date, segment } = input;
  warnAfterLawAsOf(trace, date);
  const facts = assumeJkmFacts(trace, input);
  warnOfEarlierMembership(trace, facts);
  const checks = jkmChecks(trace, facts);
  const { barred } = barrierOf(checks);
  const common = { programme: "jkm", date, segment, checks } as const;
  if (barred) return benefitOf(trace, nothingDue(facts, barred), common);

  const succession = heirsOfDeath(trace, "jkm", facts);
  const { children, decidedOn } = facts;
  const scholarship = scholarshipPart(trace, {
    eventDate: date,
    cause: "other",
    children,
    heirs: facts.heirs,
    family: facts.family,
    contributionMonths: facts.contributionMonths,
    contributionMonthsAtLeast: facts.contributionMonthsAtLeast,
    consecutiveContributionMonths: facts.consecutiveContributionMonths,
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

/** Short of the minimum membership only the funeral grant is due, which is certain either way. */
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

/** The payer, once the amounts that wait for arrears or that the employer owes are set apart. */
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

/** All but the funeral grant. */
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

/** The facts with the assumptions for those not given, each with a warning. */
type AssumedJkmFacts = JkmBenefitInput & {
  readonly [Field in "cause" | "active" | "arrearsMonths"]: NonNullable<JkmBenefitInput[Field]>;
};

/** A death in the active period, not from a work accident, without arrears, unless said otherwise. */
function assumeJkmFacts(trace: Trace, facts: JkmBenefitInput): AssumedJkmFacts {
  if (facts.cause === undefined) warn(trace, warnings.cause);
  if (facts.active === undefined) warn(trace, warnings.active);
  const arrearsMonths = facts.enrolled === false ? 0 : assumeNoArrears(trace, facts.arrearsMonths);
  return { ...facts, cause: facts.cause ?? "other", active: facts.active ?? true, arrearsMonths };
}

const warnings = {
  cause: /* @__PURE__ */ sharedWarning(
    assumed("assumed-not-work-accident", { assumes: ["cause"] }),
  ),
  active: /* @__PURE__ */ sharedWarning(assumed("assumed-active", { assumes: ["active"] })),
} satisfies Record<string, Warning>;

/** The cash benefit in three lines, for every membership that is paid. */
function jkmLines(
  trace: Trace,
  day: CalendarDate,
  memberships: PaidMemberships,
  funeralTo: BenefitRecipient,
): BenefitLine[] {
  const line = (item: DeathItem, provision: Provision<Rupiah>, to: BenefitRecipient): BenefitLine =>
    lineOf(trace, item, { provision, day, memberships, to });
  return [
    line("death", jkmLumpSum, "heirs"),
    line("periodic", jkmPeriodic, "heirs"),
    line("funeral", jkmFuneral, funeralTo),
  ];
}

function lineOf(
  trace: Trace,
  item: DeathItem,
  rule: {
    provision: Provision<Rupiah>;
    day: CalendarDate;
    memberships: PaidMemberships;
    to: BenefitRecipient;
  },
): BenefitLine {
  const { value, key } = lookUp(trace, rule.provision, rule.day);
  const { count, provisions } = rule.memberships;
  const sum = times(exactRupiah(value), count);
  const steps: Step[] = [{ kind: "look-up", provision: key, value }];
  if (count > 1) {
    steps.push({ kind: "multiply", factor: count, of: value, result: exactText(sum) });
  }
  return {
    item,
    ...roundLine(trace, sum, steps),
    paidTo: rule.to,
    provisions: count > 1 ? [key, ...provisions] : [key],
    ...(steps.length > 1 && { steps }),
  };
}
