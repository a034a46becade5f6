import { join } from "node:path";
import { expect, test } from "vitest";
import { computeContributions, explain, indonesian } from "jamsosnaker";
import { readRows } from "../../examples/payroll-year/rows.js";

const file = join(import.meta.dirname, "../../examples/payroll-year/data/payroll-2026.csv");

test("a year of a made firm: sound rows are counted, the others named", async () => {
  const rows = readRows(file);
  const year = computeContributions(rows);
  expect(year.rows.length + year.errors.length).toBe(rows.length);
  expect(year.errors.map(({ id, error }) => [id, error.code])).toEqual([
    ["magang", "invalid-input"],
    ["satpam", "missing-fact"],
    ["pedagang", "not-covered"],
  ]);
  expect(Object.values(year.byFunding).reduce((sum, amount) => sum + amount, 0)).toBe(year.total);
  await expect(explain(year, { locale: indonesian, format: "text" })).toMatchFileSnapshot(
    "./snapshots/payroll-year.txt",
  );
});
