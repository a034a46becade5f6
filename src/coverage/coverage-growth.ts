import { toCheck, type Warning } from "../core/warning.js";
import { Decimal } from "../core/decimal.js";
import { refusingMalformed } from "../core/malformed.js";
import {
  compareCoverage,
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
 * Throws InvalidInputError when the reports count by different definitions.
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
  const grouped = before.by !== undefined && before.by === after.by;
  const [earlier, later] = grouped ? [before.groups, after.groups] : [[], []];
  const inBoth = earlier.flatMap((figure) => {
    const other = later.find(({ group }) => group === figure.group);
    return other === undefined ? [] : [{ figure, other }];
  });
  const names = new Set(inBoth.map(({ figure }) => figure.group));
  const inOne = [...earlier, ...later].flatMap(({ group }) =>
    group === undefined || names.has(group) ? [] : [group],
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

function growthOf(
  from: CoverageFigure,
  to: CoverageFigure,
  before: CoverageReport,
  after: CoverageReport,
): CoverageGrowthFigure {
  const coveredPercent = growth(from.covered, to.covered);
  const workersPercent = growth(from.workers, to.workers);
  return {
    ...(to.group !== undefined && { group: to.group }),
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
