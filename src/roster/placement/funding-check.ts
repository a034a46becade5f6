import { outcomeOf } from "../../core/check.js";
import type { Context, Options } from "../../core/options.js";
import { mergeTrace, startTrace, type Trace } from "../../core/trace.js";
import { contextOf, validate } from "../../core/validate.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { readingOptions } from "../../law/reading-options.js";
import { recorded } from "../../law/recorded.js";
import { workerCategories } from "../../workers/categories.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundingChecks } from "./funding-checks.js";
import { fundingFactsSchema, type FundingFacts, type PlacementInput } from "./placement-input.js";
import type { FundingVerdict } from "./placement.js";

/**
 * Whether a source of money may pay the contributions of a category of workers
 * in a month: every condition with its rule, and the facts still to be asked.
 * A list that only names groups leaves others to the rule of the region.
 *
 * PMK 91/2023 Pasal 16 (DBH Sawit), PMK 72/2024 Pasal 5 (DBH CHT), Inpres 2/2021 and the
 * budget guidance of 2022 to 2024 (APBD), UU 3/2024 (APBDes), Permendes 16/2025 (Dana
 * Desa), Fatwa MUI 102/2025 (zakat, infak, sedekah).
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const facts = { month: "2026-05", fundedBy: "dbh-sawit", category: "pekebun-sawit" } as const;
 * fundingCheck({ ...facts, registered: true }).outcome; // => "not-allowed"
 * fundingCheck(facts).missing; // => ["registered"]
 * ```
 */
export function fundingCheck(input: FundingFacts, options?: Options): FundingVerdict {
  const context = contextOf(options, readingOptions);
  return fundingVerdictFor(validate(fundingFactsSchema, input), context);
}

/** The answer for facts that are known to be well formed. */
export function fundingVerdictFor(facts: FundingFacts, context: Context): FundingVerdict {
  const trace = startTrace(context);
  warnAfterLawAsOf(trace, facts.month);
  const found = workerCategories.find(({ id }) => id === facts.category);
  const category = found && underReading(found, context.readings);
  const checks = fundingChecks(trace, { ...facts, category });
  const outcome = outcomeOf(checks);
  return {
    kind: "funding-verdict",
    month: facts.month,
    fundedBy: facts.fundedBy,
    ...(found && { category: found.id }),
    outcome: outcomes[outcome],
    checks,
    missing: outcome === "ineligible" ? [] : [...new Set(checks.flatMap((check) => check.missing))],
    ...recorded(trace),
  };
}

const outcomes = {
  eligible: "allowed",
  ineligible: "not-allowed",
  undetermined: "undetermined",
} as const;

/** Categories that share a place may differ in who pays for them: then the category is asked. */
export function fundingOf(
  trace: Trace,
  categories: readonly WorkerCategory[],
  { month, fundedBy, ...facts }: PlacementInput,
): FundingVerdict[] {
  const { villageFund, regionalRule, registered, namedByRegion } = facts;
  const { mustahik, stateCanPay, managedBySharia } = facts;
  const said = {
    villageFund,
    regionalRule,
    registered,
    namedByRegion,
    mustahik,
    stateCanPay,
    managedBySharia,
  };
  const usual = new Set(categories.flatMap(({ usualFunding }) => usualFunding));
  const sources = fundedBy === undefined ? [...usual] : [fundedBy];
  const verdicts = sources.map((source) => {
    const facts = { ...said, month, fundedBy: source };
    const [first, ...others] = categories.map(({ id }) =>
      fundingVerdictFor({ ...facts, category: id }, trace.context),
    );
    return first && others.every(({ outcome }) => outcome === first.outcome)
      ? first
      : fundingVerdictFor(facts, trace.context);
  });
  for (const verdict of verdicts) mergeTrace(trace, verdict);
  return verdicts;
}
