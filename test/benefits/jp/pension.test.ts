import { describe, expect, test } from "vitest";
import { without } from "../without.js";
import {
  computePension,
  english,
  indonesian,
  InvalidInputError,
  nextYearPension,
  NotCoveredError,
  OutOfCoverageError,
  pensionLimits,
  textOf,
  type OptionOf,
  type PensionInput,
} from "../../../src/index.js";
import { provisionIds, refusal, said } from "../../words.js";
import { asked } from "../asked.js";

const member = { segment: "wage-earner", citizen: true } as const;
const wages = { weightedAverageAnnualWage: 60_000_000 };
const old = {
  ...member,
  ...wages,
  kind: "old-age",
  date: "2032-08-17",
  birthDate: "1971-08-17",
  contributionMonths: 180,
} as const;
const widow = {
  ...member,
  ...wages,
  kind: "widow",
  date: "2031-05-20",
  registered: true,
  contributionMonths: 180,
} as const;
const few = { contributionMonths: 20, membershipStart: "2024-01-01", densityPercent: 80 } as const;
const codes = (input: PensionInput): string[] =>
  computePension(input).warnings.map(({ code }) => code);

describe("old age", () => {
  test("15 years at 5,000,000 a month give 750,000", () => {
    expect(computePension(old)).toMatchObject({
      form: "monthly",
      monthly: 750_000,
      from: "2032-09-01",
      paidTo: "participant",
      monthsUsed: 180,
    });
    expect(provisionIds(computePension(old))).not.toContain("jp.child.age");
  });

  test("months beyond whole years count", () => {
    expect(computePension({ ...old, contributionMonths: 186 }).monthly).toBe(775_000);
    const multiplied = (contributionMonths: number): unknown =>
      computePension({ ...old, contributionMonths }).lines[0]?.steps?.find(
        ({ kind }) => kind === "multiply",
      );
    expect(multiplied(180)).toMatchObject({ factor: 15, of: 50_000, result: "750000" });
    expect(multiplied(186)).toMatchObject({ factor: 186, result: "775000" });
    expect(computePension({ ...old, contributionMonths: 181 }).lines[0]?.exact).toMatch(
      /^754166\.6+7?$/,
    );
  });

  test("is lifted to the minimum and cut to the maximum of the month", () => {
    expect(computePension({ ...old, weightedAverageAnnualWage: 24_000_000 }).monthly).toBe(411_400);
    const low = computePension({ ...old, weightedAverageAnnualWage: 24_000_000 }).lines[0];
    expect(low?.steps?.at(-1)).toMatchObject({
      kind: "floor",
      of: 300_000,
      limit: 411_400,
      result: 411_400,
    });
    const high = { ...old, weightedAverageAnnualWage: 600_000_000 };
    expect(computePension(high).monthly).toBe(4_932_300);
    const edge = { ...old, weightedAverageAnnualWage: 411_400 * 80 };
    expect(computePension(edge).lines[0]?.steps?.some(({ kind }) => kind === "floor")).toBe(false);
  });

  test.each([
    ["march", 399_700],
    ["february", 411_400],
    ["january", 411_400],
  ] as const)("new limits from %s", (start, minimum) => {
    const input = {
      ...member,
      ...few,
      kind: "disability",
      date: "2026-01-20",
      birthDate: "1990-01-20",
      weightedAverageAnnualWage: 12_000_000,
    } as const;
    const result = computePension(input, { readings: { "jp.limits-start": start } });
    expect(result).toMatchObject({ from: "2026-02-01", monthly: minimum });
    expect(result.readings.map(({ id }) => id)).toContain("jp.limits-start");
  });

  test("waits for the pension age", () => {
    expect(computePension({ ...old, date: "2032-08-16" })).toMatchObject({
      form: "none",
      lines: [],
      notDue: [{ item: "old-age" }],
    });
    expect(computePension({ ...old, date: "2032-08-16" })).not.toHaveProperty("monthly");
  });

  test("who reached the age before it rose has it for good, or must reach it again", () => {
    const cohort = { ...old, birthDate: "1964-06-01", contributionMonths: 60 };
    expect(computePension({ ...cohort, date: "2021-06-01" }).form).toBe("lump-sum");
    const readings = { "jp.age-at-steps": "age-of-the-day" } as const;
    expect(computePension({ ...cohort, date: "2022-01-10" }).form).toBe("lump-sum");
    expect(computePension({ ...cohort, date: "2022-01-10" }, { readings }).form).toBe("none");
    expect(computePension({ ...cohort, date: "2022-06-01" }, { readings }).form).toBe("lump-sum");
  });

  test("a claim between the rise and the new age is warned of, and the reading is named", () => {
    const cohort = { ...old, birthDate: "1964-06-01", contributionMonths: 60 };
    const named = (date: string): string[] =>
      computePension({ ...cohort, date }).readings.map(({ id }) => id);
    expect(codes({ ...cohort, date: "2021-12-31" })).not.toContain("pension-age-rose");
    expect(codes({ ...cohort, date: "2022-01-01" })).toContain("pension-age-rose");
    expect(codes({ ...cohort, date: "2022-05-31" })).toContain("pension-age-rose");
    expect(codes({ ...cohort, date: "2022-06-01" })).not.toContain("pension-age-rose");
    expect(named("2022-05-31")).toContain("jp.age-at-steps");
    expect(named("2022-06-01")).not.toContain("jp.age-at-steps");
  });

  test("may be put off for three years at most", () => {
    const late = (takenUpOn: string): unknown => computePension({ ...old, takenUpOn }).from;
    expect(late("2032-08-17")).toBe("2032-09-01");
    expect(late("2034-01-15")).toBe("2034-02-01");
    expect(late("2035-08-17")).toBe("2035-09-01");
    expect(late("2035-09-18")).toBe("2035-09-01");
    expect(codes({ ...old, takenUpOn: "2035-09-18" })).toContain("postponed-too-long");
    expect(codes({ ...old, takenUpOn: "2035-08-17" })).not.toContain("postponed-too-long");
    expect(refusal(() => late("2032-08-16"))).toContain("takenUpOn: not before 17 August 2032");
  });

  test("with 179 months a lump sum, whose amount is given or open", () => {
    const short = { ...old, contributionMonths: 179 };
    const open = computePension(short);
    expect(open).toMatchObject({ form: "lump-sum", from: "2032-09-01", lines: [] });
    expect(open.undetermined).toMatchObject([{ item: "lump-sum" }]);
    expect(open).not.toHaveProperty("lumpSum");
    const accumulated = { contributions: 20_000_000, returns: 3_456_789 };
    expect(computePension({ ...short, accumulated })).toMatchObject({
      lumpSum: 23_456_789,
      lines: [{ item: "contributions" }, { item: "returns" }],
    });
  });
});

