// Row by row: what each engine makes of the views is what the library makes of the same facts.
// `main.ts 20000` makes fewer rows; `main.ts 20000 duckdb,postgres` asks some engines only.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contributionView, deathBenefitView, lawTables } from "jamsosnaker/sql";
import { comparedQuery, type MadeTable, madeTables, through, tsvLine } from "../sql/made-rows.js";
import { hostileNames, hostileView } from "../sql/hostile-names.js";
import { madeVillages, villageViews } from "../sql/made-villages.js";
import { chdb } from "./chdb.js";
import { duckdb } from "./duckdb.js";
import type { Engine } from "./engine.js";
import { oddWages } from "./odd-wages.js";
import { postgres } from "./postgres.js";
import { shards } from "./shards.js";

const rows = Number(process.argv[2] ?? 1_000_000);
const asked = process.argv[3]?.split(",") ?? ["duckdb", "chdb", "postgres", "shards"];

/** Of engines that are slower a part of the rows. */
const engines = { duckdb, chdb, postgres, shards };
const partOf: Readonly<Record<string, number>> = { duckdb: 1, chdb: 1, postgres: 0.1, shards: 1 };
/** Deaths are rarer. */
const countOf = (table: MadeTable): number => (table.name.endsWith("_deaths") ? rows / 5 : rows);

const home = mkdtempSync(join(tmpdir(), "jamsosnaker-sql-"));
const since = (start: number): string => ((performance.now() - start) / 1_000).toFixed(1);
let differences = 0;

interface Made {
  readonly table: MadeTable;
  readonly file: (count: number) => string;
  readonly expected: readonly string[];
}

function make(table: MadeTable): Made {
  const start = performance.now();
  const expected: string[] = [];
  const all = countOf(table);
  const counts = [...new Set(Object.values(partOf).map((part) => Math.floor(all * part)))];
  const files = new Map(counts.map((count) => [count, join(home, `${table.name}-${count}.tsv`)]));
  const open = new Map([...files].map(([count, file]) => [count, openSync(file, "w")]));
  for (let begin = 0; begin < all; begin += 10_000) {
    const lines: string[] = [];
    for (let id = begin; id < Math.min(begin + 10_000, all); id += 1) {
      const row = table.row(id);
      lines.push(tsvLine(row.values));
      expected.push(row.expected);
    }
    for (const [count, handle] of open) {
      const part = lines.slice(0, Math.max(0, count - begin));
      if (part.length > 0) writeSync(handle, `${part.join("\n")}\n`);
    }
  }
  for (const handle of open.values()) closeSync(handle);
  const faults = expected.filter((line) => !line.endsWith(",none")).length;
  console.log(
    `${table.name}: ${all} rows, ${faults} at fault, by the library in ${since(start)} s`,
  );
  return { table, file: (count) => files.get(count) ?? "", expected };
}

function viewText(
  engine: Engine,
  table: MadeTable,
  names: { view: string; table: string },
): string {
  const input = table.viewInput(engine.dialect, names);
  return "segment" in input ? contributionView(input) : deathBenefitView(input);
}

async function compare(engine: Engine, query: string, expected: readonly string[]): Promise<void> {
  const began = performance.now();
  const lines = await engine.lines(query);
  const seconds = since(began);
  const wrong = expected.flatMap((line, row) => (line === lines[row] ? [] : [row]));
  const total = wrong.length + Math.max(0, lines.length - expected.length);
  differences += total;
  const view = / FROM (\S+)/.exec(query)?.[1] ?? "";
  const again = performance.now();
  await engine.lines(`SELECT fault, count(*) AS n_ FROM ${view} GROUP BY fault ORDER BY fault`);
  console.log(
    `  ${view}: ${lines.length} rows in ${seconds} s (counted by fault in ${since(again)} s), differences ${total}`,
  );
  for (const row of wrong.slice(0, 3)) console.log(`    ${lines[row]}\n    ${expected[row]}`);
}

async function prove(engine: Engine, part: number, made: readonly Made[]): Promise<void> {
  const start = performance.now();
  await engine.execute(lawTables({ dialect: engine.dialect, through }).statements);
  console.log(`\n${engine.name}: law tables in ${since(start)} s`);
  for (const { table, file, expected } of made) {
    const count = Math.floor(countOf(table) * part);
    const some = expected.slice(0, count);
    await engine.load(table, file(count));
    const [view, own] = [`${table.name}_view`, `${table.name}_each`];
    await engine.execute([viewText(engine, table, { view, table: engine.wholeTable(table.name) })]);
    await compare(engine, comparedQuery(table, view), some);
    if (!engine.together) continue;
    await engine.execute([viewText(engine, table, { view: own, table: table.name })]);
    await compare(engine, comparedQuery(table, engine.together(own)), some);
  }
  for (const name of hostileNames) {
    const { statements, query } = hostileView(engine.dialect, name);
    await engine.execute(statements);
    const lines = await engine.lines(query);
    if (lines.join() === "7,5000000,15000,none") continue;
    differences += 1;
    console.log(`  ${JSON.stringify(name)}: ${lines.join()}`);
  }
  console.log(`  ${hostileNames.length} hostile names`);
  for (const { statements, query, expected } of oddWages(engine.dialect)) {
    await engine.execute(statements);
    await compare(engine, query, expected);
  }
  const villages = madeVillages(Math.min(84_000, rows));
  const file = join(home, "villages.tsv");
  writeFileSync(file, villages.values.map((values) => `${tsvLine(values)}\n`).join(""));
  await engine.load(villages, file);
  const views = villageViews(engine.dialect, engine.wholeTable(villages.name));
  await engine.execute([views.quota, views.coverage]);
  await compare(engine, views.quotaQuery, villages.quota);
  await compare(engine, views.coverageQuery, villages.coverage);
}

try {
  const made = madeTables.map(make);
  for (const [name, open] of Object.entries(engines)) {
    if (!asked.includes(name)) continue;
    const engine = await open();
    try {
      await prove(engine, partOf[name] ?? 1, made);
    } finally {
      await engine.close();
    }
  }
  console.log(differences === 0 ? "\nNo difference." : `\n${differences} differences.`);
  process.exitCode = differences === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
