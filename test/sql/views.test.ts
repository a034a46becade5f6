import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amendLaw, indonesianLaw, type LawAmendment, type Options } from "jamsosnaker";
import { type Database, databaseOf, differencesOf } from "./duckdb.js";
import { jkkDeaths, jkmDeaths, madeTables, nonWageEarners, wageEarners } from "./made-rows.js";

let database: Database;
beforeAll(async () => {
  database = await databaseOf();
}, 60_000);
afterAll(() => {
  database.close();
});

describe("row by row what the library gives, faults too", () => {
  test.each([
    ["wage earners", wageEarners, 9_000],
    ["non-wage earners", nonWageEarners, 8_000],
    ["deaths", jkmDeaths, 2_000],
    ["deaths by work accident", jkkDeaths, 1_000],
  ] as const)("%s", { timeout: 60_000 }, async (_, table, count) => {
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
    "other amounts and limits, membership by months paid",
    {
      ...amended(
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
      readings: {
        rounding: "down",
        "jkm.three-month-count": "paid-months",
        "jkm.three-month-scope": "all-segments",
      },
    },
  ],
  [
    "two reliefs at once, benefits by the day of the decision",
    {
      ...amended(
        { provision: "relief.pp-50-2025.other", from: "2020-10-01", value: "50", cites },
        {
          provision: "relief.pp-50-2025.excluded-funding",
          from: "2020-11-01",
          value: ["apbn"],
          cites,
        },
      ),
      readings: { "jkm.three-month-rule": "does-not-apply", "benefit.regime-date": "decision" },
    },
  ],
  [
    "other days of a month, bands, payers, arrears and floors",
    {
      rounding: { mode: "up" },
      readings: {
        "contribution.income-band-gaps": "printed-upper-bound",
        "contribution.month-of-change": "first-day",
        "relief.pp-50-2025.apbdes": "relief",
        "relief.pp-50-2025.dbh": "relief",
        "relief.pp-50-2025.private-payers": "no-relief",
        "relief.pp-50-2025.employers": "relief",
        "jkm.three-month-count": "90-days",
        "payment.arrears-count": "last-paid-month",
        "jkm.arrears-settled-by": "heirs-only",
        "jkk.death-floor": "jkm-package",
      },
    },
  ],
];

test.each(others)("the same views on other tables: %s", { timeout: 60_000 }, async (_, options) => {
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

test("a figure of the tables that is off shows", { timeout: 60_000 }, async () => {
  await database.run("UPDATE law_wage_earner SET jkm_num = jkm_num + 1 WHERE month = '2026-03'");
  const { different } = await differencesOf(database, wageEarners, { count: 1_000 });
  expect(different.length).toBeGreaterThan(5);
  expect(different.every(({ values }) => values[1] === "2026-03")).toBe(true);
});
