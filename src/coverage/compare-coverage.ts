import { Decimal } from "../core/decimal.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import { refusingMalformed } from "../core/malformed.js";
import {
  type CoverageCount,
  coverageFigure,
  type CoverageFigure,
  type CoverageReport,
} from "./coverage-report.js";
import { requireSameDefinition } from "./coverage-input.js";

/** How coverage moved between two reports. */
export interface CoverageChange {
  /** More or fewer people covered; absent when one report has no counts or suppresses them. */
  readonly covered?: number | undefined;
  /** More or fewer workers counted; absent as `covered` is. */
  readonly workers?: number | undefined;
  /**
   * Percentage points between the two percents as given, with two decimals, e.g. `"-1.20"`;
   * absent when one report has no ratio.
   */
  readonly percentagePoints?: string | undefined;
}

/**
 * How overall coverage moved from one report to a later one, in people and percentage points.
 *
 * @throws InvalidInputError when the reports count by different definitions.
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
  const [was, is] = [from, to].map(percentOf);
  const [a, b] = [from, to].map(countOf);
  return {
    ...(a && b && { covered: b.covered - a.covered, workers: b.workers - a.workers }),
    ...(was !== undefined &&
      is !== undefined && { percentagePoints: new Decimal(is).minus(was).toFixed(2) }),
  };
}

/** The counts of a figure, where it has them and they are not suppressed. */
export function countOf({ covered, workers }: CoverageFigure): CoverageCount | undefined {
  return covered === undefined || workers === undefined ? undefined : { covered, workers };
}

function percentOf(figure: CoverageFigure): string | undefined {
  const count = countOf(figure);
  return count ? coverageFigure(count, undefined).percent : figure.percent;
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
  const { covered, workers, percent } = (value ?? {}) as Partial<CoverageFigure>;
  const hasCounts = Number.isSafeInteger(covered) && Number.isSafeInteger(workers);
  const hasNone =
    typeof value === "object" && value !== null && covered === undefined && workers === undefined;
  return hasCounts || (hasNone && (percent === undefined || isPercent(percent)));
}

function isPercent(value: unknown): boolean {
  return typeof value === "string" && /^\d+(\.\d+)?$/.test(value);
}
