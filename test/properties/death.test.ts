import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  assessEvent,
  claimDeadlines,
  computeJkmBenefit,
  heirsInOrder,
  JamsosnakerError,
  jkkCircumstanceList,
  latePaymentCompensation,
  projectScholarship,
  scholarshipCalendar,
  type Benefit,
  type FamilyMember,
  type FamilyRelation,
  type JkmBenefitInput,
  type Options,
  type ScholarshipChild,
  type ScholarshipInput,
} from "../../src/index.js";
import { expectData } from "./expect-data.js";

/** A record whose fields may be absent. */
function partial<Fields>(fields: {
  [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
}): fc.Arbitrary<Partial<Fields>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;
}

const days = fc.constantFrom("2016-03-01", "2019-12-01", "2019-12-02", "2021-03-31", "2025-06-10");
const laterDay = fc.constantFrom("2026-01-01", "2026-07-01", "2028-08-15");
const lastClass = { tk: 2, sd: 6, smp: 3, sma: 4, higher: 5 } as const;

const schooling = fc.oneof(
  fc.constant({ level: "not-yet" as const }),
  fc
    .constantFrom(...(Object.keys(lastClass) as (keyof typeof lastClass)[]))
    .chain((level) =>
      fc.integer({ min: 1, max: lastClass[level] }).map((grade) => ({ level, grade })),
    ),
);
const circumstances = partial<Omit<ScholarshipChild, "level" | "grade">>({
  birthDate: fc.constantFrom("2003-01-01", "2008-05-05", "2014-07-01"),
  relation: fc.constantFrom("born", "step", "adopted"),
  lawfulBefore: fc.boolean(),
  registered: fc.boolean(),
  alreadyEntitled: fc.boolean(),
  married: fc.boolean(),
  working: fc.constantFrom(true, false, "apprenticeship" as const),
  repeatedYears: fc.nat(4),
  marriesOn: laterDay,
  startsWorkOn: laterDay,
});
const child: fc.Arbitrary<ScholarshipChild> = fc
  .tuple(schooling, circumstances, fc.boolean())
  .map(([level, rest, skips]) => ({
    ...level,
    ...rest,
    ...(skips && (level.level === "sd" || level.level === "not-yet")
      ? { skipsKindergarten: true }
      : {}),
  }));
const readings = partial<Record<string, string>>({
  "scholarship.years": fc.constantFrom("remaining", "full-level"),
  "scholarship.repeated-years": fc.constantFrom("uses-a-paid-year", "paid-up-to-level"),
  "scholarship.kindergarten-and-primary": fc.constantFrom("per-level", "one-pool"),
  "scholarship.step-and-adopted-children": fc.constantFrom("as-declared", "own-children"),
  "scholarship.both-parents": fc.constantFrom("once-per-child", "each-parent"),
  "jkm.several-memberships": fc.constantFrom("one", "each"),
  "jkm.arrears-settled-by": fc.constantFrom("anyone", "heirs-only"),
}).map((chosen): Options => ({ readings: chosen }));

/** The result, or undefined where the input is one of those that are refused. */
function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(JamsosnakerError);
    return undefined;
  }
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** What is due, waits, is owed by the employer or may still be due. */
function worth({
  total,
  withheld,
  owedByEmployer,
  undetermined,
}: Pick<Benefit, "total" | "withheld" | "owedByEmployer" | "undetermined">): number {
  const open = undetermined.map(({ atMost = Number.POSITIVE_INFINITY }) => atMost);
  return total + sum([...withheld, ...owedByEmployer].map(({ amount }) => amount)) + sum(open);
}

describe("the scholarship", () => {
  const most = 174_000_000;
  const input: fc.Arbitrary<ScholarshipInput> = fc.record({
    eventDate: days,
    cause: fc.constantFrom("work-accident-death" as const, "work-accident-total-disability"),
    children: fc.array(child, { maxLength: 5 }),
  });

  test("never comes to more than 174 million, for at most two children", () => {
    fc.assert(
      fc.property(input, readings, (facts, options) => {
        const plan = attempt(() => projectScholarship(facts, options));
        if (!plan) return;
        expect(plan.scheduleTotal).toBeLessThanOrEqual(most);
        expect(plan.total).toBeLessThanOrEqual(plan.scheduleTotal);
        expect(plan.children.length).toBeLessThanOrEqual(2);
        if (plan.form === "yearly") {
          expect(plan.total).toBe(sum(plan.children.map(({ due }) => due)));
        }
        for (const { years, total, due } of plan.children) {
          expect(sum(years.map(({ amount }) => amount))).toBe(total);
          expect(sum(years.flatMap((year) => (year.payable ? [year.amount] : [])))).toBe(due);
          for (const year of years) expect(year.payable).toBe(year.reason === undefined);
          const schoolYears = years.map(({ schoolYear }) => schoolYear);
          expect(new Set(schoolYears).size).toBe(schoolYears.length);
          expect([...schoolYears].sort()).toEqual(schoolYears);
        }
        expectData((given) => projectScholarship(given, options), facts, plan);
      }),
    );
  });

  test("is what its claims come to", () => {
    fc.assert(
      fc.property(input, readings, (facts, options) => {
        const calendar = attempt(() => scholarshipCalendar(facts, options));
        if (!calendar) return;
        expect(calendar.total).toBe(calendar.plan.total);
        if (calendar.plan.form === "lump-sum") return;
        expect(sum(calendar.claims.map(({ amount }) => amount))).toBe(calendar.total);
        const dates = calendar.claims.map(({ from }) => from);
        expect([...dates].sort()).toEqual(dates);
        for (const from of dates) expect(from >= facts.eventDate).toBe(true);
      }),
    );
  });
});

