import { Decimal } from "../core/decimal.js";

/** Between which numbers an expected number of events lies nine times in ten. */
export interface LikelyRange {
  readonly low: number;
  readonly high: number;
  /** Summed exactly, or by the normal approximation where the mean is large. */
  readonly method: "poisson" | "normal";
}

/** Up to this mean the Poisson distribution is summed term by term. */
const largestExactMean = 1_000; // not law: where the normal range takes over
const lowerTail = new Decimal("0.05"); // not law: the statistics of a range of nine times in ten
const upperTail = new Decimal("0.95"); // not law: the statistics of a range of nine times in ten
/** The 95 % point of the standard normal distribution. */
const normalPoint = new Decimal("1.6448536269514722"); // not law: the statistics of a range of nine times in ten

/**
 * The central 90 % of a Poisson distribution: its 5 % and its 95 % quantile, the
 * smallest numbers at which the distribution function reaches them.
 */
export function poissonRange(mean: Decimal): LikelyRange {
  if (mean.greaterThan(largestExactMean)) return normalRange(mean);
  let term = mean.negated().exp();
  let sum = term;
  let count = 0;
  let low: number | undefined = sum.greaterThanOrEqualTo(lowerTail) ? 0 : undefined;
  while (sum.lessThan(upperTail)) {
    count += 1;
    term = term.times(mean).div(count);
    sum = sum.plus(term);
    if (low === undefined && sum.greaterThanOrEqualTo(lowerTail)) low = count;
  }
  return { low: low ?? count, high: count, method: "poisson" };
}

function normalRange(mean: Decimal): LikelyRange {
  const spread = mean.sqrt().times(normalPoint);
  return {
    low: mean.minus(spread).floor().toNumber(),
    high: mean.plus(spread).ceil().toNumber(),
    method: "normal",
  };
}
