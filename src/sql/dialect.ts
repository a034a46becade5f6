import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { SqlDialect, TableName } from "./view-input.js";

/** A value that a law table holds. */
export type Cell = string | number;

/** The kind of a column of a law table. */
export type CellType = "text" | "integer";

/** How one engine writes what the views need: integers and texts only, no fractions. */
export interface Dialect {
  readonly name: SqlDialect;
  /** A name, escaped. */
  readonly id: (name: string) => string;
  /** A text, escaped. */
  readonly text: (value: string) => string;
  readonly types: Readonly<Record<CellType, string>>;
  /** What stands behind the columns of a new table. */
  readonly engine: (keys: readonly string[]) => string;
  /** Takes all rows out of a table. */
  readonly empty: (table: string) => string;
  /** The quotient of two whole numbers that are not negative. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** Any column as text. */
  readonly asText: (column: string) => string;
  /** A number of the caller cut to a whole one; what is none is NULL or refused by the engine. */
  readonly asInteger: (column: string) => string;
  /** A small number, never NULL, of the type of the law tables' integers. */
  readonly wide: (number: string) => string;
  /** Digits as a number; a text that is none is zero or NULL. */
  readonly ofDigits: (text: string) => string;
  /** Whether a text has a form. */
  readonly matches: (text: string, pattern: string) => string;
  /** Each row with the one row that has its key, or without. */
  readonly joinOne: string;
  /** What keeps a query inside another from being written out again for each use of its columns. */
  readonly fence: string;
}

const doubled =
  (quote: string) =>
  (name: string): string =>
    `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;

/** ClickHouse reads a backslash as an escape, in names and in texts. */
const escaped =
  (quote: string) =>
  (name: string): string =>
    `${quote}${name.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)}${quote}`;

const duckdb: Dialect = {
  name: "duckdb",
  id: doubled('"'),
  text: doubled("'"),
  types: { text: "VARCHAR NOT NULL", integer: "BIGINT NOT NULL" },
  engine: () => "",
  empty: (table) => `DELETE FROM ${table}`,
  quotient: (dividend, divisor) => `((${dividend}) // (${divisor}))`,
  asText: (column) => `CAST(${column} AS VARCHAR)`,
  asInteger: (column) => `TRY_CAST(${column} AS BIGINT)`,
  wide: (number) => `CAST(${number} AS BIGINT)`,
  ofDigits: (text) => `TRY_CAST(${text} AS BIGINT)`,
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  joinOne: "LEFT JOIN",
  fence: "",
};

const postgres: Dialect = {
  ...duckdb,
  name: "postgres",
  // Whatever standard_conforming_strings says, a backslash in E'' is an escape.
  text: (value) =>
    value.includes("\\") ? `E${doubled("'")(value.replaceAll("\\", "\\\\"))}` : doubled("'")(value),
  types: { text: "text NOT NULL", integer: "bigint NOT NULL" },
  quotient: (dividend, divisor) => `((${dividend}) / (${divisor}))`,
  asText: (column) => `CAST(${column} AS text)`,
  asInteger: (column) => `CAST(${column} AS bigint)`,
  // The cast alone would stop at a text without digits.
  ofDigits: (text) => `CAST(substring(concat('0', ${text}) from '^[0-9]+') AS bigint)`, // not law: digits
  matches: (text, pattern) => `(${text} ~ '^(${pattern})$')`,
  fence: "\nOFFSET 0",
};

const clickhouse: Dialect = {
  name: "clickhouse",
  id: escaped("`"),
  text: escaped("'"),
  types: { text: "String", integer: "Int64" }, // not law: a type of the engine
  engine: (keys) => ` ENGINE = MergeTree() ORDER BY (${keys.map(escaped("`")).join(", ")})`,
  empty: (table) => `TRUNCATE TABLE ${table}`,
  quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  asText: (column) => `toString(${column})`,
  asInteger: (column) => `CAST(${column} AS Nullable(Int64))`, // not law: a type of the engine
  wide: (number) => `toInt64(${number})`,
  ofDigits: (text) => `toInt64OrZero(${text})`,
  matches: (text, pattern) => `(match(${text}, '^(${pattern})$') = 1)`,
  joinOne: "ANY LEFT JOIN",
  fence: "",
};

/** The engines, by name. */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, clickhouse, postgres };

/** A table with its schema, escaped. */
export function tableText({ id }: Dialect, table: TableName): string {
  return typeof table === "string" ? id(table) : `${id(table.schema)}.${id(table.name)}`;
}

/** A value of the law, escaped; another law may hold anything. */
export function cellText({ text }: Dialect, type: CellType, cell: Cell | undefined): string {
  if (type === "integer" && Number.isSafeInteger(cell)) return String(cell);
  if (type === "text" && typeof cell === "string" && !cell.includes("\0")) return text(cell);
  throw notALaw();
}

/** The refusal of a law that holds what cannot be put into a table. */
export function notALaw(): InvalidInputError {
  return invalidInput("options.law", expected.law);
}
