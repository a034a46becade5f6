import { describe, expect, test } from "vitest";
import {
  amendLaw,
  assessEligibility,
  computeJkmBenefit,
  indonesianLaw,
  InvalidInputError,
  projectScholarship,
  type JkmFacts,
  type MembershipFacts,
  type Options,
  type ScholarshipFacts,
  type Verdict,
} from "../../src/index.js";
import { citationOf } from "../words.js";

const check = (verdict: Verdict, id: string): boolean | undefined =>
  verdict.checks.find((candidate) => candidate.id === id)?.passed;

describe("membership as a non-wage earner", () => {
  const fisher: MembershipFacts = {
    date: "2026-01-10",
    inSeparateScheme: false,
    working: true,
    kind: "own-account",
    citizen: true,
    birthDate: "1980-02-03",
    jobs: 1,
    formComplete: true,
    firstContributionPaid: true,
  };
  const assess = (facts: Partial<MembershipFacts>, options?: Options): Verdict =>
    assessEligibility({ for: "membership", facts: { ...fisher, ...facts } }, options);

  test("all conditions met", () => {
    const verdict = assess({});
    expect(verdict).toMatchObject({ kind: "verdict", outcome: "eligible", missing: [] });
    expect(verdict.checks.every(({ passed }) => passed)).toBe(true);
  });

  test.each([
    [{ inSeparateScheme: true }, "membership.not-in-separate-scheme"],
    [{ kind: "none" }, "membership.kind"],
    [{ working: false }, "membership.working"],
    [{ citizen: false, monthsInIndonesia: 5 }, "membership.nationality"],
    [{ jobs: 3 }, "membership.jobs"],
    [{ firstContributionPaid: false }, "membership.start"],
  ] as const)("%j bars it by %s", (facts, id) => {
    const verdict = assess(facts);
    expect(verdict.outcome).toBe("ineligible");
    expect(verdict.missing).toEqual([]);
    expect(verdict.checks.filter(({ passed }) => passed === false).map((one) => one.id)).toEqual([
      id,
    ]);
    const barring = verdict.checks.find((one) => one.id === id);
    expect(citationOf(verdict, barring)?.article).toBeTruthy();
  });

  test("a foreigner of six months is in", () => {
    expect(assess({ citizen: false, monthsInIndonesia: 6 }).outcome).toBe("eligible");
    expect(assess({ jobs: 2 }).outcome).toBe("eligible");
  });

  test("what is missing is asked in the order in which it decides", () => {
    const verdict = assessEligibility({ for: "membership", facts: { date: "2026-01-10" } });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.missing).toEqual([
      "inSeparateScheme",
      "kind",
      "working",
      "citizen",
      "monthsInIndonesia",
      "jobs",
      "formComplete",
      "firstContributionPaid",
      "birthDate",
    ]);
    const foreigner = assessEligibility({
      for: "membership",
      facts: { date: "2026-01-10", citizen: false },
    });
    expect(foreigner.missing).toContain("monthsInIndonesia");
  });

  test("an age of 65 warns, and by the other reading bars", () => {
    const day = { date: "2026-01-10" };
    expect(check(assess({ ...day, birthDate: "1961-01-11" }), "membership.entry-age")).toBe(true);
    const old = assess({ ...day, birthDate: "1961-01-10" });
    expect(old.outcome).toBe("eligible");
    expect(old.warnings.map(({ code }) => code)).toContain("entry-age");
    const refuse = { readings: { "membership.entry-age": "refuse" } } as const;
    expect(assess({ ...day, birthDate: "1961-01-10" }, refuse).outcome).toBe("ineligible");
    expect(assess({ ...day, birthDate: "1961-01-11" }, refuse).outcome).toBe("eligible");
    const before = assess({ date: "2021-03-31", birthDate: "1960-01-01" });
    expect(check(before, "membership.entry-age")).toBeUndefined();
    expect(before.warnings).toContainEqual({
      code: "entry-age-not-read",
      severity: "doubt",
      values: { since: "2021-04-01" },
    });
    expect(old.warnings.map(({ code }) => code)).not.toContain("entry-age-not-read");
  });

  test("is open to the kinds that the law names", () => {
    const law = amendLaw(indonesianLaw, {
      name: "two kinds",
      changes: [
        {
          provision: "membership.non-wage-earner.kinds",
          from: "2026-01-01",
          value: ["employer", "own-account"],
          cites: [{ regulation: "pp-44-2015", article: "Pasal 5 ayat (3)" }],
        },
      ],
    });
    expect(assess({ kind: "without-wage" }).outcome).toBe("eligible");
    expect(check(assess({ kind: "without-wage" }, { law }), "membership.kind")).toBe(false);
    expect(check(assess({ kind: "own-account" }, { law }), "membership.kind")).toBe(true);
    expect(check(assess({ kind: undefined }), "membership.kind")).toBeUndefined();
  });

  test("the law of 2015 to 2023 is read too", () => {
    const verdict = assess({ date: "2018-01-01" });
    expect(verdict.outcome).toBe("eligible");
    expect(citationOf(verdict, verdict.checks[0])?.regulation).toBe("pp-70-2015");
  });
});

