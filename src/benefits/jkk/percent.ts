import { exactText, type Exact } from "../../core/exact.js";
import { rateOfPercent, type Rate } from "../../core/rate.js";

/** The exact value of a decimal text or number. */
export function exactDecimal(value: string | number): Exact {
  const { numerator, denominator } = rateOfPercent(String(value));
  return { units: numerator, divisor: denominator / 100 };
}

/** One exact value times another. */
export function product(value: Exact, other: Exact): Exact {
  return {
    units: Number(value.units) * Number(other.units),
    divisor: value.divisor * other.divisor,
  };
}

/** A percentage as a rate. */
export function rateOf(percent: Exact): Rate {
  return {
    percent: exactText(percent),
    numerator: Number(percent.units),
    denominator: percent.divisor * 100,
  };
}
