import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  english,
  indonesian,
  InvalidInputError,
  projectScholarship,
  textOf,
  type Options,
  type ScholarshipChild,
  type ScholarshipInput,
  type ScholarshipPlan,
  type Text,
} from "../../../src/index.js";
import type { Warning } from "../../../src/core/warning.js";
import { unmet } from "../../words.js";
import { asked } from "../asked.js";

function plan(
  children: readonly ScholarshipChild[],
  more: Partial<ScholarshipInput> = {},
  options?: Options,
): ScholarshipPlan {
  return projectScholarship(
    { eventDate: "2024-05-29", cause: "work-accident-death", children, ...more },
    options,
  );
}

describe("the years left, present class included", () => {
  test.each([
    ["tk", 1, 87],
    ["tk", 2, 85.5],
    ["sd", 1, 84],
    ["sd", 2, 82.5],
    ["sd", 3, 81],
    ["sd", 4, 79.5],
    ["sd", 5, 78],
    ["sd", 6, 76.5],
    ["smp", 1, 75],
    ["smp", 2, 73],
    ["smp", 3, 71],
    ["sma", 1, 69],
    ["sma", 2, 66],
    ["sma", 3, 63],
    ["higher", 1, 60],
    ["higher", 2, 48],
    ["higher", 3, 36],
    ["higher", 4, 24],
    ["higher", 5, 12],
    ["higher", 6, 0],
    ["sma", 4, 60],
  ] as const)("%s class %d: %d million", (level, grade, millions) => {
    expect(plan([{ level, grade }]).total).toBe(millions * 1_000_000);
  });

  test("by the other reading the whole level is paid, whatever the class", () => {
    const full = { readings: { "scholarship.years": "full-level" } } as const;
    expect(plan([{ level: "sma", grade: 2 }], {}, full).total).toBe(69_000_000);
    expect(plan([{ level: "sma" }], {}, full).total).toBe(69_000_000);
    expect(asked(plan([{ level: "sma" }]))).toContain("children[0].grade");
  });

  test("the years follow each other from the school year of the event", () => {
    const [child] = plan([{ level: "sma", grade: 3 }]).children;
    expect(child?.years.map(({ schoolYear, level, grade }) => [schoolYear, level, grade])).toEqual([
      [2023, "sma", 3],
      [2024, "higher", 1],
      [2025, "higher", 2],
      [2026, "higher", 3],
      [2027, "higher", 4],
      [2028, "higher", 5],
    ]);
    const july = plan([{ level: "sma", grade: 3 }], { eventDate: "2024-07-01" });
    expect(july.children[0]?.years[0]?.schoolYear).toBe(2024);
  });
});

describe("a child not yet at school", () => {
  test("has the whole schedule ahead, from the year it enters", () => {
    const known = plan([{ level: "not-yet", startsSchool: 2027 }]);
    expect(known.total).toBe(87_000_000);
    expect(known.children[0]?.years.map(({ schoolYear }) => schoolYear)).toEqual(
      Array.from({ length: 19 }, (_, index) => 2027 + index),
    );
    expect(known.warnings.filter(({ code }) => code.startsWith("school-entry-"))).toEqual([]);
  });

  test("is taken to enter after turning five, and the plan says so", () => {
    const entry = (birthDate: string): unknown =>
      plan([{ level: "not-yet", birthDate }]).children[0]?.years[0]?.schoolYear;
    expect(entry("2021-07-01")).toBe(2026);
    expect(entry("2021-07-02")).toBe(2027);
    expect(entry("2018-01-01")).toBe(2024);
    const unknown = plan([{ level: "not-yet" }]);
    expect(unknown.children[0]?.years[0]?.schoolYear).toBe(2024);
    const assumed = (child: ScholarshipChild): Warning[] =>
      plan([child]).warnings.filter(({ code }) => code.startsWith("school-entry-"));
    expect(assumed({ level: "not-yet" })).toMatchObject([{ code: "school-entry-scheduled" }]);
    expect(assumed({ level: "not-yet", birthDate: "2021-07-01" })).toMatchObject([
      { code: "school-entry-assumed", values: { age: 5 } },
    ]);
    expect(assumed({ level: "sd", grade: 1, birthDate: "2016-07-01" })).toEqual([]);
  });
});

