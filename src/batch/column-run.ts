import { AbortedError, invalidInput, type InvalidInputError } from "../core/errors.js";
import { refusingMalformed } from "../core/malformed.js";
import type { Context } from "../core/options.js";
import { startTrace, type Trace } from "../core/trace.js";
import { contextOf, unreadable } from "../core/validate.js";
import type { Options } from "../law/options.js";
import { readingOptions } from "../law/reading-options.js";

/**
 * The part of an `AbortSignal` that is read. A run does not let go of its thread, so the signal is
 * set by `onProgress`, or from another thread by way of shared memory:
 * `{ get aborted() { return Atomics.load(flag, 0) === 1; } }`.
 */
export interface ColumnSignal {
  readonly aborted: boolean;
  /** Thrown as it is; an `AbortedError` when absent. */
  readonly reason?: unknown;
}

/** The last argument of functions over columns. */
export interface ColumnOptions extends Options {
  /** Told after every 8,192 rows, and at the end, how many rows of all are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Looked at before the first row and after every 8,192: once aborted, the run throws its reason. */
  readonly signal?: ColumnSignal | undefined;
}

/** The rows between two looks at the signal. */
export const rowsOfPart = 8_192; // not law: rows between two looks at the signal

/** One run over columns. */
export interface ColumnRun {
  readonly context: Context;
  readonly trace: Trace;
  /** Throws where the signal is aborted. */
  readonly look: () => void;
  /** Does the rows in parts, with a look at the signal and a word of progress after each. */
  readonly eachPart: (count: number, work: (from: number, to: number) => void) => void;
}

/** The run that the options ask for. Throws InvalidInputError, and what an aborted signal says. */
export function columnRun(options: ColumnOptions | undefined): ColumnRun {
  const { onProgress, signal, context } = refusingMalformed(() => readOptions(options), unreadable);
  const look = (): void => {
    if (!signal?.aborted) return;
    throw (signal.reason ?? new AbortedError()) as Error;
  };
  look();
  return {
    context,
    trace: startTrace(context),
    look,
    eachPart: (count, work) => {
      for (let from = 0; from < count; from += rowsOfPart) {
        const to = Math.min(count, from + rowsOfPart);
        work(from, to);
        onProgress?.(to, count);
        look();
      }
      if (count === 0) onProgress?.(0, 0);
    },
  };
}

function readOptions(
  options: ColumnOptions | undefined,
): Pick<ColumnOptions, "onProgress" | "signal"> & { readonly context: Context } {
  if (typeof options !== "object" || (options as unknown) === null) {
    return { context: contextOf(options, readingOptions) };
  }
  const { onProgress, signal, ...others } = options;
  if (onProgress !== undefined && typeof onProgress !== "function") throw refused("onProgress");
  if (signal !== undefined && typeof (signal as ColumnSignal | null)?.aborted !== "boolean") {
    throw refused("signal");
  }
  return { onProgress, signal, context: contextOf(others, readingOptions) };
}

function refused(field: "onProgress" | "signal"): InvalidInputError {
  const key = field === "signal" ? "expected.column.signal" : "expected.column.progress";
  return invalidInput(`options.${field}`, { key });
}
