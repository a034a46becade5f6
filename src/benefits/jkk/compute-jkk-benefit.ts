import type { Options } from "../../core/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { openWorkings } from "../../core/workings.js";
import { readingOptions } from "../../law/reading-options.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { jkkBenefitInputSchema } from "./jkk-schema.js";
import type { Benefit } from "../benefit.js";
import { jkkBenefit } from "./jkk-benefit.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19 dan 32" },
  income: { regulation: "pp-44-2015", article: "Pasal 20, Lampiran II" },
};

/**
 * What is due when a work accident kills a worker or leaves them totally
 * disabled: 48 or 56 monthly wages, the periodic benefit, funeral money and the
 * scholarship, in rupiah. JKM is never added to it.
 *
 * PP 44/2015 Pasal 25, 32, 38, 39, Lampiran III, as amended by PP 82/2019.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (a child's class).
 *
 * @example
 * ```ts
 * computeJkkBenefit({
 *   date: "2024-05-29",
 *   segment: "non-wage-earner",
 *   income: 1_000_000,
 *   death: true,
 * }).byItem; // => { death: 48_000_000, periodic: 12_000_000, funeral: 10_000_000 }
 * ```
 */
export function computeJkkBenefit(input: JkkBenefitInput, options?: Options): Benefit {
  const workings = openWorkings(contextOf(options, readingOptions));
  return jkkBenefit(workings, validate(jkkBenefitInputSchema, input, articles));
}
