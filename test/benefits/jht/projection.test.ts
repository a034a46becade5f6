import { describe, expect, test } from "vitest";
import {
  InvalidInputError,
  MissingFactError,
  OutOfCoverageError,
  projectJhtBalance,
  UnsafeAmountError,
  type JhtProjectionInput,
} from "../../../src/index.js";
import { provisionOf } from "../../../src/core/provision.js";

const simulation = { wage: 5_000_000, months: 60, returnPercentPerYear: 5 } as const;
const codes = (input: JhtProjectionInput): string[] =>
  projectJhtBalance(input).warnings.map(({ code }) => code);

describe("the official simulation", () => {
  test("is met to the rupiah, year by year", () => {
    const result = projectJhtBalance(simulation);
    expect(result).toMatchObject({
      total: 19_409_470,
      contributions: 17_100_000,
      returns: 2_309_470,
      openingBalance: 0,
      months: 60,
    });
    expect(result.exact).toBe("19409470.46953125");
    expect(result.years.map(({ closing }) => closing)).toEqual([
      3_512_625, 7_200_881, 11_073_550, 15_139_853, 19_409_470,
    ]);
    expect(result.years.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5]);
  });

  test("the monthly reading compounds every month", () => {
    const readings = { "jht.crediting": "monthly" } as const;
    expect(projectJhtBalance(simulation, { readings }).exact).toMatch(/^19462490\.83/);
    const standing = { contributions: [], months: 12, openingBalance: 1_000_000 };
    const result = projectJhtBalance({ ...standing, returnPercentPerYear: 12 }, { readings });
    expect(result.total).toBe(1_126_825);
  });
});

describe("years", () => {
  test("a balance without contributions grows by the rate", () => {
    const input = { contributions: [], openingBalance: 20_000_000, returnPercentPerYear: 5 };
    expect(projectJhtBalance({ ...input, months: 12 }).total).toBe(21_000_000);
    expect(projectJhtBalance({ ...input, months: 24 }).total).toBe(22_050_000);
    expect(projectJhtBalance({ ...input, months: 6 }).total).toBe(20_500_000);
    expect(projectJhtBalance({ ...input, months: 12 }).lines[0]?.item).toBe("opening");
  });

  test("a part of a year counts its months, at the start and at the end", () => {
    const result = projectJhtBalance({
      contributions: [{ month: "2025-11", amount: 120_000 }],
      openingBalance: 1_200_000,
      months: 3,
      returnPercentPerYear: 10,
    });
    expect(result.years.map(({ year, months, return: grown }) => [year, months, grown])).toEqual([
      [2025, 2, 22_000],
      [2026, 1, 11_183],
    ]);
  });

  test("rates by year are used, and asked for where one is left out", () => {
    const rates = [
      { year: 2024, percent: 6 },
      { year: 2025, percent: 5.59 },
    ];
    const input = { contributions: [], start: "2024-01", openingBalance: 100_000_000 };
    const two = projectJhtBalance({ ...input, months: 24, returnPercentPerYear: rates });
    expect(two.total).toBe(111_925_400);
    expect(two.years.map(({ returnPercent }) => returnPercent)).toEqual(["6", "5.59"]);
    const three = (): unknown =>
      projectJhtBalance({ ...input, months: 25, returnPercentPerYear: rates });
    expect(three).toThrow(MissingFactError);
    expect(three).toThrow("returnPercentPerYear");
  });

  test("contributions are billed as employer and worker, each rounded", () => {
    const result = projectJhtBalance({ wage: 333_333, months: 1, returnPercentPerYear: 0 });
    expect(result.contributions).toBe(12_333 + 6_667);
  });

  test("a month before the law is refused", () => {
    expect(() => projectJhtBalance({ ...simulation, start: "2015-06" })).toThrow(
      OutOfCoverageError,
    );
    expect(projectJhtBalance({ ...simulation, start: "2015-07" }).start).toBe("2015-07");
  });
});

describe("the floor of the return", () => {
  test("is compared where the deposit rate is given", () => {
    expect(codes(simulation)).toEqual(["return-is-assumed"]);
    expect(codes({ ...simulation, depositRatePercent: 4 })).toEqual([]);
    expect(codes({ ...simulation, depositRatePercent: 5 })).toEqual([]);
    expect(codes({ ...simulation, depositRatePercent: 5.01 })).toEqual(["return-below-floor"]);
  });

  test("is yearly to 11 January 2023, and over the membership after", () => {
    const input = (first: number): JhtProjectionInput => ({
      contributions: [],
      openingBalance: 1,
      start: `${first}-01`,
      months: 24,
      returnPercentPerYear: [
        { year: first, percent: 3 },
        { year: first + 1, percent: 9 },
      ],
      depositRatePercent: 4,
    });
    expect(codes(input(2020))).toEqual(["return-below-floor"]);
    expect(codes(input(2023))).toEqual([]);
  });
});

test("a wage reported too low leaves a shortfall that the employer owes", () => {
  const result = projectJhtBalance({ ...simulation, reportedWage: 4_000_000 });
  expect(result.total).toBe(19_409_470);
  expect(result.shortfall).toBe(3_881_894);
  expect(result.rules.map(provisionOf)).toContain("jht.employer.under-reported");
});

describe("refused", () => {
  test.each([
    ["neither form", { returnPercentPerYear: 5 }],
    ["no return", { wage: 1, months: 1 }],
    ["a negative return", { ...simulation, returnPercentPerYear: -1 }],
    ["no months", { ...simulation, months: 0 }],
    ["too many months", { ...simulation, months: 1_201 }],
    ["no month at all", { contributions: [], returnPercentPerYear: 5 }],
    ["rates by year without a year", { ...simulation, returnPercentPerYear: [] }],
    ["rates without start", { ...simulation, returnPercentPerYear: [{ year: 2026, percent: 1 }] }],
    ["a reported wage above the wage", { ...simulation, reportedWage: 5_000_001 }],
    [
      "a month twice",
      {
        contributions: [
          { month: "2026-01", amount: 1 },
          { month: "2026-01", amount: 1 },
        ],
        returnPercentPerYear: 5,
      },
    ],
    [
      "a month outside",
      {
        contributions: [{ month: "2026-03", amount: 1 }],
        start: "2026-01",
        months: 2,
        returnPercentPerYear: 5,
      },
    ],
  ])("%s", (_, input) => {
    expect(() => projectJhtBalance(input as never)).toThrow(InvalidInputError);
  });

  test("a balance too large to be exact", () => {
    const input = { contributions: [], months: 1_200, openingBalance: 1_000_000_000_000 };
    expect(() => projectJhtBalance({ ...input, returnPercentPerYear: 100 })).toThrow(
      UnsafeAmountError,
    );
  });
});
