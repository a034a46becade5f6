import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJkmBenefit,
  computeJkpBenefit,
  computePension,
  english,
  indonesian,
  InvalidInputError,
  projectScholarship,
  type ScholarshipChild,
  type ScholarshipPlan,
} from "../../src/index.js";
import { said } from "../words.js";

describe("a child's age against its class", () => {
  const plan = (child: ScholarshipChild): ScholarshipPlan =>
    projectScholarship({
      eventDate: "2026-05-01",
      cause: "work-accident-death",
      children: [child],
    });
  const codes = (child: ScholarshipChild): string[] => plan(child).warnings.map(({ code }) => code);

  test.each<[string, ScholarshipChild]>([
    ["three years at university", { birthDate: "2023-04-01", level: "higher", grade: 1 }],
    ["seven years in upper secondary", { birthDate: "2019-01-01", level: "sma", grade: 1 }],
    ["22 years in the first class", { birthDate: "2004-01-01", level: "sd", grade: 1 }],
  ])("%s is refused", (_, child) => {
    expect(() => plan(child)).toThrow(InvalidInputError);
    expect(() => plan(child)).toThrow("children[0].level");
    const facts = { eventDate: "2026-05-01", cause: "other", child } as const;
    expect(() => assessEligibility({ for: "scholarship", facts })).toThrow("child.level");
  });

  test("what is only unusual is warned of", () => {
    expect(codes({ birthDate: "2012-01-01", level: "higher", grade: 1 })).toContain(
      "age-against-level",
    );
    expect(codes({ birthDate: "2008-01-01", level: "sd", grade: 6 })).toContain(
      "age-against-level",
    );
    expect(codes({ birthDate: "2007-08-01", level: "higher", grade: 1 })).not.toContain(
      "age-against-level",
    );
  });
});

describe("months that an earlier membership must explain", () => {
  const death = {
    date: "2026-05-01",
    segment: "wage-earner",
    membershipStart: "2026-01-01",
  } as const;

  test("are warned of, and 42 million paid", () => {
    const result = computeJkmBenefit({ ...death, contributionMonths: 40 });
    expect(result.total).toBe(42_000_000);
    const warning = result.warnings.find(({ code }) => code === "months-before-membership");
    expect(warning).toMatchObject({ severity: "check", values: { months: 40 } });
    expect(said(warning, english)).toContain("1 January 2026");
  });

  test("but not the months since then", () => {
    const { warnings } = computeJkmBenefit({ ...death, contributionMonths: 5 });
    expect(warnings.map(({ code }) => code)).not.toContain("months-before-membership");
  });
});

describe("months of JP after the pension had to be taken", () => {
  const pension = (birthDate: string, contributionMonths: number) => () =>
    computePension({
      kind: "old-age",
      date: "2030-08-01",
      segment: "wage-earner",
      birthDate: birthDate,
      contributionMonths,
      weightedAverageAnnualWage: 60_000_000,
      citizen: true,
    });

  test("are refused, with the months that there were", () => {
    expect(pension("1955-01-05", 180)).toThrow(InvalidInputError);
    expect(pension("1955-01-05", 180)).toThrow("contributionMonths");
    // 56 on 1 February 2016, and three years: July 2015 to February 2019.
    expect(pension("1960-02-01", 45)).toThrow(InvalidInputError);
    expect(pension("1960-02-01", 44)().form).toBe("lump-sum");
    expect(pension("1970-01-01", 180)().form).toBe("monthly");
  });
});

describe("a claim of JKP that had lapsed", () => {
  const claim = {
    terminationDate: "2024-10-01",
    claimedOn: "2025-03-01",
    wage: 4_000_000,
    cause: "dismissal",
  } as const;

  test("fails by the three months of its day, not by the six of today", () => {
    const result = computeJkpBenefit(claim);
    expect(result.total).toBe(0);
    const [first] = result.notDue;
    expect(said(first?.reason, english)).toContain("3 months");
    expect(said(first?.reason, english)).toContain("1 January 2025");
    expect(said(first?.reason, indonesian)).toContain("3 bulan");
    expect(said(first?.reason, english)).not.toContain("6 months");
    expect(result.readings).toContainEqual({ id: "jkp.lapsed-claim", option: "stays-lapsed" });
  });
});
