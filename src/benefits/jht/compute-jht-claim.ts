import type { Options } from "../../law/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import { jhtClaimInputSchema, type JhtClaimInput } from "./jht-claim-input.js";
import { jhtClaim } from "./jht-claim.js";
import type { JhtClaim } from "./jht-claim-types.js";

const articles: FieldArticles = {
  balance: { regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" },
  ground: { regulation: "pp-46-2015", article: "Pasal 22, 23, 26" },
};

/**
 * What a claim of old-age savings pays on a day, in rupiah: to whom, from when,
 * with the income tax on it. A claim that only waits for time is listed in
 * `withheld`; one that the law refuses in `notDue`, with the condition not met.
 *
 * PP 46/2015 Pasal 22 to 32, Pasal 26 as amended by PP 60/2015; Permenaker
 * 19/2015 (from September 2015), Permenaker 4/2022 (from 26 April 2022); PP
 * 68/2009 (tax).
 *
 * A condition that waits for a fact leaves the claim open, up to the balance.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015, or before the
 * ground is known) and NotCoveredError (construction workers).
 *
 * @example
 * ```ts
 * const claim = computeJhtClaim({
 *   date: "2026-06-10",
 *   segment: "wage-earner",
 *   ground: "resignation",
 *   eventDate: "2026-05-10",
 *   balance: 100_000_000,
 * });
 * claim.total; // => 100_000_000
 * claim.tax?.tax; // => 2_500_000
 * claim.payableFrom; // => "2026-06-10"
 * ```
 */
export function computeJhtClaim(input: JhtClaimInput, options?: Options): JhtClaim {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(jhtClaimInputSchema, input, articles);
  return jhtClaim(trace, warnedOfFigures(trace, facts));
}
