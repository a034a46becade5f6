import { Decimal as SharedDecimal } from "decimal.js";

/** The library's own Decimal, out of reach of the global settings of decimal.js. */
export const Decimal: typeof SharedDecimal = SharedDecimal.clone({
  precision: 60, // not law: digits of precision
  rounding: SharedDecimal.ROUND_HALF_UP,
});

/** An instance of the library's own Decimal. */
export type Decimal = SharedDecimal;
