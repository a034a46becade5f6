import type { RoomTexts } from "../../core/texts/room-texts.js";

type NameOfTable<Key> = Key extends `table.${infer Name}` ? Name : never;

/** The id of a table, e.g. `summary`, `lines`, `warnings`. */
export type TableName = NameOfTable<keyof RoomTexts>;

/** Content of a column besides null: numbers, ISO days, ISO months, or text. */
export type TableColumnType = "text" | "number" | "date" | "month";

/** A column of a table. */
export interface TableColumn {
  /** The same for one thing in all tables, e.g. `amount`, `programme`. */
  readonly key: string;
  /** Its heading in the language of the locale. */
  readonly label: string;
  readonly type: TableColumnType;
}

/** A part of a result as a flat table. */
export interface Table {
  readonly name: TableName;
  /** Its name in the language of the locale. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** Every row has every column; null where there is nothing to say. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}
