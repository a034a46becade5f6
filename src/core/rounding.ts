import { deepFreeze } from "./deep-freeze.js";

/** How an exact value becomes an amount. The law of contributions is silent on it. */
export interface Rounding {
  /** Smallest unit of the amount. */
  readonly to: "rupiah" | "sen";
  /** Which way the remainder goes. */
  readonly mode: RoundingMode;
}

/** Rounding modes. */
export type RoundingMode = "half-up" | "down" | "up" | "half-even";

/** All rounding modes. */
export const roundingModes: readonly RoundingMode[] = /* @__PURE__ */ deepFreeze([
  "half-up",
  "down",
  "up",
  "half-even",
]);
