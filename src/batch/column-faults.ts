import { deepFreeze } from "../core/deep-freeze.js";
import {
  InvalidInputError,
  JamsosnakerError,
  MissingFactError,
  OutOfCoverageError,
  UnsafeAmountError,
} from "../core/errors.js";

/** Why a row has no amounts; `"none"` is a row without fault. */
export type ColumnFault =
  | "none"
  | "missing"
  | "not-valid"
  | "unknown-label"
  | "unsafe-amount"
  | "out-of-coverage"
  | "missing-fact"
  | "not-covered";

/**
 * The codes in `faults` of columns: the code of a row is the place of its fault here.
 *
 * - 0 `none`: the row has its amounts.
 * - 1 `missing`: a null, or NaN in a `Float64Array`.
 * - 2 `not-valid`: what the calculator refuses: a negative, zero or too precise amount, facts that
 *   contradict each other.
 * - 3 `unknown-label`: a code outside the list of labels, or a text that is no label.
 * - 4 `unsafe-amount`: too large to be exact.
 * - 5 `out-of-coverage`: no rule is known for the day.
 * - 6 `missing-fact`: the law needs a fact that is not given.
 * - 7 `not-covered`: the law does not open the programme to the segment.
 *
 * @example
 * ```ts
 * import { columnFaults, wageEarnerColumns } from "jamsosnaker/batch";
 *
 * const { faults } = wageEarnerColumns({
 *   month: "2026-05",
 *   wages: Float64Array.of(4_500_000, NaN, -1),
 *   programmes: ["jht"],
 * });
 * [...faults]; // => [0, 1, 2]
 * Array.from(faults, (code) => columnFaults[code]); // => ["none", "missing", "not-valid"]
 * ```
 */
export const columnFaults: readonly ColumnFault[] = /* @__PURE__ */ deepFreeze([
  "none",
  "missing",
  "not-valid",
  "unknown-label",
  "unsafe-amount",
  "out-of-coverage",
  "missing-fact",
  "not-covered",
]);

/** The code of each fault. */
export const faultCode = {
  missing: 1,
  notValid: 2, // not law: a code of a fault
  unknownLabel: 3, // not law: a code of a fault
  unsafeAmount: 4, // not law: a code of a fault
} as const;

/**
 * The code of an error that a row met, where it is about a field that has a column; another is an
 * error of the whole batch and is thrown.
 */
export function codeOfError(error: unknown, columns: ReadonlySet<string>): number {
  if (!(error instanceof JamsosnakerError) || !isOfRow(error, columns)) throw error;
  const place = columnFaults.indexOf(error.code as ColumnFault);
  return place > 0 ? place : faultCode.notValid;
}

function isOfRow(error: JamsosnakerError, columns: ReadonlySet<string>): boolean {
  const isColumn = (path: string): boolean => columns.has(path.split(/[.[]/)[0] ?? "");
  if (error instanceof InvalidInputError) return error.issues.every(({ path }) => isColumn(path));
  if (error instanceof MissingFactError) return isColumn(error.field);
  if (error instanceof OutOfCoverageError) return isColumn("date") || isColumn("start");
  return error instanceof UnsafeAmountError;
}

/** How many rows are at fault. */
export function countFaults(faults: Uint8Array): number {
  let count = 0;
  for (const code of faults) if (code !== 0) count += 1;
  return count;
}
