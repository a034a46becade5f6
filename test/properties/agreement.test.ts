import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  projectScholarship,
  type Benefit,
  type EligibilityInput,
  type JhtClaim,
  type Pension,
  type ScholarshipPlan,
} from "../../src/index.js";
import { runs } from "../runs.js";

type Result = Benefit | JhtClaim | Pension | ScholarshipPlan;
type Facts = Readonly<Record<string, unknown>>;

const date = fc.constantFrom("2015-07-01", "2019-12-01", "2019-12-02", "2024-05-29", "2026-06-10");
const early = fc.constantFrom("1960-02-29", "1969-06-10", "1985-01-01", "2000-12-31");
const joined = fc.constantFrom("2004-01-01", "2015-07-01");
const segment = fc.constantFrom("wage-earner", "non-wage-earner", "construction");
const months = fc.constantFrom(0, 3, 4, 11, 12, 35, 36, 60, 179, 180);

/** Mostly the first, so that cases with many conditions are met often enough. */
function mostly<Value>(usual: Value, other: Value): Arbitrary<Value> {
  return fc.constantFrom(usual, usual, usual, usual, usual, other);
}

/** All facts, or any part of them; the day and the segment are always known. */
function partly(
  facts: Readonly<Record<string, Arbitrary<unknown>>>,
  always: string[],
): Arbitrary<Facts> {
  return fc.oneof(fc.record(facts), fc.record(facts, { requiredKeys: always }));
}

const questions: Readonly<
  Record<
    Exclude<EligibilityInput["for"], "membership">,
    { readonly facts: Arbitrary<Facts>; readonly compute: (facts: never) => Result }
  >
> = {
  jkk: {
    facts: partly(
      {
        date,
        segment,
        enrolled: fc.boolean(),
        circumstance: fc.constantFrom("at-work", "commute", "official-trip", "violence"),
        usualRoute: fc.boolean(),
        concludedAsWorkAccident: fc.boolean(),
        arrearsMonths: fc.nat(5),
      },
      ["date", "segment"],
    ),
    compute: (facts: { segment: string }) =>
      computeJkkBenefit({
        ...facts,
        death: true,
        ...(facts.segment === "non-wage-earner" ? { income: 1 } : { wage: 3_000_000 }),
      } as never),
  },
  jkm: {
    facts: partly(
      {
        date,
        segment,
        cause: fc.constantFrom("work-accident", "other"),
        active: fc.boolean(),
        enrolled: fc.boolean(),
        arrearsMonths: fc.nat(5),
        membershipStart: joined,
        contributionMonths: months,
      },
      ["date", "segment"],
    ),
    compute: computeJkmBenefit,
  },
  scholarship: {
    facts: partly(
      {
        eventDate: date,
        cause: fc.constantFrom("other", "work-accident-death", "work-accident-total-disability"),
        contributionMonths: months,
        child: partly(
          {
            birthDate: early,
            level: fc.constantFrom("not-yet", "sd", "sma", "higher"),
            grade: fc.constantFrom(1, 2, 3),
            married: fc.boolean(),
            working: fc.boolean(),
            relation: fc.constantFrom("born", "step", "adopted"),
            lawfulBefore: fc.boolean(),
            alreadyEntitled: fc.boolean(),
          },
          ["level"],
        ),
      },
      ["eventDate", "cause", "child"],
    ),
    compute: ({ child, ...facts }: { child: Facts }) =>
      projectScholarship({ ...facts, children: [child] } as never),
  },
  jht: {
    facts: partly(
      {
        date,
        segment,
        ground: fc.constantFrom(
          "pension-age",
          "death",
          "total-disability",
          "resignation",
          "dismissal",
          "leaving-indonesia",
          "partial-home",
        ),
        eventDate: fc.constantFrom("2015-06-01", "2019-11-01", "2026-06-09"),
        birthDate: early,
        citizen: fc.boolean(),
        membershipStart: joined,
        partialTaken: fc.boolean(),
      },
      ["date", "segment", "ground"],
    ),
    compute: (facts: Facts) => computeJhtClaim({ ...facts, balance: 10_000_000 } as never),
  },
  jp: {
    facts: partly(
      {
        date,
        segment: fc.constantFrom("wage-earner", "wage-earner", "non-wage-earner"),
        kind: fc.constantFrom("old-age", "disability", "widow"),
        birthDate: early,
        citizen: fc.constant(true),
        contributionMonths: months,
      },
      ["date", "segment", "kind"],
    ),
    compute: (facts: Facts) =>
      computePension({ ...facts, weightedAverageAnnualWage: 60_000_000 } as never),
  },
  jkp: {
    facts: partly(
      {
        terminationDate: mostly("2026-06-10", "2022-06-10"),
        segment: mostly("wage-earner", "non-wage-earner"),
        cause: mostly("contract-ended-early", "resignation"),
        enrolled: fc.constant(true),
        contract: fc.constant("fixed-term"),
        employerSize: fc.constant("large"),
        programmes: fc.constant(["jkk", "jkm", "jht", "jp"]),
        ageAtRegistration: mostly(30, 54),
        registeredInJkn: fc.constant(true),
        proof: mostly("court-ruling", "none"),
        citizen: mostly(true, false),
        willingToWork: mostly(true, false),
        contributionMonthsInLast24: mostly(12, 11),
        consecutiveContributionMonths: mostly(6, 5),
        previousClaims: fc.constant([]),
        claimedOn: mostly("2026-06-11", "2026-12-30"),
        arrearsMonths: fc.nat(5),
      },
      ["terminationDate", "cause"],
    ),
    compute: (facts: Facts) => computeJkpBenefit({ ...facts, wage: 4_000_000 } as never),
  },
  "migrant-worker": {
    facts: partly(
      {
        date: fc.constantFrom("2019-01-01", "2023-02-21", "2023-02-22", "2026-06-10"),
        phase: fc.constantFrom("before", "during", "after"),
        event: fc.constantFrom("failed-departure"),
        agencyFault: fc.boolean(),
        governmentPolicy: fc.boolean(),
        departureDate: fc.constantFrom("2023-03-01", "2026-07-01"),
        claimedOn: fc.constantFrom("2023-03-01", "2026-07-01"),
      },
      ["date", "phase", "event"],
    ),
    compute: computeMigrantWorkerBenefit,
  },
};

