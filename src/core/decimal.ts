import { Decimal as SharedDecimal } from "decimal.js";

/** The library's own Decimal, out of reach of the global settings of decimal.js. */
export const Decimal: typeof SharedDecimal = SharedDecimal.clone({
  precision: 60, // not law: digits of precision
  rounding: SharedDecimal.ROUND_HALF_UP,
});

/** A ratio as percent text: 0.995 is `"99.5"`. */
export function percentOfRatio(ratio: number): string {
  return new Decimal(String(ratio)).times(100).toFixed();
}

/** An instance of the library's own Decimal. */
export type Decimal = SharedDecimal;
