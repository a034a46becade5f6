import { Decimal } from "./decimal.js";

/** A rate as an exact ratio of two integers, with the percent text that the law prints. */
export interface Rate {
  /** The rate as printed, in percent: `"0.24"`. */
  readonly percent: string;
  /** Numerator of the ratio. */
  readonly numerator: number;
  /** Denominator, a power of ten. */
  readonly denominator: number;
}

const known = new Map<string, Rate>();

/** The exact ratio behind a percent text: `"0.24"` is 24 / 10,000. */
export function rateOfPercent(percent: string): Rate {
  const seen = known.get(percent);
  if (seen) return seen;
  const [whole = "", fraction = ""] = percent.split(".");
  const rate = Object.freeze({
    percent,
    numerator: Number(whole + fraction),
    denominator: 100 * 10 ** fraction.length, // not law: the power of ten of a decimal
  });
  known.set(percent, rate);
  return rate;
}

/** The part of the whole left when the rate is taken off. */
export function complementOf(rate: Rate): Rate {
  const numerator = rate.denominator - rate.numerator;
  return {
    percent: String((numerator * 100) / rate.denominator),
    numerator,
    denominator: rate.denominator,
  };
}

/** A share of a rate, as percent text: 1 percent of `"1.74"` is `"0.0174"`. */
export function shareOfPercent(percent: string, share: Rate): string {
  return new Decimal(percent).times(share.numerator).div(share.denominator).toFixed();
}
