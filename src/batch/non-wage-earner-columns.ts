import { exactRupiah, shownRupiah, sumRupiah, times } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import { validate, type FieldArticles } from "../core/validate.js";
import { plausible, warnOfSmallRows } from "../core/plausible.js";
import { mergeTrace } from "../core/trace.js";
import { ruled } from "../law/recorded.js";
import { type NonWageEarnerColumnsInput, nonWageEarnerColumnsInputSchema } from "./column-input.js";
import type { NonWageEarnerColumns } from "./column-results.js";
import { incomeSteps, stepOf } from "./income-steps.js";
import { countFaults } from "./column-faults.js";
import { type ColumnOptions, type ColumnRun, columnRun, rowsOfPart } from "./column-run.js";
import { amountFault, readNumbers } from "./read-columns.js";
import { totalsOf } from "./contribution-totals.js";

const articles: FieldArticles = {
  incomes: { regulation: "pp-44-2015", article: "Pasal 20" },
  sector: { regulation: "pp-50-2025", article: "Pasal 4" },
  fundedBy: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
};

/**
 * Cost of one month of many non-wage earners: a column of incomes in, a column
 * for each line of the bills out, all in rupiah, each amount the same as
 * `computeContribution` gives. Sector, funding and the other facts that decide on relief hold for all
 * rows: a batch for each funding source.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it
 * is NaN in the columns.
 *
 * PP 44/2015 Pasal 20; PP 46/2015 Pasal 18; the reliefs of PP 49/2020 and PP 50/2025.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015),
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
  options?: ColumnOptions,
): NonWageEarnerColumns {
  const run = columnRun(options);
  const { incomes: given, ...facts } = validate(nonWageEarnerColumnsInputSchema, input, articles);
  const incomes = readNumbers(given, given.length, run);
  const count = incomes.length;
  const bills = incomeSteps(facts, run.context);
  const starts = Float64Array.from(bills, (bill) => bill.from);
  const { lines, reliefs } = bills[0].contribution;
  const faults = new Uint8Array(count);
  const persons = new Float64Array(bills.length);
  const amounts = [
    ...lines.map((_, line) => bills.map((bill) => bill.contribution.lines[line]?.amount ?? 0)),
    bills.map((bill) => bill.contribution.total),
  ];
  const columns = amounts.map(() => new Float64Array(count));
  const { small } = fillSteps({ incomes, starts, amounts, columns, faults, persons }, run);

  const met = bills.filter((_, step) => persons[step] !== 0);
  const { trace } = run;
  for (const { contribution } of met.length === 0 ? [bills[0]] : met) {
    mergeTrace(trace, contribution);
  }
  warnOfSmallRows(trace, small);
  const faultCount = countFaults(faults);
  return {
    kind: "non-wage-earner-columns",
    month: facts.month,
    ...(facts.fundedBy !== undefined && { fundedBy: facts.fundedBy }),
    count,
    columns: {
      ...Object.fromEntries(
        lines.map(({ programme }, line) => [programme, columns[line] ?? new Float64Array()]),
      ),
      total: columns[lines.length] ?? new Float64Array(),
    },
    totals: totalsOf(
      lines.map(({ programme, payer }, line) => ({
        programme,
        payer,
        amount: sumOver(persons, amounts[line] ?? []),
      })),
      { persons: count - faultCount, faults: faultCount },
    ),
    faults,
    reliefs,
    ...ruled(trace, [...new Set(lines.flatMap((line) => line.provisions))]),
  };
}

/** The amounts of each row's step, in every column. */
function fillSteps(
  rows: {
    readonly incomes: Float64Array;
    readonly starts: Float64Array;
    readonly amounts: readonly (readonly Rupiah[])[];
    readonly columns: readonly Float64Array[];
    readonly faults: Uint8Array;
    readonly persons: Float64Array;
  },
  { eachPart }: ColumnRun,
): { readonly small: number } {
  const { incomes, starts, columns, faults, persons } = rows;
  // One beyond the last step is a row at fault.
  const amounts = rows.amounts.map((ofSteps) => Float64Array.of(...ofSteps, Number.NaN));
  const steps = new Uint16Array(Math.min(incomes.length, rowsOfPart));
  let small = 0;
  eachPart(incomes.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const income = incomes[row] ?? Number.NaN;
      const fault = amountFault(income);
      if (fault !== 0) {
        faults[row] = fault;
        steps[row - from] = starts.length;
        continue;
      }
      if (income < plausible.leastAmount) small += 1;
      const step = stepOf(income, starts);
      steps[row - from] = step;
      persons[step] = (persons[step] ?? 0) + 1;
    }
    for (const [index, column] of columns.entries()) {
      const ofSteps = amounts[index] ?? new Float64Array();
      for (let row = from; row < to; row += 1) column[row] = ofSteps[steps[row - from] ?? 0] ?? 0;
    }
  });
  return { small };
}

function sumOver(persons: Float64Array, amounts: readonly Rupiah[]): Rupiah {
  return sumRupiah(
    amounts.map((amount, step) => shownRupiah(times(exactRupiah(amount), persons[step] ?? 0))),
  );
}
