import { english, toRows, type Explainable, type Table } from "../../../src/index.js";

/** The rows of tables by the name of the table. */
export type Tables = Readonly<Partial<Record<Table["name"], Table["rows"]>>>;

/** The tables of a result, in English. */
export function tablesOf(result: Explainable): Tables {
  return Object.fromEntries(
    toRows(result, { locale: english }).map(({ name, rows }) => [name, rows]),
  );
}
