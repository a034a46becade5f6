import type { Options } from "../../law/options.js";
import { contextOf, validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import type { JhtProjection, JhtProjectionInput } from "./jht-projection.js";
import { jhtBalance } from "./jht-balance.js";
import { jhtProjectionInputSchema } from "./projection-schema.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-46-2015", article: "Pasal 17" },
  returnPercentPerYear: { regulation: "pp-46-2015", article: "Pasal 27" },
};

/**
 * The JHT balance after some months, in rupiah: opening balance, contributions
 * and their return, year by year. The return is an assumption of the caller.
 * By the official simulator it is credited once a year, with a part of the year
 * for each contribution.
 *
 * PP 46/2015 Pasal 16 (contributions), 22 ayat (2) (amount), 24 (a wage reported
 * too low), 27 (return and its floor).
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015),
 * MissingFactError (a year without a rate) and UnsafeAmountError.
 *
 * @example
 * ```ts
 * const projection = projectJhtBalance({ wage: 5_000_000, months: 60, returnPercentPerYear: 5 });
 * projection.contributions; // => 17_100_000
 * projection.returns; // => 2_309_470
 * projection.total; // => 19_409_470
 * ```
 */
export function projectJhtBalance(input: JhtProjectionInput, options?: Options): JhtProjection {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(jhtProjectionInputSchema, input, articles);
  return jhtBalance(trace, warnedOfFigures(trace, facts));
}
