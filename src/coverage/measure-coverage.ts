import { toCheck, type Warning } from "../core/warning.js";
import type { Text } from "../core/text.js";
import { validateInParts } from "../core/validate-in-parts.js";
import { type ActiveRows, countRows, type CountedRows, type RowsOfGroup } from "./count-rows.js";
import {
  type ActiveMonths,
  coverageFigure,
  type CoverageFigure,
  type CoverageReport,
  pathOf,
  percentText,
  publishedFigure,
} from "./coverage-report.js";
import {
  type CoverageOptions,
  type CoverageRow,
  coverageInputSchema,
  coverageRowsSchema,
  type PublishedCoverage,
  type TargetStep,
} from "./coverage-input.js";
import { type CoverageTarget, stepOfYear, targetOf, targetOfStep } from "./coverage-target.js";
import { placesOf } from "./reporting-villages.js";
import { looksLikeFraction } from "../core/plausible.js";
import { isSmall, suppressedCells } from "./small-cells.js";

/**
 * How far protection reaches: covered people by workers, in percent, for all rows and for each
 * group, with the gap and the people needed to reach a target. Ratios above 1 are kept
 * and warned of.
 *
 * `by` is one grouping or two at once; `"province"`, `"regency"`, `"district"` and
 * `"village"` roll region codes up. `period` takes the rows of a year, month or day; a row
 * of a longer period is not in it. On a path to a target the figures are held against the
 * step of the year of the rows, or the next one. A row with a published percentage and
 * without counts stays as it was given and is added to nothing.
 *
 * `smallCells` suppresses each figure with a count (covered, workers or not covered) from 1
 * to below that number, and further ones, so that none comes out as the whole less the
 * others, nor, with two groupings, as the total of a row or column less its others. Zeros
 * are shown. Not protected: the only figure of a row or column whose total is published,
 * what several totals together give away, a second report of the same people by another
 * grouping, period or number, and who knows the sizes from elsewhere.
 *
 * @throws InvalidInputError, also for a row without the key that rows are grouped by or
 * without a period where one is asked for, and UnsafeAmountError (beyond 2^53).
 *
 * @example
 * ```ts
 * measureCoverage([{ covered: 878, workers: 1_000 }], { definition: "segment" }).overall.percent;
 * // => "87.80"
 * const published = { percent: 87.8, source: "Media Network, 29 May 2024" };
 * measureCoverage([published], { definition: "segment" }).overall.gapPoints; // => "12.2"
 * ```
 */
export function measureCoverage(
  rows: readonly (CoverageRow | PublishedCoverage)[],
  options: CoverageOptions,
): CoverageReport {
  const {
    beside: { options: asked },
    parts,
  } = validateInParts(coverageInputSchema, coverageRowsSchema, { rows, options });
  const { definition, by, period, smallCells, villages } = asked;
  const counted = countRows(parts, asked);
  const aim = aimOf(asked, counted);
  const suppressed =
    smallCells === undefined ? nothing : suppressedCells(counted.groups, smallCells);
  const isSuppressed = (group: RowsOfGroup): boolean =>
    suppressed.has(group) || (smallCells !== undefined && isSmall(group, smallCells));
  const figureOf = (group: RowsOfGroup): CoverageFigure =>
    isSuppressed(group) ? { ...namesOf(group), suppressed: true } : shownFigure(group, aim.target);
  const overall = figureOf(counted.overall);
  const places = villages && placesOf(villages, [by].flat().indexOf("village"));
  const figures = counted.groups.map(figureOf);
  const groups = places ? figures.map(places.named) : figures;
  return {
    kind: "coverage-report",
    definition,
    ...(period !== undefined && { period }),
    ...(aim.target && { target: aim.target.ratio }),
    ...(aim.step && { targetYear: aim.step.year }),
    ...(aim.path && { targetPath: pathOf(aim.path, overall) }),
    ...(by !== undefined && { by }),
    ...(smallCells !== undefined && { smallCells }),
    overall,
    groups,
    ...(places && { notReported: places.notReported(groups) }),
    provisions: [],
    readings: [],
    warnings: [
      ...periodWarnings(counted, asked, aim.target !== undefined),
      ...toWarn(counted).flatMap((group) => (isSuppressed(group) ? [] : warningsOf(group))),
      ...suppressedWarnings([overall, ...groups], smallCells),
      ...(places?.warnings(groups) ?? []),
    ],
  };
}

const nothing: ReadonlySet<RowsOfGroup> = new Set();

