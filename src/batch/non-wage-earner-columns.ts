import { exactRupiah, shownRupiah, sumRupiah, times } from "../core/exact.js";
import type { Options } from "../law/options.js";
import type { Rupiah } from "../core/vocabulary.js";
import { contextOf, validate, type FieldArticles } from "../core/validate.js";
import { warnOfSmallRows } from "../core/plausible.js";
import { mergeTrace, startTrace } from "../core/trace.js";
import { ruled } from "../law/recorded.js";
import { readingOptions } from "../law/reading-options.js";
import { type NonWageEarnerColumnsInput, nonWageEarnerColumnsInputSchema } from "./column-input.js";
import type { NonWageEarnerColumns } from "./column-results.js";
import { findSteps, incomeSteps } from "./income-steps.js";
import { totalsOf } from "./contribution-totals.js";

const articles: FieldArticles = {
  incomes: { regulation: "pp-44-2015", article: "Pasal 20" },
  sector: { regulation: "pp-50-2025", article: "Pasal 4" },
  fundedBy: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
};

/**
 * Cost of one month of many non-wage earners: a column of incomes in, a column
 * for each line of the bills out, each amount the same as `computeContribution`
 * gives. Sector, funding and the other facts that decide on relief hold for all
 * rows: a batch for each funding source.
 *
 * A row at fault does not stop the batch: it is listed in `faults`, and is NaN in
 * the columns.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015),
 * MissingFactError (sector or funding where they decide) and NotCoveredError (JP
 * or JKP).
 *
 * @example
 * ```ts
 * import { nonWageEarnerColumns } from "jamsosnaker/batch";
 *
 * const { columns, totals } = nonWageEarnerColumns({
 *   month: "2026-05",
 *   incomes: Float64Array.of(1_000_000, 2_500_000),
 *   programmes: ["jkk", "jkm"],
 *   fundedBy: "apbd",
 * });
 * [...columns.total]; // => [16_800, 32_800]
 * totals.byProgramme; // => { jkk: 36_000, jkm: 13_600 }
 * ```
 */
export function nonWageEarnerColumns(
  input: NonWageEarnerColumnsInput,
  options?: Options,
): NonWageEarnerColumns {
  const context = contextOf(options, readingOptions);
  const { incomes, ...facts } = validate(nonWageEarnerColumnsInputSchema, input, articles);
  const bills = incomeSteps(facts, context);
  const starts = Float64Array.from(bills, (bill) => bill.from);
  const { steps, persons, faults, small } = findSteps(incomes, starts);
  const { lines, reliefs } = bills[0].contribution;
  const met = bills.filter((_, step) => persons[step] !== 0);
  const trace = startTrace(context);
  for (const { contribution } of met.length === 0 ? [bills[0]] : met) {
    mergeTrace(trace, contribution);
  }
  warnOfSmallRows(trace, small);
  const amountsOf = (index: number): Rupiah[] =>
    bills.map(({ contribution }) => contribution.lines[index]?.amount ?? 0);
  const totals = bills.map(({ contribution }) => contribution.total);
  return {
    kind: "non-wage-earner-columns",
    month: facts.month,
    ...(facts.fundedBy !== undefined && { fundedBy: facts.fundedBy }),
    count: incomes.length,
    columns: {
      ...Object.fromEntries(
        lines.map(({ programme }, index) => [programme, columnOf(steps, amountsOf(index))]),
      ),
      total: columnOf(steps, totals),
    },
    totals: totalsOf(
      lines.map(({ programme, payer }, index) => ({
        programme,
        payer,
        amount: sumOver(persons, amountsOf(index)),
      })),
      { persons: incomes.length - faults.length, faults: faults.length },
    ),
    faults,
    reliefs,
    ...ruled(trace, [...new Set(lines.flatMap((line) => line.provisions))]),
  };
}

function columnOf(steps: Uint16Array, amounts: readonly Rupiah[]): Float64Array {
  const ofStep = Float64Array.from([...amounts, Number.NaN]);
  const column = new Float64Array(steps.length);
  for (let row = 0; row < steps.length; row += 1) column[row] = ofStep[steps[row] ?? 0] ?? 0;
  return column;
}

function sumOver(persons: Float64Array, amounts: readonly Rupiah[]): Rupiah {
  return sumRupiah(
    amounts.map((amount, step) => shownRupiah(times(exactRupiah(amount), persons[step] ?? 0))),
  );
}
