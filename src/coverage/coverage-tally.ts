import { UnsafeAmountError } from "../core/errors.js";
import { refusingMalformed } from "../core/malformed.js";
import { unreadable, validate } from "../core/validate.js";
import {
  addToTallySchema,
  type CoverageDefinition,
  coverageKeys,
  type CoverageKeys,
  coverageOfTallySchema,
  type CoverageOptions,
  type CoverageRow,
  type CoverageTally,
  emptyTallySchema,
  mergeTalliesSchema,
  requireSameDefinition,
} from "./coverage-input.js";
import type { CoverageReport } from "./coverage-report.js";
import { measureCoverage } from "./measure-coverage.js";

/**
 * A tally without rows.
 *
 * Throws InvalidInputError.
 *
 * @example
 * ```ts
 * emptyCoverageTally("segment").cells; // => []
 * ```
 */
export function emptyCoverageTally(definition: CoverageDefinition): CoverageTally {
  const facts = validate(emptyTallySchema, { definition });
  return { kind: "coverage-tally", definition: facts.definition, cells: [] };
}

/**
 * A tally with one row more, or with many: the memory is bounded by the
 * combinations of keys, not by the rows. Give rows in batches where there are many.
 *
 * Throws InvalidInputError and UnsafeAmountError (beyond 2^53).
 *
 * @example
 * ```ts
 * const tally = addToTally(emptyCoverageTally("segment"), [
 *   { region: "62.05", covered: 1, workers: 1 },
 *   { region: "62.05", covered: 0, workers: 1 },
 * ]);
 * tally.cells; // => [{ region: "62.05", covered: 1, workers: 2 }]
 * ```
 */
export function addToTally(
  tally: CoverageTally,
  rows: CoverageRow | readonly CoverageRow[],
): CoverageTally {
  const list = refusingMalformed(
    () => (Array.isArray(rows) ? (rows as readonly CoverageRow[]) : [rows as CoverageRow]),
    unreadable,
  );
  const facts = validate(addToTallySchema, { tally, rows: list });
  return { ...facts.tally, cells: cellsOf([...facts.tally.cells, ...facts.rows]) };
}

/**
 * Two tallies as one. The order and the grouping of merges change nothing.
 *
 * Throws InvalidInputError, also for different definitions, and UnsafeAmountError
 * (beyond 2^53).
 *
 * @example
 * ```ts
 * const east = addToTally(emptyCoverageTally("segment"), { covered: 3, workers: 5 });
 * const west = addToTally(emptyCoverageTally("segment"), { covered: 4, workers: 5 });
 * mergeTallies(east, west).cells; // => [{ covered: 7, workers: 10 }]
 * ```
 */
export function mergeTallies(a: CoverageTally, b: CoverageTally): CoverageTally {
  const facts = validate(mergeTalliesSchema, { a, b });
  requireSameDefinition(facts.a.definition, facts.b.definition, "merge");
  return { ...facts.a, cells: cellsOf([...facts.a.cells, ...facts.b.cells]) };
}

/**
 * The coverage report of a tally: the same as `measureCoverage` of all its rows,
 * with the groups in the order of the cells.
 *
 * Throws InvalidInputError, also where a row lacked the key that groups.
 *
 * @example
 * ```ts
 * const tally = addToTally(emptyCoverageTally("segment"), { covered: 878, workers: 1_000 });
 * coverageOfTally(tally).overall.percent; // => "87.80"
 * ```
 */
export function coverageOfTally(
  tally: CoverageTally,
  options: Omit<CoverageOptions, "definition"> = {},
): CoverageReport {
  const facts = validate(coverageOfTallySchema, { tally, options });
  return measureCoverage(facts.tally.cells, {
    definition: facts.tally.definition,
    ...facts.options,
  });
}

function cellsOf(rows: readonly CoverageRow[]): CoverageRow[] {
  const cells = new Map<string, CoverageRow>();
  for (const row of rows) {
    const key = JSON.stringify(coverageKeys.map((name) => row[name] ?? null));
    const known = cells.get(key);
    cells.set(key, cellOf(row, known ?? { covered: 0, workers: 0 }));
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function cellOf(row: CoverageRow, known: Pick<CoverageRow, "covered" | "workers">): CoverageRow {
  const covered = row.covered + known.covered;
  const workers = row.workers + known.workers;
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(workers)) {
    throw new UnsafeAmountError();
  }
  const named = coverageKeys.flatMap((name) =>
    row[name] === undefined ? [] : [[name, row[name]]],
  );
  return { ...(Object.fromEntries(named) as CoverageKeys), covered, workers };
}
