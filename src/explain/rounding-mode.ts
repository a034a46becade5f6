import { roundingReading } from "../core/own-readings.js";
import type { ReadingUse } from "../core/reading.js";
import type { RoundingMode } from "../core/rounding.js";

/** How the lines of a result are rounded. */
export function roundingMode(result: unknown): RoundingMode {
  const readings = (result as { readonly readings?: unknown } | null | undefined)?.readings;
  const uses = Array.isArray(readings) ? (readings as readonly (ReadingUse | undefined)[]) : [];
  const use = uses.find((candidate) => candidate?.id === roundingReading.id);
  return (use?.option ?? roundingReading.default) as RoundingMode;
}
