import type * as z from "zod";
import { UnsafeAmountError } from "../core/errors.js";
import { validate } from "../core/validate.js";
import { coverageKeys, type CoverageKey, type CoverageRow } from "../coverage/coverage-input.js";
import { addToTally, emptyCoverageTally } from "../coverage/coverage-tally.js";
import { ruled } from "../law/recorded.js";
import {
  type CoverageColumnsInput,
  coverageColumnsInputSchema,
  coverageLabelFields,
} from "./benefit-column-input.js";
import type { CoverageColumns } from "./column-results.js";
import { type ColumnOptions, columnRun } from "./column-run.js";
import {
  countFault,
  labelFault,
  type ReadLabels,
  readLabels,
  readNumbers,
  rowCount,
} from "./read-columns.js";

/**
 * Coverage counted from columns: covered people and workers of each combination of labels, as a
 * tally that `mergeTallies` and `coverageOfTally` take, the same as `addToTally` of all rows.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and the tally is
 * without it. No regulation defines coverage: `coverageDefinitions` lists the ways in use.
 *
 * @throws InvalidInputError, UnsafeAmountError (a sum beyond 2^53) and the reason of an aborted signal.
 *
 * @example
 * ```ts
 * import { coverageOfTally } from "jamsosnaker";
 * import { coverageColumns } from "jamsosnaker/batch";
 *
 * const { tally } = coverageColumns({
 *   definition: "segment",
 *   covered: Uint8Array.of(1, 0, 1),
 *   workers: 1,
 *   region: { labels: ["62.05", "62.71"], codes: Uint8Array.of(0, 0, 1) },
 * });
 * tally.cells[0]; // => { region: "62.05", covered: 1, workers: 2 }
 * coverageOfTally(tally).overall.percent; // => "66.67"
 * ```
 */
export function coverageColumns(
  input: CoverageColumnsInput,
  options?: ColumnOptions,
): CoverageColumns {
  const run = columnRun(options);
  const facts = validate(coverageColumnsInputSchema, input);
  const { definition, source, ...given } = facts;
  const count = rowCount(Object.values(given));
  const covered = readNumbers(given.covered, count, run);
  const workers = readNumbers(given.workers, count, run);
  const keys = coverageKeys.flatMap((name) => {
    const column = given[name];
    return column === undefined
      ? []
      : [
          {
            name,
            read: readLabels<string>(
              column,
              count,
              run,
              coverageLabelFields[name] as z.ZodType<string>,
            ),
          },
        ];
  });
  const faults = new Uint8Array(count);
  const gap = new Float64Array(count).fill(Number.NaN);
  const cells = new Map<string, Cell>();

  run.eachPart(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const people = covered[row] ?? Number.NaN;
      const all = workers[row] ?? Number.NaN;
      let fault = countFault(people) || countFault(all);
      let key = "";
      for (const { read } of keys) {
        fault ||= labelFault(read, row);
        key += `${read.codes[row] ?? 0},`;
      }
      if (fault !== 0) {
        faults[row] = fault;
        continue;
      }
      gap[row] = Math.max(0, all - people);
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { row, covered: 0, workers: 0 }));
      cell.covered += people;
      cell.workers += all;
    }
  });
  const counted = [...cells.values()].map((cell) => rowOf(cell, keys));
  return {
    kind: "coverage-columns",
    count,
    columns: { gap },
    faults,
    tally: addToTally(emptyCoverageTally(definition, { source }), counted),
    ...ruled(run.trace, []),
  };
}

/** The sums of a cell, and the first of its rows. */
interface Cell {
  readonly row: number;
  covered: number;
  workers: number;
}

interface KeyColumn {
  readonly name: CoverageKey;
  readonly read: ReadLabels<string>;
}

// Sums of counts only grow, so that one which passed 2^53 on the way is still beyond it here.
function rowOf({ row, covered, workers }: Cell, keys: readonly KeyColumn[]): CoverageRow {
  if (!Number.isSafeInteger(covered) || !Number.isSafeInteger(workers)) {
    throw new UnsafeAmountError();
  }
  const named = keys.map(({ name, read }) => [name, read.labels[read.codes[row] ?? 0]] as const);
  return { ...(Object.fromEntries(named) as Partial<CoverageRow>), covered, workers };
}
