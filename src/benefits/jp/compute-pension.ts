import type { Options } from "../../law/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import { type PensionInput, pensionInputSchema } from "./pension-input.js";
import { pensionOf } from "./pension-of.js";
import type { Pension } from "./pension.js";

const articles: FieldArticles = {
  contributionMonths: { regulation: "pp-45-2015", article: "Pasal 1 angka 12" },
  weightedAverageAnnualWage: { regulation: "pp-45-2015", article: "Pasal 17" },
  annualWages: { regulation: "pp-45-2015", article: "Pasal 17" },
};

/**
 * What the pension programme pays, in rupiah: a pension a month with the day
 * from which it runs and what ends it, a lump sum where the conditions of a
 * pension are not met, or nothing with the reason.
 *
 * PP 45/2015 Pasal 14 to 26; Permenaker 29/2015 Pasal 14, 26. The formula takes
 * the weighted average annual wage, given or built from each year's wages and
 * inflation.
 *
 * While facts are missing the form is `"undetermined"`; without the wages a pension
 * lies within the limits of the law.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015),
 * NotCoveredError (non-wage earners, construction workers) and UnsafeAmountError.
 *
 * @example
 * ```ts
 * const pension = computePension({
 *   kind: "old-age",
 *   date: "2030-08-17",
 *   segment: "wage-earner",
 *   birthDate: "1970-08-17",
 *   contributionMonths: 180,
 *   weightedAverageAnnualWage: 60_000_000,
 * });
 * pension.monthly; // => 750_000
 * pension.from; // => "2030-09-01"
 * ```
 */
export function computePension(input: PensionInput, options?: Options): Pension {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(pensionInputSchema, input, articles);
  return pensionOf(trace, warnedOfFigures(trace, facts));
}
