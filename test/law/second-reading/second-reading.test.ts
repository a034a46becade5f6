import { expect, test } from "vitest";
import { indonesianLaw, lawSearchedOn } from "../../../src/index.js";
import { notReadAlike } from "./not-read-alike.js";
import secondReading from "./second-reading.json" with { type: "json" };

interface Read {
  readonly id: string;
  readonly from: string;
  readonly to?: string;
  readonly value: unknown;
}

const read: readonly Read[] = secondReading;
const versions = indonesianLaw
  .provisions()
  .flatMap(({ id, versions: all }) => all.map(({ from, value }) => ({ id, from, value })))
  .filter(({ from }) => from <= lawSearchedOn);

/** Whatever a value holds, in any order: the names of fields, words and figures. */
function contents(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(contents).sort();
  if (typeof value !== "object") {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return [/^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text];
  }
  return Object.entries(value)
    .flatMap(([name, held]) => [`.${name}`, ...contents(held)])
    .sort();
}

function readOf(id: string, day: string): Read | undefined {
  return read.find((one) => one.id === id && one.from <= day && day <= (one.to ?? day));
}

test("somebody who did not see the data read the same values in the sources", () => {
  const other = versions.filter(({ id, from, value }) => {
    const second = readOf(id, from);
    return !second || contents(second.value).join() !== contents(value).join();
  });
  expect(other.map(({ id, from }) => `${id}@${from}`).sort()).toEqual(
    Object.values(notReadAlike).flat().sort(),
  );
  expect(versions.length - other.length).toBeGreaterThan(340);
});

test("the percentages of the table of disabilities, row by row", () => {
  const table = versions.filter(({ id }) => id === "jkk.disability.table");
  expect(table).toHaveLength(2);
  const percents = (rows: unknown): unknown[] =>
    (rows as readonly { readonly percent: string }[]).map(({ percent }) => percent);
  for (const { id, from, value } of table) {
    expect(percents(readOf(id, from)?.value)).toEqual(percents(value));
  }
});