describe("disability", () => {
  const input = { ...member, ...wages, kind: "disability", date: "2026-05-20" } as const;
  const young = { ...input, birthDate: "1990-01-01" };

  test("with fewer than 15 years 15 are used, if dense and a month a member", () => {
    expect(computePension({ ...young, ...few })).toMatchObject({
      monthly: 750_000,
      monthsUsed: 180,
      from: "2026-06-01",
    });
    expect(computePension({ ...young, date: "2040-05-20", contributionMonths: 240 }).monthly).toBe(
      1_000_000,
    );
    expect(computePension({ ...young, ...few, densityPercent: 79.99 }).form).toBe("lump-sum");
    const joined = (membershipStart: string): string =>
      computePension({ ...young, ...few, contributionMonths: 1, membershipStart }).form;
    expect(joined("2026-04-20")).toBe("monthly");
    expect(joined("2026-04-21")).toBe("lump-sum");
  });

  test("asks for the birth date: it is not opened after the pension age", () => {
    const unborn = { ...member, ...wages, ...few, kind: "disability", date: "2026-01-20" } as const;
    expect(asked(computePension(unborn))).toEqual(["birthDate"]);
  });

  test("ends with recovery, and is not opened after the pension age", () => {
    const ends = computePension({ ...young, ...few }).ends.map(({ text }) => text.key);
    expect(ends).toEqual(["pension-terms.death", "pension-terms.recovery"]);
    expect(computePension({ ...input, ...few, birthDate: "1966-05-20" }).form).toBe("none");
    expect(computePension({ ...input, ...few, birthDate: "1967-05-21" }).form).toBe("monthly");
  });

  test("the density may be counted from the membership", () => {
    const others = without(few, "densityPercent");
    const counted = { readings: { "jp.density": "paid-over-membership" } } as const;
    const facts = { ...young, ...others };
    expect(asked(computePension(facts))).toContain("densityPercent");
    const given = { readings: { "jp.density": "as-given" } } as const;
    expect(asked(computePension(facts, given))).toContain("densityPercent");
    expect(computePension({ ...facts, densityPercent: 80 }, given).form).toBe("monthly");
    const start = { membershipStart: "2024-05-01" };
    expect(computePension({ ...facts, ...start }, counted).form).toBe("monthly");
    const earlier = { membershipStart: "2024-04-01" };
    expect(computePension({ ...facts, ...earlier }, counted).form).toBe("lump-sum");
  });
});

