// The bill of a month of 40 million invented members, reckoned where the rows are: by DuckDB, and by two
// shards of ClickHouse. `--most 1000000` stops earlier; `--write` puts the figures into the guides.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { riskGroups } from "jamsosnaker";
import {
  emptyTotals,
  mergeTotals,
  nonWageEarnerColumns,
  wageEarnerColumns,
} from "jamsosnaker/batch";
import { contributionView, lawTables, type SqlDialect } from "jamsosnaker/sql";
import { duckdb } from "../sql-proof/duckdb.js";
import type { Engine } from "../sql-proof/engine.js";
import type { MadeTable } from "../sql/made-rows.js";
import { shards } from "../sql-proof/shards.js";
import { machine } from "./machine.js";
import { type MonthlyBill, writeMonthlyBill } from "./monthly-bill-page.js";

const month = "2026-05";
const provinces = 38;
const asked = 3;

/** The members of a size: three wage earners to one non-wage earner. */
const tables = {
  wage_earners: { share: 0.75, amount: "wage", from: 2_000_000, step: 1_000, steps: 16_001 },
  non_wage_earners: { share: 0.25, amount: "income", from: 500_000, step: 1_000, steps: 6_007 },
} as const;

type Name = keyof typeof tables;
const names = Object.keys(tables) as Name[];

/** The amount of a member, the same here as in the text for the engines. */
function amountOf(name: Name, member: number): number {
  const { from, step, steps } = tables[name];
  return from + ((member * 7_919) % steps) * step;
}

function rowsText(name: Name, members: number, dialect: SqlDialect): string {
  const { amount, from, step, steps } = tables[name];
  const [number, source] =
    dialect === "duckdb"
      ? ["range", `range(${members})`]
      : ["toInt64(number)", `(SELECT number FROM system.numbers LIMIT ${members})`];
  const groups = riskGroups.map((group) => `'${group}'`).join();
  return `SELECT ${number} AS member, 1 + ${number} % ${provinces} AS province, '${month}' AS month,
    ${from} + ((${number} * 7919) % ${steps}) * ${step} AS ${amount},
    ${name === "wage_earners" ? `[${groups}][1 + ${number} % ${riskGroups.length}] AS risk` : "'transport' AS sector, 'self' AS funded_by"} FROM ${source}`;
}

function columns(name: Name): MadeTable["columns"] {
  return {
    ...{ member: "integer", province: "integer", month: "text" },
    ...{ [tables[name].amount]: "integer" },
    ...(name === "wage_earners" ? { risk: "text" } : { sector: "text", funded_by: "text" }),
  };
}

function viewText(name: Name, dialect: SqlDialect): string {
  const made = { dialect, view: `${name}_bills`, table: name, keep: ["province"] };
  return name === "wage_earners"
    ? contributionView({
        ...{ ...made, segment: "wage-earner", programmes: ["jkk", "jkm", "jht", "jp"] },
        columns: { month: "month", wage: "wage", riskGroup: "risk" },
      })
    : contributionView({
        ...{ ...made, segment: "non-wage-earner", programmes: ["jkk", "jkm"] },
        columns: { month: "month", income: "income", sector: "sector", fundedBy: "funded_by" },
      });
}

/** Members, faults and rupiah, as the library counts them in columns, part by part. */
function byLibrary(members: number): string {
  let whole = emptyTotals();
  const partSize = 1_000_000;
  for (const name of names) {
    const count = members * tables[name].share;
    for (let begin = 0; begin < count; begin += partSize) {
      const length = Math.min(partSize, count - begin);
      const amounts = Float64Array.from({ length }, (_, at) => amountOf(name, begin + at));
      const groups = Uint8Array.from({ length }, (_, at) => (begin + at) % riskGroups.length);
      const part =
        name === "wage_earners"
          ? wageEarnerColumns({
              ...{ month, wages: amounts, riskGroups: groups },
              programmes: ["jkk", "jkm", "jht", "jp"],
            })
          : nonWageEarnerColumns({
              ...{ month, incomes: amounts, programmes: ["jkk", "jkm"] },
              ...{ sector: "transport", fundedBy: "self" },
            });
      whole = mergeTotals(whole, part.totals);
    }
  }
  return [whole.persons, whole.faults, whole.total].join();
}

interface Asked {
  readonly seconds: number[];
  readonly answer: string;
}

