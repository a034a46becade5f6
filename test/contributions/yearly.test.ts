import { describe, expect, test } from "vitest";
import {
  computeContribution,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  nextPensionLimits,
  nextPensionWageCeiling,
  nextYearPension,
  OutOfCoverageError,
  pensionLimits,
  pensionWageCeiling,
  type AnnouncedOptions,
  UnsafeAmountError,
  type OptionOf,
} from "../../src/index.js";
import { addMonths, monthAfter, monthOf } from "../../src/core/calendar.js";

describe("the JP ceiling", () => {
  test.each([
    [2016, 4.79],
    [2017, 5.02],
    [2018, 5.07],
    [2019, 5.17],
    [2020, 5.02],
    [2021, -2.07],
    [2022, 3.69],
    [2023, 5.31],
    [2024, 5.05],
    [2025, 5.03],
    [2026, 5.11],
  ])("of %d follows from a growth of %d percent", (year, gdpGrowthPercent) => {
    const previous = pensionWageCeiling(`${year}-02`);
    expect(nextPensionWageCeiling({ year, previous, gdpGrowthPercent })).toBe(
      pensionWageCeiling(`${year}-03`),
    );
  });

  test("an estimate for a year to come", () => {
    const estimate = { year: 2027, previous: 11_086_300, gdpGrowthPercent: 5 };
    expect(nextPensionWageCeiling(estimate)).toBe(11_640_600);
    expect(nextPensionWageCeiling({ ...estimate, gdpGrowthPercent: 0 })).toBe(11_086_300);
  });

  test.each([
    [{ year: 2015 }, "year"],
    [{ gdpGrowthPercent: Number.NaN }, "gdpGrowthPercent"],
    [{ gdpGrowthPercent: -100 }, "gdpGrowthPercent"],
    [{ gdpGrowthPercent: 1_000.01 }, "gdpGrowthPercent"],
    [{ previous: -1 }, "previous"],
  ])("%j is refused", (more, path) => {
    const input = { year: 2027, previous: 11_086_300, gdpGrowthPercent: 5, ...more };
    try {
      nextPensionWageCeiling(input);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });

  test("what cannot be exact is refused", () => {
    const huge = { year: 2027, previous: Number.MAX_SAFE_INTEGER, gdpGrowthPercent: 1_000 };
    expect(() => nextPensionWageCeiling(huge)).toThrow(UnsafeAmountError);
  });
});

describe("the pension limits", () => {
  test.each([
    [2016, 3.35],
    [2017, 3.02],
    [2018, 3.61],
    [2019, 3.13],
    [2020, 2.72],
    [2021, 1.68],
    [2022, 1.87],
    [2023, 5.51],
    [2024, 2.61],
    [2025, 1.57],
    [2026, 2.92],
  ])("of %d follow from an inflation of %d percent", (year, inflationPercent) => {
    const previous = pensionLimits(year - 1);
    expect(nextPensionLimits({ year, previous, inflationPercent })).toEqual(pensionLimits(year));
  });

  test.each([
    ["2015", 300_000, 3_600_000],
    ["2019", 341_400, 4_095_750],
    ["2023", 383_400, 4_598_100],
    ["2026", 411_400, 4_932_300],
  ])("announced for %s", (year, minimum, maximum) => {
    expect(pensionLimits(year)).toEqual({ minimum, maximum });
    expect(pensionLimits(Number(year))).toEqual({ minimum, maximum });
  });

  test("begin in March, by other readings in February or January", () => {
    const minimum = (month: string, start?: OptionOf<"jp.limits-start">): number =>
      pensionLimits(month, start ? { readings: { "jp.limits-start": start } } : {}).minimum;
    expect(["2026-01", "2026-02", "2026-03"].map((month) => minimum(month))).toEqual([
      399_700, 399_700, 411_400,
    ]);
    expect(["2026-01", "2026-02"].map((month) => minimum(month, "february"))).toEqual([
      399_700, 411_400,
    ]);
    expect(["2025-12", "2026-01"].map((month) => minimum(month, "january"))).toEqual([
      399_700, 411_400,
    ]);
  });

  test("are refused for what is no year or month", () => {
    for (const when of ["2026-13", "26", 26.5, 0, "next"]) {
      expect(() => pensionLimits(when)).toThrow(InvalidInputError);
    }
    expect(() => pensionLimits("2015-06")).toThrow(OutOfCoverageError);
    expect(() => pensionLimits(2014)).toThrow(OutOfCoverageError);
  });
});

describe("yearly values", () => {
  test("say when the next is due, and a month past it warns", () => {
    const yearly = indonesianLaw
      .provisions()
      .filter(({ versions }) => versions.some(({ nextDue }) => nextDue !== undefined));
    expect(yearly.map(({ id }) => id)).toEqual([
      "jp.contribution.wage-ceiling",
      "jp.benefit.limits",
    ]);
    for (const { versions } of yearly) {
      const last = versions.at(-1);
      expect(last?.nextDue).toBe(addMonths(last?.from ?? "", 12));
      expect((last?.nextDue ?? "") > lawAsOf).toBe(true);
      expect(versions.slice(0, -1).every(({ nextDue }) => nextDue === undefined)).toBe(true);
    }
    const codes = (month: string): string[] =>
      computeContribution({
        segment: "wage-earner",
        month,
        wage: 1_000_000,
        programmes: ["jp"],
      }).warnings.map(({ code }) => code);
    const due = monthOf(yearly[0]?.versions.at(-1)?.nextDue ?? "");
    expect(codes(monthAfter(due, -1))).not.toContain("yearly-value-not-announced");
    expect(codes(due)).toContain("yearly-value-not-announced");
  });
});

describe("a bare value that is not announced yet", () => {
  const later = "2035-05";
  const assumed = { assumeUnchanged: true };
  const pension = { pension: 750_000, inflationPercent: 2.92 };
  test.each<readonly [string, (options?: AnnouncedOptions) => unknown, string]>([
    ["the ceiling", (options) => pensionWageCeiling(later, options), "2027-02-28"],
    ["the first month past it", (options) => pensionWageCeiling("2027-03", options), "2027-02-28"],
    ["the limits of a month", (options) => pensionLimits(later, options), "2027-02-28"],
    ["the limits of a year", (options) => pensionLimits(2027, options), "2027-02-28"],
    [
      "a pension within limits",
      (options) => nextYearPension({ ...pension, month: later }, options),
      "2027-02-28",
    ],
  ])("%s is refused, unless it is assumed to go on", (_, call, lastDate) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(OutOfCoverageError);
    expect(error).toMatchObject({ lastDate });
    expect(() => call({ readings: {} })).toThrow(OutOfCoverageError);
    expect(call(assumed)).toBeDefined();
    expect(() => call({ assumeUnchanged: "yes" } as never)).toThrow(InvalidInputError);
    expect(() => call({ ...assumed, unknown: 1 } as never)).toThrow(InvalidInputError);
  });

  test("the last month of a value is no later one", () => {
    expect(pensionWageCeiling("2027-02")).toBe(11_086_300);
    expect(pensionLimits("2027-02")).toEqual(pensionLimits(2026));
  });
});
