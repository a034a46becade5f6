import { jhtChecks } from "../benefits/jht/jht-checks.js";
import { jkkChecks } from "../benefits/jkk/jkk-checks.js";
import { jkmChecks } from "../benefits/jkm/jkm-checks.js";
import { jkpChecks } from "../benefits/jkp/jkp-checks.js";
import { jpChecks } from "../benefits/jp/jp-checks.js";
import { migrantWorkerChecks } from "../benefits/migrant-worker/migrant-worker-checks.js";
import { childChecks, eventCheck } from "../benefits/scholarship/scholarship-checks.js";
import { warnedOfFigures } from "../benefits/warned-of-figures.js";
import {
  type Check,
  checkOf,
  type FactPath,
  lacking,
  missingOf,
  outcomeOf,
} from "../core/check.js";
import { lookUp } from "../core/look-up.js";
import { textWith } from "../core/text.js";
import { type Trace, warn } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { Options } from "../law/options.js";
import {
  foreignerMonths,
  nonWageEarnerJobs,
  nonWageEarnerKinds,
  nonWageEarnerStart,
  separateScheme,
} from "../law/provisions/membership.js";
import { recorded, type Recorded } from "../law/recorded.js";
import {
  type EligibilityInput,
  eligibilityInputSchema,
  type MembershipFacts,
} from "./eligibility-input.js";
import { entryAgeOn } from "./entry-age.js";
import { traceOf } from "../law/trace-of.js";

/** Questions that may be assessed: joining as a non-wage earner, or the right to a benefit. */
export type EligibilityQuestion =
  "membership" | "jkk" | "jkm" | "scholarship" | "jht" | "jp" | "jkp" | "migrant-worker";

/** An answer in three values, with every condition that was examined. */
export interface Verdict extends Recorded {
  readonly kind: "verdict";
  readonly question: EligibilityQuestion;
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  readonly checks: readonly Check[];
  /**
   * Facts still to be asked, in the order in which they decide. With
   * `"eligible"` they settle how much is due or who pays, not whether.
   */
  readonly missing: readonly FactPath[];
}

/**
 * Whether a person is eligible, in three values: every condition with its
 * article, and the facts that are still missing in the order in which they
 * decide. `membership` is membership as a non-wage earner (BPU). The calculators
 * of benefits examine the same conditions. Amounts among the facts are in rupiah.
 *
 * PP 44/2015 Pasal 1, 2, 5, 6, 11 (membership), 38, 39, 48 (JKK), 34, 41, 42 (JKM);
 * Permenaker 5/2021 Pasal 7, 103; PP 46/2015 Pasal 22 to 29 and PP 60/2015 (JHT); PP
 * 45/2015 Pasal 15, 19 to 24 (JP); PP 37/2021 Pasal 4, 19, 20, 35, 40 (JKP);
 * Permenaker 4/2023 Pasal 27, 34 (migrant workers).
 *
 * @throws InvalidInputError and OutOfCoverageError (before the programme begins).
 *
 * @example
 * ```ts
 * const verdict = assessEligibility({
 *   for: "scholarship",
 *   facts: { eventDate: "2024-05-29", cause: "other", contributionMonths: 30 },
 * });
 * verdict.outcome; // => "ineligible"
 * ```
 */
export function assessEligibility(input: EligibilityInput, options?: Options): Verdict {
  const trace = traceOf(options);
  const question = validate(eligibilityInputSchema, input);
  const checks = checksFor(trace, question);
  warnedOfFigures(trace, question.facts);
  return verdictOf(question.for, trace, checks);
}

function checksFor(trace: Trace, question: EligibilityInput): Check[] {
  switch (question.for) {
    case "membership":
      return membershipChecks(trace, question.facts);
    case "jkk":
      return jkkChecks(trace, question.facts);
    case "jht":
      return jhtChecks(trace, question.facts);
    case "jp":
      return jpChecks(trace, question.facts);
    case "jkp":
      return jkpChecks(trace, question.facts);
    case "migrant-worker":
      return migrantWorkerChecks(trace, question.facts);
    case "jkm":
      return jkmChecks(trace, question.facts);
    case "scholarship": {
      const { child = {}, ...event } = question.facts;
      return [eventCheck(trace, event), ...childChecks(trace, event.eventDate, child)];
    }
  }
}