describe("JKM", () => {
  const input: fc.Arbitrary<JkmBenefitInput> = fc
    .tuple(
      fc.record({
        date: days,
        segment: fc.constantFrom(
          "wage-earner" as const,
          "non-wage-earner" as const,
          "construction" as const,
        ),
      }),
      partial<Omit<JkmBenefitInput, "date" | "segment">>({
        cause: fc.constantFrom("work-accident", "other"),
        active: fc.boolean(),
        enrolled: fc.boolean(),
        membershipStart: fc.constantFrom("2010-01-01", "2016-02-01"),
        memberships: fc.integer({ min: 1, max: 3 }),
        contributionMonths: fc.nat(80),
        arrearsMonths: fc.nat(5),
        arrearsSettledBy: fc.constantFrom("heirs", "other"),
        children: fc.array(child, { maxLength: 2 }),
        heirs: fc.boolean(),
      }),
    )
    .map(([event, rest]) => ({ ...event, ...rest }));
  const parts = (benefit: Benefit): number =>
    benefit.lines.length + benefit.withheld.length + benefit.owedByEmployer.length;

  test("the total is the sum of the lines, and nothing is due exactly where the checks bar it", () => {
    fc.assert(
      fc.property(input, readings, (facts, options) => {
        const benefit = attempt(() => computeJkmBenefit(facts, options));
        if (!benefit) return;
        expect(benefit.total).toBe(sum(benefit.lines.map(({ amount }) => amount)));
        expect(benefit.total).toBe(sum(Object.values(benefit.byItem)));
        const { date, segment, cause = "other", active = true, arrearsMonths = 0 } = facts;
        const verdict = assessEligibility({
          for: "jkm",
          facts: {
            date,
            segment,
            cause,
            active,
            arrearsMonths: facts.enrolled === false ? 0 : arrearsMonths,
          },
        });
        expect(verdict.outcome === "ineligible").toBe(parts(benefit) === 0);
        expectData((given) => computeJkmBenefit(given, options), facts, benefit);
      }),
    );
  });

  test("what is due, waits, is owed, is open or is not due is the same three items for everybody", () => {
    fc.assert(
      fc.property(input, (facts) => {
        const benefit = attempt(() => computeJkmBenefit(facts));
        if (!benefit) return;
        const { lines, withheld, owedByEmployer, undetermined, notDue } = benefit;
        const items = [lines, withheld, owedByEmployer, undetermined, notDue]
          .flat()
          .map(({ item }) => item)
          .filter((item) => item !== "scholarship" && item !== "other-memberships");
        expect(items.sort()).toEqual(["death", "funeral", "periodic"]);
      }),
    );
  });

  test("a later membership never gives more", () => {
    const facts = fc.record(
      {
        segment: fc.constantFrom("non-wage-earner" as const, "wage-earner", "construction"),
        contributionMonths: fc.nat(6),
        memberships: fc.integer({ min: 1, max: 2 }),
        heirs: fc.boolean(),
      },
      { requiredKeys: ["segment"] },
    );
    const early = fc.constantFrom("2015-07-01", "2024-12-31", "2025-03-10", "2025-03-11");
    const late = fc.constantFrom("2025-03-12", "2025-05-31", "2025-06-09", "2025-06-10");
    const chosen = partial<Record<string, string>>({
      "jkm.three-month-rule": fc.constantFrom("applies", "does-not-apply"),
      "jkm.three-month-scope": fc.constantFrom("non-wage-earners", "all-segments"),
      "jkm.three-month-count": fc.constantFrom("calendar-months", "90-days", "paid-months"),
    }).map((one): Options => ({ readings: one }));
    const lowered = new Set<boolean>();
    fc.assert(
      fc.property(facts, early, late, chosen, (given, first, second, options) => {
        const of = (membershipStart: string): number =>
          worth(computeJkmBenefit({ ...given, date: "2025-06-10", membershipStart }, options));
        expect(of(second)).toBeLessThanOrEqual(of(first));
        lowered.add(of(second) < of(first));
      }),
    );
    expect(lowered).toContain(true);
  });
});