describe("widow or widower", () => {
  test("half of the formula, limited after the share or before it", () => {
    expect(computePension(widow).monthly).toBe(411_400);
    const before = { readings: { "jp.limits-of-survivors": "before-share" } } as const;
    expect(computePension(widow, before).monthly).toBe(375_000);
    const low = { ...widow, weightedAverageAnnualWage: 12_000_000 };
    expect(computePension(low, before).monthly).toBe(205_700);
    const rich = { ...widow, weightedAverageAnnualWage: 480_000_000 };
    expect(computePension(rich).monthly).toBe(3_000_000);
    expect(computePension(rich, before).monthly).toBe(2_466_150);
  });

  test("half of the pension that was paid", () => {
    const rest = without(without(widow, "contributionMonths"), "weightedAverageAnnualWage");
    const pensionInPayment = { amount: 1_000_001, of: "participant" } as const;
    const result = computePension({ ...rest, pensionInPayment });
    expect(result).toMatchObject({ monthly: 500_001, from: "2031-06-01" });
    expect(result.lines[0]?.exact).toBe("500000.5");
    expect(result).not.toHaveProperty("monthsUsed");
  });

  test("a year of membership and density of 80 % let 15 years be used", () => {
    const form = (more: object): string => computePension({ ...widow, ...few, ...more }).form;
    expect(form({ membershipStart: "2030-05-20", contributionMonths: 12 })).toBe("monthly");
    expect(form({ membershipStart: "2030-05-21", contributionMonths: 12 })).toBe("lump-sum");
    expect(form({ densityPercent: 79 })).toBe("lump-sum");
    const since = { membershipStart: "2016-01-01" };
    expect(form({ ...since, contributionMonths: 179, densityPercent: 79 })).toBe("lump-sum");
    expect(form({ ...since, contributionMonths: 180, densityPercent: 1 })).toBe("monthly");
    expect(computePension({ ...widow, ...few }).monthsUsed).toBe(180);
  });

  test("must be registered; left out, it is taken with a warning", () => {
    expect(computePension({ ...widow, registered: false }).form).toBe("none");
    const rest = without(widow, "registered");
    expect(codes(rest)).toContain("assumed-registered");
  });

  test("a death after the pension age without a pension is computed with a warning", () => {
    expect(codes({ ...widow, birthDate: "1960-01-01" })).toContain("died-after-pension-age");
    expect(codes({ ...widow, birthDate: "1980-01-01" })).not.toContain("died-after-pension-age");
  });
});

