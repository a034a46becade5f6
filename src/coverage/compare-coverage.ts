import { Decimal } from "../core/decimal.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import { refusingMalformed } from "../core/malformed.js";
import { coverageFigure, type CoverageReport } from "./coverage-report.js";
import { requireSameDefinition } from "./coverage-input.js";

/** How coverage moved between two reports. */
export interface CoverageChange {
  /** More or fewer people covered. */
  readonly covered: number;
  /** More or fewer workers counted. */
  readonly workers: number;
  /**
   * Percentage points between the two percents as given, with two decimals, e.g. `"-1.20"`;
   * absent when one report has no ratio.
   */
  readonly percentagePoints?: string | undefined;
}

/**
 * How overall coverage moved from one report to a later one.
 *
 * Throws InvalidInputError when the reports count by different definitions.
 *
 * @example
 * ```ts
 * const before = measureCoverage([{ covered: 400, workers: 1_000 }], { definition: "segment" });
 * const after = measureCoverage([{ covered: 450, workers: 1_000 }], { definition: "segment" });
 * compareCoverage(before, after).percentagePoints; // => "5.00"
 * ```
 */
export function compareCoverage(before: CoverageReport, after: CoverageReport): CoverageChange {
  return refusingMalformed(() => {
    requireReports(before, after);
    return changeBetween(before, after);
  }, notReports);
}

function changeBetween(before: CoverageReport, after: CoverageReport): CoverageChange {
  const [from, to] = [before.overall, after.overall];
  const [was, is] = [from, to].map((figure) => coverageFigure(figure, undefined).percent);
  return {
    covered: to.covered - from.covered,
    workers: to.workers - from.workers,
    ...(was !== undefined &&
      is !== undefined && { percentagePoints: new Decimal(is).minus(was).toFixed(2) }),
  };
}

/** Refuses what is not two reports of one definition. */
export function requireReports(before: CoverageReport, after: CoverageReport): void {
  if (!isReport(before) || !isReport(after)) throw notReports();
  requireSameDefinition(before.definition, after.definition, "compare");
}

/** The refusal of what is not two reports. */
export function notReports(): InvalidInputError {
  return invalidInput("before, after", expected.result);
}

function isReport(value: unknown): value is CoverageReport {
  const { kind, overall, groups } = (value ?? {}) as Partial<CoverageReport>;
  return (
    kind === "coverage-report" &&
    isFigure(overall) &&
    Array.isArray(groups) &&
    groups.every(isFigure)
  );
}

function isFigure(value: unknown): boolean {
  const { covered, workers } = (value ?? {}) as Partial<CoverageReport["overall"]>;
  return Number.isSafeInteger(covered) && Number.isSafeInteger(workers);
}
