import { describe, expect, test } from "vitest";
import { InvalidInputError, MissingFactError, OutOfCoverageError } from "jamsosnaker";
import {
  contributionView,
  coverageView,
  deathBenefitView,
  lawTables,
  villageQuotaView,
} from "jamsosnaker/sql";
import { bills, coverage, lawWith } from "./inputs.js";
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

  test("JKK without risk groups, months before the law, rounding that integers cannot do", () => {
    const { month, wage } = { month: "month", wage: "wage" };
    expect(() => contributionView({ ...bills, columns: { month, wage } })).toThrow(
      MissingFactError,
    );
    expect(
      contributionView({ ...bills, columns: { month, wage }, programmes: ["jkm"] } as never),
    ).toContain("law_wage_earner");
    const tables = { dialect: "duckdb", through: "2015-06" } as const;
    expect(() => lawTables(tables)).toThrow(OutOfCoverageError);
    for (const rounding of [{ to: "sen" }, { mode: "half-even" }] as const) {
      expect(() => lawTables({ ...tables, through }, { rounding })).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ path: "options.rounding" })],
        }),
      );
    }
    expect(() => coverageView({ ...coverage, target: 0.123456 })).toThrow(InvalidInputError);
    expect(() => deathBenefitView({ ...bills, programme: "jkm" } as never)).toThrow(
      InvalidInputError,
    );
    expect(() => villageQuotaView({ ...bills, perVillage: 0 } as never)).toThrow(InvalidInputError);
  });

  test.each([
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
