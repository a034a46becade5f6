import type { Options } from "../../law/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import type { Benefit } from "../benefit.js";
import { jkpBenefit } from "./jkp-benefit.js";
import { type JkpBenefitInput, jkpBenefitInputSchema } from "./jkp-input.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-37-2021", article: "Pasal 21 ayat (2)" },
  cause: { regulation: "pp-37-2021", article: "Pasal 20 ayat (1)" },
};

/**
 * What a worker receives on losing a job: cash for up to six months, in rupiah,
 * with job information and training in kind. The law is that of the day on which
 * the claim is found eligible; a claim that was running on 7 February 2025 gets
 * the new percentage for the months paid since.
 *
 * PP 37/2021 Pasal 19 to 40, as amended by PP 6/2025; Permenaker 2/2025.
 *
 * A condition that waits for a fact leaves the months open, up to what the wage
 * ceiling gives.
 *
 * Throws InvalidInputError, OutOfCoverageError (before 2 February 2021) and
 * NotCoveredError (not a wage earner).
 *
 * @example
 * ```ts
 * const benefit = computeJkpBenefit({
 *   terminationDate: "2025-06-15",
 *   cause: "dismissal",
 *   wage: 7_000_000,
 *   contributionMonthsInLast24: 24,
 * });
 * benefit.lines[0]?.amount; // => 3_000_000
 * benefit.total; // => 18_000_000
 * ```
 */
export function computeJkpBenefit(input: JkpBenefitInput, options?: Options): Benefit {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(jkpBenefitInputSchema, input, articles);
  return jkpBenefit(trace, warnedOfFigures(trace, facts));
}
