// The whole table of performance in one run: `npm run bench` prints it, `npm run bench -- --write` also
// writes docs/performance.md from it, `npm run bench -- --page` writes the page from the last figures.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { spreadOf } from "./alternate.js";
import { columns } from "./columns.js";
import { growth } from "./growth.js";
import { machine } from "./machine.js";
import type { Line, Measurements, Plan } from "./measured.js";
import { oneByOne } from "./one-by-one.js";
import { imports, sizes } from "./package.js";
import { tableOf, writePages } from "./performance-page.js";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
    // Many short rounds: some of them are left alone even on a busy machine.
    rounds: { type: "string", default: "41" },
    time: { type: "string", default: "40" },
    most: { type: "string", default: "1000000" },
  },
});

const file = join(import.meta.dirname, "performance.json");

/** The long list, each time in a process of its own. */
function longLists(rows: number): Line[] {
  const list = join(import.meta.dirname, "long-list.ts");
  const runs = Array.from({ length: 3 }, () => {
    const words = [...process.execArgv, list, String(rows)];
    const text = execFileSync(process.execPath, words, { encoding: "utf8" });
    return JSON.parse(text) as { readonly seconds: number; readonly bytes: number };
  });
  const seconds = spreadOf(runs.map((run) => run.seconds));
  const memory = spreadOf(runs.map(({ bytes }) => bytes / 1e6));
  return [
    { id: "list.time", unit: "seconds", value: seconds, target: { atMost: 10 } },
    { id: "list.memory", unit: "MB", value: memory },
  ];
}

async function measure(): Promise<Measurements> {
  const plan: Plan = {
    ...{ rounds: Number(values.rounds), time: Number(values.time) },
    ...{ rows: Number(values.most), listRows: Number(values.most), growthTo: Number(values.most) },
  };
  const began = machine();
  const step = (name: string): void => {
    console.error(`${name} ...`);
  };
  step("one by one");
  const single = await oneByOne(plan);
  step("columns");
  const { lines: ofColumns, notRun } = await columns(plan);
  step("a long list");
  const lists = longLists(plan.listRows);
  step("imports and sizes");
  const ofPackage = [...imports(plan), ...sizes()];
  step("growth");
  const { growth: grown, lines: slopes } = growth(plan);
  return {
    ...began,
    rounds: plan.rounds,
    lines: [...single, ...ofColumns, ...lists, ...ofPackage, ...slopes],
    growth: grown,
    notRun,
  };
}

/** The figures as they are kept: so many digits as mean something. */
function kept(measurements: Measurements): Measurements {
  const text = JSON.stringify(measurements, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(5)) : value,
  );
  return JSON.parse(text) as Measurements;
}

const measurements = values.page
  ? (JSON.parse(readFileSync(file, "utf8")) as Measurements)
  : kept(await measure());
console.log(tableOf(measurements, "en"));
if (values.write) {
  const text = JSON.stringify(measurements);
  writeFileSync(file, await format(text, { parser: "json", printWidth: 100 }));
}
if (values.write || values.page) await writePages(measurements);
