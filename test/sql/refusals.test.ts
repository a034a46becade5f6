import { describe, expect, test } from "vitest";
import { InvalidInputError, MissingFactError, OutOfCoverageError } from "jamsosnaker";
import {
  contributionView,
  coverageView,
  deathBenefitView,
  lawTables,
  villageQuotaView,
} from "jamsosnaker/sql";
import { bills, coverage, lawFrom, lawWith } from "./inputs.js";
import { through } from "./made-rows.js";

describe("what is refused", () => {
  test.each([
    ["view", { view: "" }],
    ["view", { view: "jsn_bills" }],
    ["table", { table: "x".repeat(64) }],
    ["table", { table: "é".repeat(32) }],
    ["table.name", { table: { schema: "s", name: "\0" } }],
    ["schema", { schema: "\ud800" }],
    ["keep[0]", { keep: ["Fault"] }],
    ["keep[0]", { keep: ["worker", "WORKER"] }],
    ["keep[1]", { keep: ["worker", "jp_worker"] }],
    ["programmes", { programmes: [] }],
    ["programmes", { programmes: ["jkk", "jkk"] }],
    ["dialect", { dialect: "mysql" }],
    ["columns", { columns: { ...bills.columns, wages: "x" } }],
  ])("%s: %j", (path, change) => {
    const input = { ...bills, ...change };
    expect(() => contributionView(input as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });

  test.each([
    ["wage-earner", ["worker", "Total"], 1],
    ["wage-earner", ["JHT_WORKER"], 0],
    ["non-wage-earner", ["fault"], 0],
    ["non-wage-earner", ["worker", "JHT"], 1],
    ["non-wage-earner", ["relief", "RELIEF"], 0],
  ])("of %s, a kept column whose name is taken: %j", (segment, keep, at) => {
    const ofSegment =
      segment === "wage-earner"
        ? bills
        : { ...bills, segment, columns: { month: "m", income: "i" }, programmes: ["jkk", "jht"] };
    expect(() => contributionView({ ...ofSegment, keep } as never)).toThrow(
      expect.objectContaining({ issues: [{ path: `keep[${at}]`, code: "sql.name-taken" }] }),
    );
  });

  test.each([
    ["of 63 bytes", "x".repeat(63)],
    ["of 63 bytes in 32 characters", `${"é".repeat(31)}x`],
    ["of a character of four bytes", "😀"],
    ["of a line that another would share in capitals", "straße"],
  ])("no name %s", (_, name) => {
    expect(contributionView({ ...bills, keep: [name, "strasse"] })).toContain(`"${name}"`);
  });

  test("a target of six decimals, not of five; a definition of the caller's own is told by its id", () => {
    const own = { id: "own", numerator: "a", denominator: "b", domicile: "c" };
    const text = coverageView({ ...coverage, definition: own, target: 0.12345 });
    expect(text).toContain("'own'");
    expect(text).toContain("needed_for_target");
    expect(() => coverageView({ ...coverage, target: 0.123456 })).toThrow(
      expect.objectContaining({
        issues: [{ path: "target", code: "expected.sql.target", values: { mostDecimals: 5 } }],
      }),
    );
  });

  test("tables that would end before the law begins, not those that end with its first day", () => {
    const tables = { dialect: "duckdb", through: "2015-06" } as const;
    expect(() => lawTables(tables)).toThrow(
      new OutOfCoverageError({
        provision: "jkk.contribution.wage-earner.rate",
        date: "2015-06-30",
        firstDate: "2015-07-01",
      }),
    );
    const law = lawFrom("jkk.contribution.wage-earner.rate", "2015-07-31");
    expect(lawTables({ ...tables, through: "2015-07" }, { law }).kind).toBe("law-tables");
  });

  test("rounding that integers cannot do, with what is expected", () => {
    for (const rounding of [{ to: "sen" }, { mode: "half-even" }] as const) {
      expect(() => lawTables({ dialect: "duckdb", through: "2015-07" }, { rounding })).toThrow(
        expect.objectContaining({ issues: [{ path: "options.rounding", code: "sql.rounding" }] }),
      );
    }
  });

  test("JKK without risk groups, and inputs of other views", () => {
    const { month, wage } = { month: "month", wage: "wage" };
    expect(() => contributionView({ ...bills, columns: { month, wage } })).toThrow(
      MissingFactError,
    );
    expect(
      contributionView({ ...bills, columns: { month, wage }, programmes: ["jkm"] } as never),
    ).toContain("law_wage_earner");
    expect(() => deathBenefitView({ ...bills, programme: "jkm" } as never)).toThrow(
      InvalidInputError,
    );
    expect(() => villageQuotaView({ ...bills, perVillage: 0 } as never)).toThrow(InvalidInputError);
  });

  test.each([
    ["relief.pp-50-2025.excluded-funding", 5],
    [
      "relief.pp-7-2025.conditions",
      { industries: ["\0"], activeMembers: 50, paidThrough: "2025-01" },
    ],
    ["relief.pp-7-2025.conditions", { industries: [], activeMembers: "50); --", paidThrough: "" }],
    ["jkm.benefit.funeral", "1 OR 1 = 1"],
    ["jkm.contribution.wage-earner.rate", "0.3); DROP TABLE law_day; --"],
    ["jkm.benefit.funeral", 0.1],
  ])("a value of another law that is none is refused: %s", { timeout: 60_000 }, (id, value) => {
    const law = lawWith(id, () => value);
    expect(() => lawTables({ dialect: "postgres", through }, { law })).toThrow(InvalidInputError);
  });
});
