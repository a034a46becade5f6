import { toCheck, type Warning } from "../core/warning.js";
import { type InvalidInputError, invalidInput } from "../core/errors.js";
import { textWith, type Text } from "../core/text.js";
import { validate } from "../core/validate.js";
import { coverageFigure, type CoverageFigure, type CoverageReport } from "./coverage-report.js";
import {
  type CoverageKey,
  type CoverageOptions,
  type CoverageRow,
  coverageInputSchema,
} from "./coverage-input.js";

/**
 * How far protection reaches: covered people by workers, for all rows and for
 * each group, with the gap and the people needed to reach a target. Ratios
 * above 1 are kept and warned of.
 *
 * Throws InvalidInputError, also for a row without the key that rows are
 * grouped by.
 *
 * @example
 * ```ts
 * measureCoverage([{ covered: 878, workers: 1_000 }], { definition: "segment" }).overall.percent;
 * // => "87.80"
 * ```
 */
export function measureCoverage(
  rows: readonly CoverageRow[],
  options: CoverageOptions,
): CoverageReport {
  const facts = validate(coverageInputSchema, { rows, options });
  const { definition, target, by } = facts.options;
  const overall = coverageFigure(countOf(facts.rows), target);
  const groups = by === undefined ? [] : groupFigures(facts.rows, by, target);
  return {
    kind: "coverage-report",
    definition,
    ...(target !== undefined && { target }),
    ...(by !== undefined && { by }),
    overall,
    groups,
    provisions: [],
    readings: [],
    warnings: [...periodWarnings(facts.rows), ...[overall, ...groups].flatMap(warningsOf)],
  };
}

function groupFigures(
  rows: readonly CoverageRow[],
  by: CoverageKey,
  target: number | undefined,
): CoverageFigure[] {
  const groups = new Map<string, CoverageRow[]>();
  rows.forEach((row, index) => {
    const name = row[by];
    if (name === undefined) throw missingKey(index, by);
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  });
  return [...groups].map(([group, members]) =>
    coverageFigure({ group, ...countOf(members) }, target),
  );
}

function countOf(rows: readonly CoverageRow[]): { covered: number; workers: number } {
  return {
    covered: rows.reduce((sum, row) => sum + row.covered, 0),
    workers: rows.reduce((sum, row) => sum + row.workers, 0),
  };
}

function missingKey(index: number, by: CoverageKey): InvalidInputError {
  return invalidInput(`rows[${index}].${by}`, textWith("measure-coverage.no-group", { by }));
}

/** Counts of two days are counts of much the same people: their sum counts no one. */
function periodWarnings(rows: readonly CoverageRow[]): Warning[] {
  const periods = new Set(rows.flatMap((row) => row.period ?? []));
  if (periods.size < 2) return []; // not law: periods differ from two on
  return [toCheck("several-periods")];
}

function warningsOf({ group, covered, workers }: CoverageFigure): Warning[] {
  const name: Text | string = group ?? { key: "measure-coverage.everyone" };
  if (workers === 0) {
    return [toCheck("no-workers", { values: { name } })];
  }
  if (covered <= workers) return [];
  return [toCheck("ratio-above-one", { values: { name } })];
}
