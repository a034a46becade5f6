import { expect, test } from "vitest";
import {
  contributionView,
  coverageView,
  deathBenefitView,
  lawTables,
  type SqlDialect,
  villageQuotaView,
} from "jamsosnaker/sql";
import { madeTables, through } from "./made-rows.js";
import { villageViews } from "./made-villages.js";

// The texts that the proofs on the engines ran: whoever changes one proves it again.
const dialects: readonly SqlDialect[] = ["duckdb", "clickhouse", "postgres"];

/** Views with all the columns that they may have. */
function fullest(dialect: SqlDialect): string[] {
  return madeTables.map((made) => {
    const input = made.viewInput(dialect, { view: `${made.name}_view`, table: made.name });
    return "segment" in input ? contributionView(input) : deathBenefitView(input);
  });
}

/** Views with no more columns than they must have. */
function barest(dialect: SqlDialect): string[] {
  const [schema, keep] = ["law", [] as const];
  const table = { schema: "hr", name: "rows" };
  const wages = { month: "m", wage: "w" };
  const incomes = { month: "m", income: "i" };
  const villages = villageViews(dialect, "villages");
  return [
    contributionView({
      ...{ dialect, view: "jp", table, schema, keep, segment: "wage-earner" },
      ...{ columns: wages, programmes: ["jp"] },
    }),
    contributionView({
      ...{ dialect, view: "jkk", table, keep, segment: "wage-earner" },
      ...{ columns: { ...wages, riskGroup: "r" }, programmes: ["jkk"] },
    }),
    contributionView({
      ...{ dialect, view: "jht", table, keep, segment: "non-wage-earner" },
      ...{ columns: incomes, programmes: ["jht"] },
    }),
    contributionView({
      ...{ dialect, view: "jkm", table, keep, segment: "non-wage-earner" },
      ...{ columns: incomes, programmes: ["jkm"] },
    }),
    deathBenefitView({
      ...{ dialect, view: "jkm_deaths", table, keep, programme: "jkm" },
      columns: { date: "d", segment: "s" },
    }),
    deathBenefitView({
      ...{ dialect, view: "jkk_deaths", table, keep, programme: "jkk" },
      columns: { date: "d", segment: "s", wage: "w" },
    }),
    villages.quota,
    villages.coverage,
    coverageView({
      ...{ dialect, view: "whole", table, definition: "employed-bps" },
      columns: { region: "r", covered: "c", workers: "w" },
    }),
    villageQuotaView({
      ...{ dialect, view: "quota", table, keep: ["name"], perVillage: 10 },
      columns: { code: "c", protected: "p" },
    }),
  ];
}

const months = ["2015-07", "2020-07", "2020-08", "2021-01", "2025-02", "2026-01", "2026-04"];
/** Versions that have ended by then: a later one changes nothing of them. */
const settled = "2026";
const days = ["2015-07-01", "2019-12-01", "2019-12-02", "2021-04-01", "2025-02-20", "2026-05-01"];

/** What of a table is shown: the days and months that are named, all of those without either. */
function shown(statement: string): string {
  const [head = "", ...rows] = statement.split("\n");
  const isNamed = (row: string): boolean => {
    if (head.includes('"law_provision"')) {
      const [, ended] = /^\('[^']+', '[^']+', '([^']+)'/.exec(row) ?? [];
      return ended !== undefined && ended < settled;
    }
    const [, day] = /^\('(\d{4}-\d{2}(?:-\d{2})?)',/.exec(row) ?? [];
    return day === undefined || months.includes(day) || days.includes(day);
  };
  return [head, ...rows.filter(isNamed)].join("\n");
}

test.each(dialects)("the views, for %s", async (dialect) => {
  const views = [...fullest(dialect), ...barest(dialect)].join(";\n\n");
  await expect(`${views};\n`).toMatchFileSnapshot(`snapshots/views-${dialect}.sql`);
});

test("the tables of the law", async () => {
  const { statements } = lawTables({ dialect: "duckdb", through });
  await expect(`${statements.map(shown).join(";\n\n")};\n`).toMatchFileSnapshot(
    "snapshots/tables-duckdb.sql",
  );
});

test.each(["clickhouse", "postgres"] as const)(
  "the form of the tables, for %s",
  async (dialect) => {
    const { statements } = lawTables({ dialect, schema: "law", through });
    const forms = statements.map((statement) => statement.split("\n", 2).join("\n"));
    await expect(`${forms.join(";\n\n")};\n`).toMatchFileSnapshot(
      `snapshots/tables-${dialect}.sql`,
    );
  },
);

test("the tables under other readings", async () => {
  const { statements, readings, warnings } = lawTables(
    { dialect: "duckdb", through: "2026-12" },
    {
      rounding: { mode: "up" },
      readings: {
        "contribution.income-band-gaps": "printed-upper-bound",
        "contribution.month-of-change": "first-day",
        "benefit.regime-date": "decision",
        "jkm.three-month-count": "paid-months",
        "jkk.death-floor": "jkm-package",
      },
    },
  );
  const tables = statements
    .map(shown)
    .filter((text) => /law_death|law_income|law_reading/.test(text));
  const told = JSON.stringify({ readings, warnings }, null, 2);
  await expect(`${tables.join(";\n\n")};\n\n/* ${told} */\n`).toMatchFileSnapshot(
    "snapshots/tables-by-other-readings.sql",
  );
});

test("a table without rows is made and emptied, and no more", () => {
  const { statements } = lawTables({ dialect: "duckdb", through: "2015-07" });
  const of = (table: string): readonly string[] =>
    statements.filter((text) => text.includes(`"${table}"`)).map((text) => text.slice(0, 11));
  expect(of("law_relief")).toEqual(["CREATE TABL", "DELETE FROM"]);
  expect(of("law_industry")).toEqual(["CREATE TABL", "DELETE FROM"]);
  expect(of("law_day")).toEqual(["CREATE TABL", "DELETE FROM", "INSERT INTO"]);
});
