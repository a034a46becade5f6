import { Decimal } from "../core/decimal.js";
import { InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { CoverageDefinition, CoverageReport } from "./coverage-report.js";

/** How coverage moved between two reports. */
export interface CoverageChange {
  /** More or fewer people covered. */
  readonly covered: number;
  /** More or fewer workers counted. */
  readonly workers: number;
  /** Percentage points with two decimals, e.g. `"-1.20"`; absent when one report has no ratio. */
  readonly percentagePoints?: string;
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
  if (!isReport(before) || !isReport(after)) throw notReports();
  if (!sameDefinition(before.definition, after.definition)) throw differentDefinitions();
  const [from, to] = [before.overall, after.overall];
  return {
    covered: to.covered - from.covered,
    workers: to.workers - from.workers,
    ...(from.workers > 0 &&
      to.workers > 0 && {
        percentagePoints: share(to).minus(share(from)).toFixed(2),
      }),
  };
}

function isReport(value: unknown): value is CoverageReport {
  return (value as Partial<CoverageReport> | null | undefined)?.kind === "coverage-report";
}

function notReports(): InvalidInputError {
  return new InvalidInputError([{ path: "before, after", message: expected.result }]);
}

function share(figure: { readonly covered: number; readonly workers: number }): Decimal {
  return new Decimal(figure.covered).times(100).div(figure.workers);
}

function sameDefinition(a: CoverageDefinition, b: CoverageDefinition): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (
    a.id === b.id &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.domicile === b.domicile
  );
}

function differentDefinitions(): InvalidInputError {
  return new InvalidInputError([
    {
      path: "definition",
      message: {
        id: "dua laporan dengan definisi berbeda tidak dapat dibandingkan",
        en: "two reports of different definitions cannot be compared",
      },
    },
  ]);
}
