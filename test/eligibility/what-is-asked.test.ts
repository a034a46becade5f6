import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  InvalidInputError,
  type EligibilityInput,
  type JpFacts,
  type MembershipFacts,
  type Options,
  type Verdict,
} from "../../src/index.js";

/** The conditions that are open, with what each asks for and the provisions behind it. */
function asks({ checks }: Verdict): unknown[] {
  return checks
    .filter(({ passed }) => passed === undefined)
    .map(({ id, effect, missing, provisions }) => [id, effect, missing, provisions]);
}

describe("of membership as a non-wage earner", () => {
  const day = { date: "2026-01-10" };
  const assess = (facts: Partial<MembershipFacts> = {}): Verdict =>
    assessEligibility({ for: "membership", facts: { ...day, ...facts } });
  const check = (id: string, facts: Partial<MembershipFacts>): unknown =>
    assess(facts).checks.find((one) => one.id === id);
  const entryAge = "membership.non-wage-earner.entry-age@2021-04-01";

  test("its conditions, with what each asks for and the article behind it", () => {
    expect(asks(assess())).toEqual([
      [
        "membership.not-in-separate-scheme",
        "bars",
        ["inSeparateScheme"],
        ["membership.separate-scheme@2023-10-06"],
      ],
      ["membership.kind", "bars", ["kind"], ["membership.non-wage-earner.kinds@2023-10-06"]],
      ["membership.working", "bars", ["working"], ["membership.non-wage-earner.kinds@2023-10-06"]],
      [
        "membership.nationality",
        "bars",
        ["citizen", "monthsInIndonesia"],
        ["membership.foreigner.months@2015-07-01"],
      ],
      ["membership.entry-age", "reduces", ["birthDate"], [entryAge]],
      ["membership.jobs", "bars", ["jobs"], ["membership.non-wage-earner.jobs@2015-07-01"]],
      [
        "membership.start",
        "bars",
        ["formComplete", "firstContributionPaid"],
        ["membership.non-wage-earner.start@2015-07-01"],
      ],
    ]);
  });

  test("nothing more is asked of who may not join", () => {
    expect(assess({ inSeparateScheme: true })).toMatchObject({
      outcome: "ineligible",
      missing: [],
    });
  });

  test("before April 2021 no entry age was read", () => {
    expect(assess({ date: "2021-03-31" }).checks.map(({ id }) => id)).toEqual([
      "membership.not-in-separate-scheme",
      "membership.kind",
      "membership.working",
      "membership.nationality",
      "membership.jobs",
      "membership.start",
    ]);
  });

  test("begins when the form is complete and the first contribution is paid", () => {
    const start = (formComplete?: boolean, firstContributionPaid?: boolean): unknown =>
      check("membership.start", { formComplete, firstContributionPaid });
    expect(start(true, true)).toMatchObject({ passed: true, missing: [] });
    expect(start(false)).toMatchObject({ passed: false, missing: [] });
    expect(start(undefined, false)).toMatchObject({ passed: false, missing: [] });
    expect(start(true)).toMatchObject({ passed: undefined, missing: ["firstContributionPaid"] });
    expect(start(undefined, true)).toMatchObject({ passed: undefined, missing: ["formComplete"] });
  });

  test("a citizen need not say how long, a foreigner must", () => {
    const nationality = (facts: Partial<MembershipFacts>): unknown =>
      check("membership.nationality", facts);
    expect(nationality({ citizen: true })).toMatchObject({ passed: true, values: { months: 6 } });
    expect(nationality({ citizen: false })).toMatchObject({
      passed: undefined,
      missing: ["monthsInIndonesia"],
    });
    expect(nationality({ monthsInIndonesia: 12 })).toMatchObject({
      passed: undefined,
      missing: ["citizen"],
    });
    expect(nationality({ citizen: false, monthsInIndonesia: 6 })).toMatchObject({ passed: true });
    expect(nationality({ citizen: false, monthsInIndonesia: 5 })).toMatchObject({ passed: false });
  });

  test("the age from which practice may refuse is a figure to check, and bars by a reading", () => {
    const old = { birthDate: "1961-01-10" };
    expect(check("membership.entry-age", old)).toEqual({
      id: "membership.entry-age",
      passed: false,
      effect: "reduces",
      values: { rule: 65 },
      provisions: [entryAge],
      missing: [],
    });
    expect(assess(old).warnings).toContainEqual({
      code: "entry-age",
      severity: "check",
      values: { rule: 65 },
      provisions: [entryAge],
    });
    const codes = assess({ birthDate: "1961-01-11" }).warnings.map(({ code }) => code);
    expect(codes).not.toContain("entry-age");
    const refuse = { readings: { "membership.entry-age": "refuse" } } as const;
    const refused = assessEligibility({ for: "membership", facts: { ...day, ...old } }, refuse);
    expect(refused.checks.find(({ id }) => id === "membership.entry-age")?.effect).toBe("bars");
    expect(refused.warnings.map(({ code }) => code)).not.toContain("entry-age");
  });

  test("a birth after the day is refused", () => {
    expect(() => assess({ birthDate: "2026-01-11" })).toThrow("facts.birthDate");
    expect(() => assess({ birthDate: "2026-01-10" })).not.toThrow();
  });
});

