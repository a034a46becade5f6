import { contributionView, type SqlDialect } from "jamsosnaker/sql";
import { dialects, tableText } from "../../src/sql/dialect.js";

/** Names that would end a name, begin a statement, or be read as something else. */
export const hostileNames: readonly string[] = [
  `pay"roll`,
  "pay`roll",
  "pay'roll",
  "pay\\",
  `x"; DROP TABLE law_day; --`,
  "x`; DROP TABLE law_day; --",
  "x'; DROP TABLE law_day; --",
  'x\\"; DROP TABLE law_day; --',
  "x\\`; DROP TABLE law_day; --",
  "two\nlines /* and */ -- more",
  "select",
  "gaji pokok ü 月",
  "{{month:String}} $1 %s ?",
];

const types = {
  duckdb: { text: "VARCHAR", integer: "BIGINT", engine: "" },
  clickhouse: {
    text: "Nullable(String)",
    integer: "Nullable(Int64)",
    engine: " ENGINE = MergeTree() ORDER BY tuple()",
  },
  postgres: { text: "text", integer: "bigint", engine: "" },
} as const;

/** A table and a view of it under such a name, with columns of such names, and a question to it. */
export function hostileView(dialect: SqlDialect, name: string) {
  const writer = dialects[dialect];
  const { text, integer, engine } = types[dialect];
  const named = (end: string): string => `${name}${end}`;
  const table = tableText(writer, named("t"));
  const [id, month, wage] = ["i", "m", "w"].map((end) => writer.id(named(end)));
  const view = contributionView({
    dialect,
    view: named("v"),
    table: named("t"),
    keep: [named("i"), named("w")],
    segment: "wage-earner",
    columns: { month: named("m"), wage: named("w") },
    programmes: ["jkm"],
  });
  return {
    statements: [
      `CREATE TABLE ${table} (${id} ${integer}, ${month} ${text}, ${wage} ${integer})${engine}`,
      `INSERT INTO ${table} VALUES\n(7, '2026-05', 5000000)`,
      view,
    ],
    query: `SELECT ${id}, ${wage}, total, fault FROM ${tableText(writer, named("v"))}`,
  };
}
