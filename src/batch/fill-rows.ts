import { plausible } from "../core/plausible.js";
import type { WageEarnerColumns } from "./column-results.js";
import type { IntegerRates } from "./integer-rates.js";
import type { LineName } from "./column-lines.js";

/** What one pass over the rows leaves. */
export interface FilledRows {
  /** Sums of the lines, in units of the rounding. */
  readonly sums: Readonly<Record<LineName, number>>;
  /** Rows left open: not valid, or too large for plain integers. */
  readonly others: readonly number[];
  /** Rows counted here whose amount is too small to be meant. */
  readonly small: number;
}

/**
 * Fills all columns in one pass, in units of the rounding. This loop is where a
 * batch spends its time: numbers only, nothing allocated, no branch that a usual
 * row would not take.
 *
 * The quotient of an integer z by the divisor is taken as `(z + 0.5) * (1 /
 * divisor)`: it lies at least half a divisor's part away from every integer, and
 * the error of the product is smaller than that below 2^51, so that cutting it
 * off gives the quotient of integers exactly, without a division.
 */
export function fillRows(
  wages: Float64Array,
  groups: Uint8Array,
  rates: IntegerRates,
  columns: WageEarnerColumns["columns"],
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

  for (let row = 0; row < wages.length; row += 1) {
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
