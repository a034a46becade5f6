import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../src/core/check.js";
import {
  computeJhtClaim,
  computePension,
  jhtTax,
  JamsosnakerError,
  pensionAge,
  pensionAgeDateFor,
  pensionLimits,
  projectJhtBalance,
  type JhtClaim,
  type Pension,
} from "../../src/index.js";
import { runs } from "../runs.js";
import { expectData } from "./expect-data.js";

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const date = fc
  .date({ min: new Date("2015-07-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const birthDate = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2005-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const rupiah = fc.nat(2_000_000_000);

function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(JamsosnakerError);
    return undefined;
  }
}

const claim = fc.record(
  {
    date,
    segment: fc.constantFrom("wage-earner" as const, "non-wage-earner" as const),
    ground: fc.constantFrom(
      "pension-age" as const,
      "contract-pension-age" as const,
      "total-disability" as const,
      "death" as const,
      "resignation" as const,
      "dismissal" as const,
      "contract-end" as const,
      "stopped-working" as const,
      "leaving-indonesia" as const,
      "partial-preparation" as const,
      "partial-home" as const,
    ),
    balance: rupiah,
    eventDate: date,
    birthDate,
    citizen: fc.boolean(),
    membershipMonths: fc.nat(200),
    partialTaken: fc.boolean(),
    enrolled: fc.boolean(),
    resident: fc.boolean(),
  },
  { requiredKeys: ["date", "segment", "ground", "balance"] },
);

const pension = fc.record(
  {
    kind: fc.constantFrom("old-age" as const, "disability" as const),
    date,
    segment: fc.constant("wage-earner" as const),
    birthDate,
    contributionMonths: fc.nat(400),
    weightedAverageAnnualWage: fc.integer({ min: 0, max: 200_000_000 }),
    citizen: fc.boolean(),
  },
  { requiredKeys: ["kind", "date", "segment"] },
);

describe("JHT", () => {
  test("a projection adds up, is plain data, and grows with the wage and the months", () => {
    const input = fc.record({
      wage: fc.integer({ min: 1, max: 50_000_000 }),
      months: fc.integer({ min: 1, max: 120 }),
      returnPercentPerYear: fc.integer({ min: 0, max: 1_000 }).map((basis) => basis / 100),
      openingBalance: rupiah,
    });
    fc.assert(
      fc.property(input, fc.nat(1_000_000), (facts, more) => {
        const result = projectJhtBalance(facts);
        expect(sum(result.lines.map(({ amount }) => amount))).toBe(result.total);
        expect(result.openingBalance + result.contributions + result.returns).toBe(result.total);
        expect(result.years.at(-1)?.closing).toBe(result.total);
        expect(sum(result.years.map(({ months }) => months))).toBe(facts.months);
        for (const year of result.years) {
          expect(year.opening + year.contributions + year.return).toBe(year.closing);
        }
        expectData(projectJhtBalance, facts, result);
        const higher = projectJhtBalance({ ...facts, wage: facts.wage + more });
        expect(higher.total).toBeGreaterThanOrEqual(result.total);
        const longer = projectJhtBalance({ ...facts, months: facts.months + 1 });
        expect(longer.total).toBeGreaterThanOrEqual(result.total);
      }),
      runs(60),
    );
  });

  test("a claim pays no more than the balance, and agrees with its checks", () => {
    fc.assert(
      fc.property(claim, (input) => {
        const result: JhtClaim | undefined = attempt(() => computeJhtClaim(input));
        if (!result) return;
        expect(result.total + result.remaining).toBe(input.balance);
        expect(sum(result.lines.map(({ amount }) => amount))).toBe(result.total);
        const owed = result.paidBy === "employer" ? result.owedByEmployer.length : 0;
        const open = result.undetermined.filter(({ missing }) => missing.length > 0);
        const given = result.lines.length + owed + open.length;
        expect(given === 0).toBe(outcomeOf(result.checks) === "ineligible");
        expect(result.withheld.length + result.notDue.length + given).toBe(1);
        if (result.tax) expect(result.tax.tax + (result.net ?? 0)).toBe(result.total);
        expectData(computeJhtClaim, input, result);
      }),
      runs(150),
    );
  });

  test("tax and net make the gross, and splitting within a year changes nothing by half rupiahs", () => {
    fc.assert(
      fc.property(rupiah, rupiah, (first, second) => {
        const day = "2026-05-04";
        const payments = [first, second].map((amount) => ({ date: day, amount }));
        const split = jhtTax({ payments, resident: true });
        const whole = jhtTax({ payments: [{ date: day, amount: first + second }], resident: true });
        expect((split.tax ?? 0) + (split.net ?? 0)).toBe(first + second);
        expect(Math.abs((split.tax ?? 0) - (whole.tax ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("JP", () => {
  test("a pension lies within its limits, agrees with its checks and is plain data", () => {
    fc.assert(
      fc.property(pension, (input) => {
        const result: Pension | undefined = attempt(() => computePension(input));
        if (!result) return;
        expect(result.form === "none").toBe(outcomeOf(result.checks) === "ineligible");
        expect(result.monthly !== undefined).toBe(result.form === "monthly");
        expectData(computePension, input, result);
        if (result.monthly === undefined || result.from === undefined) return;
        const { minimum, maximum } = pensionLimits(result.from.slice(0, 7), {
          assumeUnchanged: true,
        });
        expect(result.monthly).toBeGreaterThanOrEqual(minimum);
        expect(result.monthly).toBeLessThanOrEqual(maximum);
        expect(sum(result.lines.map(({ amount }) => amount))).toBe(result.monthly);
        const richer = { ...input, weightedAverageAnnualWage: 300_000_000 };
        expect(computePension(richer).monthly).toBeGreaterThanOrEqual(result.monthly);
      }),
      runs(150),
    );
  });

  test("the older reach the pension age no later, and not below the age of the day", () => {
    fc.assert(
      fc.property(birthDate, birthDate, (one, other) => {
        const [older = one, younger = one] = [one, other].sort();
        const day = pensionAgeDateFor({ birthDate: older });
        expect(day <= pensionAgeDateFor({ birthDate: younger })).toBe(true);
        expect(pensionAge(day)).toBeLessThanOrEqual(65);
      }),
    );
  });
});
