import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparePlans,
  computeContribution,
  coverageGrowth,
  evaluateProgramme,
  expectedBenefits,
  measureCoverage,
  planProtection,
  villageQuota,
  type ContributionInput,
  type NonWageEarnerGroup,
  type PlanPerson,
} from "../../src/index.js";
import { addMonths } from "../../src/core/calendar.js";
import { splitByShares } from "../../src/planning/split-by-shares.js";
import { runs } from "../runs.js";
import { expectData } from "./expect-data.js";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const percents = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 5 })
  .map((parts) => {
    const shares = parts.map((part) => Math.floor((part * 10_000) / sum(parts)) / 100);
    const rest = sum(shares.slice(1).map((share) => Math.round(share * 100)));
    return [String((10_000 - rest) / 100), ...shares.slice(1).map(String)];
  })
  .filter((shares) => shares.every((share) => Number(share) > 0));
const group = (headcount: NonWageEarnerGroup["headcount"]): NonWageEarnerGroup => ({
  name: "g",
  headcount,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
});

describe("shares", () => {
  test("add up exactly, each within one rupiah of its percent", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000_000), percents, (amount, shares) => {
        const [parts = []] = splitByShares([amount], shares);
        expect(sum(parts)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * Number(shares[index])) / 100)).toBeLessThan(1.001);
        });
      }),
    );
  });

  test("of many amounts stay near their percents, equal ones within one rupiah", () => {
    const amounts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, percents, (list, shares) => {
        const months = splitByShares(list, shares);
        months.forEach((parts, month) => {
          expect(sum(parts)).toBe(list[month]);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        });
        const totals = shares.map((_, index) => sum(months.map((parts) => parts[index] ?? 0)));
        totals.forEach((total, index) => {
          expect(Math.abs(total - (sum(list) * Number(shares[index])) / 100)).toBeLessThan(3);
          totals.forEach((other, at) => {
            if (shares[at] === shares[index])
              expect(Math.abs(total - other)).toBeLessThanOrEqual(1);
          });
        });
      }),
    );
  });

  test("of a plan add up to the plan", () => {
    fc.assert(
      fc.property(fc.nat(5_000), percents, (headcount, shares) => {
        const fundedBy = shares.map((percent, index) => ({
          fundedBy: "apbd" as const,
          payer: `P${index}`,
          percent,
        }));
        const groups = [{ ...group(headcount), fundedBy }];
        const plan = planProtection({ from: "2026-03", to: "2026-05", groups });
        expect(sum((plan.byGroup[0]?.shares ?? []).map(({ amount }) => amount))).toBe(plan.total);
        expect(plan.byFunding.apbd).toBe(plan.total);
      }),
      runs(40),
    );
  });
});

describe("plans", () => {
  const worker: fc.Arbitrary<PlanPerson> = fc.record({
    name: fc.constant("g"),
    segment: fc.constant("wage-earner" as const),
    wage: fc.oneof(
      fc.integer({ min: 1, max: 20_000_000 }),
      fc.integer({ min: 1, max: 900_000 }).map((daily) => ({ daily })),
    ),
    riskGroup: fc.constantFrom("very-low" as const, "medium", "very-high"),
    programmes: fc.subarray(["jkk", "jkm", "jht", "jp"] as const, { minLength: 1 }),
    fundedBy: fc.constantFrom("apbd" as const, "csr"),
  });
  const person: fc.Arbitrary<PlanPerson> = fc.record({
    name: fc.constant("g"),
    segment: fc.constant("non-wage-earner" as const),
    income: fc.integer({ min: 1, max: 25_000_000 }),
    programmes: fc.subarray(["jkk", "jkm", "jht"] as const, { minLength: 1 }),
    sector: fc.constantFrom("transport" as const, "other"),
    fundedBy: fc.constantFrom("apbd" as const, "apbdes", "csr", "self"),
  });
  const someone = fc.record({ facts: fc.oneof(worker, person), heads: fc.nat(4) });

  test("cost what their people cost one by one", () => {
    const people = fc.array(someone, { minLength: 1, maxLength: 4 });
    const apart = fc.constantFrom("2020-11", "2025-01", "2025-12", "2026-03");
    fc.assert(
      fc.property(people, apart, fc.nat(3), (list, from, more) => {
        const months = Array.from({ length: more + 1 }, (_, index) =>
          addMonths(`${from}-01`, index).slice(0, 7),
        );
        const bill = ({ name, fundedBy, ...facts }: PlanPerson, month: string): number =>
          computeContribution({ ...facts, fundedBy, month } as ContributionInput).total;
        const groups = list.map(({ facts, heads }, index) => ({
          ...facts,
          name: `${facts.name}${index}`,
          headcount: heads + 1,
          alreadyCovered: 1,
        }));
        const plan = planProtection({ from, to: months.at(-1) ?? from, groups });
        const paidFor = list.flatMap(({ facts, heads }) =>
          Array.from({ length: heads }, () => facts),
        );
        expect(plan.byMonth.map(({ total }) => total)).toEqual(
          months.map((month) => sum(paidFor.map((facts) => bill(facts, month)))),
        );
        expect(plan.total).toBe(sum(plan.byMonth.map(({ total }) => total)));
      }),
      runs(60),
    );
  });
});