describe("of JP", () => {
  const day = { date: "2026-01-10", segment: "wage-earner" } as const;
  const verdict = (facts: Partial<JpFacts> = {}, options?: Options): Verdict =>
    assessEligibility({ for: "jp", facts: { ...day, citizen: true, ...facts } }, options);

  const age = ["jp.pension-age@2015-07-01"];
  const years = [
    "jp.contribution-months",
    "reduces",
    ["contributionMonths", "densityPercent", "membershipStart"],
    ["jp.years-used@2015-07-01"],
  ];
  const registered = ["jp.registered", "bars", ["registered"], ["jp.beneficiaries@2015-07-01"]];

  test("which pension it is, and with it all that may decide", () => {
    expect(asks(verdict())).toEqual([
      [
        "jp.kind",
        "bars",
        [
          "kind",
          "birthDate",
          "spouseEntitled",
          "childEntitled",
          "registered",
          "children",
          "contributionMonths",
          "membershipStart",
          "densityPercent",
        ],
        age,
      ],
    ]);
    const known = { birthDate: "1970-01-01", contributionMonths: 100, registered: true };
    expect(verdict(known).missing).toEqual([
      "kind",
      "spouseEntitled",
      "childEntitled",
      "children",
      "membershipStart",
      "densityPercent",
    ]);
    expect(verdict().checks.map(({ id }) => id)).toEqual([
      "jp.segment",
      "jp.nationality",
      "jp.kind",
    ]);
  });

  test.each([
    [
      "old-age",
      [
        ["jp.pension-age", "bars", ["birthDate"], age],
        [
          "jp.contribution-months",
          "reduces",
          ["contributionMonths"],
          ["jp.old-age.months@2015-07-01"],
        ],
      ],
    ],
    ["disability", [["jp.before-pension-age", "bars", ["birthDate"], age], years]],
    ["widow", [registered, years]],
    [
      "child",
      [
        ["jp.no-spouse", "bars", ["spouseEntitled"], ["jp.child.percent@2015-07-01"]],
        registered,
        ["jp.child", "bars", ["children"], ["jp.child.age@2015-07-01"]],
        years,
      ],
    ],
    [
      "parent",
      [
        ["jp.no-spouse", "bars", ["spouseEntitled"], ["jp.parent.percent@2015-07-01"]],
        ["jp.no-child", "bars", ["childEntitled"], ["jp.parent.percent@2015-07-01"]],
        registered,
        years,
      ],
    ],
  ] as const)("%s: its conditions, in the order in which they decide", (kind, expected) => {
    expect(asks(verdict({ kind }))).toEqual(expected);
  });

  test("of a child the facts that are not known, each once", () => {
    const child = (children: JpFacts["children"]): unknown =>
      verdict({ kind: "child", children }).checks.find(({ id }) => id === "jp.child");
    expect(child([{}, {}])).toMatchObject({
      passed: undefined,
      missing: ["children.birthDate", "children.working", "children.married"],
    });
    expect(child([])).toMatchObject({ passed: false, missing: [] });
  });

  test("the days that let an unborn child be added are read where one is", () => {
    const reads = (birthDate: string): boolean =>
      verdict({ kind: "child", children: [{ birthDate }] }).provisions.some(({ key }) =>
        key.startsWith("jp.beneficiaries.unborn@"),
      );
    expect(reads("2026-01-10")).toBe(false);
    expect(reads("2026-01-11")).toBe(true);
  });

  test("a birth after the day is refused", () => {
    expect(() => verdict({ birthDate: "2026-01-11" })).toThrow(InvalidInputError);
    expect(() => verdict({ birthDate: "2026-01-11" })).toThrow("facts.birthDate");
  });
});

