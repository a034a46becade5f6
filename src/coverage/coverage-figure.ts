import { Decimal } from "../core/decimal.js";
import { UnsafeAmountError } from "../core/errors.js";
import type { CoverageFigure } from "./coverage-report.js";

/** Ratio, gap and distance to the target of one count; a ratio above 1 stays above 1. */
export function coverageFigure(
  count: {
    readonly covered: number;
    readonly workers: number;
    readonly group?: string | undefined;
  },
  target: number | undefined,
): CoverageFigure {
  const { covered, workers } = count;
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(workers)) {
    throw new UnsafeAmountError();
  }
  return {
    ...count,
    ...(workers > 0 && { ratio: covered / workers, percent: percentOf(covered, workers) }),
    gap: Math.max(0, workers - covered),
    ...(target !== undefined && { neededForTarget: needed(covered, workers, target) }),
  };
}

/** Half up to two decimals, but never 100.00 while somebody is not covered. */
function percentOf(covered: number, workers: number): string {
  const percent = new Decimal(covered).times(100).div(workers);
  const rounded = percent.toFixed(2);
  return covered < workers && rounded === "100.00" ? "99.99" : rounded; // not law: a share below the whole is not shown as the whole
}

function needed(covered: number, workers: number, target: number): number {
  const wanted = new Decimal(String(target)).times(workers).ceil().toNumber();
  return Math.max(0, wanted - covered);
}
