import { UnsafeAmountError } from "../core/errors.js";
import { addRupiah, exactRupiah, lesser, roundExact, sumRupiah, timesRate } from "../core/exact.js";
import { plausible } from "../core/plausible.js";
import { rateOfPercent } from "../core/rate.js";
import type { Rounding } from "../core/rounding.js";
import { riskGroups, type Rupiah } from "../core/vocabulary.js";
import { faultCode } from "./column-faults.js";
import type { ColumnLine, LineName } from "./column-lines.js";
import type { ColumnRun } from "./column-run.js";
import type { WageEarnerColumns } from "./column-results.js";
import { totalsOf } from "./contribution-totals.js";
import { amountFault } from "./read-columns.js";
import { integerRates, type IntegerRates } from "./integer-rates.js";

/** The risk group of each row as its place in `riskGroups`; any other place is none. */
export interface GroupPlaces {
  readonly places: Uint8Array;
  /** The place that stands for a group that is not given. */
  readonly noGroup?: number | undefined;
}

/** The columns of all lines with their sums: usual rows in one pass of integers, the others one by one. */
export function fillColumns(
  lines: readonly ColumnLine[],
  wages: Float64Array,
  { places: groups, noGroup }: GroupPlaces,
  { context: { rounding }, eachPart }: ColumnRun,
): Pick<WageEarnerColumns, "columns" | "totals" | "faults"> & { readonly small: number } {
  const count = wages.length;
  const total = new Float64Array(count);
  const faults = new Uint8Array(count);
  const ofLines = lines.map(() => new Float64Array(count));
  const columns = {
    ...Object.fromEntries(lines.map(({ name }, index) => [name, ofLines[index] ?? total])),
    total,
  };
  const rates = integerRates(lines, rounding);
  const units = new Float64Array(lines.length);
  const apart = new Float64Array(lines.length);
  let small = 0;
  let faultCount = 0;

  eachPart(count, (from, to) => {
    const filled = fillRows(wages, groups, rates, columns, from, to);
    small += filled.small;
    for (const [index, { name }] of lines.entries()) {
      units[index] = (units[index] ?? 0) + filled.sums[name];
    }
    if (rounding.to === "sen") {
      for (const column of [...ofLines, total]) fromSen(column.subarray(from, to));
    }
    for (const row of filled.others) {
      const wage = wages[row] ?? Number.NaN;
      const group = groups[row] ?? 0;
      const fault = amountFault(wage) || groupFault(group, noGroup);
      const exact = fault === 0 ? exactRow(lines, wage, group, rounding) : fault;
      const isBilled = typeof exact !== "number";
      if (isBilled && wage < plausible.leastAmount) small += 1;
      if (!isBilled) {
        faults[row] = exact;
        faultCount += 1;
      }
      total[row] = isBilled ? exact.total : Number.NaN;
      for (const [index, column] of ofLines.entries()) {
        const amount = isBilled ? (exact.amounts[index] ?? 0) : Number.NaN;
        column[row] = amount;
        if (isBilled) apart[index] = addRupiah(apart[index] ?? 0, amount);
      }
    }
  });

  return {
    columns,
    totals: totalsOf(
      lines.map(({ programme, payer }, index) => ({
        programme,
        payer,
        amount: addRupiah(rupiahSum(units[index] ?? 0, rounding), apart[index] ?? 0),
      })),
      { persons: count - faultCount, faults: faultCount },
    ),
    faults,
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

/** One row as the calculator counts it, or the code of an amount that is too large. */
function exactRow(
  lines: readonly ColumnLine[],
  wage: number,
  group: number,
  rounding: Rounding,
): RowAmounts | number {
  try {
    const amounts = lines.map((line) => exactAmount(line, wage, group, rounding));
    return { amounts, total: sumRupiah(amounts) };
  } catch (error) {
    if (error instanceof UnsafeAmountError) return faultCode.unsafeAmount;
    throw error;
  }
}

function groupFault(group: number, noGroup: number | undefined): number {
  if (group === noGroup) return faultCode.missing;
  return group >= riskGroups.length ? faultCode.unknownLabel : 0;
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

/** The result of one pass over the rows. */
interface FilledRows {
  /** Sums of the lines, in units of the rounding. */
  readonly sums: Readonly<Record<LineName, number>>;
  /** Rows left open: not valid, or too large for plain integers. */
  readonly others: readonly number[];
  /** Rows counted here whose amount is too small to be meant. */
  readonly small: number;
}

/**
 * Fills some rows of all columns in one pass, in units of the rounding. This loop is where a
 * batch spends its time: numbers only, nothing allocated, no branch that a usual
 * row would not take.
 *
 * The quotient of an integer z by the divisor is taken as `(z + 0.5) * (1 /
 * divisor)`: it lies at least half a divisor's part away from every integer, and
 * the error of the product is smaller than that below 2^51, so that cutting it
 * off gives the quotient of integers exactly, without a division.
 */
function fillRows(
  wages: Float64Array,
  groups: Uint8Array,
  rates: IntegerRates,
  columns: WageEarnerColumns["columns"],
  from: number,
  to: number,
): FilledRows {
  // A line that is not billed writes its zeros where the total overwrites them.
  const { total, jkk = total, jkm = total } = columns;
  const { jhtEmployer = total, jhtWorker = total } = columns;
  const { jpEmployer = total, jpWorker = total } = columns;
  const { ceiling, largest } = rates;
  const jkkRates = rates.jkk;
  const jkmRate = rates.jkm;
  const jhtEmployerRate = rates.jhtEmployer;
  const jhtWorkerRate = rates.jhtWorker;
  const jpEmployerRate = rates.jpEmployer;
  const jpWorkerRate = rates.jpWorker;
  const carry = rates.carry + 0.5; // not law: rounding half up
  const inverse = 1 / rates.divisor;
  const others: number[] = [];
  let small = 0;
  let jkkSum = 0;
  let jkmSum = 0;
  let jhtEmployerSum = 0;
  let jhtWorkerSum = 0;
  let jpEmployerSum = 0;
  let jpWorkerSum = 0;

  for (let row = from; row < to; row += 1) {
    const wage = wages[row] ?? 0;
    const group = groups[row] ?? 0;
    const sen = Math.floor(wage) === wage ? wage * 100 : wholeSen(wage);
    // not law: there are five risk groups, at positions below 5
    if (!(sen > 0 && sen <= largest && group < 5)) {
      others.push(row);
      continue;
    }
    if (sen < leastSen) small += 1;
    const capped = sen > ceiling ? ceiling : sen;
    const a = Math.floor((sen * (jkkRates[group] ?? 0) + carry) * inverse);
    const b = Math.floor((sen * jkmRate + carry) * inverse);
    const c = Math.floor((sen * jhtEmployerRate + carry) * inverse);
    const d = Math.floor((sen * jhtWorkerRate + carry) * inverse);
    const e = Math.floor((capped * jpEmployerRate + carry) * inverse);
    const f = Math.floor((capped * jpWorkerRate + carry) * inverse);
    jkk[row] = a;
    jkm[row] = b;
    jhtEmployer[row] = c;
    jhtWorker[row] = d;
    jpEmployer[row] = e;
    jpWorker[row] = f;
    total[row] = a + b + c + d + e + f;
    jkkSum += a;
    jkmSum += b;
    jhtEmployerSum += c;
    jhtWorkerSum += d;
    jpEmployerSum += e;
    jpWorkerSum += f;
  }
  const sums = {
    jkk: jkkSum,
    jkm: jkmSum,
    jhtEmployer: jhtEmployerSum,
    jhtWorker: jhtWorkerSum,
    jpEmployer: jpEmployerSum,
    jpWorker: jpWorkerSum,
  };
  return { sums, others, small };
}

const leastSen = plausible.leastAmount * 100;

/** An amount with two decimals in sen; NaN for more decimals. */
function wholeSen(amount: number): number {
  const sen = Math.round(amount * 100);
  return sen / 100 === amount ? sen : Number.NaN;
}
