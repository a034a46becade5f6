import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amendLaw, indonesianLaw, type LawAmendment, type Options } from "jamsosnaker";
import { type Database, databaseOf, differencesOf } from "./duckdb.js";
import { jkkDeaths, jkmDeaths, madeTables, nonWageEarners, wageEarners } from "./made-rows.js";

let database: Database;
beforeAll(async () => {
  database = await databaseOf();
});
afterAll(() => {
  database.close();
});

describe("row by row what the library gives, faults too", () => {
  test.each([
    [wageEarners, 9_000],
    [nonWageEarners, 8_000],
    [jkmDeaths, 2_000],
    [jkkDeaths, 1_000],
  ] as const)("$0.name", { timeout: 30_000 }, async (table, count) => {
    const { rows, faults, different } = await differencesOf(database, table, { count });
    expect(different).toEqual([]);
    expect(rows).toBe(count);
    expect(faults).toBeGreaterThan(count / 50);
    expect(faults).toBeLessThan(count / 4);
  });
});

const cites = [{ regulation: "pp-44-2015", article: "Pasal 1" }];

function amended(...changes: LawAmendment["changes"]): Options {
  return { law: amendLaw(indonesianLaw, { name: "reform", changes }) };
}

/** Other law and other readings: other rows in the tables, the same texts of the views. */
const others: readonly (readonly [string, Options])[] = [
  [
    "amended amounts and limits",
    amended(
      { provision: "jkm.benefit.lump-sum", from: "2024-05-30", value: 50_000_000, cites },
      { provision: "jp.contribution.wage-ceiling", from: "2026-07-01", value: 12_345_678, cites },
      { provision: "jkm.arrears.months", from: "2020-01-01", value: 6, cites },
      {
        provision: "jkm.eligibility.non-wage-earner.membership-months",
        from: "2025-06-01",
        value: 4,
        cites,
      },
    ),
  ],
  [
    "two reliefs at once",
    amended(
      { provision: "relief.pp-50-2025.other", from: "2020-10-01", value: "50", cites },
      {
        provision: "relief.pp-50-2025.excluded-funding",
        from: "2020-11-01",
        value: ["apbn"],
        cites,
      },
    ),
  ],
  [
    "readings on the dates of a month, bands, reliefs and arrears",
    {
      rounding: { mode: "up" },
      readings: {
        "contribution.income-band-gaps": "printed-upper-bound",
        "contribution.month-of-change": "first-day",
        "relief.pp-50-2025.apbdes": "relief",
        "relief.pp-50-2025.private-payers": "no-relief",
        "relief.pp-50-2025.employers": "relief",
        "jkm.three-month-count": "90-days",
        "payment.arrears-count": "last-paid-month",
        "jkm.arrears-settled-by": "heirs-only",
        "jkk.death-floor": "jkm-package",
      },
    },
  ],
  [
    "readings on membership",
    {
      readings: {
        rounding: "down",
        "jkm.three-month-count": "paid-months",
        "jkm.three-month-scope": "all-segments",
      },
    },
  ],
  [
    "readings on the day of the decision",
    {
      readings: { "jkm.three-month-rule": "does-not-apply", "benefit.regime-date": "decision" },
    },
  ],
];

test.each(others)("the same views on other tables: %s", { timeout: 30_000 }, async (_, options) => {
  const other = await databaseOf(options);
  try {
    for (const table of madeTables) {
      const { different } = await differencesOf(
        other,
        table,
        { from: 500_000, count: 300 },
        options,
      );
      expect(different).toEqual([]);
    }
  } finally {
    other.close();
  }
});