describe("the stop at age 23", () => {
  test("counts the years that begin before the birthday", () => {
    const result = plan([{ level: "higher", grade: 1, birthDate: "2003-07-02" }]);
    const [child] = result.children;
    expect(child).toMatchObject({ total: 60_000_000, totalToAge23: 48_000_000 });
    expect(child?.years.map(({ payable }) => payable)).toEqual([true, true, true, true, false]);
    expect(result.total).toBe(48_000_000);
    expect(result.scheduleTotal).toBe(60_000_000);
  });

  test("one day decides: 23 on 1 July loses the year that begins then", () => {
    const older = plan([{ level: "higher", grade: 1, birthDate: "2003-07-01" }]);
    expect(older.children[0]?.totalToAge23).toBe(36_000_000);
    const younger = plan([{ level: "higher", grade: 1, birthDate: "2003-07-02" }]);
    expect(younger.children[0]?.totalToAge23).toBe(48_000_000);
    const day = (birthDate: string): unknown =>
      plan([{ level: "higher", grade: 1, birthDate }]).children[0]?.totalToAge23;
    expect(day("2002-07-01")).toBe(24_000_000);
    expect(day("2002-07-02")).toBe(36_000_000);
  });

  test("is left aside, with a warning, when the birth date is unknown", () => {
    const result = plan([{ level: "higher", grade: 1 }]);
    expect(result.children[0]).not.toHaveProperty("totalToAge23");
    expect(result.children[0]?.years.every(({ payable }) => payable)).toBe(true);
    expect(result.warnings.map(({ code }) => code)).toContain("age-23-not-checked");
  });

  test("a child of 23 on the day of the event is not counted", () => {
    const result = plan([{ level: "higher", grade: 1, birthDate: "2001-05-29" }]);
    expect(result).toMatchObject({ total: 0, form: "none", notCounted: [{ child: 0 }] });
    expect(unmet(result.notCounted[0]?.reason)).toEqual({
      key: "check.scholarship.age",
      values: { age: 23 },
    });
    expect(plan([{ level: "higher", grade: 1, birthDate: "2001-05-30" }]).total).toBe(12_000_000);
  });
});

describe("which children", () => {
  test("at most two: the first two who qualify, in the order given", () => {
    const result = plan([
      { level: "sd", grade: 1, married: true },
      { level: "higher", grade: 4 },
      { level: "higher", grade: 5 },
      { level: "tk", grade: 1 },
    ]);
    expect(result.children.map(({ child }) => child)).toEqual([1, 2]);
    expect(result.notCounted.map(({ child }) => child)).toEqual([0, 3]);
    expect(result.total).toBe(36_000_000);
    expect(result.warnings.map(({ code }) => code)).toContain("heirs-choose-children");
  });

  test("work ends it, save the kinds permitted since 24 February 2025", () => {
    const child = (working: ScholarshipChild["working"]): ScholarshipChild[] => [
      { level: "higher", grade: 5, ...(working !== undefined && { working }) },
    ];
    const total = (working: ScholarshipChild["working"], eventDate: string): number =>
      plan(child(working), { eventDate }).total;
    expect(total(false, "2025-03-01")).toBe(12_000_000);
    expect(total(true, "2025-03-01")).toBe(0);
    for (const kind of [
      "up-to-6-months-as-wage-earner",
      "as-non-wage-earner",
      "apprenticeship",
    ] as const) {
      expect(total(kind, "2025-02-23")).toBe(0);
      expect(total(kind, "2025-02-24")).toBe(12_000_000);
    }
  });

  test("of six months in a row each run counts by itself, unless read otherwise, and only in education", () => {
    const child = {
      level: "higher",
      grade: 5,
      married: false,
      working: "up-to-6-months-in-a-row-as-wage-earner",
    } as const;
    const facts = { eventDate: "2025-03-01" };
    const each = plan([child], facts);
    expect(each.total).toBe(12_000_000);
    expect(each.readings).toContainEqual({ id: "scholarship.months-of-work", option: "each-run" });
    expect(each.warnings.map(({ code }) => code)).toContain("work-in-several-runs");
    const inAll = { readings: { "scholarship.months-of-work": "in-all" } } as const;
    expect(plan([child], facts, inAll).total).toBe(0);
    const sixInAll = { ...child, working: "up-to-6-months-as-wage-earner" } as const;
    const settled = plan([sixInAll], facts, inAll);
    expect(settled.total).toBe(12_000_000);
    expect(settled.readings.map(({ id }) => id)).not.toContain("scholarship.months-of-work");
    expect(plan([child], { eventDate: "2025-02-23" }).total).toBe(0);

    const outOfSchool = { level: "not-yet", working: "apprenticeship" } as const;
    expect(plan([outOfSchool], facts).notCounted.map(({ child: index }) => index)).toEqual([0]);
    const asks = (facts: ScholarshipChild): readonly string[] =>
      assessEligibility({
        for: "scholarship",
        facts: { eventDate: "2025-03-01", cause: "work-accident-death", child: facts },
      }).checks.find(({ id }) => id === "scholarship.not-working")?.missing ?? [];
    expect(asks({ working: "as-non-wage-earner" })).toEqual(["child.level"]);
    expect(asks({})).toEqual(["child.working"]);
    expect(asks({ level: "sma", working: "as-non-wage-earner" })).toEqual([]);
  });

  test("a fourth year of vocational school is not paid; higher education follows", () => {
    const [child] = plan([{ level: "sma", grade: 4 }]).children;
    expect(child?.years[0]).toMatchObject({ level: "higher", grade: 1, schoolYear: 2024 });
  });

  test("a child not yet born and an impossible school entry are refused", () => {
    expect(() => plan([{ level: "not-yet", birthDate: "2024-05-30" }])).toThrow(
      "children[0].birthDate",
    );
    expect(plan([{ level: "not-yet", birthDate: "2024-05-29" }]).scheduleTotal).toBe(87_000_000);
    for (const startsSchool of [1, 2022, 2034, 999_999]) {
      expect(() => plan([{ level: "not-yet", startsSchool }])).toThrow("children[0].startsSchool");
    }
    expect(() => plan([{ level: "sd", grade: 1, startsSchool: 2024 }])).toThrow("startsSchool");
  });

  test("what is taken for granted of a child is said", () => {
    const codes = (child: ScholarshipChild): string[] =>
      plan([child]).warnings.map(({ code }) => code);
    expect(codes({ level: "sd", grade: 1 })).toContain("assumed-unmarried-not-working");
    expect(codes({ level: "sd", grade: 1, married: false, working: false })).not.toContain(
      "assumed-unmarried-not-working",
    );
  });

  test("a class that the level does not have is refused", () => {
    expect(() => plan([{ level: "tk", grade: 3 }])).toThrow(InvalidInputError);
    expect(() => plan([{ level: "not-yet", grade: 1 }])).toThrow("children[0].grade");
  });
});

