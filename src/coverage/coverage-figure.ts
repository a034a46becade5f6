import { Decimal } from "../core/decimal.js";
import { UnsafeAmountError } from "../core/errors.js";
import type { CoverageFigure } from "./coverage-report.js";

/** Ratio, gap and distance to the target of one count; a ratio above 1 stays above 1. */
export function coverageFigure(
  count: { readonly covered: number; readonly workers: number; readonly group?: string },
  target: number | undefined,
): CoverageFigure {
  const { covered, workers } = count;
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(workers)) {
    throw new UnsafeAmountError();
  }
  return {
    ...count,
    ...(workers > 0 && {
      ratio: covered / workers,
      percent: new Decimal(covered).times(100).div(workers).toFixed(2),
    }),
    gap: Math.max(0, workers - covered),
    ...(target !== undefined && { neededForTarget: needed(covered, workers, target) }),
  };
}

function needed(covered: number, workers: number, target: number): number {
  const wanted = new Decimal(String(target)).times(workers).ceil().toNumber();
  return Math.max(0, wanted - covered);
}
