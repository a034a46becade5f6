import { describe, expect, test } from "vitest";
import {
  amendLaw,
  indonesianLaw,
  projectScholarship,
  scholarshipCalendar,
  type ScholarshipChild,
  type ScholarshipInput,
  type ScholarshipPlan,
} from "../../../src/index.js";
import { provisionIds } from "../../words.js";

const event = { eventDate: "2024-05-29", cause: "work-accident-death" } as const;
const student = { level: "higher", grade: 4 } as const;

function plan(
  children: readonly ScholarshipChild[],
  more: Partial<ScholarshipInput> = {},
): ScholarshipPlan {
  return projectScholarship({ ...event, children, ...more });
}

const ruleIds = ({ rules }: Pick<ScholarshipPlan, "rules">): string[] =>
  provisionIds({ provisions: rules });

describe("the articles behind a scholarship", () => {
  const yearly = ["scholarship.levels", "scholarship.children", "scholarship.age"];

  test("a yearly one: the event, the levels, the number of children and the age", () => {
    const rules = ["scholarship.jkk.events", ...yearly];
    expect(ruleIds(plan([student]))).toEqual(rules);
    const calendar = scholarshipCalendar({ ...event, children: [student] });
    expect(ruleIds(calendar)).toEqual([...rules, "scholarship.claim.documents"]);
  });

  test("a calendar of an event before April 2021 also rests on the day of first payment", () => {
    const early = { ...event, eventDate: "2021-03-31" };
    const named = (children: readonly ScholarshipChild[]): string[] =>
      ruleIds(scholarshipCalendar({ ...early, children }));
    expect(named([student])).toContain("scholarship.payable-from");
    expect(named([])).toEqual(["scholarship.jkk.events", ...yearly]);
  });

  test("one sum before 2 December 2019: the event and the sum", () => {
    const { rules, undetermined } = plan([{ level: "sd" }], { eventDate: "2019-12-01" });
    expect(rules).toEqual(["scholarship.jkk.events@2015-07-01", "scholarship.lump-sum@2015-07-01"]);
    expect(undetermined).toEqual([]);
  });

  test("a death by another cause: the months of contributions", () => {
    const open = plan([student], { cause: "other" });
    expect(open.undetermined[0]?.reason).toEqual({
      key: "open.contribution-months",
      values: { months: 36 },
    });
    expect(open.checks[0]?.missing).toEqual(["contributionMonths"]);
  });

  test("a migrant worker: the rule of Permenaker 4/2023", () => {
    expect(provisionIds(plan([student], { cause: "migrant-worker" }).checks[0])).toEqual([
      "migrant-worker.scholarship",
    ]);
  });

  test("a child past the age is left out by the article on the age", () => {
    const [left] = plan([{ ...student, birthDate: "2001-05-29" }]).notCounted;
    expect(provisionIds(left)).toEqual(["scholarship.age"]);
    expect(plan([{ ...student, birthDate: "2001-05-30" }]).notCounted).toEqual([]);
  });
});

describe("warnings of later years", () => {
  const warned = (...children: readonly ScholarshipChild[]): boolean =>
    plan(children).warnings.some(({ code }) => code === "missed-year-or-change-of-level");

  test("come where one child has more than one year that is paid", () => {
    const last = { level: "higher", grade: 5 } as const;
    expect(warned(last, student)).toBe(true);
    expect(warned(last, last)).toBe(false);
    expect(warned({ ...student, birthDate: "2001-07-01" })).toBe(false);
    expect(warned({ ...student, birthDate: "2001-07-02" })).toBe(true);
  });
});

describe("bounds of what is given about a child", () => {
  test("a pupil may be fourteen years older than usual, and no more", () => {
    const pupil = (birthDate: string): ScholarshipChild => ({ level: "sd", grade: 1, birthDate });
    expect(() => plan([pupil("2003-05-30")])).not.toThrow();
    expect(() => plan([pupil("2003-05-29")])).toThrow("children[0].level");
  });

  test("an unborn child needs no level", () => {
    expect(plan([{ relation: "unborn" }]).notCounted).toMatchObject([{ child: 0 }]);
  });

  test("who may skip kindergarten is not at school yet or in primary school", () => {
    const [open] = plan([{ skipsKindergarten: true }]).undetermined;
    expect(open).toMatchObject({ atMost: 84_000_000 });
  });
});

test("where the law asks for no education, work that it permits is permitted to every child", () => {
  const works = { level: "not-yet", working: "as-non-wage-earner" } as const;
  const asked = { ...event, eventDate: "2026-01-01", children: [works] };
  const provision = "scholarship.permitted-work";
  const kinds = ["as-non-wage-earner"];
  const law = amendLaw(indonesianLaw, {
    name: "work beside no school",
    changes: [
      {
        provision,
        from: "2025-06-01",
        value: { inEducation: false, kinds },
        cites: [{ regulation: "permenaker-5-2021", article: "Pasal 103" }],
      },
    ],
  });
  expect(projectScholarship(asked).total).toBe(0);
  expect(projectScholarship(asked, { law }).total).toBe(87_000_000);
});