describe("children", () => {
  const one = { birthDate: "2010-05-21", working: false, married: false };
  const children = {
    ...widow,
    kind: "child",
    weightedAverageAnnualWage: 120_000_000,
    spouseEntitled: false,
    children: [one],
  } as const;
  const each = { readings: { "jp.child-shares": "each" } } as const;

  test("share one half, or have one each", () => {
    const two = { ...children, children: [one, one] };
    expect(computePension(children).monthly).toBe(750_000);
    expect(computePension(two)).toMatchObject({ monthly: 750_000, lines: [{}] });
    expect(computePension(two, each).monthly).toBe(1_500_000);
    expect(computePension(two, each).lines.map(({ child }) => child)).toEqual([0, 1]);
    expect(computePension(children, each).lines).toHaveLength(1);
    const open = ({ children: list }: { children: readonly object[] }): unknown[] =>
      computePension(
        { ...without(children, "weightedAverageAnnualWage"), children: list },
        each,
      ).undetermined.map(({ atLeast, atMost }) => [atLeast, atMost]);
    expect(open(children)).toEqual([[411_400, 4_932_300]]);
    expect(open(two)).toEqual([[822_800, 9_864_600]]);
  });

  test("who are too old are named beside one who is not", () => {
    const old = { ...one, birthDate: "2008-05-20" };
    const both = computePension({ ...children, children: [old, one] });
    expect(both.lines).toHaveLength(1);
    expect(both.notDue).toMatchObject([{ label: { values: { index: 1 } } }]);
    expect(both.ends.map(({ on }) => on)).toEqual(["2033-05-21", undefined]);
  });

  test("of whom only the age is known have no last day", () => {
    const young = { underAge: true, working: false, married: false };
    const ends = computePension({ ...children, children: [young] }).ends;
    expect(ends.map(({ text }) => text.key)).toEqual(["pension-terms.works-or-marries"]);
  });

  test("are at most two", () => {
    const three = { ...children, children: [one, one, one] };
    expect(computePension(three, each).lines).toHaveLength(2);
    expect(computePension(three).notDue.map((note) => said(note))).toEqual(["Child 3"]);
    expect(computePension(three).notDue[0]?.reason).toEqual({
      key: "entitled-children.too-many",
      values: { most: 2 },
    });
  });

  test("who are not paid end no pension, and each is told why: Pasal 22", () => {
    const turned = { ...one, birthDate: "2008-05-20" };
    const others = [turned, { ...one, working: true }, { ...one, married: true }];
    const { notDue, ends } = computePension({ ...children, children: [...others, one, one, one] });
    expect(notDue.map(({ reason }) => said(reason))).toEqual([
      "Has turned 23",
      "Works",
      "Is married",
      "At most 2 children",
    ]);
    expect(ends.map(({ text }) => text.values?.["index"])).toEqual([4, 5, undefined]);
  });

  test("follow a widow with half of her pension", () => {
    const pensionInPayment = { amount: 1_000_000, of: "widow" } as const;
    const following = computePension({ ...children, pensionInPayment });
    expect(following.monthly).toBe(500_000);
    expect(following).not.toHaveProperty("lumpSum");
    expect(provisionIds(following)).not.toContain("jp.years-used");
    expect(provisionIds(computePension(children))).toContain("jp.years-used");
  });

  test("have none beside an entitled widow", () => {
    expect(computePension({ ...children, spouseEntitled: true }).form).toBe("none");
  });

  test.each([
    ["working", { ...one, working: true }, "none"],
    ["married", { ...one, married: true }, "none"],
    ["23 that day", { ...one, birthDate: "2008-05-20" }, "none"],
    ["22", { ...one, birthDate: "2008-05-21" }, "monthly"],
    ["said to be young", { ...without(one, "birthDate"), underAge: true }, "monthly"],
    ["said to be too old", { ...without(one, "birthDate"), underAge: false }, "none"],
    ["young by its birth date, whatever else is said", { ...one, underAge: false }, "monthly"],
  ])("a child who is %s", (_, child, form) => {
    expect(computePension({ ...children, children: [child] }).form).toBe(form);
  });

  test("end at 23, at work and at marriage", () => {
    expect(computePension(children).ends.map(({ on }) => on)).toEqual(["2033-05-21", undefined]);
  });

  test("what is not known of a child is asked, or left open beside another", () => {
    const unknown = without(one, "working");
    expect(asked(computePension({ ...children, children: [unknown] }))).toContain(
      "children[0].working",
    );
    const both = computePension({ ...children, children: [unknown, one] });
    expect(both.form).toBe("monthly");
    expect(both.undetermined).toHaveLength(1);
    expect(both.needed[0]?.why).toMatchObject({ key: "entitled-children.not-known" });
    expect(both.needed[0]?.why).toHaveProperty("values.name");
    expect(asked(computePension({ ...children, children: [{}] }))).toContain(
      "children[0].birthDate",
    );
    const half = without(unknown, "married");
    expect(asked(computePension({ ...children, children: [half, unknown] }))).toEqual([
      "children[0].working",
      "children[1].working",
      "children[0].married",
    ]);
    expect(computePension({ ...children, children: [] }).form).toBe("none");
  });
});

