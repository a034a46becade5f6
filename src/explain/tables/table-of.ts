import { type PlainTextKey, textWith, type Words } from "../../core/text.js";
import type { Speech } from "../speech.js";
import { columnType, type ColumnKey } from "./columns.js";
import type { Ids } from "./ids.js";
import type { Cells, Sheet, TextCell } from "./sheet.js";
import type { TableColumn, Table } from "./table.js";

type Cell = string | number | null;

/**
 * A sheet in the words of a locale. Throws TypeError where a cell is not what its
 * column holds: a result that was changed on the way.
 */
export function tableOf({ name, label, rows }: Sheet, speech: Speech): Table {
  const keys = Object.keys(rows[0] ?? {}) as ColumnKey[];
  return {
    name,
    label: speech.say(label ?? { key: `table.${name}` }),
    columns: keys.flatMap((key) => columnsOf(key, speech)),
    rows: rows.map((row) => Object.fromEntries(keys.flatMap((key) => cellsOf(key, row, speech)))),
  };
}

function columnsOf(key: ColumnKey, { say }: Speech): TableColumn[] {
  const type = columnType(key);
  const label = say({ key: `column.${key}` });
  if (type !== "ids") return [{ key, label, type }];
  return [
    { key, label: say(textWith("tables.ids-of", { label })), type: "text" },
    { key: `${key}Name`, label, type: "text" },
  ];
}

function cellsOf(key: ColumnKey, row: Cells, speech: Speech): [string, Cell][] {
  const value: unknown = row[key];
  const type = columnType(key);
  if (type !== "ids") return [[key, value === null ? null : readers[type](value, speech)]];
  if (value === null) {
    return [
      [key, null],
      [`${key}Name`, null],
    ];
  }
  const { ids, words } = value as Ids;
  return [
    [key, textOfCell(ids, speech)],
    [`${key}Name`, textOfCell(words, speech)],
  ];
}

const readers: Readonly<
  Record<TableColumn["type"], (value: unknown, speech: Speech) => string | number | null>
> = {
  text: (value, speech) => textOfCell(value as TextCell, speech),
  number: numberOfCell,
  date: (value) => matching(value, /^\d{4}-\d{2}-\d{2}$/), // not law: the pattern of a date and of a month
  month: (value) => matching(value, /^\d{4}-\d{2}$/), // not law: the pattern of a date and of a month
};

function textOfCell(value: TextCell, { say }: Speech): string | null {
  if (typeof value === "boolean") return say(value ? yes : no);
  const parts = Array.isArray(value) ? (value as readonly (string | Words)[]) : [value];
  if (parts.length === 0) return null;
  return parts.map((part) => wordsOfCell(part as string | Words, say)).join("; ");
}

function wordsOfCell(part: string | Words, say: Speech["say"]): string {
  const text: unknown = say(part);
  if (typeof text !== "string") throw new TypeError("a text was expected");
  return text;
}

function numberOfCell(value: unknown): number {
  const number = typeof value === "string" && decimal.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    throw new TypeError("a number was expected");
  }
  return number + 0;
}

function matching(value: unknown, form: RegExp): string {
  if (typeof value !== "string" || !form.test(value)) throw new TypeError("a day was expected");
  return value;
}

const decimal = /^-?\d+(\.\d+)?$/;
const yes: { readonly key: PlainTextKey } = { key: "tables.yes" };
const no: { readonly key: PlainTextKey } = { key: "tables.no" };
