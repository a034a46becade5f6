import { DuckDBInstance } from "@duckdb/node-api";
import type { Engine } from "./engine.js";
import { columnsText } from "./engine.js";

/** DuckDB in this process. */
export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "DuckDB",
    dialect: "duckdb",
    execute: async (statements) => {
      for (const statement of statements) await connection.run(statement);
    },
    load: async (table, file) => {
      const types = { text: "VARCHAR", integer: "BIGINT", truth: "BOOLEAN" };
      await connection.run(`CREATE TABLE ${table.name} (${columnsText(table, types)})`);
      // The rows have no tab, and a backslash stands for itself here.
      await connection.run(
        `COPY ${table.name} FROM '${file}' (FORMAT csv, DELIMITER '\t', NULLSTR '\\N', QUOTE '', ESCAPE '', HEADER false)`,
      );
    },
    lines: async (query) => {
      const answer = await connection.runAndReadAll(query);
      return answer.getRows().map((row) => row.join());
    },
    wholeTable: (name) => name,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