/** What the figures are held against. */
interface Aim {
  readonly target?: CoverageTarget;
  readonly path?: readonly TargetStep[];
  readonly step?: TargetStep;
}

function aimOf({ target, period }: CoverageOptions, { years }: CountedRows): Aim {
  if (target === undefined) return {};
  if (typeof target === "number") return { target: targetOf(target) };
  const [year, other] = period === undefined ? years : [Number(period.slice(0, 4))];
  const step = other === undefined ? stepOfYear(target, year) : undefined;
  return { path: target, ...(step && { step, target: targetOfStep(step) }) };
}

function namesOf({ group, subgroup }: RowsOfGroup): Pick<CoverageFigure, "group" | "subgroup"> {
  if (group === undefined) return {};
  return subgroup === undefined ? { group } : { group, subgroup };
}

function shownFigure(sum: RowsOfGroup, target: CoverageTarget | undefined): CoverageFigure {
  const { percentage, published, counted, active } = sum;
  if (counted > 0 || !percentage) {
    const figure = coverageFigure(sum, target, sum);
    return active ? { ...figure, active: activeFigure(active) } : figure;
  }
  const names = namesOf(sum);
  return published === 1 ? { ...names, ...publishedFigure(percentage, target) } : names;
}

function activeFigure({ months, ofRegistered, ofWorkers }: ActiveRows): ActiveMonths {
  return {
    personMonths: months,
    ofRegistered,
    ...(ofRegistered > 0 && { percentOfRegistered: percentText(months, ofRegistered) }),
    ...(ofWorkers > 0 && { percentOfWorkers: percentText(months, ofWorkers) }),
  };
}

/** Counts of two days are counts of much the same people: their sum counts no one. */
function periodWarnings(
  { periods, overall }: CountedRows,
  { target, period }: CoverageOptions,
  hasTarget: boolean,
): Warning[] {
  const isEmpty = period !== undefined && overall.counted + overall.published === 0;
  return [
    ...(isEmpty ? [toCheck("no-rows-of-period", { values: { period } })] : []),
    ...(periods.size < 2 ? [] : [toCheck("several-periods")]), // not law: periods differ from two on
    ...(target !== undefined && !hasTarget ? [toCheck("no-target-of-year")] : []),
  ];
}

function warningsOf(sum: RowsOfGroup): readonly Warning[] {
  const { covered, workers, counted, published, percentage, active } = sum;
  const isPlain = published === 0 && (!active || active.rows === counted);
  if (isPlain && workers > 0 && covered <= workers) return noWarnings;
  const name = nameOf(sum);
  const isPercentage = counted === 0 && published === 1;
  const percent = isPercentage ? Number(percentage?.percent) : undefined;
  const tooMuch = percent === undefined ? workers > 0 && covered > workers : percent > 100; // not law: all workers in percent
  return [
    ...(workers === 0 && (counted > 0 || published === 0)
      ? [toCheck("no-workers", { values: { name } })]
      : []),
    ...(tooMuch ? [toCheck("ratio-above-one", { values: { name } })] : []),
    ...(published > 0 && !isPercentage
      ? [toCheck("published-not-added", { values: { name, rows: published } })]
      : []),
    ...(active && active.rows < counted
      ? [
          toCheck("active-months-of-some", {
            values: { name, registered: active.registered, covered },
          }),
        ]
      : []),
    ...(percent !== undefined && looksLikeFraction(percent)
      ? [toCheck("percent-looks-like-fraction", { values: { figure: publishedPercent } })]
      : []),
  ];
}

/** Sums of which there may be something to say: percentages of groups are told of with these. */
function toWarn({ overall, groups }: CountedRows): readonly RowsOfGroup[] {
  const isOfGroups = groups.length > 0 && overall.counted === 0;
  return isOfGroups ? groups : [overall, ...groups];
}

const noWarnings: readonly Warning[] = [];

const publishedPercent = { key: "figure.published-percent" } as const;

function nameOf({ group, subgroup }: RowsOfGroup): Text | string {
  if (group === undefined) return { key: "measure-coverage.everyone" };
  return subgroup === undefined ? group : `${group}, ${subgroup}`;
}

function suppressedWarnings(
  figures: readonly CoverageFigure[],
  smallCells: number | undefined,
): Warning[] {
  const count = figures.filter(({ suppressed }) => suppressed).length;
  if (smallCells === undefined || count === 0) return [];
  return [toCheck("small-cells-suppressed", { values: { figures: count, below: smallCells } })];
}
