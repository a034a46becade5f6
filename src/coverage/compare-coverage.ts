import { Decimal } from "../core/decimal.js";
import { invalidInput } from "../core/errors.js";
import { expected } from "../core/expectations.js";
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
  requireReports(before, after);
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
  if (!isReport(before) || !isReport(after)) {
    throw invalidInput("before, after", expected.result);
  }
  requireSameDefinition(before.definition, after.definition, "compare");
}

function isReport(value: unknown): value is CoverageReport {
  const { kind, overall } = (value ?? {}) as Partial<CoverageReport>;
  return (
    kind === "coverage-report" &&
    Number.isSafeInteger(overall?.covered) &&
    Number.isSafeInteger(overall?.workers)
  );
}