/** Whether a result gives, owes or leaves open anything. */
function gives(result: Result): boolean {
  switch (result.kind) {
    case "benefit":
      return (
        result.lines.length +
          result.withheld.length +
          result.owedByEmployer.length +
          result.undetermined.length >
        0
      );
    case "jht-claim":
      return result.lines.length + result.undetermined.length > 0;
    case "pension":
      return result.form !== "none";
    case "scholarship-plan":
      return result.form !== "none";
  }
}

describe.each(Object.entries(questions))("%s", (question, { facts, compute }) => {
  test("the verdict and the calculation never disagree", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(facts, (given) => {
        const ask = { for: question, facts: given } as unknown as EligibilityInput;
        let verdict;
        try {
          verdict = assessEligibility(ask);
        } catch (error) {
          if (error instanceof InvalidInputError) return;
          throw error;
        }
        seen.add(verdict.outcome);
        try {
          const result = compute(given as never);
          const barred = verdict.outcome === "ineligible";
          expect(gives(result), JSON.stringify({ given, verdict: verdict.outcome })).toBe(!barred);
          if (verdict.outcome === "undetermined") {
            expect(result.needed.length + result.warnings.length).toBeGreaterThan(0);
          }
        } catch (error) {
          if (error instanceof InvalidInputError) return;
          if (error instanceof NotCoveredError) expect(verdict.outcome).toBe("ineligible");
          else if (error instanceof MissingFactError) {
            expect(verdict.outcome, JSON.stringify({ given, field: error.field })).not.toBe(
              "ineligible",
            );
          } else throw error;
        }
      }),
      runs(1_000),
    );
    expect(seen.size).toBe(3);
  });
});
