import { UnsafeAmountError } from "../core/errors.js";
import {
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
import type { ColumnLine } from "./wage-earner-lines.js";

/** Amounts of one row, in the order of the lines, and their total. */
export interface RowAmounts {
  readonly amounts: readonly Rupiah[];
  readonly total: Rupiah;
}

/** One row as the calculator counts it; undefined where it is at fault. */
export function exactRow(
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

const noRate = rateOfPercent("0");

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
