import type { Words } from "../../core/text.js";
import type { Explainable } from "../explainable.js";
import type { ColumnKey, ColumnTypes } from "./columns.js";
import { type Ids, known } from "./ids.js";
import type { TableName } from "./table.js";

/** A value of a text column; a list becomes one text. */
export type TextCell = string | boolean | Words | readonly (string | Words)[] | null;

interface Given {
  readonly ids: Ids | null;
  readonly text: TextCell;
  /** Also as decimal text, such as a percent. */
  readonly number: number | string | null;
  readonly date: string | null;
  readonly month: string | null;
}

/** A row before it is put into words; what is absent is null, never undefined. */
export type Cells = {
  readonly [Key in ColumnKey]?: Given[ColumnTypes[Key]];
};

/** A table before it is put into words. */
export interface Sheet {
  readonly name: TableName;
  /** What it is called, where several have one name. */
  readonly label?: Words | string | undefined;
  readonly rows: readonly Cells[];
}

type Known<Row> = Row & Readonly<Record<Exclude<keyof Row, ColumnKey>, never>>;

/** A sheet with a row for each part of a result; the compiler refuses a column that is not known. */
export function sheet<Part, Row extends Cells>(
  name: TableName,
  parts: readonly Part[],
  row: (part: Part, index: number) => Known<Row>,
): Sheet {
  return { name, rows: parts.map((part, index) => row(part, index)) };
}

/** The first table of every result: one row with what it is and its headline figures. */
export function summary({ kind }: Pick<Explainable, "kind">, cells: Cells): Sheet {
  return { name: "summary", rows: [{ kind: known("kind")(kind), ...cells }] };
}
