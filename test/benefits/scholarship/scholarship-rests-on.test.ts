import { describe, expect, test } from "vitest";
import {
  amendLaw,
  indonesianLaw,
  InvalidInputError,
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

describe("a child that is not counted", () => {
  const lawful = "scholarship.lawful-children@2019-12-02";

  test.each([
    ["unborn", { relation: "unborn" }, [lawful]],
    ["not lawful", { ...student, lawfulBefore: false }, [lawful]],
    [
      "paid through the other parent",
      { ...student, alreadyEntitled: true },
      ["scholarship.children@2019-12-02"],
    ],
    ["past the fifth year", { level: "higher", grade: 6 }, ["scholarship.levels@2019-12-02"]],
    ["married", { ...student, married: true }, ["scholarship.unmarried-not-working@2021-04-01"]],
    ["at work", { ...student, working: true }, ["scholarship.unmarried-not-working@2021-04-01"]],
  ] as const)("%s: by the article that leaves it out", (_, child, provisions) => {
    expect(plan([child]).notCounted).toMatchObject([{ child: 0, provisions }]);
  });

  test("at work since 24 February 2025: also by the article on permitted work", () => {
    const [left] = plan([{ ...student, working: true }], { eventDate: "2025-02-24" }).notCounted;
    expect(provisionIds(left)).toEqual([
      "scholarship.unmarried-not-working",
      "scholarship.permitted-work",
    ]);
  });

  test("not at school before 2 December 2019: by the article on the one sum", () => {
    const [left] = plan([{ level: "not-yet" }], { eventDate: "2019-12-01" }).notCounted;
    expect(left?.provisions).toEqual(["scholarship.lump-sum@2015-07-01"]);
  });

  test("the third: at most two are paid for", () => {
    expect(plan([student, student, student]).notCounted).toEqual([
      {
        child: 2,
        reason: { key: "plan-scholarship.over-limit", values: { limit: 2 } },
        provisions: ["scholarship.children@2019-12-02"],
      },
    ]);
  });

  test("they are told in the order in which they were given", () => {
    const married = { ...student, married: true };
    const children = [student, married, student, { ...married, registered: true }, student];
    expect(plan(children).notCounted.map(({ child }) => child)).toEqual([1, 3, 4]);
  });
});

describe("warnings of a plan", () => {
  const warning = (code: string, result: ScholarshipPlan): unknown =>
    result.warnings.find((one) => one.code === code);

  test("who of more than two is paid for is assumed of those of whom it is not said", () => {
    const choice = (...registered: readonly (boolean | undefined)[]): unknown =>
      warning(
        "heirs-choose-children",
        plan(registered.map((one) => ({ ...student, registered: one }))),
      );
    const code = "heirs-choose-children";
    expect(choice(undefined, undefined, undefined)).toEqual({
      code,
      severity: "assumption",
      assumes: ["children[0].registered", "children[1].registered"],
    });
    expect(choice(true, undefined, undefined)).toMatchObject({
      assumes: ["children[1].registered"],
    });
    expect(choice(false, false, false)).toStrictEqual({ code, severity: "assumption" });
    expect(choice(true, true, true)).toBeUndefined();
    expect(choice(undefined, undefined)).toBeUndefined();
  });

  test("a child more than three years from the usual age of its class is shown, by its number", () => {
    const code = "age-against-level";
    const of = (birthDate: string): unknown =>
      warning(code, plan([student, { level: "sd", grade: 1, birthDate }]));
    const shown = { code, severity: "check", values: { child: 2 } };
    // Usual is six: at nine and at three nothing is said, at ten and at two it is.
    expect(of("2014-05-30")).toBeUndefined();
    expect(of("2014-05-29")).toEqual(shown);
    expect(of("2021-05-29")).toBeUndefined();
    expect(of("2021-05-30")).toEqual(shown);
  });

  test("several runs of work are told with the article that permits them", () => {
    const working = "up-to-6-months-in-a-row-as-wage-earner";
    const result = plan([{ ...student, working }], { eventDate: "2025-03-01" });
    expect(warning("work-in-several-runs", result)).toMatchObject({
      provisions: ["scholarship.permitted-work@2025-02-24"],
    });
  });

  test("a child is taken to be lawful where it is counted, and only there", () => {
    const code = "assumed-lawful-child";
    expect(warning(code, plan([student, { ...student, lawfulBefore: true }]))).toMatchObject({
      assumes: ["children[0].lawfulBefore"],
    });
    expect(warning(code, plan([{ relation: "unborn", level: "not-yet" }]))).toBeUndefined();
    expect(warning(code, plan([{}]))).toBeUndefined();
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

  test.each([
    ["four years younger than usual", { level: "sd", grade: 1, birthDate: "2022-05-29" }],
    ["four years younger, in a later class", { level: "sd", grade: 6, birthDate: "2017-05-29" }],
    ["entering school in the year of the event", { level: "not-yet", startsSchool: 2023 }],
    ["entering school ten years later", { level: "not-yet", startsSchool: 2033 }],
    ["repeating ten years", { ...student, repeatedYears: 10 }],
    ["born on the day of the event", { level: "not-yet", birthDate: "2024-05-29" }],
  ] as const)("a child may be %s", (_, child) => {
    expect(() => plan([child])).not.toThrow();
  });

  test.each([
    ["level", { level: "sd", grade: 1, birthDate: "2022-05-30" }],
    ["level", { level: "sd", birthDate: "2022-05-30" }],
    ["level", { level: "sd", grade: 6, birthDate: "2017-05-30" }],
    ["level", { level: "sd", grade: 1, birthDate: "2024-05-29" }],
    ["birthDate", { level: "sd", grade: 1, birthDate: "2024-05-30" }],
    ["startsSchool", { level: "not-yet", startsSchool: 2022 }],
    ["startsSchool", { level: "not-yet", startsSchool: 2034 }],
    ["repeatedYears", { ...student, repeatedYears: 11 }],
    ["relation", { relation: "unborn", married: true }],
    ["relation", { relation: "unborn", working: true }],
    ["relation", { relation: "unborn", working: "apprenticeship" }],
    ["marriesOn", { ...student, married: true, marriesOn: "2025-01-01" }],
    ["startsWorkOn", { ...student, working: true, startsWorkOn: "2025-01-01" }],
  ] as const)("what cannot be is refused at its %s alone: %j", (field, child) => {
    let issues: readonly { readonly path: string }[] = [];
    try {
      plan([child]);
    } catch (error) {
      if (error instanceof InvalidInputError) issues = error.issues;
    }
    expect(issues.map(({ path }) => path)).toEqual([`children[0].${field}`]);
  });

  test("the decision may fall on the day of the event", () => {
    expect(() => plan([student], { decidedOn: event.eventDate })).not.toThrow();
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

test("work of a kind that the law does not permit ends the scholarship", () => {
  const asked = { ...event, eventDate: "2026-01-01" };
  const law = amendLaw(indonesianLaw, {
    name: "apprentices alone",
    changes: [
      {
        provision: "scholarship.permitted-work",
        from: "2025-06-01",
        value: { inEducation: true, kinds: ["apprenticeship"] },
        cites: [{ regulation: "permenaker-5-2021", article: "Pasal 103" }],
      },
    ],
  });
  const total = (working: ScholarshipChild["working"]): number =>
    projectScholarship({ ...asked, children: [{ ...student, working }] }, { law }).total;
  expect(total("apprenticeship")).toBe(24_000_000);
  expect(total("as-non-wage-earner")).toBe(0);
});
