import type { Options } from "../core/options.js";
import { startTrace } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { contributionArticles } from "./contribution-articles.js";
import type { NonWageEarnerInput } from "./contribution-inputs.js";
import { nonWageEarnerInputSchema } from "./contribution-schema.js";
import type { Contribution } from "./contribution.js";
import { nonWageEarnerBill } from "./non-wage-earner.js";

/**
 * One month of a non-wage earner (BPU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 20; PP 46/2015 Pasal 18; the reliefs of PP 49/2020 and PP 50/2025.
 *
 * Throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * nonWageEarnerContribution({
 *   segment: "non-wage-earner",
 *   month: "2026-05",
 *   income: 1_000_000,
 *   programmes: ["jkk", "jkm"],
 *   fundedBy: "apbd",
 * }).total; // => 16_800
 * ```
 */
export function nonWageEarnerContribution(
  input: NonWageEarnerInput,
  options?: Options,
): Contribution {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(nonWageEarnerInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.month);
  return nonWageEarnerBill(trace, facts);
}
