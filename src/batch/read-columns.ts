import * as z from "zod";
import { isRupiahNumber } from "../core/exact.js";
import { messageOf } from "../core/expectations.js";
import type { Fault } from "../core/faults.js";
import { countField, representedAs } from "../core/fields.js";
import { type Text, textWith } from "../core/text.js";
import { faultCode } from "./column-faults.js";
import { type ColumnRun, rowsOfPart } from "./column-run.js";
import type {
  CodedLabels,
  ColumnVector,
  IntegerArray,
  LabelColumn,
  NumberColumn,
} from "./column-types.js";

const expected = {
  numbers: { key: "expected.column.numbers" },
  count: { key: "expected.column.count" },
  labels: { key: "expected.column.labels" },
  some: { key: "expected.column.some" },
} satisfies Record<string, Text>;

const integerArrays: ReadonlySet<string> = new Set([
  "Int8Array", // not law: the name of an array
  "Uint8Array",
  "Int16Array", // not law: the name of an array
  "Uint16Array",
  "Int32Array", // not law: the name of an array
  "Uint32Array",
  "BigInt64Array",
  "BigUint64Array",
]);

// By its name, not by its class: the array may come from another realm (a frame, a worker, a test).
function nameOfArray(value: unknown): string | undefined {
  if (!ArrayBuffer.isView(value)) return undefined;
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function isFloats(value: unknown): value is Float64Array {
  return nameOfArray(value) === "Float64Array";
}

function isIntegers(value: unknown): value is IntegerArray {
  return integerArrays.has(nameOfArray(value) ?? "");
}

const mostRows = 134_217_728; // not law: the most rows of one batch

function isVector(value: unknown): value is ColumnVector<unknown> {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  const { length, get } = value as Partial<ColumnVector<unknown>>;
  return (
    typeof get === "function" &&
    Number.isSafeInteger(length) &&
    Number(length) >= 0 &&
    Number(length) <= mostRows
  );
}

function isNumberColumn(value: unknown): boolean {
  return isFloats(value) || isIntegers(value) || isVector(value);
}

/** A column of numbers, with what JSON Schema says of it. */
export function numbersField(description: string): z.ZodType<NumberColumn> {
  return representedAs(
    { description },
    z.custom<NumberColumn>(isNumberColumn, { error: messageOf(expected.numbers) }),
  );
}

/** A whole number for all rows, or a column of them. */
export const countsField: z.ZodType<number | NumberColumn> = z.union(
  [countField, numbersField("A column of whole numbers from zero.")],
  { error: messageOf(expected.count) },
);

// A million bytes would each be read as a field that is not known.
const notAView = representedAs(
  { description: "Labels with the places of rows." },
  z.custom<Record<string, unknown>>((value) => !ArrayBuffer.isView(value)),
);

/** A label for all rows, or labels by row. */
export function labelsField<Label extends string>(
  label: z.ZodType<Label>,
): z.ZodType<LabelColumn<Label>> {
  return z.union(
    [
      label,
      representedAs(
        { description: "A vector of labels." },
        z.custom<ColumnVector<Label>>(isVector, { error: messageOf(expected.labels) }),
      ),
      notAView.pipe(
        z.strictObject({
          labels: z.array(label),
          codes: numbersField("The place of each row's label in `labels`, from 0."), // not law: places in a list
        }),
      ),
    ],
    { error: messageOf(expected.labels) },
  );
}

/** The rows of a column; undefined where one value holds for all, or it is not given. */
export function lengthOf(column: unknown): number | undefined {
  if (typeof column !== "object" || column === null) return undefined;
  if ("codes" in column) return lengthOf((column as CodedLabels<string>).codes);
  return (column as { readonly length: number }).length;
}

/** The fault of each column that is not as long as the first that is given. */
export function lengthFaults(
  columns: readonly (readonly [path: Fault["path"], column: unknown])[],
): Fault[] {
  const lengths = columns.map(([, column]) => lengthOf(column));
  const count = lengths.find((length) => length !== undefined);
  if (count === undefined) {
    return columns.slice(0, 1).map(([path]) => ({ path, expected: expected.some }));
  }
  return columns.flatMap(([path], index) => {
    const length = lengths[index];
    if (length === undefined || length === count) return [];
    return [{ path, expected: textWith("expected.column.length", { count }) }];
  });
}

/** The rows of columns that were checked to be of one length. */
export function rowCount(columns: readonly unknown[]): number {
  return columns.map(lengthOf).find((length) => length !== undefined) ?? 0;
}

/** A value that no calculator takes: it stands for what is no number. */
const noNumber = -1;

/** The numbers of a column: NaN where there is none, negative for what is no number. */
export function readNumbers(
  column: number | NumberColumn,
  count: number,
  { look }: ColumnRun,
): Float64Array {
  if (typeof column === "number") return new Float64Array(count).fill(column);
  if (isFloats(column)) return column;
  if (isIntegers(column)) return Float64Array.from(column, Number);
  const whole = arrayOf(column, count);
  if (whole) return isFloats(whole) ? whole : Float64Array.from(whole, Number);
  const numbers = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    if (row % rowsOfPart === 0) look();
    const value = column.get(row);
    const known = typeof value === "bigint" ? Number(value) : value;
    numbers[row] =
      known === null || known === undefined
        ? Number.NaN
        : typeof known === "number"
          ? known
          : noNumber;
  }
  return numbers;
}

