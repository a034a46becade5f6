import { jhtChecks } from "../benefits/jht/jht-checks.js";
import { jkkChecks } from "../benefits/jkk/jkk-checks.js";
import { jkpChecks } from "../benefits/jkp/jkp-checks.js";
import { jpChecks } from "../benefits/jp/jp-checks.js";
import { migrantWorkerChecks } from "../benefits/migrant-worker/migrant-worker-checks.js";
import { jkmChecks } from "../benefits/jkm/jkm-checks.js";
import { childChecks, eventCheck } from "../benefits/scholarship/scholarship-checks.js";
import { missingOf, outcomeOf, type Check } from "../core/check.js";
import type { Options } from "../law/options.js";
import { contextOf, validate } from "../core/validate.js";
import { startTrace, type Trace } from "../core/trace.js";
import { recorded } from "../law/recorded.js";
import { readingOptions } from "../law/reading-options.js";
import { eligibilityInputSchema } from "./eligibility-schema.js";
import type { EligibilityInput } from "./facts.js";
import { membershipChecks } from "./membership-checks.js";
import type { Verdict } from "./verdict.js";

/**
 * Whether somebody is eligible, in three values: every condition with its
 * article, and the facts that are still missing in the order in which they
 * decide. `membership` is membership as a non-wage earner (BPU). The calculators
 * of benefits examine the same conditions.
 *
 * PP 44/2015 Pasal 1, 2, 5, 6, 11 (membership), 38, 39, 48 (JKK), 34, 41, 42 (JKM);
 * Permenaker 5/2021 Pasal 7, 103; PP 46/2015 Pasal 22 to 29 and PP 60/2015 (JHT); PP
 * 45/2015 Pasal 15, 19 to 24 (JP); PP 37/2021 Pasal 4, 19, 20, 35, 40 (JKP);
 * Permenaker 4/2023 Pasal 27, 34 (migrant workers).
 *
 * Throws InvalidInputError and OutOfCoverageError (before the programme begins).
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
  const trace = startTrace(contextOf(options, readingOptions));
  const question = validate(eligibilityInputSchema, input);
  return verdictOf(question.for, trace, checksFor(trace, question));
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
