import { UnsafeAmountError } from "../core/errors.js";
import { addRupiah } from "../core/exact.js";
import type { Rounding } from "../core/rounding.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { WageEarnerColumns } from "./column-results.js";
import { exactRow } from "./exact-row.js";
import { fillRows } from "./fill-rows.js";
import { integerRates } from "./integer-rates.js";
import { totalsOf } from "./totals-of.js";
import type { ColumnLine } from "./wage-earner-lines.js";

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