describe("one death", () => {
  test("is never paid by JKK and by JKM", () => {
    const dead = { kind: fc.constant("death" as const), date: days };
    const event = fc.oneof(
      fc.record({ ...dead, cause: fc.constant("other" as const) }),
      fc.record(
        {
          ...dead,
          cause: fc.constant("work-accident" as const),
          circumstance: fc.constantFrom(...jkkCircumstanceList),
          usualRoute: fc.boolean(),
          concludedAsWorkAccident: fc.boolean(),
        },
        { requiredKeys: ["kind", "date", "cause"] },
      ),
    );
    const member = fc.record(
      {
        segment: fc.constantFrom("wage-earner" as const, "non-wage-earner", "construction"),
        programmes: fc.constant(["jkk", "jkm"] as const),
        active: fc.boolean(),
        arrearsMonths: fc.nat(4),
      },
      { requiredKeys: ["segment", "programmes"] },
    );
    const paid = new Set<string>();
    fc.assert(
      fc.property(event, member, (died, of) => {
        const pay = of.segment === "non-wage-earner" ? { income: 1_000_000 } : { wage: 3_000_000 };
        const family = [{ relation: "spouse" as const }];
        const asked = { event: died, member: { ...of, ...pay }, family };
        const result = attempt(() => assessEvent(asked));
        if (!result) return;
        const givers = result.programmes.filter(
          ({ result: benefit, undetermined }) =>
            benefit?.kind === "benefit" && worth({ ...benefit, undetermined }) > 0,
        );
        expect(givers.length, JSON.stringify(asked)).toBeLessThanOrEqual(1);
        for (const { programme } of givers) paid.add(programme);
      }),
    );
    expect([...paid].sort()).toEqual(["jkk", "jkm"]);
  });
});

describe("heirs", () => {
  const relation = fc.constantFrom<FamilyRelation>(
    "spouse",
    "child",
    "parent",
    "grandparent",
    "grandchild",
    "sibling",
    "parent-in-law",
    "named-in-will",
    "other",
  );
  const member: fc.Arbitrary<FamilyMember> = fc
    .tuple(relation, fc.boolean(), fc.boolean())
    .map(([one, alive, formal]) => ({
      relation: one,
      alive,
      ...(one === "named-in-will" && { notarialWill: formal }),
      ...(one === "other" && { courtDetermination: formal }),
    }));

  test("everybody inherits or is passed over, and the dead never inherit", () => {
    const programme = fc.constantFrom("jkk" as const, "jkm", "jht", "jp");
    fc.assert(
      fc.property(fc.array(member, { maxLength: 8 }), programme, days, (family, of, date) => {
        const result = heirsInOrder({ programme: of, date, family });
        const places = [...result.members, ...result.passedOver].map((one) => one.member);
        expect(places.sort((a, b) => a - b)).toEqual(family.map((_, index) => index));
        for (const { member: index } of result.members) expect(family[index]?.alive).toBe(true);
        expect(result.rank === undefined).toBe(result.members.length === 0);
        const reversed = heirsInOrder({ programme: of, date, family: [...family].reverse() });
        expect(reversed.rank).toBe(result.rank);
        expect(reversed.members).toHaveLength(result.members.length);
      }),
    );
  });
});

describe("claims", () => {
  const day = fc
    .tuple(fc.integer({ min: 2024, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
    .map(([year, month, date]) =>
      [year, month, date + 1].map((part) => String(part).padStart(2, "0")).join("-"),
    );

  test("a later payment never costs less, and none in time costs anything", () => {
    const programme = fc.constantFrom("jkk" as const, "jkm");
    fc.assert(
      fc.property(programme, day, day, day, fc.nat(200_000_000), (of, a, b, c, benefit) => {
        const [completeOn = a, first = b, second = c] = [a, b, c].sort();
        const late = (paidOn: string): number =>
          latePaymentCompensation({ programme: of, benefit, completeOn, paidOn, holidays: [] })
            .total;
        expect(late(second)).toBeGreaterThanOrEqual(late(first));
        expect(late(completeOn)).toBe(0);
      }),
    );
  });

  test("no deadline lies before what it is counted from", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { deadlines } = claimDeadlines({
          event: "work-accident",
          segment: "wage-earner",
          date,
          letterOn: date,
          completeOn: date,
        });
        for (const { by = date } of deadlines) expect(by >= date).toBe(true);
      }),
    );
  });
});
