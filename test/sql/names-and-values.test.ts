import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { computeContribution, indonesianLaw } from "jamsosnaker";
import {
  contributionView,
  coverageView,
  deathBenefitView,
  lawTables,
  type SqlDialect,
  villageQuotaView,
} from "jamsosnaker/sql";
import { type Database, databaseOf } from "./duckdb.js";
import { hostileNames, hostileView } from "./hostile-names.js";
import { through } from "./made-rows.js";
import { bills, coverage, lawWith } from "./inputs.js";
import { madeVillages, villageViews } from "./made-villages.js";

const engines: readonly SqlDialect[] = ["duckdb", "clickhouse", "postgres"];

let database: Database;
beforeAll(async () => {
  database = await databaseOf();
}, 60_000);
afterAll(() => {
  database.close();
});

describe("names and values that would be statements", () => {
  test.each(hostileNames)("as a table, a column, a schema, a kept column: %s", async (name) => {
    const { statements, query } = hostileView("duckdb", name);
    await database.run(...statements);
    expect(await database.lines(query)).toEqual([`7,5000000,15000,none`]);
    const law = await database.lines("SELECT count(*) > 4000 FROM law_day");
    expect(law).toEqual(["true"]);
  });

  test("names that objects have of themselves, and numbers", async () => {
    await database.run(
      'CREATE TABLE own_names AS SELECT 1 AS __proto__, 2 AS constructor, 3 AS "10", 4 AS "9", \'2026-05\' AS m, 5000000 AS w',
      contributionView({
        ...{ dialect: "duckdb", view: "own_view", table: "own_names" },
        ...{ segment: "wage-earner", programmes: ["jkm"] },
        keep: ["__proto__", "constructor", "10", "9"],
        columns: { month: "m", wage: "w" },
      }),
    );
    const query = 'SELECT __proto__, constructor, "10", "9", total FROM own_view';
    expect(await database.lines(query)).toEqual(["1,2,3,4,15000"]);
  });

  test("another law can put no statement into the tables", { timeout: 60_000 }, async () => {
    const hostile = "apbd'), ('x'); DROP TABLE law_income; --";
    const law = lawWith("relief.pp-7-2025.conditions", (value) => ({
      ...(value as object),
      industries: [hostile],
    }));
    const other = await databaseOf({ law });
    try {
      const industries = await other.lines("SELECT DISTINCT industry FROM law_industry");
      expect(industries).toEqual([hostile]);
      expect(await other.lines("SELECT count(*) > 0 FROM law_income")).toEqual(["true"]);
    } finally {
      other.close();
    }
  });

  test("a definition is a text", async () => {
    await database.run("CREATE TABLE counts (region VARCHAR, covered BIGINT, workers BIGINT)");
    const id = "own'; DROP TABLE counts; --";
    await database.run(
      coverageView({
        ...coverage,
        definition: { id, numerator: "a", denominator: "b", domicile: "c" },
      }),
      "INSERT INTO counts VALUES ('62.05', 1, 2)",
    );
    expect(await database.lines("SELECT definition FROM own_coverage")).toEqual([id]);
  });
});

describe("the tables", () => {
  test("run again they are replaced, not added to", { timeout: 60_000 }, async () => {
    const count = "SELECT count(*) FROM law_wage_earner";
    const before = await database.lines(count);
    await database.run(...lawTables({ dialect: "duckdb", through }).statements);
    expect(await database.lines(count)).toEqual(before);
    expect(before).toEqual([String(150 * 5)]);
  });

  test("what they rest on is in them", async () => {
    const { provisions, readings } = lawTables({ dialect: "duckdb", through });
    expect(await database.lines("SELECT count(*) FROM law_provision")).toEqual([
      String(provisions.length),
    ]);
    expect(await database.lines("SELECT count(*) FROM law_reading")).toEqual([
      String(readings.length),
    ]);
    const funeral =
      "SELECT valid_from, cites FROM law_provision WHERE provision = 'jkm.benefit.funeral' ORDER BY 1";
    expect(await database.lines(funeral)).toEqual([
      "2015-07-01,pp-44-2015 Pasal 34 ayat (1) huruf c",
      "2019-12-02,pp-44-2015 Pasal 34 ayat (1) huruf c",
    ]);
  });

  test("no text of a view has a figure of the law", () => {
    const { versions } = indonesianLaw.provision("jp.contribution.wage-ceiling");
    const figures = [...versions.map(({ value }) => String(value)), "11086300", "6800", "20000000"];
    for (const dialect of engines) {
      const texts = [
        contributionView({ ...bills, dialect }),
        deathBenefitView({
          ...{ dialect, view: "v", table: "t", keep: [], programme: "jkm" },
          columns: { date: "d", segment: "s" },
        }),
      ];
      for (const text of texts) {
        for (const figure of figures) expect(text).not.toContain(figure);
        expect(text).not.toMatch(/20\d\d-/);
      }
    }
  });
});

