import { Decimal } from "../core/decimal.js";

/** A ratio as percent text: 0.995 is `"99.5"`. */
export function percentOfRatio(ratio: number): string {
  return new Decimal(String(ratio)).times(100).toFixed();
}
