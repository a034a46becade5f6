import * as z from "zod";
import { deepFreeze } from "../core/deep-freeze.js";
import { messageOf } from "../core/expectations.js";
import { maybe } from "../core/fields.js";
import { type Text, textWith } from "../core/text.js";

/** The engines that the text is written for. */
export type SqlDialect = "duckdb" | "clickhouse" | "postgres";

/** A table or a view, with its schema (in ClickHouse its database) where it has one. */
export type TableName = string | { readonly schema: string; readonly name: string };

/** What every view needs to know. */
export interface ViewInput {
  readonly dialect: SqlDialect;
  /** The schema of the law tables, as given to `lawTables`. */
  readonly schema?: string | undefined;
  /** The view that is made. */
  readonly view: TableName;
  /** The caller's table, or a view of it. */
  readonly table: TableName;
  /** Columns of the table that go into the view as they are. */
  readonly keep: readonly string[];
}

/** What names inside the views begin with. */
export const ownPrefix = "jsn_";

const longestName = 63; // not law: the longest name of PostgreSQL, in bytes

const expectedName: Text = /* @__PURE__ */ deepFreeze(
  textWith("expected.sql.name", { longestName, ownPrefix }),
);

/** PostgreSQL cuts longer names off without a word, and none holds a zero or half a character. */
function isName(name: string): boolean {
  // A name of more letters has more bytes, too: it is not read to the end.
  if (name.length > longestName || /\0|\p{Surrogate}/u.test(name)) return false;
  if (name.toLowerCase().startsWith(ownPrefix)) return false;
  const bytes = encodeURIComponent(name).replace(/%[0-9A-F]{2}/g, "-").length; // not law: a byte as it is written in an address
  return bytes <= longestName;
}

/** A name of a table, a view or a column. */
export const nameField: z.ZodType<string> = z
  .string({ error: messageOf(expectedName) })
  .min(1, { error: messageOf(expectedName), abort: true })
  .refine(isName, { error: messageOf(expectedName) });

const tableField: z.ZodType<TableName> = z.union(
  [nameField, z.strictObject({ schema: nameField, name: nameField })],
  { error: messageOf(expectedName) },
);

/** The engine. */
export const dialectField: z.ZodType<SqlDialect> = z.enum(["duckdb", "clickhouse", "postgres"]);

/** Of every view: its engine, its name and its table. */
export const tableFields = { dialect: dialectField, view: tableField, table: tableField };

/** Of a view of rows: also the schema of the law tables, and the columns kept. */
export const viewFields = { ...tableFields, schema: maybe(nameField), keep: z.array(nameField) };
