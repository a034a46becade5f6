import { describe, expect, test } from "vitest";
import { jkkChecks } from "../../../src/benefits/jkk/jkk-checks.js";
import { outcomeOf } from "../../../src/core/check.js";
import { startTrace } from "../../../src/core/trace.js";
import { contextOf } from "../../../src/core/validate.js";
import { computeJkkBenefit, type JkkFacts, type JkkWageEarnerInput } from "../../../src/index.js";
import { refusal, said } from "../../words.js";
import { asked } from "../asked.js";

const worker: JkkWageEarnerInput = {
  date: "2024-05-29",
  segment: "wage-earner",
  wage: 3_000_000,
  death: true,
};

function checked(facts: Partial<JkkFacts>): { outcome: string; missing: string[] } {
  const known: JkkFacts = { date: "2024-05-29", segment: "wage-earner", ...facts };
  const checks = jkkChecks(startTrace(contextOf(undefined, {})), known);
  return { outcome: outcomeOf(checks), missing: checks.flatMap(({ missing }) => missing) };
}

describe("the conditions of JKK", () => {
  test("what is missing, in order", () => {
    expect(checked({})).toEqual({
      outcome: "undetermined",
      missing: [
        "enrolled",
        "circumstance",
        "usualRoute",
        "concludedAsWorkAccident",
        "arrearsMonths",
      ],
    });
    expect(checked({ enrolled: true, circumstance: "commute", arrearsMonths: 0 })).toEqual({
      outcome: "undetermined",
      missing: ["usualRoute"],
    });
    const all = { enrolled: true, circumstance: "at-work", arrearsMonths: 0 } as const;
    expect(checked(all)).toEqual({ outcome: "eligible", missing: [] });
  });

  test("membership bars a non-wage earner, and moves a wage earner's benefit to the employer", () => {
    const not = { enrolled: false, circumstance: "at-work" } as const;
    expect(checked(not)).toEqual({ outcome: "eligible", missing: [] });
    expect(checked({ ...not, segment: "non-wage-earner" }).outcome).toBe("ineligible");
  });

  test("over three months of arrears bar a non-wage earner only", () => {
    const known = { enrolled: true, circumstance: "at-work" } as const;
    expect(checked({ ...known, arrearsMonths: 4 }).outcome).toBe("eligible");
    const member = { ...known, segment: "non-wage-earner" } as const;
    expect(checked({ ...member, arrearsMonths: 3 }).outcome).toBe("eligible");
    expect(checked({ ...member, arrearsMonths: 4 }).outcome).toBe("ineligible");
  });

  test("since 2025 only violence rests on less than the text", () => {
    const weak = (circumstance: "at-work" | "violence"): boolean =>
      computeJkkBenefit({ ...worker, date: "2025-02-24", circumstance }).warnings.some(
        ({ provisions }) => provisions?.[0]?.startsWith("jkk.cover.circumstances"),
      );
    expect(weak("at-work")).toBe(false);
    expect(weak("violence")).toBe(true);
  });

  test.each([
    ["official-trip", "2021-03-31", "2021-04-01"],
    ["break", "2021-03-31", "2021-04-01"],
    ["violence", "2025-02-23", "2025-02-24"],
  ] as const)("%s is for a finding until %s and in the text from %s", (circumstance, to, from) => {
    const known = { enrolled: true, circumstance, arrearsMonths: 0 };
    expect(checked({ ...known, date: to }).missing).toEqual(["concludedAsWorkAccident"]);
    expect(checked({ ...known, date: from }).outcome).toBe("eligible");
    const found = { ...known, date: to, concludedAsWorkAccident: true };
    expect(checked(found).outcome).toBe("eligible");
    expect(checked({ ...found, concludedAsWorkAccident: false }).outcome).toBe("ineligible");
    expect(asked(computeJkkBenefit({ ...worker, date: to, circumstance }))).not.toEqual([]);
    expect(computeJkkBenefit({ ...worker, date: from, circumstance }).total).toBeGreaterThan(0);
  });

  test("a disease is covered for three years after the end of employment", () => {
    const ended = { employmentEnded: "2021-05-29" };
    const known = { enrolled: true, arrearsMonths: 0, occupationalDisease: ended };
    expect(checked(known).outcome).toBe("eligible");
    expect(checked({ ...known, date: "2024-05-30" }).outcome).toBe("ineligible");
    expect(computeJkkBenefit({ ...worker, occupationalDisease: ended }).total).toBe(166_000_000);
    const late = computeJkkBenefit({
      ...worker,
      date: "2024-05-30",
      occupationalDisease: ended,
    });
    expect(late).toMatchObject({ total: 0, inKind: [] });
    expect(late.notDue[0]?.reason).toEqual({
      key: "settled-checks.not-met",
      values: { condition: { key: "check.jkk.disease-tail", values: { years: 3 } } },
    });
    expect(computeJkkBenefit({ ...worker, occupationalDisease: {} }).total).toBe(166_000_000);
  });

  test("the calculator refuses what the checks refuse", () => {
    const detour = { ...worker, circumstance: "commute", usualRoute: false } as const;
    expect(computeJkkBenefit(detour)).toMatchObject({ total: 0, inKind: [], paidBy: "bpjs" });
    expect(computeJkkBenefit({ ...detour, usualRoute: true }).total).toBe(166_000_000);
    expect(asked(computeJkkBenefit({ ...worker, circumstance: "commute" }))).toContain(
      "usualRoute",
    );
  });

  test("the route belongs to a commute, and tells of one", () => {
    const elsewhere = { ...worker, circumstance: "at-work", usualRoute: false } as const;
    expect(refusal(() => computeJkkBenefit(elsewhere))).toContain(
      'usualRoute: usualRoute only with the circumstance "commute"',
    );
    const detour = computeJkkBenefit({ ...worker, usualRoute: false });
    expect(detour.total).toBe(0);
    expect(detour.notDue[0]?.reason).toMatchObject({
      values: { condition: { key: "check.jkk.usual-route" } },
    });
    const usual = computeJkkBenefit({ ...worker, usualRoute: true });
    expect(usual.total).toBe(166_000_000);
    expect(usual.warnings.map(({ code }) => code)).not.toContain("assumed-work-accident");
  });

  test("what is not due neither assumes anything of its amounts nor rests on their law", () => {
    const { death, ...hurt } = worker;
    const detour = { ...hurt, circumstance: "commute", usualRoute: false, enrolled: true } as const;
    const result = computeJkkBenefit({
      ...detour,
      arrearsMonths: 0,
      temporaryInability: { days: 10 },
    });
    expect(result).toMatchObject({ total: 0, warnings: [], readings: [] });
    expect(result.notDue.map(({ item }) => item)).toEqual(["temporary-inability", "medical-care"]);
    const treated = computeJkkBenefit({ ...detour, arrearsMonths: 0, treatment: true });
    expect(treated.warnings).toEqual([]);
  });

  test("a sudden death is named from 1 April 2021, and BPJS asks three things of it", () => {
    const sudden = { circumstance: "sudden-death" } as const;
    const known = { ...sudden, enrolled: true, arrearsMonths: 0 };
    const outcome = (suddenDeath: JkkFacts["suddenDeath"]): string =>
      checked({ ...known, suddenDeath }).outcome;
    const met = { atWork: true, toHospitalAtOnce: true, hours: 23 };
    expect(checked({ ...known, suddenDeath: met, date: "2021-03-31" }).missing).toEqual([
      "concludedAsWorkAccident",
    ]);
    expect(checked(known).missing).toEqual([
      "suddenDeath.atWork",
      "suddenDeath.toHospitalAtOnce",
      "suddenDeath.hours",
    ]);
    expect(outcome(met)).toBe("eligible");
    expect(outcome({ ...met, hours: 24 })).toBe("ineligible");
    expect(outcome({ ...met, atWork: false })).toBe("ineligible");
    expect(outcome({ ...met, toHospitalAtOnce: false })).toBe("ineligible");
    expect(outcome({ atWork: true, toHospitalAtOnce: true })).toBe("undetermined");
    expect(outcome({ atWork: true, diedOnTheSpot: true })).toBe("eligible");
    expect(outcome({ diedOnTheSpot: true })).toBe("undetermined");
    expect(checked({ ...known, concludedAsWorkAccident: true }).outcome).toBe("eligible");

    const told = computeJkkBenefit({ ...worker, ...sudden, suddenDeath: met });
    expect(told.total).toBe(166_000_000);
    const doubt = told.warnings.find(({ code }) => code === "sudden-death-conditions-not-read");
    expect(said(doubt)).toContain("dead within less than 24 hours");
    expect(asked(computeJkkBenefit({ ...worker, ...sudden }))).toContain("suddenDeath.hours");
  });
});

