import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { computeContribution, type RiskGroup } from "jamsosnaker";
import { emptyTotals, mergeTotals } from "jamsosnaker/batch";
import { makePayroll } from "../../examples/payroll-threads/make-payroll.js";
import { provinceTable, words } from "../../examples/payroll-threads/province-table.js";
import { tallyPart } from "../../examples/payroll-threads/tally-part.js";
import {
  mergeProvinces,
  partsOf,
  tallyPayroll,
} from "../../examples/payroll-threads/tally-payroll.js";
import { locales } from "../locales.js";

const month = "2026-05";
const rows = 5_000;
const provinces = ["11", "51", "62", "94"];
const home = mkdtempSync(join(tmpdir(), "jamsosnaker-threads-"));
const file = join(home, "payroll.csv");

beforeAll(() => {
  makePayroll(file, { rows, seed: 1, provinces });
  // Threads read the sources, as this test does, and not what was built.
  vi.stubEnv("TSX_TSCONFIG_PATH", join(import.meta.dirname, "../../tsconfig.dev.json"));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

function countedAtOnce() {
  const [whole] = partsOf(file, month, 1_000_000_000);
  if (!whole) throw new Error("no part");
  return tallyPart(whole);
}

test("the sums over threads are the sums counted at once", { timeout: 60_000 }, async () => {
  const progress: number[] = [];
  const counted = await tallyPayroll(file, {
    ...{ month, threads: 2, partSize: 10_000 },
    onProgress: (done, all) => progress.push(done / all),
  });
  expect(progress.length).toBeGreaterThan(10);
  expect(progress.at(-1)).toBe(1);
  expect(counted).toEqual(countedAtOnce());
  const whole = Object.values(counted).reduce(mergeTotals, emptyTotals());
  expect(whole.persons + whole.faults).toBe(rows);
  expect(Object.keys(counted)).toEqual(provinces);
});

test("each province has what its workers are billed one by one", () => {
  const table = parse<Record<"province" | "wage" | "risk_group", string>>(readFileSync(file), {
    columns: true,
  });
  const expected: Record<string, [number, number, number]> = {};
  for (const { province, wage, risk_group } of table) {
    const sums = (expected[province] ??= [0, 0, 0]);
    if (wage === "") {
      sums[1] += 1;
      continue;
    }
    const { total } = computeContribution({
      ...{ segment: "wage-earner", month, wage: Number(wage) },
      ...{ riskGroup: risk_group as RiskGroup, programmes: ["jkk", "jkm", "jht", "jp"] },
    });
    sums[0] += 1;
    sums[2] += total;
  }
  const counted = countedAtOnce();
  expect(
    Object.fromEntries(
      Object.entries(counted).map(([code, { persons, faults, total }]) => [
        code,
        [persons, faults, total],
      ]),
    ),
  ).toEqual(expected);
  expect(Object.values(counted).reduce((sum, { faults }) => sum + faults, 0)).toBeGreaterThan(0);
});

test("parts merge in any order and grouping, also through JSON", () => {
  const parts = partsOf(file, month, 20_000).map(tallyPart);
  const expected = countedAtOnce();
  const pairs = parts.map((part, at) =>
    at % 2 === 0 ? mergeProvinces(part, parts[at + 1] ?? {}) : {},
  );
  expect(parts.length).toBeGreaterThan(4);
  expect([...parts].reverse().reduce(mergeProvinces, {})).toEqual(expected);
  expect(pairs.reduce(mergeProvinces, {})).toEqual(expected);
  const stored = parts.map((part) => JSON.parse(JSON.stringify(part)) as typeof part);
  expect(JSON.stringify(stored.reduce(mergeProvinces, {}))).toBe(JSON.stringify(expected));
});

test.each(Object.values(locales))(
  "the table names provinces and adds up, in $language",
  (locale) => {
    const counted = countedAtOnce();
    const whole = Object.values(counted).reduce(mergeTotals, emptyTotals());
    const say = words[locale.language === "id" ? "id" : "en"];
    const text = provinceTable(counted, whole, { names: new Map([["51", "BALI"]]), locale, say });
    const lines = text.split("\n");
    expect(lines).toHaveLength(provinces.length + 2);
    expect(lines.some((line) => line.startsWith("BALI "))).toBe(true);
    expect(lines.at(-1)).toContain(locale.format.count(whole.total));
  },
);