describe("of the scholarship", () => {
  const event = { eventDate: "2025-06-10", cause: "work-accident-death" } as const;
  const open = (facts: Extract<EligibilityInput, { for: "scholarship" }>["facts"]): unknown =>
    asks(assessEligibility({ for: "scholarship", facts }));
  const unmarried = "scholarship.unmarried-not-working@2021-04-01";
  const permitted = "scholarship.permitted-work@2025-02-24";

  test("the conditions on a child of whom nothing is known", () => {
    expect(open(event)).toEqual([
      [
        "scholarship.years-left",
        "bars",
        ["child.level", "child.grade"],
        ["scholarship.levels@2019-12-02"],
      ],
      ["scholarship.age", "bars", ["child.birthDate"], ["scholarship.age@2021-04-01"]],
      ["scholarship.unmarried", "bars", ["child.married"], [unmarried]],
      ["scholarship.not-working", "bars", ["child.working"], [unmarried, permitted]],
    ]);
    expect(open({ ...event, eventDate: "2019-12-01" })).toEqual([
      ["scholarship.at-school", "bars", ["child.level"], ["scholarship.lump-sum@2015-07-01"]],
    ]);
  });

  test.each([
    ["facts.consecutiveContributionMonths", { consecutiveContributionMonths: 37 }],
    ["facts.child.birthDate", { child: { birthDate: "2025-06-11" } }],
    ["facts.child.grade", { child: { level: "sd", grade: 7 } }],
    ["facts.child.startsSchool", { child: { level: "not-yet", startsSchool: 2020 } }],
  ] as const)("at %s facts that cannot be are refused", (path, facts) => {
    const asked = { ...event, contributionMonths: 36, ...facts };
    expect(() => assessEligibility({ for: "scholarship", facts: asked })).toThrow(path);
    const { checks } = assessEligibility({
      for: "scholarship",
      facts: { ...event, contributionMonths: 36, consecutiveContributionMonths: 36 },
    });
    expect(checks[0]?.passed).toBe(true);
  });

  test("whether a step or adopted child was lawful", () => {
    const child = { level: "sd", grade: 1, birthDate: "2018-01-01", married: false } as const;
    expect(open({ ...event, child: { ...child, working: false, relation: "step" } })).toEqual([
      [
        "scholarship.lawful-child",
        "bars",
        ["child.lawfulBefore"],
        ["scholarship.lawful-children@2019-12-02"],
      ],
    ]);
  });

  test("the event: its cause, and the months unless they are enough for any", () => {
    const months = "scholarship.jkm.contribution-months@2019-12-02";
    const ofEvent = (facts: object): unknown =>
      (open({ eventDate: "2025-06-10", child: { level: "not-yet" }, ...facts }) as unknown[])[0];
    expect(ofEvent({})).toEqual([
      "scholarship.event",
      "bars",
      ["cause", "contributionMonths"],
      [months],
    ]);
    expect(ofEvent({ contributionMonths: 36 })).toEqual([
      "scholarship.event",
      "bars",
      ["cause"],
      [months],
    ]);
  });
});
