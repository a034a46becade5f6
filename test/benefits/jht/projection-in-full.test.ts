import { describe, expect, test } from "vitest";
import {
  amendLaw,
  indonesianLaw,
  OutOfCoverageError,
  projectJhtBalance,
  type JhtProjectionInput,
  type Law,
} from "../../../src/index.js";
import { issuesOf } from "../../issues-of.js";

const year = { contributions: [], months: 12, returnPercentPerYear: 5 } as const;

describe("a projection from contributions", () => {
  const paid = {
    contributions: [
      { month: "2022-12", amount: 100_000 },
      { month: "2023-01", amount: 200_000 },
    ],
    openingBalance: 1_000_000,
    returnPercentPerYear: 6,
  } as const;

  test("tells each line year by year", () => {
    expect(projectJhtBalance(paid).lines).toStrictEqual([
      {
        item: "opening",
        amount: 1_000_000,
        exact: "1000000",
        provisions: ["jht.benefit.amount@2015-07-01"],
        steps: [{ kind: "add", terms: ["1000000"], result: "1000000" }],
      },
      {
        item: "contributions",
        amount: 300_000,
        exact: "300000",
        provisions: ["jht.benefit.amount@2015-07-01"],
        steps: [{ kind: "add", terms: ["100000", "200000"], result: "300000" }],
      },
      {
        // 1,100,000 and 1,305,500 for one month of twelve each at 6 percent.
        item: "returns",
        amount: 12_028,
        exact: "12027.5",
        provisions: ["jht.return@2015-07-01", "jht.return.floor@2023-01-12"],
        steps: [
          { kind: "add", terms: ["5500", "6527.5"], result: "12027.5" },
          {
            kind: "round",
            rounding: { to: "rupiah", mode: "half-up" },
            of: "12027.5",
            result: 12_028,
          },
        ],
      },
    ]);
  });

  test("rests on the benefit, the return and the floor alone", () => {
    expect(projectJhtBalance(paid).rules).toEqual([
      "jht.benefit.amount@2015-07-01",
      "jht.return@2015-07-01",
      "jht.return.floor@2023-01-12",
    ]);
  });

  test("is of the floor of its last month", () => {
    const floorOf = (start: string, months: number): string | undefined =>
      projectJhtBalance({ ...year, start, months }).rules.at(-1);
    expect(floorOf("2022-11", 2)).toBe("jht.return.floor@2015-07-01");
    expect(floorOf("2022-11", 3)).toBe("jht.return.floor@2023-01-12");
  });

  test("names its start only where it has one", () => {
    expect(projectJhtBalance(year)).not.toHaveProperty("start");
    expect(projectJhtBalance({ ...year, start: "2026-01" }).start).toBe("2026-01");
  });

  test("before July 2015 is refused by its first month", () => {
    const from = (start: string): unknown => projectJhtBalance({ ...year, start });
    expect(() => from("2015-06")).toThrow(OutOfCoverageError);
    expect(() => from("2015-07")).not.toThrow();
  });
});

describe("the law of a projection", () => {
  const floorFrom2027 = (asOf?: string): Law =>
    amendLaw(indonesianLaw, {
      name: "another floor",
      ...(asOf !== undefined && { asOf }),
      changes: [
        {
          provision: "jht.return.floor",
          from: "2027-01-01",
          value: { yield: "state-bank-deposit-12-months", measured: "yearly" },
          cites: [{ regulation: "pp-46-2015", article: "Pasal 27" }],
        },
      ],
    });

  test.each([
    ["without a start is that known last", undefined, "jht.return.floor@2023-01-12"],
    ["without a start is an amendment to come", floorFrom2027(), "jht.return.floor@2027-01-01"],
    [
      "without a start is not one that comes after the day of the law",
      floorFrom2027("2026-12-31"),
      "jht.return.floor@2023-01-12",
    ],
  ])("%s", (_, law, floor) => {
    expect(projectJhtBalance(year, law && { law }).rules.at(-1)).toBe(floor);
  });

  test("is doubted where the last month lies beyond it", () => {
    const codes = (start: string): string[] =>
      projectJhtBalance({ ...year, start }).warnings.map(({ code }) => code);
    expect(codes("2025-01")).toEqual(["return-is-assumed"]);
    expect(codes("2090-06")).toEqual(["after-law-as-of", "return-is-assumed"]);
  });
});

describe("what a projection asks of its input", () => {
  const byYear = [{ year: 2026, percent: 5 }];
  const wage = { wage: 5_000_000, months: 12, returnPercentPerYear: 5 };
  const inMay = { contributions: [{ month: "2026-05", amount: 1 }], returnPercentPerYear: 5 };

  test.each<[string, JhtProjectionInput]>([
    ["rates by year from a start", { ...wage, start: "2026-01", returnPercentPerYear: byYear }],
    [
      "deposit rates by year from a start",
      { ...wage, start: "2026-01", depositRatePercent: byYear },
    ],
    ["one rate without a start", { ...wage, depositRatePercent: 5 }],
    ["a reported wage of the wage itself", { ...wage, reportedWage: 5_000_000 }],
    ["rates by year of contributions", { ...inMay, returnPercentPerYear: byYear }],
    ["deposit rates by year of contributions", { ...inMay, depositRatePercent: byYear }],
    ["a contribution of the first month", { ...inMay, start: "2026-05", months: 1 }],
    ["a contribution of the last month", { ...inMay, start: "2026-04", months: 2 }],
    [
      "rates by year of no contribution from a start",
      {
        ...year,
        start: "2026-01",
        returnPercentPerYear: byYear,
        depositRatePercent: byYear,
      },
    ],
  ])("takes %s", (_, input) => {
    expect(issuesOf(() => projectJhtBalance(input))).toEqual([]);
  });

  const rate = "expected.projection.rate";
  const needsStart = "expected.projection.rate-needs-start";
  test.each<[string, JhtProjectionInput, string, string]>([
    [
      "the rate of a year twice",
      { ...wage, start: "2026-01", returnPercentPerYear: [...byYear, ...byYear] },
      "returnPercentPerYear",
      rate,
    ],
    [
      "rates of no year",
      { ...wage, start: "2026-01", returnPercentPerYear: [] },
      "returnPercentPerYear",
      rate,
    ],
    [
      "rates by year of a wage without a start",
      { ...wage, returnPercentPerYear: byYear },
      "returnPercentPerYear",
      needsStart,
    ],
    [
      "deposit rates by year of a wage without a start",
      { ...wage, depositRatePercent: byYear },
      "depositRatePercent",
      needsStart,
    ],
    [
      "rates by year of no contribution without a start",
      { ...year, returnPercentPerYear: byYear },
      "returnPercentPerYear",
      needsStart,
    ],
    [
      "deposit rates by year of no contribution without a start",
      { ...year, depositRatePercent: byYear },
      "depositRatePercent",
      needsStart,
    ],
    [
      "a reported wage above the wage",
      { ...wage, reportedWage: 5_000_001 },
      "reportedWage",
      "expected.projection.reported-wage",
    ],
    [
      "a contribution before the start",
      { ...inMay, start: "2026-06" },
      "contributions",
      "expected.projection.within",
    ],
    [
      "a contribution after the last month",
      { ...inMay, start: "2026-03", months: 2 },
      "contributions",
      "expected.projection.within",
    ],
  ])("refuses %s", (_, input, path, code) => {
    expect(issuesOf(() => projectJhtBalance(input))).toEqual([{ path, code }]);
  });
});
