import type { Options } from "../core/options.js";
import { startTrace } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { contributionArticles } from "./contribution-articles.js";
import type { WageEarnerInput } from "./contribution-inputs.js";
import { wageEarnerInputSchema } from "./contribution-schema.js";
import type { Contribution } from "./contribution.js";
import { wageEarnerBill } from "./wage-earner.js";

/**
 * One month of a wage earner (PU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 16, 18; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16; PP 37/2021
 * Pasal 11; the reliefs of PP 49/2020 and PP 7/2025.
 *
 * Throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * wageEarnerContribution({
 *   segment: "wage-earner",
 *   month: "2026-05",
 *   wage: 5_000_000,
 *   riskGroup: "low",
 *   programmes: ["jkk", "jkm", "jht", "jp"],
 * }).total; // => 477_000
 * ```
 */
export function wageEarnerContribution(input: WageEarnerInput, options?: Options): Contribution {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(wageEarnerInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.month);
  return wageEarnerBill(trace, facts);
}
