import { Decimal, percentOfRatio } from "../core/decimal.js";
import type { TargetStep } from "./coverage-input.js";

/** How far a count is from one step of the path to a target. */
export interface TargetPathStep extends TargetStep {
  /** People still to be covered, of the workers counted; absent without counts. */
  readonly neededForTarget?: number | undefined;
  /** Percentage points still to go, from a published percentage. */
  readonly pointsToTarget?: string | undefined;
}

/** A target, ready to be held against many counts. */
export interface CoverageTarget {
  readonly ratio: number;
  readonly percent: string;
  /** People still to be covered. */
  readonly needed: (covered: number, workers: number) => number;
}

/** A target as a ratio, ready to be held against many counts. */
export function targetOf(ratio: number): CoverageTarget {
  const exact = new Decimal(String(ratio));
  const divisor = 10 ** exact.decimalPlaces(); // not law: the decimals of a target
  const units = exact.times(divisor).toNumber();
  return {
    ratio,
    percent: percentOfRatio(ratio),
    needed: (covered, workers) => {
      const product = workers * units;
      const wanted = Number.isSafeInteger(product)
        ? (product - (product % divisor)) / divisor + (product % divisor === 0 ? 0 : 1)
        : exact.times(workers).ceil().toNumber();
      return Math.max(0, wanted - covered);
    },
  };
}

/** The step of a path that a year is held against: its own, or else the next. */
export function stepOfYear(
  path: readonly TargetStep[],
  year: number | undefined,
): TargetStep | undefined {
  return year === undefined ? undefined : path.find((step) => step.year >= year);
}

/** A step as a target. */
export function targetOfStep({ percent }: TargetStep): CoverageTarget {
  return targetOf(new Decimal(String(percent)).div(100).toNumber());
}
