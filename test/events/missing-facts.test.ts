import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEvent,
  computeJkkBenefit,
  computeJkmBenefit,
  type EventAssessment,
  type EventInput,
} from "../../src/index.js";
import { refusal } from "../words.js";
import { runs } from "../runs.js";

const all = ["jkk", "jkm", "jht", "jp", "jkp"] as const;
const employee = { segment: "wage-earner", programmes: all } as const;
const asked = (input: object): string[] => [...assessEvent(input as EventInput).missing];

describe("all that is lacking is asked in one go", () => {
  test("on a death at work", () => {
    const event = { kind: "death", date: "2026-05-29", cause: "work-accident" };
    expect(
      asked({
        event: { ...event, circumstance: "commute" },
        member: employee,
        family: [{ relation: "spouse" }, { relation: "child" }],
      }),
    ).toEqual([
      "event.usualRoute",
      "member.wage",
      "family[1].child",
      "member.jht.balance",
      "member.jp.contributionMonths",
      "member.jp.densityPercent",
      "member.jp.membershipStart",
      "member.jp.weightedAverageAnnualWage",
    ]);
  });

  test("what the scholarship of the same event takes of a child, JP takes too and does not ask", () => {
    const assessment = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "work-accident" },
      member: { ...employee, wage: 4_000_000 },
      family: [{ relation: "child", child: { level: "sma", grade: 1 } }],
    });
    expect(assessment.missing).not.toContainEqual(expect.stringMatching(/^family/));
    expect(assessment.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["assumed-unmarried-not-working", "age-23-not-checked"]),
    );
  });

  test("on another death, of a non-wage earner", () => {
    expect(
      asked({
        event: { kind: "death", date: "2026-05-29", cause: "other" },
        member: { segment: "non-wage-earner", programmes: ["jkk", "jkm"] },
        family: [{ relation: "child", child: { level: "higher" } }],
      }),
    ).toEqual(["member.membershipStart", "member.contributionMonths", "family[0].child.grade"]);
  });

  test("on a lost job and at the pension age", () => {
    const member = { ...employee, enrolled: true };
    expect(
      asked({ event: { kind: "job-loss", date: "2025-01-29", cause: "dismissal" }, member }),
    ).toEqual([
      "member.jht.balance",
      "event.claimedOn",
      "member.jkp.foundEligibleOn",
      "member.jkp.contributionMonthsInLast24",
      "member.jkp.consecutiveContributionMonths",
      "member.wage",
    ]);
    expect(asked({ event: { kind: "retirement", date: "2026-05-29" }, member })).toEqual([
      "member.birthDate",
      "member.jht.balance",
      "member.jp.contributionMonths",
      "member.jp.weightedAverageAnnualWage",
    ]);
  });
});

describe("a death whose family is not known", () => {
  const date = "2024-05-29";
  const member = { ...employee, wage: 4_000_000, jht: { balance: 5_000_000 } } as const;

  test.each(["other", "work-accident"] as const)(
    "by %s: only the funeral grant is certain",
    (cause) => {
      const event = { kind: "death", date, cause } as const;
      const assessment = assessEvent({ event, member });
      const programme = cause === "other" ? "jkm" : "jkk";
      expect(assessment.total).toBe(10_000_000);
      expect(assessment.entitlements.map(({ item }) => item)).toEqual(["funeral"]);
      const open = assessment.undetermined.map((part) => [part.programme, part.item, part.atMost]);
      expect(open).toEqual([
        [programme, "death", cause === "other" ? 20_000_000 : 192_000_000],
        [programme, "periodic", 12_000_000],
        [programme, "scholarship", 174_000_000],
        ["jht", "old-age-savings", 5_000_000],
        ["jp", "jp", undefined],
      ]);
      for (const { missing } of assessment.undetermined) expect(missing).toContain("family");
      expect(assessment.missing[0]).toBe("family");
      expect(assessment.heirsByProgramme).toEqual({});
      expect(assessment.warnings.map(({ code }) => code)).toContain("assumed-funeral-to-heirs");
    },
  );

  test("is another thing than a death that leaves no one", () => {
    const event = { kind: "death", date, cause: "other" } as const;
    const alone = assessEvent({ event, member, family: [] });
    expect(alone.undetermined).toEqual([]);
    expect(alone.entitlements.map(({ paidTo }) => paidTo)).toEqual(["funeral-arranger"]);
  });

  test("has no scholarship where the months paid are too few for one", () => {
    const event = { kind: "death", date, cause: "other" } as const;
    const { undetermined, programmes } = assessEvent({
      event,
      member: { ...employee, contributionMonths: 12 },
    });
    expect(undetermined.map(({ item }) => item)).not.toContain("scholarship");
    expect(programmes.flatMap(({ notDue }) => notDue.map(({ item }) => item))).toContain(
      "scholarship",
    );
  });

  test("leaves the same open in JKM and JKK alone", () => {
    const facts = { date, segment: "wage-earner", heirs: "unknown" } as const;
    const jkm = computeJkmBenefit({ ...facts, contributionMonths: 40 });
    const jkk = computeJkkBenefit({ ...facts, wage: 4_000_000, death: true });
    for (const benefit of [jkm, jkk]) {
      expect(benefit.byItem).toEqual({ funeral: 10_000_000 });
      expect(benefit.needed.map(({ field }) => field)).toEqual(["heirs", "children"]);
    }
    const children = [{ level: "higher", grade: 3 }] as const;
    expect(computeJkmBenefit({ ...facts, children, contributionMonths: 40 }).total).toBe(
      78_000_000,
    );
  });
});

