import { describe, expect, test } from "vitest";
import {
  type OpenBenefit,
  type ScholarshipChild,
  type ScholarshipInput,
} from "../../../src/index.js";
import { asked } from "../asked.js";
import { plan } from "./plan-of-death.js";

function open(
  children: readonly ScholarshipChild[],
  more: Partial<ScholarshipInput> = {},
): OpenBenefit | undefined {
  return plan(children, more).undetermined[0];
}

const rules = [
  "scholarship.jkk.events@2019-12-02",
  "scholarship.levels@2019-12-02",
  "scholarship.children@2019-12-02",
  "scholarship.age@2021-04-01",
];
const lawful = "scholarship.lawful-children@2019-12-02";

describe("a scholarship that waits for facts", () => {
  test("says why, by which articles, and how much it may be", () => {
    expect(open([{ level: "sma" }])).toEqual({
      item: "scholarship",
      reason: { key: "open.schooling" },
      provisions: rules,
      missing: ["children[0].grade"],
      // From the fourth class, after which higher education is paid, to the first.
      atLeast: 60_000_000,
      atMost: 69_000_000,
    });
    expect(open([{ level: "higher" }])).toEqual({
      item: "scholarship",
      reason: { key: "open.schooling" },
      provisions: rules,
      missing: ["children[0].grade"],
      atMost: 60_000_000,
    });
    expect(open([{ level: "sma", relation: "step" }])).not.toHaveProperty("atLeast");
    expect(open([{ level: "sma", grade: 3, relation: "step" }])).toEqual({
      item: "scholarship",
      reason: { key: "open.lawful-child" },
      provisions: [...rules, lawful],
      missing: ["children[0].lawfulBefore"],
      atMost: 63_000_000,
    });
  });

  test("whether a child was lawful is asked as such, however old the child is", () => {
    const pupil = { level: "sd", grade: 2, birthDate: "2015-03-10", relation: "step" } as const;
    expect(plan([pupil]).needed).toEqual([
      { field: "children[0].lawfulBefore", why: { key: "child-plan.lawful" } },
    ]);
  });

  test("who has a class is at school, in a level that has the class", () => {
    const most = (child: ScholarshipChild): unknown => open([child])?.atMost;
    expect(most({})).toBe(87_000_000);
    expect(most({ grade: 2 })).toBe(85_500_000);
    expect(most({ grade: 3 })).toBe(81_000_000);
    expect(most({ grade: 4 })).toBe(79_500_000);
    expect(most({ grade: 6 })).toBe(76_500_000);
    expect(most({ grade: 7 })).toBe(0);
    expect(most({ grade: 14 })).toBe(0);
    expect(() => plan([{ grade: 15 }])).toThrow("children[0].grade");
  });

  test("who enters school in a year to come is not at school yet", () => {
    const late = { birthDate: "2020-01-01", startsSchool: 2033 };
    // Ten years begin before 1 January 2043: kindergarten, primary and two of lower secondary.
    expect(open([late])?.atMost).toBe(16_000_000);
  });

  test("of two places the larger amounts may be paid", () => {
    const first = { level: "sd", grade: 1 } as const;
    expect(plan([first, { level: "higher" }, { level: "sma" }])).toMatchObject({
      total: 84_000_000,
      undetermined: [{ atMost: 69_000_000 }],
    });
    const step = { level: "sma", grade: 3, relation: "step" } as const;
    const three = plan([step, step, { level: "sma", grade: 1 }]);
    expect(three.total).toBe(0);
    expect(asked(three)).toEqual(["children[0].lawfulBefore", "children[1].lawfulBefore"]);
    expect(three.undetermined).toMatchObject([{ atMost: 132_000_000 }]);
  });

  test("by the reading that pays a level in full no class is asked", () => {
    const full = { readings: { "scholarship.years": "full-level" } } as const;
    const student = plan([{ level: "higher" }], {}, full);
    expect([student.total, student.needed]).toEqual([60_000_000, []]);
    const [unknown] = plan([{}], {}, full).undetermined;
    expect(unknown).toMatchObject({ atMost: 87_000_000 });
    expect(unknown).not.toHaveProperty("atLeast");
    expect(asked(plan([{ level: "higher", relation: "step" }], {}, full))).toEqual([
      "children[0].lawfulBefore",
    ]);
  });
});

describe("the one sum before 2 December 2019, which waits for facts", () => {
  const old = { eventDate: "2019-12-01" };
  const lump = ["scholarship.jkk.events@2015-07-01", "scholarship.lump-sum@2015-07-01"];

  test("waits while no child is known to be at school", () => {
    const unknown = plan([{ birthDate: "1990-01-01" }], old);
    expect(unknown).toMatchObject({ form: "undetermined", total: 0 });
    expect(unknown.undetermined).toEqual([
      {
        item: "scholarship",
        reason: { key: "open.schooling" },
        provisions: lump,
        missing: ["children[0].level"],
        atMost: 12_000_000,
      },
    ]);
    expect(unknown.needed).toEqual([
      { field: "children[0].level", why: { key: "child-plan.missing-schooling" } },
    ]);
    const step = { level: "sd", relation: "step" } as const;
    expect(open([step, { level: "not-yet" }], old)).toMatchObject({
      reason: { key: "open.lawful-child" },
      missing: ["children[0].lawfulBefore"],
    });
  });

  test("is paid where one child is, whatever is not known of another", () => {
    expect(plan([{}, { level: "sd" }], old)).toMatchObject({
      form: "lump-sum",
      total: 12_000_000,
      needed: [],
    });
  });

  test("of a death by another cause also waits for the months: sixty then", () => {
    const other = { ...old, cause: "other" } as const;
    expect(open([{ level: "sd" }], other)).toMatchObject({
      reason: { key: "open.contribution-months", values: { months: 60 } },
      missing: ["contributionMonths"],
      atMost: 12_000_000,
    });
    const months = (contributionMonths: number): string =>
      plan([{ level: "sd" }], { ...other, contributionMonths }).form;
    expect([months(59), months(60)]).toEqual(["none", "lump-sum"]);
  });
});
