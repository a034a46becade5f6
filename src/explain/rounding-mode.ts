import { roundingReading } from "../core/own-readings.js";
import type { ReadingUse } from "../core/reading.js";
import type { RoundingMode } from "../core/rounding.js";

/** How the lines of a result are rounded. */
export function roundingMode(result: object): RoundingMode {
  const { readings = [] } = result as { readonly readings?: readonly ReadingUse[] };
  const use = readings.find(({ id }) => id === roundingReading.id);
  return (use?.option ?? roundingReading.default) as RoundingMode;
}