describe("parent", () => {
  const parent = {
    ...widow,
    kind: "parent",
    weightedAverageAnnualWage: 240_000_000,
    spouseEntitled: false,
    childEntitled: false,
  } as const;

  test("a fifth of the formula or of the pension", () => {
    expect(computePension(parent).monthly).toBe(600_000);
    const pensionInPayment = { amount: 4_000_000, of: "participant" } as const;
    expect(computePension({ ...parent, pensionInPayment }).monthly).toBe(800_000);
  });

  test("comes after spouse and children", () => {
    expect(computePension({ ...parent, spouseEntitled: true }).form).toBe("none");
    expect(computePension({ ...parent, childEntitled: true }).form).toBe("none");
    const unsaid = without(without(parent, "spouseEntitled"), "childEntitled");
    expect(asked(computePension(unsaid))).toEqual(["spouseEntitled", "childEntitled"]);
  });
});

describe("the weighted average wage", () => {
  const built = {
    ...old,
    weightedAverageAnnualWage: undefined,
    contributionMonths: 180,
  };
  const input = without(built, "weightedAverageAnnualWage");
  const years = Array.from({ length: 15 }, (_, index) => 2016 + index);
  const flat = {
    ...input,
    annualWages: years.map((year) => ({ year, wage: 60_000_000, months: 12 })),
  };
  const inflation = (percent: number): { year: number; percent: number }[] =>
    [...years, 2031].map((year) => ({ year, percent }));

  test("without inflation is the plain average", () => {
    const result = computePension({ ...flat, inflationPercent: inflation(0) });
    expect(result).toMatchObject({ monthly: 750_000, averageAnnualWage: "60000000" });
  });

  test("carries each wage forward, from its own year or from the next", () => {
    const two = {
      ...input,
      kind: "disability",
      date: "2026-08-17",
      birthDate: "1990-01-01",
      ...few,
      contributionMonths: 18,
      annualWages: [
        { year: 2024, wage: 60_000_000, months: 12 },
        { year: 2026, wage: 30_000_000, months: 6 },
      ],
      inflationPercent: [
        { year: 2024, percent: 10 },
        { year: 2025, percent: 20 },
      ],
    } as const;
    expect(computePension(two).averageAnnualWage).toBe("72800000");
    expect(computePension(two).lines[0]?.steps?.[0]).toEqual({
      kind: "add",
      terms: ["79200000", "30000000"],
      result: "109200000",
    });
    const inflationPercent = [...two.inflationPercent, { year: 2026, percent: 50 }];
    expect(computePension({ ...two, inflationPercent }).averageAnnualWage).toBe("72800000");
    expect(asked(computePension(without(two, "contributionMonths")))).toContain(
      "contributionMonths",
    );
    const readings = { "jp.wage-indexation": "from-next-year" } as const;
    expect(computePension(two, { readings }).averageAnnualWage).toBe("68000000");
  });

  test("asks for the inflation of a year that is left out, and for the wages", () => {
    expect(computePension(flat).needed).toEqual([
      {
        field: "inflationPercent",
        why: { key: "average-wage.missing-inflation", values: { year: 2016 } },
      },
    ]);
    const { undetermined, form, lines } = computePension(input);
    expect({ form, lines }).toEqual({ form: "monthly", lines: [] });
    expect(undetermined).toMatchObject([{ missing: ["weightedAverageAnnualWage"], monthly: true }]);
    const [{ atLeast = 0, atMost = 0 } = {}] = undetermined;
    expect([atLeast > 0, atMost > atLeast]).toEqual([true, true]);
  });

  test("warns of wages above the ceiling", () => {
    const high = {
      ...input,
      kind: "disability",
      date: "2026-08-17",
      birthDate: "1990-01-01",
      ...few,
      contributionMonths: 12,
      annualWages: [{ year: 2025, wage: 12 * 10_547_400, months: 12 }],
      inflationPercent: [{ year: 2025, percent: 0 }],
    } as const;
    const wage = { ...high.annualWages[0], wage: 12 * 10_547_400 + 1 };
    const facts = high;
    expect(codes(facts)).not.toContain("wage-above-ceiling");
    expect(codes({ ...facts, annualWages: [wage] })).toContain("wage-above-ceiling");
    expect(computePension({ ...facts, annualWages: [wage] }).warnings).toContainEqual({
      code: "wage-above-ceiling",
      severity: "doubt",
      values: { years: [2025] },
    });
  });
});

