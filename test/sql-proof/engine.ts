import type { SqlDialect } from "jamsosnaker/sql";
import type { MadeTable } from "../sql/made-rows.js";

/** A table of made rows. */
export type LoadedTable = Pick<MadeTable, "name" | "columns">;

/** An engine under proof. */
export interface Engine {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Runs statements; on a cluster on every shard. */
  readonly execute: (statements: readonly string[]) => Promise<void> | void;
  /** Makes a table of rows from a file of tabs, `\N` for NULL. */
  readonly load: (table: LoadedTable, file: string) => Promise<void> | void;
  /** The lines of an answer, cells between commas. */
  readonly lines: (query: string) => Promise<readonly string[]> | readonly string[];
  /** The tables of which a view shows all rows: that which was loaded, or one over all shards. */
  readonly wholeTable: (name: string) => string;
  /** Of a view on every shard one over all shards; none where there are no shards. */
  readonly together?: ((view: string) => string) | undefined;
  readonly close: () => Promise<void> | void;
}

/** The lines of a text of tabs. */
export function linesOf(text: string): string[] {
  return text.trimEnd().replaceAll("\t", ",").split("\n");
}

/** The columns of a table as an engine writes them. */
export function columnsText(
  { columns }: LoadedTable,
  types: Readonly<Record<"text" | "integer" | "truth", string>>,
): string {
  return Object.entries(columns)
    .map(([name, kind]) => {
      const isKey = name === "id" || name === "code";
      return `${name} ${isKey ? types[kind].replace(/^Nullable\((.*)\)$/, "$1") : types[kind]}`;
    })
    .join(", ");
}
