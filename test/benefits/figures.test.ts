import { describe, expect, test } from "vitest";
import { ageField, monthFaults } from "../../src/benefits/benefit-schema.js";
import { inflationField, percentField, yearField } from "../../src/benefits/percent-fields.js";
import { warnedOfFigures } from "../../src/benefits/warned-of-figures.js";
import { addDays } from "../../src/core/calendar.js";
import { plausible } from "../../src/core/plausible.js";
import { startTrace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";

describe("a field takes", () => {
  const takes = (
    field: { readonly safeParse: (value: unknown) => { readonly success: boolean } },
    values: readonly unknown[],
  ): readonly boolean[] => values.map((value) => field.safeParse(value).success);

  test("inflation above -100 and up to 100 percent", () => {
    expect(takes(inflationField, [-99.99, 0, 100])).toEqual([true, true, true]);
    expect(takes(inflationField, [-100, 100.01, "1", Number.NaN])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("a percent from 0 to 100, a year of four digits, an age of a living person", () => {
    expect(takes(percentField, [0, 100, -0.01, 100.01])).toEqual([true, true, false, false]);
    expect(takes(yearField, [1000, 2999, 999, 3000, 2020.5])).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(takes(ageField, [0, 18, 130, -1, 0.5, 131])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("months that contradict each other", () => {
  const codes = (facts: Parameters<typeof monthFaults>[0]): unknown =>
    monthFaults(facts).map(({ path, expected }) => [path.join("."), expected.key]);
  const overdue = ["arrearsMonths", "expected.benefit.arrears"];
  const member = { segment: "non-wage-earner", membershipStart: "2026-03-31" } as const;

  test.each<[string, Parameters<typeof monthFaults>[0], unknown[]]>([
    ["none", {}, []],
    [
      "as many without a break as in all",
      { contributionMonths: 5, consecutiveContributionMonths: 5 },
      [],
    ],
    ["months without a break alone", { consecutiveContributionMonths: 5 }, []],
    ["months in all alone", { contributionMonths: 5 }, []],
    [
      "more without a break than in all",
      { contributionMonths: 5, consecutiveContributionMonths: 6 },
      [["consecutiveContributionMonths", "expected.benefit.consecutive"]],
    ],
    [
      "months in all, and at least so many",
      { contributionMonths: 5, contributionMonthsAtLeast: 5 },
      [["contributionMonthsAtLeast", "expected.benefit.at-least"]],
    ],
    ["arrears of every month", { ...member, date: "2026-05-01", arrearsMonths: 3 }, []],
    ["arrears of more months", { ...member, date: "2026-05-01", arrearsMonths: 4 }, [overdue]],
    ["arrears of one day", { ...member, date: "2026-03-31", arrearsMonths: 2 }, [overdue]],
    ["arrears of a membership to come", { ...member, date: "2026-03-30", arrearsMonths: 4 }, []],
    ["arrears without a day", { ...member, arrearsMonths: 4 }, []],
    ["no arrears of a member", { ...member, date: "2026-05-01" }, []],
    [
      "arrears of nobody's membership",
      { segment: "non-wage-earner", date: "2026-05-01", arrearsMonths: 4 },
      [],
    ],
    [
      "arrears of a wage earner",
      { ...member, segment: "wage-earner", date: "2026-05-01", arrearsMonths: 4 },
      [],
    ],
  ])("%s", (_, facts, faults) => {
    expect(codes(facts)).toEqual(faults);
  });
});

describe("figures that can hardly be meant", () => {
  const warned = (facts: object): unknown[] => {
    const trace = startTrace(contextOf(undefined, {}));
    expect(warnedOfFigures(trace, facts)).toBe(facts);
    return trace.warnings.map(({ code, values }) => [code, values]);
  };
  const daily = [
    "amount-looks-too-small",
    { figure: { key: "figure.daily-wage" }, least: plausible.leastDailyWage },
  ];
  const monthly = [
    "amount-looks-too-small",
    { figure: { key: "figure.wage" }, least: plausible.leastAmount },
  ];

  test("are wages of a day or a month that are too small", () => {
    expect(warned({ wage: 99_999 })).toEqual([monthly]);
    expect(warned({ wage: 100_000 })).toEqual([]);
    expect(warned({ wage: "99999" })).toEqual([monthly]);
    expect(warned({ wage: { daily: plausible.leastDailyWage - 1 } })).toEqual([daily]);
    expect(warned({ wage: { daily: plausible.leastDailyWage } })).toEqual([]);
    expect(warned({ wage: { monthly: 1 } })).toEqual([]);
  });

  test("are looked for in every part, but not in what is not given", () => {
    expect(warned({ wage: undefined, contributionMonths: undefined })).toEqual([]);
    expect(warned({ parts: [{ reportedWage: 1 }, null, "x"] })).toEqual([monthly]);
  });

  test("are percents written as fractions, alone or year by year", () => {
    const fraction = expect.arrayContaining([
      expect.objectContaining({ figure: { key: "figure.return" } }),
    ]) as unknown;
    expect(warned({ returnPercentPerYear: 0.05 })).toEqual([fraction]);
    expect(warned({ returnPercentPerYear: [{ year: 2026, percent: 0.05 }] })).toEqual([fraction]);
    expect(warned({ returnPercentPerYear: 5 })).toEqual([]);
    expect(warned({ returnPercentPerYear: "0.05" })).toEqual([]);
  });

  test("are days of an inability, both days counted", () => {
    const inability = (temporaryInability: unknown): number =>
      warned({ temporaryInability }).length;
    const most = plausible.mostDays;
    const from = "2016-01-01";
    expect([inability({ days: most }), inability({ days: most + 1 })]).toEqual([0, 1]);
    expect(inability({ from, to: addDays(from, most - 1) })).toBe(0);
    expect(inability({ from, to: addDays(from, most) })).toBe(1);
    expect(inability([{ from: "2016-01-01", to: "2016-01-02" }])).toBe(0);
  });
});
