import type * as z from "zod";
import { refusingMalformed } from "./malformed.js";
import { unreadable, validate } from "./validate.js";

/** Rows that are copied and checked at a time: few enough to be dropped while they are young. */
const rowsOfPart = 2_000; // not law: rows at a time

/** An input of many rows: what stands beside them, and the rows part by part. */
export interface InputInParts<Row, Beside> {
  readonly beside: Beside;
  readonly parts: Iterable<readonly Row[]>;
}

/**
 * The input as the schema describes it, with its rows part by part as they are read, so that
 * no copy of a long list is held. Throws InvalidInputError that names every field at fault,
 * of a later part when that part is read.
 */
export function validateInParts<Row, Beside>(
  schema: z.ZodType<Beside & { readonly rows: readonly Row[] }>,
  rowsSchema: z.ZodType<readonly Row[]>,
  input: Beside & { readonly rows: readonly Row[] },
): InputInParts<Row, Beside> {
  const first = refusingMalformed(() => {
    const { rows } = input;
    return Array.isArray(rows) ? rows.slice(0, rowsOfPart) : rows;
  }, unreadable);
  const part = <Read>(read: () => Read): Read => {
    try {
      return read();
    } catch (error) {
      validate(schema, input);
      throw error;
    }
  };
  const beside = part(() => validate(schema, { ...input, rows: first }));
  return { beside, parts: partsOf(beside.rows) };

  function* partsOf(start: readonly Row[]): Generator<readonly Row[]> {
    yield start;
    for (let from = rowsOfPart; from < input.rows.length; from += rowsOfPart) {
      yield part(() => validate(rowsSchema, input.rows.slice(from, from + rowsOfPart)));
    }
  }
}