const answers: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "event.usualRoute": fc.boolean(),
  "event.claimedOn": fc.constantFrom("2026-06-01", "2027-06-01"),
  "member.jkp.foundEligibleOn": fc.constant("2027-06-10"),
  "member.wage": fc.constantFrom(3_000_000, 9_000_000),
  "member.income": fc.constantFrom(1_000_000),
  "member.birthDate": fc.constantFrom("1966-01-01", "1990-01-01"),
  "member.foreigner": fc.boolean(),
  "member.membershipStart": fc.constantFrom("2016-01-01", "2026-05-01"),
  "member.contributionMonths": fc.constantFrom(1, 40),
  "member.jht.balance": fc.constantFrom(0, 5_000_000),
  "member.jp.contributionMonths": fc.constantFrom(1, 20),
  "member.jp.densityPercent": fc.constantFrom(50, 90),
  "member.jp.membershipStart": fc.constantFrom("2016-01-01", "2024-06-01"),
  "member.jp.weightedAverageAnnualWage": fc.constant(40_000_000),
  "member.jp.accumulated": fc.constant({ contributions: 1_000_000, returns: 1_000 }),
  "member.jkp.contributionMonthsInLast24": fc.constantFrom(11, 12),
  "member.jkp.consecutiveContributionMonths": fc.constantFrom(5, 6),
  family: fc.constantFrom([], [{ relation: "spouse" }, { relation: "child" }]),
  "family[1].child": fc.constantFrom({ level: "sd", grade: 2 }, { level: "higher" }),
  "family[1].child.grade": fc.constantFrom(1, 2),
};

/** The input with a value at a path like `family[1].child.grade`. */
function withAnswer(value: unknown, [name, ...rest]: readonly string[], answer: unknown): unknown {
  if (name === undefined) return answer;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === name ? withAnswer(item, rest, answer) : item,
    );
  }
  const known = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...known, [name]: withAnswer(known[name], rest, answer) };
}

test("answering all that is missing, a few times, settles every programme", () => {
  const date = "2026-05-29";
  const event = fc.constantFrom(
    { kind: "death", date, cause: "work-accident", circumstance: "commute" },
    { kind: "death", date, cause: "other" },
    { kind: "work-accident", date, totalDisability: true },
    { kind: "job-loss", date, cause: "dismissal" },
    { kind: "retirement", date },
  );
  const member = fc.constantFrom(employee, {
    segment: "non-wage-earner",
    programmes: ["jkk", "jkm", "jht"],
  });
  const given = [{ relation: "spouse" }, { relation: "child" }];
  const family = fc.constantFrom(given, undefined);
  fc.assert(
    fc.property(event, member, family, fc.record(answers), (happened, who, left, legal) => {
      let input: unknown = { event: happened, member: who, ...(left && { family: left }) };
      let rounds = 0;
      let result: EventAssessment = assessEvent(input as EventInput);
      while (result.missing.length > 0) {
        rounds += 1;
        expect(rounds, JSON.stringify(result.missing)).toBeLessThanOrEqual(3);
        for (const field of result.missing) {
          expect(Object.keys(legal)).toContain(field);
          const names = field.split(/[.[\]]+/).filter((name) => name !== "");
          input = withAnswer(input, names, legal[field]);
        }
        result = assessEvent(input as EventInput);
      }
      expect(result.programmes.some(({ missing }) => missing.length > 0)).toBe(false);
    }),
    runs(100),
  );
});

describe("arrears that were settled", () => {
  const member = {
    segment: "non-wage-earner",
    programmes: ["jkk", "jkm"],
    income: 1_000_000,
    membershipStart: "2020-01-01",
    contributionMonths: 20,
    arrearsMonths: 2,
  } as const;
  const family = [{ relation: "spouse" }] as const;
  const date = "2026-05-29";

  test.each(["work-accident", "other"] as const)("by the heirs release a death by %s", (cause) => {
    const event = { kind: "death", date, cause } as const;
    const waits = assessEvent({ event, member, family });
    expect(waits.waiting).toBeGreaterThan(0);
    const settled = assessEvent({
      event,
      member: { ...member, arrearsSettledBy: "heirs" },
      family,
    });
    expect(settled.waiting).toBe(0);
    const facts = { date, segment: "non-wage-earner", arrearsMonths: 2, family } as const;
    const own =
      cause === "other"
        ? computeJkmBenefit({ ...facts, arrearsSettledBy: "heirs", membershipStart: "2020-01-01" })
        : computeJkkBenefit({
            ...facts,
            arrearsSettledBy: "heirs",
            death: true,
            income: 1_000_000,
          });
    expect(settled.total).toBe(own.total);
    expect(settled.total).toBe(waits.total + waits.waiting);
  });

  test("by the participant release an accident, and are refused of a death", () => {
    const settled = { ...member, arrearsSettledBy: "participant" } as const;
    const hurt = { kind: "work-accident", date, totalDisability: true } as const;
    expect(assessEvent({ event: hurt, member }).waiting).toBeGreaterThan(0);
    expect(assessEvent({ event: hurt, member: settled }).waiting).toBe(0);
    const died = { kind: "death", date, cause: "other" } as const;
    expect(refusal(() => assessEvent({ event: died, member: settled, family }))).toContain(
      "member.arrearsSettledBy: after the participant's death",
    );
  });

  test("are of non-wage earners with arrears", () => {
    const none = { ...member, arrearsMonths: 0, arrearsSettledBy: "heirs" } as const;
    const died = { kind: "death", date, cause: "other" } as const;
    expect(() => assessEvent({ event: died, member: none, family })).toThrow(
      "member.arrearsSettledBy",
    );
  });
});
