import { invalidInput, UnsafeAmountError } from "../core/errors.js";
import { refusingMalformed } from "../core/malformed.js";
import { textWith } from "../core/text.js";
import { unreadable, validate } from "../core/validate.js";
import { toCheck } from "../core/warning.js";
import {
  addToTallySchema,
  type CoverageDefinition,
  type CoverageKey,
  coverageKeys,
  type CoverageKeys,
  coverageOfTallySchema,
  type CoverageOptions,
  type CoverageRow,
  type CoverageTally,
  emptyTallySchema,
  mergeTalliesSchema,
  requireSameDefinition,
  type TallyOptions,
} from "./coverage-input.js";
import type { CoverageReport } from "./coverage-report.js";
import { measureCoverage } from "./measure-coverage.js";

/**
 * A tally without rows. With the id of the list that it will count, the same list is not
 * merged twice.
 *
 * @throws InvalidInputError.
 *
 * @example
 * ```ts
 * emptyCoverageTally("segment").cells; // => []
 * emptyCoverageTally("segment", { source: "roster of May 2024" }).sources;
 * // => ["roster of May 2024"]
 * ```
 */
export function emptyCoverageTally(
  definition: CoverageDefinition,
  options: TallyOptions = {},
): CoverageTally {
  const facts = validate(emptyTallySchema, { definition, options });
  const { source } = facts.options;
  return {
    kind: "coverage-tally",
    definition: facts.definition,
    ...(source !== undefined && { sources: [source] }),
    cells: [],
  };
}

/**
 * A tally with one row more, or with many: the memory is bounded by the
 * combinations of keys, not by the rows. Give rows in batches where there are many.
 *
 * @throws InvalidInputError and UnsafeAmountError (beyond 2^53).
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
 * Two tallies as one. The order and the grouping of merges change nothing. Tallies with
 * rows and without a source id are merged too, but nobody can tell then whether one of
 * them came twice: the report says so.
 *
 * @throws InvalidInputError, also for different definitions and for tallies that count the
 * same source, and UnsafeAmountError (beyond 2^53).
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
  const own = new Set(facts.a.sources);
  const others = facts.b.sources ?? [];
  const counted = others.filter((source) => own.has(source));
  if (counted.length > 0) {
    throw invalidInput("b.sources", textWith("merge-tallies.same-source", { names: counted }));
  }
  const sources = [...own, ...others].sort();
  const unnamed = unnamedIn(facts.a) + unnamedIn(facts.b);
  return {
    kind: "coverage-tally",
    definition: facts.a.definition,
    ...(sources.length > 0 && { sources }),
    ...(unnamed > (sources.length > 0 ? 0 : 1) && { unnamed }),
    cells: cellsOf([...facts.a.cells, ...facts.b.cells]),
  };
}

/** Tallies with rows and without a source id that a tally is made of. */
function unnamedIn({ unnamed, sources, cells }: CoverageTally): number {
  return unnamed ?? (sources === undefined && cells.length > 0 ? 1 : 0);
}

/**
 * The coverage report of a tally, in people and percent: the same as `measureCoverage` of
 * all its rows, with the groups in the order of the cells.
 *
 * @throws InvalidInputError, also where a row lacked the key that groups.
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
  const { definition, cells, unnamed } = facts.tally;
  const report = measureCoverage(cells, { definition, ...facts.options });
  if (unnamed === undefined) return report;
  const warning = toCheck("tallies-without-source", { values: { tallies: unnamed } });
  return { ...report, warnings: [...report.warnings, warning] };
}

function cellsOf(rows: readonly CoverageRow[]): CoverageRow[] {
  const cells = new Map<string, CoverageRow>();
  for (const row of rows) {
    const isActive = row.activeMonths !== undefined;
    const key = JSON.stringify([...coverageKeys.map((name) => row[name] ?? null), isActive]);
    const known = cells.get(key);
    cells.set(key, cellOf(row, known ?? { covered: 0, workers: 0 }));
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function cellOf(row: CoverageRow, known: Omit<CoverageRow, CoverageKey>): CoverageRow {
  const covered = row.covered + known.covered;
  const workers = row.workers + known.workers;
  const activeMonths =
    row.activeMonths === undefined ? undefined : row.activeMonths + (known.activeMonths ?? 0);
  if (![covered, workers, activeMonths ?? 0].every(Number.isSafeInteger)) {
    throw new UnsafeAmountError();
  }
  const named = coverageKeys.flatMap((name) =>
    row[name] === undefined ? [] : [[name, row[name]]],
  );
  return {
    ...(Object.fromEntries(named) as CoverageKeys),
    covered,
    workers,
    ...(activeMonths !== undefined && { activeMonths }),
  };
}
