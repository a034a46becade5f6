import { riskGroups } from "jamsosnaker";
import { wageEarnerColumns } from "jamsosnaker/batch";
import { contributionView, lawTables, type SqlDialect } from "jamsosnaker/sql";
import { chdb } from "../sql-proof/chdb.js";
import { duckdb } from "../sql-proof/duckdb.js";
import type { Engine } from "../sql-proof/engine.js";
import { race, type Side } from "./alternate.js";
import { columnsByDecimal, columnsByHand, month } from "./by-hand.js";
import { fasterLine, type Line, paceLine, type Plan } from "./measured.js";

/** Wage earners in columns, as many as asked for. */
export function workers(count: number) {
  return {
    month,
    wages: Float64Array.from({ length: count }, (_, row) => 2_500_000 + ((row * 7_919) % 2e7)),
    riskGroups: Uint8Array.from({ length: count }, (_, row) => (row * 31) % 5),
    programmes: ["jkk", "jkm", "jht", "jp"] as const,
  };
}

/** The same workers as a table of an engine. */
function tableText(dialect: SqlDialect, count: number): string {
  const isDuckdb = dialect === "duckdb";
  const [number, source] = isDuckdb ? ["range", "range"] : ["toInt64(number)", "numbers"];
  const groups = riskGroups.map((group) => `'${group}'`).join();
  return `CREATE TABLE payroll ${isDuckdb ? "" : "ENGINE = MergeTree() ORDER BY tuple() "}AS
    SELECT '${month}' AS month, 2500000 + (${number} * 7919) % 20000000 AS wage,
    [${groups}][1 + (${number} * 31) % 5] AS risk FROM ${source}(${count})`;
}

const sums = ["jkk", "jkm", "jht_employer", "jht_worker", "jp_employer", "jp_worker", "total"];

/** An engine that sums every column of the bills of the same workers. */
async function engineSide(engine: Engine, count: number): Promise<Side> {
  const { dialect } = engine;
  await engine.execute(lawTables({ dialect, through: "2026-12" }).statements);
  await engine.execute([
    tableText(dialect, count),
    contributionView({
      ...{ dialect, view: "bills", table: "payroll", keep: [], segment: "wage-earner" },
      ...{ columns: { month: "month", wage: "wage", riskGroup: "risk" } },
      programmes: ["jkk", "jkm", "jht", "jp"],
    }),
  ]);
  const query = `SELECT ${sums.map((name) => `sum(${name})`).join()} FROM bills`;
  const [line = ""] = await engine.lines(query);
  const { total } = wageEarnerColumns(workers(count)).totals;
  if (Number(line.split(",").at(-1)) !== total)
    throw new Error(`${engine.name}: ${line}, not ${total}`);
  return { run: () => engine.lines(query), per: count };
}

/** Columns against a loop by hand, decimal.js, DuckDB and ClickHouse. */
export async function columns(
  plan: Plan,
  engines: Readonly<Record<string, () => Promise<Engine>>> = { duckdb, chdb },
): Promise<{ lines: Line[]; notRun: string[] }> {
  const many = workers(plan.rows);
  const some = workers(10_000);
  const expected = wageEarnerColumns(some).columns.total.join();
  const byHand = columnsByHand(some.wages, some.riskGroups).columns;
  for (const made of [byHand, columnsByDecimal(some.wages, some.riskGroups)]) {
    if (made[6].join() !== expected) throw new Error("a peer is not the same");
  }
  const ours: Side = { run: () => wageEarnerColumns(many), per: plan.rows };
  const oursOfSome: Side = { run: () => wageEarnerColumns(some), per: 10_000 };
  const large = await race(
    ours,
    { run: () => columnsByHand(many.wages, many.riskGroups), per: plan.rows },
    plan,
  );
  const small = await race(
    oursOfSome,
    { run: () => columnsByHand(some.wages, some.riskGroups), per: 10_000 },
    plan,
  );
  const byDecimal = await race(
    oursOfSome,
    { run: () => columnsByDecimal(some.wages, some.riskGroups), per: 10_000 },
    plan,
  );
  const lines = [
    paceLine("columns.pace", large),
    fasterLine("columns.by-hand", large, 0.8),
    fasterLine("columns.by-hand-small", small, 0.8),
    fasterLine("columns.by-decimal", byDecimal, 100),
  ];
  const notRun: string[] = [];
  for (const [name, open] of Object.entries(engines)) {
    let engine: Engine;
    try {
      engine = await open();
    } catch (error) {
      if ((error as { code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw error;
      notRun.push(name);
      continue;
    }
    try {
      lines.push(
        fasterLine(`columns.${name}`, await race(ours, await engineSide(engine, plan.rows), plan)),
      );
    } finally {
      await engine.close();
    }
  }
  return { lines, notRun };
}
