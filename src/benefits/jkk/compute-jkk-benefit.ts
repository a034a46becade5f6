import type { Options } from "../../law/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { jkkBenefitInputSchema } from "./jkk-schema.js";
import type { Benefit } from "../benefit.js";
import { jkkBenefit } from "./jkk-benefit.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19 dan 32" },
  income: { regulation: "pp-44-2015", article: "Pasal 20, Lampiran II" },
  reportedWage: { regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" },
  wagePaidByEmployer: { regulation: "pp-44-2015", article: "Pasal 51 ayat (3) dan (4)" },
  employmentEnded: { regulation: "pp-44-2015", article: "Pasal 48 ayat (2)" },
};

/**
 * What a work accident or an occupational disease pays, in rupiah: death (48
 * monthly wages) or total disability (56) with the periodic benefit, funeral
 * money and the scholarship; partial disability by the table; temporary
 * inability to work (STMB); transport, aids and care at home up to their caps;
 * medical care in kind. Each line says who receives it; `owedByEmployer` is what
 * the employer owes beside BPJS (a wage reported too low) or instead of it (a
 * worker not enrolled), and `total` is without it. JKM is never added.
 *
 * A death or total disability takes the place of partial disabilities: they are
 * refused together, since no rule adds them.
 *
 * PP 44/2015 Pasal 25 to 39, 45, 48 to 51, Lampiran III, as amended by PP 82/2019.
 *
 * What a missing fact decides (the wage or income, a child's class, the doctor's
 * percentage, the route of a commute, a finding) is open, with its bounds; the rest
 * is in the total.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`decidedOn` under the reading `"decision"`).
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
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(jkkBenefitInputSchema, input, articles);
  return jkkBenefit(trace, warnedOfFigures(trace, facts));
}
