import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jkkChecks } from "../../src/benefits/jkk/jkk-checks.js";
import { outcomeOf } from "../../src/core/check.js";
import { contextOf } from "../../src/core/validate.js";
import { startTrace } from "../../src/core/trace.js";
import {
  computeJkkBenefit,
  disabilityParts,
  JamsosnakerError,
  jkkCircumstanceList,
  type Benefit,
  type JkkBenefitInput,
} from "../../src/index.js";
import { runs } from "../runs.js";
import { expectData } from "./expect-data.js";

const optional = { requiredKeys: ["date", "segment"] } as const;
const date = fc.constantFrom("2015-07-01", "2019-12-01", "2019-12-02", "2022-08-22", "2026-01-31");
const cost = fc.nat(60_000_000);
const spell = fc.nat(800).map((days) => ({ days: days + 1 }));
const event = {
  date,
  temporaryInability: fc.oneof(
    spell,
    fc.constantFrom("2026-03-31", "2027-07-01", "2029-02-28").map((to) => ({
      from: "2026-01-31",
      to,
    })),
  ),
  disabilities: fc.array(
    fc.oneof(
      fc.record({ part: fc.constantFrom(...disabilityParts) }),
      fc
        .record({ low: fc.nat(90), more: fc.nat(40), age: fc.nat(70) })
        .map(({ low, more, age }) => ({
          hearingLoss: { betterEarDecibel: low, worseEarDecibel: low + more, age },
        })),
      fc.record({ worse: fc.nat(50), more: fc.nat(50) }).map(({ worse, more }) => ({
        visualAcuity: {
          betterEyeEfficiencyPercent: worse + more,
          worseEyeEfficiencyPercent: worse,
        },
      })),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  expenses: fc.record(
    {
      transport: fc.array(fc.record({ mode: fc.constantFrom("land", "sea", "air"), cost })),
      dentures: cost,
      glasses: cost,
      hearingAid: cost,
      homeCare: cost,
      prosthesisPrice: cost,
    },
    { requiredKeys: [] },
  ),
  death: fc.boolean(),
  totalDisability: fc.boolean(),
  enrolled: fc.boolean(),
  circumstance: fc.constantFrom(...jkkCircumstanceList),
  usualRoute: fc.boolean(),
  concludedAsWorkAccident: fc.boolean(),
  arrearsMonths: fc.nat(6),
  arrearsSettledBy: fc.constantFrom("participant", "heirs", "other"),
  heirs: fc.boolean(),
  leftHanded: fc.boolean(),
};
const worker = fc.record(
  {
    ...event,
    segment: fc.constantFrom("wage-earner", "construction"),
    wage: fc.integer({ min: 1, max: 50_000_000 }),
    reportedWage: fc.integer({ min: 1, max: 5_000_000 }),
    wagePaidByEmployer: fc.nat(60_000_000),
    reportedInTime: fc.boolean(),
  },
  { requiredKeys: [...optional.requiredKeys, "wage"] },
);
const member = fc.record(
  { ...event, segment: fc.constant("non-wage-earner"), income: fc.nat(25_000_000) },
  { requiredKeys: [...optional.requiredKeys, "income"] },
);
const anyCase = fc.oneof(worker, member) as fc.Arbitrary<JkkBenefitInput>;

function attempt(input: JkkBenefitInput): Benefit | undefined {
  try {
    return computeJkkBenefit(input);
  } catch (error) {
    expect(error).toBeInstanceOf(JamsosnakerError);
    return undefined;
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

describe("JKK", () => {
  test("gives a result that adds up and is plain data, or a JamsosnakerError", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const benefit = attempt(input);
        if (!benefit) return;
        expect(sum(benefit.lines.map(({ amount }) => amount))).toBe(benefit.total);
        expect(sum(Object.values(benefit.byItem))).toBe(benefit.total);
        const all = [...benefit.lines, ...benefit.withheld, ...benefit.owedByEmployer];
        for (const { amount } of all)
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        expectData(computeJkkBenefit, input, benefit);
      }),
      runs(150),
    );
  });

  test("nothing is due exactly where the checks say ineligible", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const input = {
          enrolled: true,
          arrearsMonths: 0,
          circumstance: "at-work" as const,
          ...given,
        };
        const benefit = attempt(input);
        if (!benefit) return;
        const checks = jkkChecks(startTrace(contextOf(undefined, {})), input);
        const nothing = benefit.inKind.length + benefit.undetermined.length === 0;
        expect(nothing).toBe(outcomeOf(checks) === "ineligible");
        if (nothing) expect([benefit.total, benefit.withheld.length]).toEqual([0, 0]);
      }),
      runs(150),
    );
  });

  test("a higher wage never pays less", () => {
    fc.assert(
      fc.property(worker, fc.nat(1_000_000), (given, more) => {
        const low = attempt(given);
        const high = attempt({ ...given, wage: given.wage + more });
        if (!low || !high) return;
        const owed = ({ total, owedByEmployer }: Benefit): number =>
          total + sum(owedByEmployer.map(({ amount }) => amount));
        expect(owed(high)).toBeGreaterThanOrEqual(owed(low));
      }),
      runs(150),
    );
  });

  test("by default partial disabilities never exceed the total one, apart from rounding", () => {
    fc.assert(
      fc.property(
        event.disabilities,
        fc.integer({ min: 1, max: 20_000_000 }),
        (disabilities, wage) => {
          const base = { date: "2024-01-01", segment: "wage-earner", wage } as const;
          const partial = attempt({ ...base, disabilities });
          const total = computeJkkBenefit({ ...base, totalDisability: true });
          if (!partial) return;
          const most = (total.byItem["total-disability"] ?? 0) + disabilities.length;
          expect(partial.total).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