describe("rows", () => {
  test("January and February still have the ceiling of the year before", async () => {
    await database.run(
      "CREATE OR REPLACE TABLE payroll (worker BIGINT, month VARCHAR, wage BIGINT, risk VARCHAR)",
      "INSERT INTO payroll SELECT i, month, 12000000, 'low' FROM (VALUES (1, '2025-12'), (2, '2026-01'), (3, '2026-02'), (4, '2026-03')) AS t (i, month)",
      contributionView(bills),
    );
    const months = ["2025-12", "2026-01", "2026-02", "2026-03"];
    const byLibrary = months.map((month, index) => {
      const bill = computeContribution({
        segment: "wage-earner",
        month,
        wage: 12_000_000,
        riskGroup: "low",
        programmes: ["jkk", "jkm", "jht", "jp"],
      });
      return `${index + 1},${bill.lines.at(-1)?.amount},${bill.total}`;
    });
    const lines = await database.lines(
      "SELECT worker, jp_worker, total FROM bills ORDER BY worker",
    );
    expect(lines).toEqual(byLibrary);
    expect(lines.map((line) => line.split(",")[1])).toEqual([
      "105474",
      "105474",
      "105474",
      "110863",
    ]);
  });

  test.each([
    ["DECIMAL(18,2)", "4500000.50", "NULL,wage"],
    ["DECIMAL(18,2)", "4500000.00", "13500,none"],
    ["DOUBLE", "4500000.4", "NULL,wage"],
    ["DOUBLE", "'nan'::DOUBLE", "NULL,wage"],
    ["DOUBLE", "'inf'::DOUBLE", "NULL,wage"],
    ["DOUBLE", "1e300", "NULL,wage"],
    ["INTEGER", "4500000", "13500,none"],
    ["UBIGINT", "18446744073709551615", "NULL,wage"],
    ["HUGEINT", "100000000000000000000", "NULL,wage"],
    ["BIGINT", "NULL", "NULL,wage"],
  ])("a wage of %s %s", async (type, wage, expected) => {
    await database.run(
      `CREATE OR REPLACE TABLE odd (month VARCHAR, wage ${type})`,
      `INSERT INTO odd VALUES ('2026-05', ${wage})`,
      "DROP VIEW IF EXISTS odd_view",
      contributionView({
        ...{ dialect: "duckdb", view: "odd_view", table: "odd", keep: [], segment: "wage-earner" },
        columns: { month: "month", wage: "wage" },
        programmes: ["jkm"],
      }),
    );
    expect(
      await database.lines("SELECT coalesce(jkm::VARCHAR, 'NULL'), fault FROM odd_view"),
    ).toEqual([expected]);
  });

  test("days as dates are days too; a month as a date is none", async () => {
    await database.run(
      "CREATE OR REPLACE TABLE dated AS SELECT DATE '2026-05-01' AS day, 'wage-earner' AS segment, DATE '2020-01-01' AS since, 5000000 AS wage",
      deathBenefitView({
        ...{ dialect: "duckdb", view: "dated_deaths", table: "dated", keep: [], programme: "jkm" },
        columns: { date: "day", segment: "segment", membershipStart: "since" },
      }),
      contributionView({
        ...{ dialect: "duckdb", view: "dated_bills", table: "dated", keep: [] },
        ...{ segment: "wage-earner", programmes: ["jkm"] },
        columns: { month: "day", wage: "wage" },
      }),
    );
    expect(await database.lines("SELECT total, outcome, fault FROM dated_deaths")).toEqual([
      "42000000,due,none",
    ]);
    expect(await database.lines("SELECT fault FROM dated_bills")).toEqual(["month"]);
  });

  test("coverage and quotas are those of the library", async () => {
    const villages = madeVillages(6_000);
    await database.fill(villages, villages.values);
    const views = villageViews("duckdb", "villages");
    await database.run(views.quota, views.coverage);
    expect(await database.lines(views.quotaQuery)).toEqual(villages.quota);
    expect(await database.lines(views.coverageQuery)).toEqual(villages.coverage);
    expect(villages.coverage.filter((line) => line.endsWith(",counts"))).toHaveLength(1);
  });

  test("counts, regions and codes at fault", async () => {
    await database.run(
      "CREATE OR REPLACE TABLE counts (region VARCHAR, covered BIGINT, workers BIGINT)",
      "INSERT INTO counts VALUES ('6205052011', 1, 3), ('62.05.05.2011', 2, 2), ('62', 1, 1), ('Lemo', 1, 1), (NULL, 1, 1), ('63.01', -1, 2), ('64.01', 5, 0), ('65.01', 99999, 100000), ('66.01', 10000000001, 10000000001)",
      "CREATE OR REPLACE TABLE villages AS SELECT * FROM (VALUES ('a', 1), ('a', 2), (NULL, 3), ('b', -4), ('c', 100)) AS t (code, protected)",
      coverageView({ ...coverage, view: "odd_coverage", level: "regency" }),
      villageQuotaView({
        ...{ dialect: "duckdb", view: "odd_quota", table: "villages", keep: [], perVillage: 100 },
        columns: { code: "code", protected: "protected" },
      }),
    );
    const found =
      "SELECT region, covered, workers, gap, percent, faults, fault FROM odd_coverage ORDER BY region";
    expect(await database.lines(found)).toEqual([
      ",null,null,null,null,3,region",
      "62.05,2,2,0,100.00,0,none",
      "6205,1,3,2,33.33,0,none",
      "63.01,null,null,null,null,1,counts",
      "64.01,5,0,0,null,0,none",
      "65.01,99999,100000,1,99.99,0,none",
      "66.01,null,null,null,null,1,counts",
    ]);
    expect(
      await database.lines(
        "SELECT code, short, standing, fault FROM odd_quota ORDER BY code, fault",
      ),
    ).toEqual([
      ",null,null,code",
      "a,null,null,code-repeated",
      "a,null,null,code-repeated",
      "b,null,null,counts",
      "c,0,met,none",
    ]);
  });
});
