import type { Options } from "../core/options.js";
import { startTrace } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { contributionArticles } from "./contribution-articles.js";
import type { ConstructionInput } from "./contribution-inputs.js";
import { constructionInputSchema } from "./contribution-schema.js";
import type { Contribution } from "./contribution.js";
import { constructionBill } from "./construction.js";

/**
 * One construction project, as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 54, 55; the relief of PP 49/2020.
 *
 * Throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * constructionContribution({
 *   segment: "construction",
 *   month: "2026-05",
 *   contractValue: 100_000_000,
 * }).total; // => 240_000
 * ```
 */
export function constructionContribution(
  input: ConstructionInput,
  options?: Options,
): Contribution {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(constructionInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.month);
  return constructionBill(trace, facts);
}
