import { contributionFor } from "../contributions/compute-contribution.js";
import { riskGroupNeeded } from "../contributions/contribution-input.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Options } from "../law/options.js";
import { roundingReading } from "../core/own-readings.js";
import { contextOf, validate, type FieldArticles } from "../core/validate.js";
import { mergeTrace, startTrace } from "../core/trace.js";
import { warnOfSmallRows } from "../core/plausible.js";
import { ruled } from "../law/recorded.js";
import { readingOptions } from "../law/reading-options.js";
import { type WageEarnerColumnsInput, wageEarnerColumnsInputSchema } from "./column-input.js";
import type { WageEarnerColumns } from "./column-results.js";
import { fillColumns } from "./fill-columns.js";
import { columnLines } from "./column-lines.js";

const articles: FieldArticles = {
  wages: { regulation: "pp-44-2015", article: "Pasal 19" },
  riskGroups: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};

/**
 * Cost of one month of many wage earners: a column of wages in, a column for
 * each line of the bills out, each amount the same as `computeContribution` gives.
 *
 * A row at fault does not stop the batch: it is listed in `faults`, and is NaN in
 * the columns. No relief is given, since it hangs on facts of each employer: in
 * months of a relief the result warns, and `computeContribution` decides.
 * Halves to the even unit and wages of tens of billions are counted row by row, all
 * else in one pass of integers.
 *
 * Throws InvalidInputError (also for columns of different lengths),
 * OutOfCoverageError (before July 2015), MissingFactError (JKK without risk
 * groups) and UnsafeAmountError (a sum too large to be exact).
 *
 * @example
 * ```ts
 * import { wageEarnerColumns } from "jamsosnaker/batch";
 *
 * const { columns, totals, faults } = wageEarnerColumns({
 *   month: "2026-05",
 *   wages: Float64Array.of(4_500_000, 12_000_000, -1),
 *   riskGroups: Uint8Array.of(0, 2, 2),
 *   programmes: ["jkk", "jkm", "jht", "jp"],
 * });
 * [...columns.total]; // => [415_800, 1_159_389, NaN]
 * totals.byPayer; // => { employer: 1_089_326, worker: 485_863 }
 * [...faults]; // => [2]
 * ```
 */
export function wageEarnerColumns(
  input: WageEarnerColumnsInput,
  options?: Options,
): WageEarnerColumns {
  const context = contextOf(options, readingOptions);
  const facts = validate(wageEarnerColumnsInputSchema, input, articles);
  const { month, wages, riskGroups, programmes } = facts;
  if (riskGroups === undefined && programmes.includes("jkk")) throw riskGroupNeeded("riskGroups");
  const trace = startTrace(context);
  // What the calculator says of the month itself: its reliefs, readings and warnings.
  const { reliefs, ...notes } = contributionFor(
    { segment: "wage-earner", month, wage: 0, riskGroup: "very-low", programmes },
    context,
  );
  mergeTrace(trace, notes);
  resolveReading(trace, roundingReading);
  const { lines, provisions } = columnLines(trace, facts);
  const groups = typeof riskGroups === "object" ? riskGroups : new Uint8Array(wages.length);
  const { small, ...filled } = fillColumns(lines, wages, groups, context.rounding);
  warnOfSmallRows(trace, small);
  return {
    kind: "wage-earner-columns",
    month,
    count: wages.length,
    ...filled,
    reliefs,
    ...ruled(trace, provisions),
  };
}
