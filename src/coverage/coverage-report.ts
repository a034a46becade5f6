import { Decimal } from "../core/decimal.js";
import { UnsafeAmountError } from "../core/errors.js";
import type { Recorded } from "../law/recorded.js";
import type {
  CoverageBy,
  CoverageDefinition,
  ReportingVillage,
  TargetStep,
} from "./coverage-input.js";
import { type CoverageTarget, targetOfStep, type TargetPathStep } from "./coverage-target.js";

/** Months in which people were active, against what the people registered could have had. */
export interface ActiveMonths {
  /** Months active, all people together. */
  readonly personMonths: number;
  /** Months of the people registered, had each been active all the time. */
  readonly ofRegistered: number;
  /** Months active by those of the people registered, in percent with two decimals. */
  readonly percentOfRegistered?: string | undefined;
  /** Months active by those of all workers, in percent with two decimals. */
  readonly percentOfWorkers?: string | undefined;
}

/**
 * Coverage of one group. Counts are absent where only a published percentage is known
 * (`source` then names it) and where a small figure is suppressed.
 */
export interface CoverageFigure {
  /** Name of the group by the first grouping; absent for the whole. */
  readonly group?: string | undefined;
  /** Name by the second grouping. */
  readonly subgroup?: string | undefined;
  /** Name of the village, of those that are to report. */
  readonly village?: string | undefined;
  /** Name of its district. */
  readonly district?: string | undefined;
  readonly covered?: number | undefined;
  readonly workers?: number | undefined;
  /** Covered by workers; may exceed 1; absent when there are no workers. */
  readonly ratio?: number | undefined;
  /**
   * The same in percent with two decimals, e.g. `"87.80"`; never `"100.00"` while a gap
   * stands. A published percentage is as it was given: `"87.8"`.
   */
  readonly percent?: string | undefined;
  /** Workers not covered; zero when more are covered than counted. */
  readonly gap?: number | undefined;
  /** People still to be covered to reach the target; absent without a target. */
  readonly neededForTarget?: number | undefined;
  /** Months active, of the rows that give them. */
  readonly active?: ActiveMonths | undefined;
  /** Who published the percentage: nobody counted it here. */
  readonly source?: string | undefined;
  /** Percentage points from a published percentage to 100; zero beyond. */
  readonly gapPoints?: string | undefined;
  /** Percentage points from a published percentage to the target; zero beyond. */
  readonly pointsToTarget?: string | undefined;
  /** True where the figure is suppressed, for it is small or would give a small one away. */
  readonly suppressed?: true | undefined;
}

/** Coverage of all rows and of each group. */
export interface CoverageReport extends Recorded {
  readonly kind: "coverage-report";
  readonly definition: CoverageDefinition;
  /** The year, month or day to which the rows were limited. */
  readonly period?: string | undefined;
  /** Target of the figures as a ratio: on a path, that of `targetYear`. */
  readonly target?: number | undefined;
  /** The year of the path whose target the figures are held against. */
  readonly targetYear?: number | undefined;
  /** How far the whole is from each step of the path, for the workers counted. */
  readonly targetPath?: readonly TargetPathStep[] | undefined;
  readonly by?: CoverageBy | undefined;
  /** Figures with a count from 1 to below this number are suppressed. */
  readonly smallCells?: number | undefined;
  readonly overall: CoverageFigure;
  readonly groups: readonly CoverageFigure[];
  /** Villages that are to report and have no row: not known, not zero. */
  readonly notReported?: readonly ReportingVillage[] | undefined;
}

/** Counts of the rows of one group. */
export interface CoverageCount {
  readonly covered: number;
  readonly workers: number;
}

/** Ratio, gap and distance to the target of one count; a ratio above 1 stays above 1. */
export function coverageFigure(
  { covered, workers }: CoverageCount,
  target: CoverageTarget | undefined,
  { group, subgroup }: Pick<CoverageFigure, "group" | "subgroup"> = {},
): CoverageFigure {
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(workers)) {
    throw new UnsafeAmountError();
  }
  // Field by field, for spreads take most of the time of many groups.
  const figure: { -readonly [Key in keyof CoverageFigure]: CoverageFigure[Key] } = {};
  if (group !== undefined) figure.group = group;
  if (subgroup !== undefined) figure.subgroup = subgroup;
  figure.covered = covered;
  figure.workers = workers;
  if (workers > 0) {
    figure.ratio = covered / workers;
    figure.percent = percentOf(covered, workers);
  }
  figure.gap = Math.max(0, workers - covered);
  if (target) figure.neededForTarget = target.needed(covered, workers);
  return figure;
}

/** The figure of a percentage that somebody has published, without counts. */
export function publishedFigure(
  given: { readonly percent: number | string; readonly source: string },
  target: CoverageTarget | undefined,
): CoverageFigure {
  const percent = new Decimal(String(given.percent));
  const pointsTo = (goal: Decimal): string => Decimal.max(0, goal.minus(percent)).toFixed();
  return {
    ratio: percent.div(100).toNumber(),
    percent: typeof given.percent === "string" ? given.percent : percent.toFixed(),
    source: given.source,
    gapPoints: pointsTo(new Decimal(100)), // not law: all workers in percent
    ...(target && { pointsToTarget: pointsTo(new Decimal(target.percent)) }),
  };
}

/** Half up to two decimals, but never 100.00 while a person is not covered. */
function percentOf(covered: number, workers: number): string {
  const rounded = percentText(covered, workers);
  return covered < workers && rounded === "100.00" ? "99.99" : rounded; // not law: a share below the whole is not shown as the whole
}

/** A part of a whole in percent, half up to two decimals. */
export function percentText(part: number, whole: number): string {
  const both = whole + whole;
  const halfUp = part * 20_000 + whole; // not law: twice the hundredths of a percent, and a half of one
  if (!Number.isSafeInteger(halfUp)) return new Decimal(part).times(100).div(whole).toFixed(2);
  const digits = String((halfUp - (halfUp % both)) / both).padStart(3, "0"); // not law: one digit before the decimals
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`; // not law: the decimals of a percent
}

/** How far the whole is from each step of a path. */
export function pathOf(
  path: readonly TargetStep[],
  { covered, workers, percent, source }: CoverageFigure,
): TargetPathStep[] {
  return path.map((step) => {
    const target = targetOfStep(step);
    if (covered !== undefined && workers !== undefined && workers > 0) {
      return { ...step, neededForTarget: target.needed(covered, workers) };
    }
    if (percent === undefined || source === undefined) return step;
    const { pointsToTarget } = publishedFigure({ percent, source }, target);
    return { ...step, pointsToTarget };
  });
}
