import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Options } from "jamsosnaker";
import { contributionView, deathBenefitView, lawTables } from "jamsosnaker/sql";
import { comparedQuery, type MadeTable, through, tsvLine, type Value } from "./made-rows.js";

/** A database in memory, with the law in it. */
export interface Database {
  readonly run: (...statements: readonly string[]) => Promise<void>;
  /** The lines of an answer, cells between commas. */
  readonly lines: (query: string) => Promise<string[]>;
  /** Makes a table of rows. */
  readonly fill: (
    table: Pick<MadeTable, "name" | "columns">,
    rows: readonly (readonly Value[])[],
  ) => Promise<void>;
  readonly close: () => void;
}

const types = { text: "VARCHAR", integer: "BIGINT", truth: "BOOLEAN" };

/** A new database with the tables of the law. */
export async function databaseOf(options?: Options): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const home = mkdtempSync(join(tmpdir(), "jamsosnaker-duckdb-"));
  const run = async (...statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await connection.run(statement);
  };
  await run(...lawTables({ dialect: "duckdb", through }, options).statements);
  return {
    run,
    lines: async (query) => {
      const answer = await connection.runAndReadAll(query);
      return answer.getRows().map((row) => row.map(String).join());
    },
    fill: async ({ name, columns }, rows) => {
      const file = join(home, `${name}.tsv`);
      writeFileSync(file, rows.map((row) => `${tsvLine(row)}\n`).join(""));
      const typed = Object.entries(columns).map(([column, kind]) => `${column} ${types[kind]}`);
      await run(
        `CREATE OR REPLACE TABLE ${name} (${typed.join(", ")})`,
        `COPY ${name} FROM '${file}' (FORMAT csv, DELIMITER '\t', NULLSTR '\\N', QUOTE '', ESCAPE '', HEADER false)`,
      );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A row of which the engine says something else than the library. */
export interface Difference {
  readonly values: readonly Value[];
  readonly library: string;
  readonly sql: string | undefined;
}

/** Fills the table of made rows under a view of it, and gives what differs from the library. */
export async function differencesOf(
  database: Database,
  table: MadeTable,
  ids: { readonly from?: number; readonly count: number },
  options?: Options,
): Promise<{ readonly rows: number; readonly faults: number; readonly different: Difference[] }> {
  const { from = 0, count } = ids;
  const rows = Array.from({ length: count }, (_, index) => table.row(from + index, options));
  const view = `${table.name}_view`;
  await database.run(`DROP VIEW IF EXISTS ${view}`);
  await database.fill(
    table,
    rows.map(({ values }) => values),
  );
  const input = table.viewInput("duckdb", { view, table: table.name });
  await database.run("segment" in input ? contributionView(input) : deathBenefitView(input));
  const lines = await database.lines(comparedQuery(table, view));
  const different = rows.flatMap(({ expected, values }, index) =>
    expected === lines[index] ? [] : [{ values, library: expected, sql: lines[index] }],
  );
  const faults = rows.filter(({ expected }) => !expected.endsWith(",none")).length;
  return { rows: lines.length, faults, different };
}
