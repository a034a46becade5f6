import { toCheck, type Warning } from "../core/warning.js";
import { Decimal } from "../core/decimal.js";
import { refusingMalformed } from "../core/malformed.js";
import {
  compareCoverage,
  countOf,
  notReports,
  requireReports,
  type CoverageChange,
} from "./compare-coverage.js";
import type { Recorded } from "../law/recorded.js";
import type { CoverageDefinition } from "./coverage-input.js";
import type { CoverageFigure, CoverageReport } from "./coverage-report.js";

/** How coverage of the whole or of one group grew. */
export interface CoverageGrowthFigure extends CoverageChange {
  /** Name of the group; absent for the whole. */
  readonly group?: string | undefined;
  /** Name by the second grouping. */
  readonly subgroup?: string | undefined;
  /** Growth of the people covered, in percent with two decimals; absent if it starts from zero. */
  readonly coveredPercent?: string | undefined;
  /** Growth of the workers counted, in percent with two decimals; absent if it starts from zero. */
  readonly workersPercent?: string | undefined;
}

/** How coverage grew from one report to a later one. */
export interface CoverageGrowth extends Recorded {
  readonly kind: "coverage-growth";
  readonly definition: CoverageDefinition;
  readonly overall: CoverageGrowthFigure;
  /** Groups that are in both reports, if both are grouped by the same key. */
  readonly groups: readonly CoverageGrowthFigure[];
}

/**
 * How coverage grew from one report to a later one: in people, in percent of the
 * people covered before, and in percentage points of the ratio.
 *
 * @throws InvalidInputError when the reports count by different definitions.
 *
 * @example
 * ```ts
 * const before = measureCoverage([{ covered: 400, workers: 1_000 }], { definition: "segment" });
 * const after = measureCoverage([{ covered: 450, workers: 1_000 }], { definition: "segment" });
 * const { coveredPercent, percentagePoints } = coverageGrowth(before, after).overall;
 * [coveredPercent, percentagePoints]; // => ["12.50", "5.00"]
 * ```
 */
export function coverageGrowth(before: CoverageReport, after: CoverageReport): CoverageGrowth {
  return refusingMalformed(() => {
    requireReports(before, after);
    return growthBetween(before, after);
  }, notReports);
}

function growthBetween(before: CoverageReport, after: CoverageReport): CoverageGrowth {
  const grouped = before.by !== undefined && String(before.by) === String(after.by);
  const [earlier, later] = grouped ? [before.groups, after.groups] : [[], []];
  const others = new Map(later.map((figure) => [keyOf(figure), figure]));
  const inBoth = earlier.flatMap((figure) => {
    const other = others.get(keyOf(figure));
    return other === undefined ? [] : [{ figure, other }];
  });
  const names = new Set(inBoth.map(({ figure }) => keyOf(figure)));
  const inOne = [...earlier, ...later].flatMap((figure) =>
    names.has(keyOf(figure)) ? [] : [nameOf(figure)],
  );
  return {
    kind: "coverage-growth",
    definition: after.definition,
    overall: growthOf(before.overall, after.overall, before, after),
    groups: inBoth.map(({ figure, other }) => growthOf(figure, other, before, after)),
    provisions: [],
    readings: [],
    warnings: inOne.length === 0 ? [] : [onlyInOne(inOne)],
  };
}

function keyOf({ group, subgroup }: CoverageFigure): string {
  return JSON.stringify([group, subgroup]);
}

function nameOf({ group = "", subgroup }: CoverageFigure): string {
  return subgroup === undefined ? group : `${group}, ${subgroup}`;
}

function growthOf(
  from: CoverageFigure,
  to: CoverageFigure,
  before: CoverageReport,
  after: CoverageReport,
): CoverageGrowthFigure {
  const [was, is] = [countOf(from), countOf(to)];
  const coveredPercent = was && is && growth(was.covered, is.covered);
  const workersPercent = was && is && growth(was.workers, is.workers);
  return {
    ...(to.group !== undefined && { group: to.group }),
    ...(to.subgroup !== undefined && { subgroup: to.subgroup }),
    ...compareCoverage({ ...before, overall: from }, { ...after, overall: to }),
    ...(coveredPercent !== undefined && { coveredPercent }),
    ...(workersPercent !== undefined && { workersPercent }),
  };
}

function growth(from: number, to: number): string | undefined {
  if (from === 0) return undefined;
  return new Decimal(to).minus(from).times(100).div(from).toFixed(2);
}

function onlyInOne(groups: readonly string[]): Warning {
  return toCheck("group-in-one-report", { values: { names: groups } });
}