describe("plans with steps", () => {
  test("splitting the period changes nothing, and the months add up", () => {
    const heads = fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(heads, fc.integer({ min: 1, max: 11 }), (counts, cut) => {
        const at = (index: number): string => `2025-${String(index).padStart(2, "0")}`;
        const steps = counts.map((headcount, index) => ({ from: at(index + 1), headcount }));
        const whole = planProtection({ from: at(1), to: at(12), groups: [group(steps)] });
        const parts = [
          planProtection({ from: at(1), to: at(cut), groups: [group(steps.slice(0, cut))] }),
          planProtection({ from: at(cut + 1), to: at(12), groups: [group(steps)] }),
        ];
        expect(parts.flatMap(({ byMonth }) => byMonth)).toEqual(whole.byMonth);
        expect(sum(parts.map(({ total }) => total))).toBe(whole.total);
        expect(whole.personMonths).toBe(sum(counts));
        const { totals, byGroup } = comparePlans(whole, whole);
        expect([totals.difference, ...byGroup.map((one) => one.persons.difference)]).toEqual([
          0, 0,
        ]);
      }),
      runs(30),
    );
  });
});

describe("expectations and evaluations", () => {
  test("more people or a higher rate never bring less, and the range holds the mean", () => {
    const rate = fc.integer({ min: 0, max: 20_000 }).map((thousandths) => thousandths / 1_000);
    fc.assert(
      fc.property(fc.nat(20_000), rate, rate, (headcount, death, accident) => {
        const of = (people: number, deathRatePerThousand: number) =>
          expectedBenefits({
            from: "2024-01",
            to: "2024-03",
            groups: [group(people)],
            deathRatePerThousand: deathRatePerThousand.toFixed(3),
            accidentDeathRatePerThousand: accident,
          });
        const expected = of(headcount, death);
        expect(of(headcount + 1, death).total).toBeGreaterThanOrEqual(expected.total);
        expect(of(headcount, death + 1).total).toBeGreaterThanOrEqual(expected.total);
        const { number, range } = expected.families;
        expect(range.low).toBeLessThanOrEqual(Number(number) + 1);
        expect(range.high).toBeGreaterThanOrEqual(Math.floor(Number(number)) - 1);
        expectData(([people, rate]) => of(people, rate), [headcount, death] as const, expected);
      }),
      runs(25),
    );
  });

  test("what is realised as planned is 100 percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), (headcount) => {
        const plan = planProtection({ from: "2025-01", to: "2025-03", groups: [group(headcount)] });
        const { total: amount, personMonths } = plan;
        const realised = [{ group: "g", headcount, personMonths, amount }];
        const { percent } = evaluateProgramme({ plan, realised }).overall;
        expect(percent).toEqual({ persons: "100.00", personMonths: "100.00", amount: "100.00" });
      }),
      runs(25),
    );
  });

  test("growth there and back cancels out; villages met and short are all that are known", () => {
    const count = fc.record({
      covered: fc.nat(9_000),
      workers: fc.integer({ min: 1, max: 9_000 }),
    });
    fc.assert(
      fc.property(count, count, fc.array(fc.option(fc.nat(200))), (a, b, villages) => {
        const of = (row: typeof a) => measureCoverage([row], { definition: "segment" });
        const there = coverageGrowth(of(a), of(b)).overall;
        const back = coverageGrowth(of(b), of(a)).overall;
        expect((there.covered ?? NaN) + (back.covered ?? NaN)).toBe(0);
        expect(Number(there.percentagePoints) + Number(back.percentagePoints)).toBeCloseTo(0, 9);
        const quota = villageQuota({
          villages: villages.map((known, index) => ({
            name: `v${index}`,
            ...(known !== null && { protected: known }),
          })),
          perVillage: 100,
        });
        expect(quota.next).toHaveLength(quota.villagesShort);
        expect(quota.villagesMet + quota.villagesShort + quota.villagesUnknown).toBe(
          villages.length,
        );
      }),
    );
  });
});