describe("what is refused", () => {
  test.each([
    [{ totalDisability: true }, "expected.jkk.one-outcome"],
    [{ disabilities: [{ part: "smell" }] }, "expected.jkk.one-outcome"],
    [{ death: false }, "expected.jkk.nothing"],
    [{ circumstance: "at-work", occupationalDisease: {} }, "occupationalDisease"],
    [{ occupationalDisease: { employmentEnded: "2024-05-30" } }, "employmentEnded"],
    [{ suddenDeath: { atWork: true } }, "suddenDeath"],
    [
      { circumstance: "sudden-death", suddenDeath: { diedOnTheSpot: true, hours: 1 } },
      "suddenDeath.hours",
    ],
    [{ segment: "migrant-worker" }, "segment"],
    [{ date: "2015-06-30" }, "jkk.cover.membership applies from 2015-07-01"],
  ])("%j", (more, message) => {
    expect(() => computeJkkBenefit({ ...worker, ...more } as never)).toThrow(message);
  });

  test("children without a death or a total disability are answered", () => {
    const injured = computeJkkBenefit({
      ...worker,
      death: false,
      disabilities: [{ part: "smell" }],
      children: [{ level: "sd", grade: 1 }],
    });
    expect(injured.notDue.map(({ item }) => item)).toEqual(["scholarship"]);
    expect(injured.scholarship).toBeUndefined();
  });
});