describe("JKM", () => {
  const death: JkmFacts = {
    date: "2025-06-10",
    segment: "non-wage-earner",
    cause: "other",
    active: true,
    arrearsMonths: 0,
    membershipStart: "2024-01-01",
  };
  const assess = (facts: Partial<JkmFacts>): Verdict =>
    assessEligibility({ for: "jkm", facts: { ...death, ...facts } });

  test("is open to an active member's family", () => {
    expect(assess({})).toMatchObject({ outcome: "eligible", missing: [] });
  });

  test("is barred by a work accident, inactivity and four months of arrears", () => {
    expect(assess({ cause: "work-accident" }).outcome).toBe("ineligible");
    expect(assess({ active: false }).outcome).toBe("ineligible");
    expect(assess({ arrearsMonths: 3 }).outcome).toBe("eligible");
    expect(assess({ arrearsMonths: 4 }).outcome).toBe("ineligible");
    expect(assess({ segment: "wage-earner", arrearsMonths: 4 }).outcome).toBe("eligible");
  });

  test("short membership reduces it but does not bar it", () => {
    const short = assess({ membershipStart: "2025-06-01" });
    expect(short.outcome).toBe("eligible");
    expect(check(short, "jkm.membership-months")).toBe(false);
    expect(check(assess({ segment: "wage-earner" }), "jkm.membership-months")).toBeUndefined();
  });

  test("every condition names its provision", () => {
    for (const { id, provisions } of assess({}).checks) {
      expect(provisions.length, id).toBeGreaterThan(0);
    }
    expect(assess({}).checks.map(({ id }) => id)).toEqual([
      "jkm.not-work-accident",
      "jkm.active",
      "jkm.arrears",
      "jkm.membership-months",
    ]);
    expect(assess({ date: "2025-01-01" }).checks).toHaveLength(3);
  });

  test("names what is missing", () => {
    const verdict = assessEligibility({
      for: "jkm",
      facts: { date: "2025-06-10", segment: "non-wage-earner" },
    });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.missing).toEqual(["cause", "active", "arrearsMonths", "membershipStart"]);
  });

  test("agrees with the calculator on arrears and membership", () => {
    for (const arrearsMonths of [0, 1, 3, 4, 9]) {
      for (const membershipStart of ["2024-01-01", "2025-03-10", "2025-03-11"]) {
        if (arrearsMonths > 4 && membershipStart > "2025") continue;
        const facts = {
          date: "2025-06-10",
          segment: "non-wage-earner",
          arrearsMonths,
          membershipStart,
        } as const;
        const verdict = assess(facts);
        const benefit = computeJkmBenefit(facts);
        const something = benefit.lines.length + benefit.withheld.length > 0;
        expect(verdict.outcome === "eligible").toBe(something);
        expect(benefit.checks).toEqual(verdict.checks);
      }
    }
  });
});