describe("what opens it", () => {
  const child = [{ level: "higher", grade: 5 }] as const;

  test("a work accident needs no months, another death 36", () => {
    expect(plan(child, { cause: "work-accident-total-disability" }).total).toBe(12_000_000);
    expect(plan(child, { cause: "other", contributionMonths: 36 }).total).toBe(12_000_000);
    const short = plan(child, { cause: "other", contributionMonths: 35 });
    expect(short).toMatchObject({ total: 0, form: "none", children: [] });
    expect(unmet(short.notCounted[0]?.reason)).toMatchObject({ values: { months: 36 } });
    expect(asked(plan(child, { cause: "other" }))).toContain("contributionMonths");
    const atLeast = (contributionMonthsAtLeast: number): ScholarshipPlan =>
      plan(child, { cause: "other", contributionMonthsAtLeast });
    expect(atLeast(36).total).toBe(12_000_000);
    expect(asked(atLeast(35))).toContain("contributionMonths");
  });

  test("whether the months must be unbroken is a reading", () => {
    const broken = { readings: { "scholarship.contribution-period": "uninterrupted" } } as const;
    const months = { cause: "other", contributionMonths: 60 } as const;
    expect(asked(plan(child, months, broken))).toContain("consecutiveContributionMonths");
    expect(plan(child, { ...months, consecutiveContributionMonths: 20 }, broken).total).toBe(0);
    expect(plan(child, { ...months, consecutiveContributionMonths: 36 }, broken).total).toBe(
      12_000_000,
    );
  });

  test("before 2 December 2019 one sum, for a child at school", () => {
    const old = { eventDate: "2019-12-01" };
    expect(plan(child, old)).toMatchObject({
      form: "lump-sum",
      total: 12_000_000,
      scheduleTotal: 12_000_000,
      children: [],
    });
    expect(plan([...child, ...child], old).total).toBe(12_000_000);
    expect(plan([{ level: "not-yet" }], old)).toMatchObject({ form: "none", total: 0 });
    expect(plan(child, { eventDate: "2019-12-02" }).form).toBe("yearly");
  });
});

describe("a child whose level or class is not given", () => {
  const sentence = (child: ScholarshipChild): unknown => {
    const { total, needed } = plan([child]);
    expect(total).toBe(0);
    return needed[0]?.why;
  };
  const likely = (level: string, grade: number): object => ({
    key: "child-plan.likely",
    values: { level: { key: `level.${level}` }, grade },
  });

  test.each([
    ["2018-07-01", likely("tk", 1)],
    ["2018-07-02", { key: "child-plan.likely-not-yet" }],
    ["2015-03-10", likely("sd", 2)],
    ["2010-03-10", likely("smp", 1)],
    ["2007-07-01", likely("sma", 1)],
    ["2004-07-01", likely("higher", 1)],
  ])("born on %s: the usual ones are proposed, and no amount rests on them", (birthDate, why) => {
    expect(sentence({ birthDate })).toEqual(why);
  });

  test("what is given is not contradicted", () => {
    const birthDate = "2015-03-10";
    expect(sentence({ birthDate, level: "sd" })).toEqual(likely("sd", 2));
    expect(sentence({ birthDate, level: "smp" })).toEqual({ key: "child-plan.grade" });
    expect(sentence({ birthDate, grade: 2 })).toEqual(likely("sd", 2));
    expect(sentence({ birthDate, skipsKindergarten: true })).toEqual(likely("sd", 2));
    const plain = { key: "child-plan.missing-schooling" };
    for (const child of [{}, { birthDate, grade: 3 }, { birthDate, startsSchool: 2025 }]) {
      expect(sentence(child)).toEqual(plain);
    }
    expect(sentence({ birthDate: "2017-03-10", skipsKindergarten: true })).toEqual(plain);
  });

  test("the proposal is said in both languages", () => {
    const why = likely("sd", 2) as Text;
    expect(textOf(why, english)).toMatch(/by the birth date probably primary, year 2$/);
    expect(textOf(why, indonesian)).toMatch(/menurut tanggal lahir kemungkinan SD tahun ke-2$/);
  });
});
