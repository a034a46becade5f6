import { UnsafeAmountError } from "../core/errors.js";
import {
  addRupiah,
  exactRupiah,
  isRupiahNumber,
  lesser,
  roundExact,
  sumRupiah,
  timesRate,
} from "../core/exact.js";
import { rateOfPercent } from "../core/rate.js";
import type { Rounding } from "../core/rounding.js";
import { riskGroups, type Rupiah } from "../core/vocabulary.js";
import type { ColumnLine } from "./column-lines.js";
import type { WageEarnerColumns } from "./column-results.js";
import { totalsOf } from "./contribution-totals.js";
import { fillRows } from "./fill-rows.js";
import { integerRates } from "./integer-rates.js";

/** The columns of all lines with their sums: usual rows in one pass of integers, the others one by one. */
export function fillColumns(
  lines: readonly ColumnLine[],
  wages: Float64Array,
  groups: Uint8Array,
  rounding: Rounding,
): Pick<WageEarnerColumns, "columns" | "totals" | "faults"> & { readonly small: number } {
  const count = wages.length;
  const total = new Float64Array(count);
  const ofLines = lines.map(() => new Float64Array(count));
  const columns = {
    ...Object.fromEntries(lines.map(({ name }, index) => [name, ofLines[index] ?? total])),
    total,
  };
  const { sums, others, small } = fillRows(wages, groups, integerRates(lines, rounding), columns);
  if (rounding.to === "sen") {
    for (const column of [...ofLines, total]) fromSen(column);
  }
  const lineSums = lines.map(({ name }) => rupiahSum(sums[name], rounding));

  const faults: number[] = [];
  for (const row of others) {
    const exact = exactRow(lines, wages[row] ?? Number.NaN, groups[row] ?? 0, rounding);
    if (!exact) faults.push(row);
    total[row] = exact ? exact.total : Number.NaN;
    for (const [index, column] of ofLines.entries()) {
      const amount = exact?.amounts[index];
      column[row] = amount ?? Number.NaN;
      if (amount !== undefined) lineSums[index] = addRupiah(lineSums[index] ?? 0, amount);
    }
  }
  return {
    columns,
    totals: totalsOf(
      lines.map(({ programme, payer }, index) => ({
        programme,
        payer,
        amount: lineSums[index] ?? 0,
      })),
      { persons: count - faults.length, faults: faults.length },
    ),
    faults: Uint32Array.from(faults),
    small,
  };
}

function fromSen(column: Float64Array): void {
  for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) / 100;
}

// Sums of integers only grow, so that one which passed 2^53 on the way is still beyond it here.
function rupiahSum(units: number, { to }: Rounding): Rupiah {
  if (!Number.isSafeInteger(units)) throw new UnsafeAmountError();
  return to === "sen" ? units / 100 : units;
}

/** Amounts of one row, in the order of the lines, and their total. */
interface RowAmounts {
  readonly amounts: readonly Rupiah[];
  readonly total: Rupiah;
}

/** One row as the calculator counts it; undefined where it is at fault. */
function exactRow(
  lines: readonly ColumnLine[],
  wage: number,
  group: number,
  rounding: Rounding,
): RowAmounts | undefined {
  if (!isRupiahNumber(wage) || wage === 0 || group >= riskGroups.length) return undefined;
  try {
    const amounts = lines.map((line) => exactAmount(line, wage, group, rounding));
    return { amounts, total: sumRupiah(amounts) };
  } catch (error) {
    if (error instanceof UnsafeAmountError) return undefined;
    throw error;
  }
}

const noRate = rateOfPercent("0"); // not law: no rate: nothing is paid

function exactAmount(
  { rates, ceiling }: ColumnLine,
  wage: Rupiah,
  group: number,
  rounding: Rounding,
): Rupiah {
  const whole = exactRupiah(wage);
  const basis = ceiling === undefined ? whole : lesser(whole, exactRupiah(ceiling));
  return roundExact(timesRate(basis, rates[rates.length === 1 ? 0 : group] ?? noRate), rounding);
}