/** The bill by province, asked some times; its sums as one line. */
async function ask(engine: Engine, views: readonly string[]): Promise<Asked> {
  const seconds: number[] = [];
  let answer = "";
  for (let round = 0; round < asked; round += 1) {
    const began = performance.now();
    const sums = [0, 0, 0];
    for (const view of views) {
      const lines = await engine.lines(
        `SELECT province, sum(CASE WHEN fault = 'none' THEN 1 ELSE 0 END), sum(CASE WHEN fault = 'none' THEN 0 ELSE 1 END), sum(total) FROM ${view} GROUP BY province ORDER BY province`,
      );
      for (const line of lines) {
        for (const [at, cell] of line.split(",").slice(1).entries())
          sums[at] = (sums[at] ?? 0) + Number(cell);
      }
    }
    seconds.push((performance.now() - began) / 1_000);
    answer = sums.join();
  }
  return { seconds, answer };
}

async function make(engine: Engine, members: number) {
  await engine.execute(lawTables({ dialect: engine.dialect, through: "2026-12" }).statements);
  const views: string[] = [];
  let seconds = 0;
  for (const name of names) {
    const count = members * tables[name].share;
    const rows = rowsText(name, count, engine.dialect);
    // On shards made empty on both; the rows are handed out by the table over both.
    if (engine.together) await engine.load({ name, columns: columns(name) }, "/dev/null");
    const began = performance.now();
    if (engine.together) await engine.lines(`INSERT INTO ${engine.wholeTable(name)} ${rows}`);
    else await engine.execute([`CREATE TABLE ${name} AS ${rows}`]);
    seconds += (performance.now() - began) / 1_000;
    await engine.execute([viewText(name, engine.dialect)]);
    views.push(engine.together?.(`${name}_bills`) ?? `${name}_bills`);
  }
  return { views, seconds };
}

const peakOf = (process: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1]) * 1_024;

/** What one engine needs for one size; it runs in a process of its own. */
async function measure(engineName: string, members: number) {
  const home = mkdtempSync(join(tmpdir(), "jamsosnaker-bill-"));
  const file = join(home, "members.duckdb");
  const isDuckdb = engineName === "duckdb";
  let engine = isDuckdb ? await duckdb(file) : await shards();
  try {
    const { views, seconds: making } = await make(engine, members);
    if (isDuckdb) {
      await engine.close();
      engine = await duckdb(file);
    }
    const processes = engine.processes ?? [process.pid];
    // From here on the peak is that of asking.
    for (const each of processes) writeFileSync(`/proc/${each}/clear_refs`, "5");
    const { seconds, answer } = await ask(engine, views);
    const memory = processes.map(peakOf).reduce((sum, peak) => sum + peak, 0);
    const disk = isDuckdb ? statSync(file).size : undefined;
    return { engine: engineName, members, making, seconds, memory, disk, answer };
  } finally {
    await engine.close();
    rmSync(home, { recursive: true, force: true });
  }
}

export type Measured = Awaited<ReturnType<typeof measure>>;

const { values } = parseArgs({
  options: {
    most: { type: "string", default: "40000000" },
    one: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

if (values.one !== undefined) {
  console.log(JSON.stringify(await measure(values.one, Number(values.most))));
} else {
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7, 4e7].filter((size) => size <= Number(values.most));
  const measured: Measured[] = [];
  const library: MonthlyBill["library"][number][] = [];
  for (const members of sizes) {
    const began = performance.now();
    const expected = byLibrary(members);
    library.push({ members, seconds: (performance.now() - began) / 1_000 });
    for (const engine of ["duckdb", "shards"]) {
      const command = [...process.execArgv, fileURLToPath(import.meta.url)];
      const text = execFileSync(
        process.execPath,
        [...command, "--one", engine, "--most", String(members)],
        { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
      const one = JSON.parse(text) as Measured;
      if (one.answer !== expected) throw new Error(`${engine}: ${one.answer}, not ${expected}`);
      measured.push(one);
      const figures = [one.making, ...one.seconds].map((second) => second.toFixed(2)).join(" ");
      console.log(`${engine} ${members}: ${figures} s, ${Math.round(one.memory / 1e6)} MB`);
    }
  }
  const bill: MonthlyBill = { ...machine(), measured, library };
  if (values.write) await writeMonthlyBill(bill);
}
