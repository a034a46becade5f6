import { contributionFor } from "../contributions/compute-contribution.js";
import { riskGroupNeeded } from "../contributions/contribution-input.js";
import { resolveReading } from "../core/resolve-reading.js";
import { roundingReading } from "../core/own-readings.js";
import { validate, type FieldArticles } from "../core/validate.js";
import { type RiskGroup, riskGroups } from "../core/vocabulary.js";
import { mergeTrace } from "../core/trace.js";
import { riskGroupField } from "../core/fields.js";
import { warnOfSmallRows } from "../core/plausible.js";
import { ruled } from "../law/recorded.js";
import { type WageEarnerColumnsInput, wageEarnerColumnsInputSchema } from "./column-input.js";
import type { WageEarnerColumns } from "./column-results.js";
import { type ColumnOptions, type ColumnRun, columnRun } from "./column-run.js";
import type { ColumnVector, NumberColumn } from "./column-types.js";
import { fillColumns, type GroupPlaces } from "./fill-columns.js";
import { type ReadLabels, readLabels, readNumbers } from "./read-columns.js";
import { columnLines } from "./column-lines.js";

const articles: FieldArticles = {
  wages: { regulation: "pp-44-2015", article: "Pasal 19" },
  riskGroups: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};

/**
 * Cost of one month of many wage earners: a column of wages in, a column for
 * each line of the bills out, all in rupiah, each amount the same as
 * `computeContribution` gives.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is
 * NaN in the columns. No relief is given, since it hangs on facts of each employer: in
 * months of a relief the result warns, and `computeContribution` decides.
 * Halves to the even unit and wages of tens of billions are counted row by row, all
 * else in one pass of integers.
 *
 * PP 44/2015 Pasal 16, 18; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16; PP 37/2021
 * Pasal 11.
 *
 * @throws InvalidInputError (also for columns of different lengths),
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
 * [...faults]; // => [0, 0, 2]
 * ```
 */
export function wageEarnerColumns(
  input: WageEarnerColumnsInput,
  options?: ColumnOptions,
): WageEarnerColumns {
  const run = columnRun(options);
  const facts = validate(wageEarnerColumnsInputSchema, input, articles);
  const { month, riskGroups: groups, programmes } = facts;
  if (groups === undefined && programmes.includes("jkk")) throw riskGroupNeeded("riskGroups");
  const { trace, context } = run;
  // What the calculator says of the month itself: its reliefs, readings and warnings.
  const { reliefs, ...notes } = contributionFor(
    { segment: "wage-earner", month, wage: 0, riskGroup: "very-low", programmes },
    context,
  );
  mergeTrace(trace, notes);
  resolveReading(trace, roundingReading);
  const { lines, provisions } = columnLines(trace, facts);
  const wages = readNumbers(facts.wages, facts.wages.length, run);
  const { small, ...filled } = fillColumns(lines, wages, placesOf(groups, wages.length, run), run);
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

/** The risk group of each row as its place; of one group for all, that of the first rate. */
function placesOf(
  groups: WageEarnerColumnsInput["riskGroups"],
  count: number,
  run: ColumnRun,
): GroupPlaces {
  if (groups === undefined || typeof groups === "string") return { places: new Uint8Array(count) };
  if (Object.prototype.toString.call(groups) === "[object Uint8Array]") {
    return { places: groups as Uint8Array };
  }
  const places = new Uint8Array(count);
  const { labels, codes } = codesOf(groups, count, run);
  const placeOfCode = labels.map((label) => riskGroups.indexOf(label));
  for (let row = 0; row < count; row += 1) {
    const code = codes[row] ?? Number.NaN;
    places[row] = Number.isNaN(code) ? noGroup : (placeOfCode[code] ?? unknownGroup);
  }
  return { places, noGroup };
}

const noGroup = 255; // not law: beyond the five risk groups
const unknownGroup = 254; // not law: beyond the five risk groups

/** A vector may hold labels, or places as a column of integers does. */
function codesOf(
  groups: Exclude<WageEarnerColumnsInput["riskGroups"], RiskGroup | undefined>,
  count: number,
  run: ColumnRun,
): Pick<ReadLabels<RiskGroup>, "labels" | "codes"> {
  if ("codes" in groups) return readLabels(groups, count, run, riskGroupField);
  if (!ArrayBuffer.isView(groups) && holdsTexts(groups)) {
    return readLabels(groups as ColumnVector<RiskGroup>, count, run, riskGroupField);
  }
  return { labels: riskGroups, codes: readNumbers(groups as NumberColumn, count, run) };
}

/** By its first value: a vector has one type of values. */
function holdsTexts(vector: ColumnVector<unknown>): boolean {
  for (let row = 0; row < vector.length; row += 1) {
    const value = vector.get(row);
    if (value !== null && value !== undefined) return typeof value === "string";
  }
  return false;
}
