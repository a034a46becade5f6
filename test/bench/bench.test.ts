import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { race, spreadOf } from "./alternate.js";
import { duckdb } from "../sql-proof/duckdb.js";
import { columns } from "./columns.js";
import { growth } from "./growth.js";
import { longerLine, type Measurements, type Plan } from "./measured.js";
import { oneByOne } from "./one-by-one.js";
import { pageWords } from "./page-words.js";
import { tableOf } from "./performance-page.js";

// Nothing here depends on how fast it is.
const plan: Plan = { rounds: 1, time: 1, rows: 10_000, listRows: 100, growthTo: 1_000 };
const figures = JSON.parse(
  readFileSync(join(import.meta.dirname, "performance.json"), "utf8"),
) as Measurements;

test("the middle of an even number of rounds lies between two", () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 });
  expect(spreadOf([5, 1, 3])).toEqual({ min: 1, median: 3, max: 5 });
});

test("each round has a ratio of its own, whichever side begins", async () => {
  const order: string[] = [];
  const side = (name: string) => ({ run: () => order.push(name), per: name === "ours" ? 2 : 1 });
  const found = await race(side("ours"), side("peer"), { rounds: 4, time: 1 });
  expect(found.rounds).toBe(4);
  expect(found.ratio.min).toBeLessThanOrEqual(found.ratio.median);
  const turns = order.filter((name, at) => name !== order[at - 1]);
  expect(turns.slice(0, 6)).toEqual(["ours", "peer", "ours", "peer", "ours", "peer"].slice(0, 6));
  const longer = longerLine("x", { ...found, ratio: { min: 0.1, median: 0.2, max: 0.5 } }, 12);
  expect(longer.value).toEqual({ min: 2, median: 5, max: 10 });
});

test("every line is measured, is on the page and has words", { timeout: 120_000 }, async () => {
  const { lines: ofColumns, notRun } = await columns(plan, { duckdb });
  const { lines: slopes, growth: grown } = growth(plan);
  const ids = [...(await oneByOne(plan)), ...ofColumns, ...slopes].map(({ id }) => id);
  const onPage = new Set(figures.lines.map(({ id }) => id));
  for (const id of ids) expect(onPage, id).toContain(id);
  expect(notRun).toEqual([]);
  for (const words of Object.values(pageWords)) {
    for (const id of onPage) expect(Object.keys(words.lines)).toContain(id);
    for (const { id } of grown) expect(Object.keys(words.growth)).toContain(id);
  }
});

test.each(["en", "id"] as const)("the page has the figures of the run: %s", (language) => {
  const page = readFileSync(
    join(import.meta.dirname, "../../docs", pageWords[language].page),
    "utf8",
  );
  const cells = (text: string): string[] =>
    text
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.replace(/ *\| */g, "|"));
  const expected = cells(tableOf(figures, language)).filter((line) => !line.includes("---"));
  const shown = new Set(cells(page));
  for (const line of expected) expect(shown).toContain(line);
});