describe("the scholarship", () => {
  const facts: ScholarshipFacts = {
    eventDate: "2025-06-10",
    cause: "other",
    contributionMonths: 36,
    child: { birthDate: "2010-01-01", level: "smp", grade: 2, married: false, working: false },
  };
  const assess = (more: Partial<ScholarshipFacts>): Verdict =>
    assessEligibility({ for: "scholarship", facts: { ...facts, ...more } });

  test("is decided by the event and the child", () => {
    expect(assess({}).outcome).toBe("eligible");
    expect(assess({ contributionMonths: 35 }).outcome).toBe("ineligible");
    expect(assess({ cause: "work-accident-death", contributionMonths: 0 }).outcome).toBe(
      "eligible",
    );
    expect(assess({ child: { ...facts.child, married: true } }).outcome).toBe("ineligible");
    expect(assess({ child: { ...facts.child, birthDate: "2002-06-10" } }).outcome).toBe(
      "ineligible",
    );
    expect(assess({ child: { ...facts.child, working: "apprenticeship" } }).outcome).toBe(
      "eligible",
    );
  });

  test("asks for the event first, then for the child", () => {
    const open = assessEligibility({ for: "scholarship", facts: { eventDate: "2025-06-10" } });
    expect(open.outcome).toBe("undetermined");
    expect(open.missing).toEqual([
      "cause",
      "contributionMonths",
      "child.level",
      "child.grade",
      "child.birthDate",
      "child.married",
      "child.working",
    ]);
    const old = assessEligibility({
      for: "scholarship",
      facts: { eventDate: "2018-06-10", cause: "work-accident-death" },
    });
    expect(old.missing).toEqual(["child.level"]);
  });

  test("agrees with the plan on every child", () => {
    for (const child of [
      { level: "sd", grade: 1, birthDate: "2015-01-01", married: false, working: false },
      { level: "sd", grade: 1, birthDate: "2015-01-01", married: true, working: false },
      { level: "higher", grade: 1, birthDate: "2002-06-10", married: false, working: false },
      { level: "higher", grade: 1, birthDate: "2002-06-11", married: false, working: true },
    ] as const) {
      const verdict = assess({ child });
      const plan = projectScholarship({
        eventDate: facts.eventDate,
        cause: "other",
        contributionMonths: 36,
        children: [child],
      });
      expect(verdict.outcome === "eligible").toBe(plan.children.length === 1);
    }
  });

  test("a student past the paid years is not eligible, one of unknown class undetermined", () => {
    const late = { ...facts.child, birthDate: "2004-01-01", level: "higher" } as const;
    expect(assess({ child: { ...late, grade: 6 } }).outcome).toBe("ineligible");
    expect(assess({ child: { ...late, grade: 5 } }).outcome).toBe("eligible");
    const open = assessEligibility({
      for: "scholarship",
      facts: {
        ...facts,
        child: { level: "higher", birthDate: "2004-01-01", married: false, working: false },
      },
    });
    expect(open).toMatchObject({ outcome: "undetermined", missing: ["child.grade"] });
  });

  test("facts that cannot be are refused", () => {
    expect(() => assess({ child: { level: "sd", grade: 7 } })).toThrow("child.grade");
    expect(() => assess({ child: { birthDate: "2025-06-11" } })).toThrow("child.birthDate");
    expect(() =>
      assessEligibility({
        for: "jkm",
        facts: {
          date: "2025-06-10",
          segment: "non-wage-earner",
          membershipStart: "2025-06-11",
        },
      }),
    ).toThrow("membershipStart");
  });

  test("an unknown question is refused", () => {
    expect(() => assessEligibility({ for: "luck", facts: {} } as never)).toThrow(InvalidInputError);
    expect(() => assessEligibility({ for: "jkm", facts: { date: "2025-06-10" } } as never)).toThrow(
      "facts.segment",
    );
  });
});

test("a percent that looks like a fraction is warned of, as in the benefit", () => {
  const { warnings } = assessEligibility({
    for: "jp",
    facts: { kind: "widow", date: "2025-05-01", segment: "wage-earner", densityPercent: 0.9 },
  });
  expect(warnings.map(({ code }) => code)).toContain("percent-looks-like-fraction");
});

test("JP of someone whose nationality is not known is open, unless foreigners are covered", () => {
  const facts = { date: "2026-01-10", segment: "wage-earner", kind: "old-age" } as const;
  const standing = (option: "ask" | "covered" | "not-covered", citizen?: boolean): unknown =>
    assessEligibility(
      { for: "jp", facts: { ...facts, citizen } },
      { readings: { "jp.foreigners": option } },
    ).checks.find(({ id }) => id === "jp.nationality");
  expect(standing("ask")).toMatchObject({ passed: undefined, missing: ["citizen"] });
  expect(standing("not-covered")).toMatchObject({ passed: undefined, missing: ["citizen"] });
  expect(standing("covered")).toMatchObject({ passed: true, missing: [] });
  expect(standing("not-covered", false)).toMatchObject({ passed: false });
  expect(standing("ask", false)).toMatchObject({
    passed: undefined,
    missing: ["options.readings.jp.foreigners"],
  });
});
