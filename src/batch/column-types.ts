/**
 * A column as engines of tables hold it, an Apache Arrow vector among them: a length and
 * `get`, which gives null where there is no value. A null is a fault of its row, never a zero.
 */
export interface ColumnVector<Value> {
  readonly length: number;
  /** The value of a row; null where it has none. */
  get(row: number): Value | null | undefined;
  /** How many rows have no value; where it is 0, `toArray` is asked for all at once. */
  readonly nullCount?: number | undefined;
  /** All values as an array. */
  toArray?(): unknown;
}

/** Arrays of integers of a fixed size. */
export type IntegerArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/**
 * A column of numbers. NaN in a `Float64Array` is a row without value. A `Float32Array` is
 * refused: it does not hold rupiah exactly.
 */
export type NumberColumn = Float64Array | IntegerArray | ColumnVector<number | bigint>;

/** Labels by row as their places in a list: a dictionary column. */
export interface CodedLabels<Label extends string> {
  readonly labels: readonly Label[];
  /** The place of each row's label in `labels`, from 0. */
  readonly codes: NumberColumn;
}

/** A label for all rows, or one for each. */
export type LabelColumn<Label extends string> = Label | CodedLabels<Label> | ColumnVector<Label>;