function verdictOf(
  question: EligibilityInput["for"],
  trace: Trace,
  checks: readonly Check[],
): Verdict {
  const outcome = outcomeOf(checks);
  return {
    kind: "verdict",
    question,
    outcome,
    checks,
    missing: outcome === "ineligible" ? [] : missingOf(checks),
    ...recorded(trace),
  };
}

/** The conditions for joining as a non-wage earner: PP 44/2015 Pasal 1, 2, 5, 6, 11. */
function membershipChecks(trace: Trace, facts: MembershipFacts): Check[] {
  const age = ageCheck(trace, facts);
  return [
    schemeCheck(trace, facts),
    kindCheck(trace, facts),
    workCheck(trace, facts),
    foreignerCheck(trace, facts),
    ...(age ? [age] : []),
    jobsCheck(trace, facts),
    startCheck(trace, facts),
  ];
}

function schemeCheck(trace: Trace, { date, inSeparateScheme }: MembershipFacts): Check {
  const rule = lookUp(trace, separateScheme, date);
  return checkOf(
    "membership.not-in-separate-scheme",
    inSeparateScheme === undefined ? undefined : !inSeparateScheme,
    { key: "check.membership.not-in-separate-scheme" },
    [rule.key],
    { missing: ["inSeparateScheme"] },
  );
}

function kindCheck(trace: Trace, { date, kind }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerKinds, date);
  return checkOf(
    "membership.kind",
    kind === undefined ? undefined : kind !== "none" && rule.value.includes(kind),
    { key: "check.membership.kind" },
    [rule.key],
    { missing: ["kind"] },
  );
}

function workCheck(trace: Trace, { date, working }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerKinds, date);
  return checkOf("membership.working", working, { key: "check.membership.working" }, [rule.key], {
    missing: ["working"],
  });
}

function foreignerCheck(trace: Trace, facts: MembershipFacts): Check {
  const rule = lookUp(trace, foreignerMonths, facts.date);
  const { citizen, monthsInIndonesia } = facts;
  const enough = monthsInIndonesia === undefined ? undefined : monthsInIndonesia >= rule.value;
  return checkOf(
    "membership.nationality",
    citizen === undefined ? undefined : citizen ? true : enough,
    textWith("check.membership.nationality", { months: rule.value }),
    [rule.key],
    { missing: lacking({ citizen, monthsInIndonesia }) },
  );
}

function ageCheck(trace: Trace, { date, birthDate }: MembershipFacts): Check | undefined {
  const rule = entryAgeOn(trace, date);
  if (!rule) return undefined;
  const refuse = rule.refuses();
  const reached = birthDate === undefined ? undefined : rule.isReached(birthDate);
  if (reached && !refuse) warn(trace, rule.warning);
  return checkOf(
    "membership.entry-age",
    reached === undefined ? undefined : !reached,
    rule.text,
    [rule.key],
    { missing: ["birthDate"], effect: refuse ? "bars" : "reduces" },
  );
}

function jobsCheck(trace: Trace, { date, jobs }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerJobs, date);
  return checkOf(
    "membership.jobs",
    jobs === undefined ? undefined : jobs <= rule.value,
    textWith("check.membership.jobs", { rule: rule.value }),
    [rule.key],
    { missing: ["jobs"] },
  );
}

function startCheck(trace: Trace, facts: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerStart, facts.date);
  const { formComplete, firstContributionPaid } = facts;
  const steps = { formComplete, firstContributionPaid };
  const done = Object.values(steps);
  const open = lacking(steps);
  return checkOf(
    "membership.start",
    done.includes(false) ? false : open.length > 0 ? undefined : true,
    { key: "check.membership.start" },
    [rule.key],
    { missing: open },
  );
}
