import { columnsText, type Engine, linesOf } from "./engine.js";

/** The types of the columns of rows. */
export const clickhouseTypes = {
  text: "Nullable(String)",
  integer: "Nullable(Int64)",
  truth: "Nullable(UInt8)",
};

/** What is used of chdb, which is installed for the proof alone. */
interface Chdb {
  readonly Session: new () => {
    readonly query: (query: string, format: string) => string;
    readonly cleanup: () => void;
  };
}

/** ClickHouse of today in this process. */
export async function chdb(): Promise<Engine> {
  const name = "chdb";
  const { Session } = (await import(name)) as Chdb;
  const session = new Session();
  const run = (query: string): string => session.query(query, "TabSeparated");
  // The database that is there from the start takes names with a slash for files.
  run("CREATE DATABASE proof");
  run("USE proof");
  return {
    name: "ClickHouse (chdb)",
    dialect: "clickhouse",
    execute: (statements) => {
      for (const statement of statements) run(statement);
    },
    load: (table, file) => {
      const columns = columnsText(table, clickhouseTypes);
      run(`CREATE TABLE ${table.name} (${columns}) ENGINE = MergeTree() ORDER BY tuple()`);
      run(`INSERT INTO ${table.name} SELECT * FROM file('${file}', 'TabSeparated', '${columns}')`);
    },
    lines: (query) => linesOf(run(query)),
    wholeTable: (name) => name,
    close: () => {
      session.cleanup();
    },
  };
}