describe("foreigners", () => {
  const foreign = { ...old, citizen: false };

  test("the caller must choose a reading, and what is not decided says so in both languages", () => {
    const open = { id: "jp.foreigners", option: "ask" } as const;
    expect(textOf(open, english)).toMatch(
      /a contribution is billed with the doubt named; for a pension/,
    );
    expect(textOf(open, indonesian)).toMatch(/iuran ditagih dengan peringatan; untuk manfaat/);
    expect(asked(computePension(foreign))).toContain("options.readings.jp.foreigners");
    const as = (option: OptionOf<"jp.foreigners">): string =>
      computePension(foreign, { readings: { "jp.foreigners": option } }).form;
    expect(as("ask")).toBe("undetermined");
    expect(as("covered")).toBe("monthly");
    expect(as("not-covered")).toBe("none");
  });

  test("nationality left out is taken with a warning", () => {
    const rest = without(old, "citizen");
    expect(codes(rest)).toContain("assumed-citizen");
  });
});

describe("refused", () => {
  test("segments without JP", () => {
    for (const segment of ["non-wage-earner", "construction"] as const) {
      expect(() => computePension({ ...old, segment })).toThrow(NotCoveredError);
    }
  });

  test("a day before the programme", () => {
    const early = { ...old, date: "2015-06-30", birthDate: "1950-01-01" };
    expect(() => computePension(early)).toThrow(OutOfCoverageError);
  });

  test.each([
    ["old-age", "birthDate", { birthDate: undefined }],
    ["old-age", "contributionMonths", { contributionMonths: undefined }],
  ])("%s without %s", (_, field, change) => {
    const input = Object.fromEntries(
      Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(asked(computePension(input as never))).toContain(field);
  });

  test.each([
    ["both wages", { annualWages: [{ year: 2025, wage: 1, months: 12 }] }],
    ["a field of another kind", { children: [] }],
    ["an unknown kind", { kind: "x" }],
    ["13 months in a year", { annualWages: [{ year: 2025, wage: 1, months: 13 }] }],
    ["a birth after the day", { birthDate: "2032-08-18" }],
  ])("%s", (_, change) => {
    expect(() => computePension({ ...old, ...change } as never)).toThrow(InvalidInputError);
  });

  test.each([
    ["a widow who follows a widow", { pensionInPayment: { amount: 1, of: "widow" } }],
    ["a membership after the death", { membershipStart: "2031-05-21" }],
    ["a density above 100", { densityPercent: 101 }],
  ])("%s", (_, change) => {
    expect(() => computePension({ ...widow, ...change } as never)).toThrow(InvalidInputError);
  });

  test("more months than from the start of JP to three years past the pension age", () => {
    const late = { ...member, ...wages, date: "2040-08-17", birthDate: "1971-08-17" };
    const months = (contributionMonths: number): unknown =>
      computePension({ ...late, kind: "disability", contributionMonths });
    expect(() => months(243)).toThrow("contributionMonths");
    expect(() => months(230)).not.toThrow();
  });

  test("months that the wages contradict", () => {
    const annualWages = [{ year: 2025, wage: 1, months: 12 }];
    const rest = without(old, "weightedAverageAnnualWage");
    expect(() => computePension({ ...rest, annualWages })).toThrow("contributionMonths");
  });
});

test("an employer who never enrolled the worker owes the pension", () => {
  const result = computePension({ ...old, enrolled: false });
  expect(result.paidBy).toBe("employer");
  expect(result.owedByEmployer).toMatchObject([{ item: "old-age", monthly: 750_000 }]);
  expect(result.owedByEmployer[0]).not.toHaveProperty("amount");
  const accumulated = { contributions: 1_000_000, returns: 20_000 };
  const once = computePension({ ...old, contributionMonths: 179, accumulated, enrolled: false });
  expect(once.owedByEmployer).toMatchObject([{ amount: 1_000_000 }, { amount: 20_000 }]);
  expect(once.owedByEmployer[0]).not.toHaveProperty("monthly");
  expect(provisionIds(result.payment[0])[0]).toBe("jp.employer.not-enrolled");
});

describe("the next year", () => {
  test("follows inflation within the limits", () => {
    const next = (pension: number, inflationPercent: number): number =>
      nextYearPension({ pension, inflationPercent, month: "2026-03" });
    expect(next(750_000, 2.92)).toBe(771_900);
    expect(next(750_000, -1)).toBe(742_500);
    expect(next(399_700, 2.92)).toBe(pensionLimits("2026-03").minimum);
    expect(next(4_792_300, 2.92)).toBe(4_932_235);
    expect(next(4_932_300, 2.92)).toBe(pensionLimits("2026-03").maximum);
  });

  test("the month of the limits is a reading", () => {
    const input = { pension: 1, inflationPercent: 0, month: "2026-02" };
    expect(nextYearPension(input)).toBe(399_700);
    expect(nextYearPension(input, { readings: { "jp.limits-start": "february" } })).toBe(411_400);
    expect(() => nextYearPension({ ...input, month: "2015-06" })).toThrow(OutOfCoverageError);
  });
});

describe("a lump sum", () => {
  const accumulated = { contributions: "1000000.50", returns: 20_000 };

  test("rests on the article of its kind, and tells where it was rounded", () => {
    const sick = { ...member, ...wages, ...few, kind: "disability", densityPercent: 79 } as const;
    const facts = { ...sick, date: "2026-01-20", birthDate: "1990-01-20", accumulated } as const;
    const { lines, lumpSum } = computePension(facts);
    expect(lumpSum).toBe(1_020_001);
    expect(lines.map((line) => provisionIds(line))).toEqual([
      ["jp.lump-sum.disability"],
      ["jp.lump-sum.disability"],
    ]);
    expect(lines[0]?.steps?.map(({ kind }) => kind)).toEqual(["round"]);
    expect(lines[1]).not.toHaveProperty("steps");
  });
});