/** All values at once, only where none is missing: the array of a vector has zeros for nulls. */
function arrayOf(
  column: ColumnVector<unknown>,
  count: number,
): Float64Array | IntegerArray | undefined {
  if (column.nullCount !== 0 || typeof column.toArray !== "function") return undefined;
  const array = column.toArray();
  return (isFloats(array) || isIntegers(array)) && array.length === count ? array : undefined;
}

/** Labels with the place of each row's label; what is no place is a fault. */
export interface ReadLabels<Label extends string> {
  readonly labels: readonly Label[];
  readonly codes: Float64Array;
}

/** The labels of a column. */
export function readLabels<Label extends string>(
  column: LabelColumn<Label>,
  count: number,
  run: ColumnRun,
  field: z.ZodType<Label>,
): ReadLabels<Label> {
  if (typeof column === "string") {
    return { labels: [column], codes: new Float64Array(count) };
  }
  if ("codes" in column) {
    const { labels, codes } = column;
    return { labels, codes: readNumbers(codes, count, run) };
  }
  const places = new Map<unknown, number>();
  const labels: Label[] = [];
  const codes = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    if (row % rowsOfPart === 0) run.look();
    const value = column.get(row);
    if (value === null || value === undefined) {
      codes[row] = Number.NaN;
      continue;
    }
    let place = places.get(value);
    if (place === undefined) {
      place = field.safeParse(value).success ? labels.push(value) - 1 : noNumber;
      if (place >= 0) places.set(value, place);
    }
    codes[row] = place;
  }
  return { labels, codes };
}

/** The fault of a row's label; 0 where it has one. */
export function labelFault({ labels, codes }: ReadLabels<string>, row: number): number {
  const code = codes[row] ?? Number.NaN;
  if (Number.isNaN(code)) return faultCode.missing;
  return labels[code] === undefined ? faultCode.unknownLabel : 0;
}

/** The fault of a row's count: a whole number from zero has none. */
export function countFault(value: number): number {
  if (Number.isNaN(value)) return faultCode.missing;
  return Number.isSafeInteger(value) && value >= 0 ? 0 : faultCode.notValid;
}

/** The fault of a row's amount: rupiah above zero has none. */
export function amountFault(amount: number): number {
  if (Number.isNaN(amount)) return faultCode.missing;
  return isRupiahNumber(amount) && amount > 0 ? 0 : faultCode.notValid;
}

/** The fault of a row's amount that may be zero. */
export function balanceFault(amount: number): number {
  return amount === 0 ? 0 : amountFault(amount);
}
