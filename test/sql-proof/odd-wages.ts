import { contributionView, type SqlDialect } from "jamsosnaker/sql";

const types = {
  duckdb: ["VARCHAR", "DECIMAL(18,2)", "DOUBLE"],
  clickhouse: ["Nullable(String)", "Nullable(Decimal(18,2))", "Nullable(Float64)"],
  postgres: ["text", "numeric(18,2)", "double precision"],
} as const;

/** Wages in columns that can hold a fraction: a table and a view of each kind, and a question. */
export function oddWages(dialect: SqlDialect) {
  const [text, ...kinds] = types[dialect];
  const engine = dialect === "clickhouse" ? " ENGINE = MergeTree() ORDER BY tuple()" : "";
  return kinds.map((kind, index) => ({
    kind,
    statements: [
      `CREATE TABLE odd_${index} (month ${text}, wage ${kind})${engine}`,
      `INSERT INTO odd_${index} VALUES\n('2026-05', 4500000.5), ('2026-05', 4500000), ('2026-05', NULL), ('2026-05', -1)`,
      contributionView({
        ...{ dialect, view: `odd_view_${index}`, table: `odd_${index}`, keep: [] },
        ...{ segment: "wage-earner", programmes: ["jkm"] },
        columns: { month: "month", wage: "wage" },
      }),
    ],
    query: `SELECT coalesce(jkm, -1) AS j_, fault FROM odd_view_${index} ORDER BY j_, fault`,
    expected: ["-1,wage", "-1,wage", "-1,wage", "13500,none"],
  }));
}
