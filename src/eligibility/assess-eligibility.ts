import { jkmChecks } from "../benefits/jkm/jkm-checks.js";
import { childChecks, eventCheck } from "../benefits/scholarship/scholarship-checks.js";
import { outcomeOf, type Check } from "../core/check.js";
import type { Options } from "../core/options.js";
import { contextOf, validate } from "../core/validate.js";
import { openWorkings, type Workings } from "../core/workings.js";
import { readingOptions } from "../law/reading-options.js";
import { eligibilityInputSchema } from "./eligibility-schema.js";
import type { EligibilityInput } from "./facts.js";
import { membershipChecks } from "./membership-checks.js";
import type { Verdict } from "./verdict.js";

/**
 * Whether somebody is eligible, in three values: every condition with its
 * article, and the facts that are still missing in the order in which they
 * decide. `membership` is membership as a non-wage earner (BPU).
 *
 * PP 44/2015 Pasal 1, 2, 5, 6, 11 (membership); Pasal 34, 41, 42 and Permenaker
 * 1/2025 (JKM); Pasal 25, 34 and Permenaker 5/2021 Pasal 103 (scholarship).
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const verdict = assessEligibility({
 *   for: "scholarship",
 *   facts: { eventDate: "2024-05-29", cause: "death", contributionMonths: 30 },
 * });
 * verdict.outcome; // => "ineligible"
 * ```
 */
export function assessEligibility(input: EligibilityInput, options?: Options): Verdict {
  const workings = openWorkings(contextOf(options, readingOptions));
  const question = validate(eligibilityInputSchema, input);
  return verdictOf(question.for, workings, checksFor(workings, question));
}

function checksFor(workings: Workings, question: EligibilityInput): Check[] {
  switch (question.for) {
    case "membership":
      return membershipChecks(workings, question.facts);
    case "jkm":
      return jkmChecks(workings, question.facts);
    case "scholarship": {
      const { child = {}, ...event } = question.facts;
      return [eventCheck(workings, event), ...childChecks(workings, event.eventDate, child)];
    }
  }
}

function verdictOf(
  question: EligibilityInput["for"],
  workings: Workings,
  checks: readonly Check[],
): Verdict {
  const outcome = outcomeOf(checks);
  return {
    kind: "verdict",
    question,
    outcome,
    checks,
    missing: outcome === "ineligible" ? [] : [...new Set(checks.flatMap((check) => check.missing))],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}
