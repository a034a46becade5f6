import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeContribution,
  incomeBandFor,
  InvalidInputError,
  largestContract,
  NotCoveredError,
  UnsafeAmountError,
  wageFromContribution,
  type WageFromContributionInput,
} from "../../src/index.js";
import { provisionIds, refusal } from "../words.js";
import { runs } from "../runs.js";

const programmes = fc.subarray(["jkk", "jkm", "jht", "jp"] as const, { minLength: 1 });
const payer = fc.constantFrom(undefined, "employer" as const, "worker" as const);

describe("the wage behind a contribution", () => {
  const question: WageFromContributionInput = {
    month: "2026-05",
    contribution: 30_000,
    riskGroup: "medium",
    programmes: ["jkm"],
  };

  test("is a range of wages, since the contribution is rounded", () => {
    expect(wageFromContribution(question).wages).toEqual({
      contribution: 30_000,
      from: 9_999_834,
      to: 10_000_166,
    });
    expect(wageFromContribution({ ...question, contribution: 1 }).wages).toEqual({
      contribution: 1,
      from: 167,
      to: 499,
    });
  });

  test("names the rounding, also where the lowest wage is exact", () => {
    const { wages, readings } = wageFromContribution(question, { rounding: { mode: "down" } });
    expect(wages).toMatchObject({ from: 10_000_000, to: 10_000_333 });
    expect(readings).toEqual([{ id: "rounding", option: "down" }]);
  });

  test("rests on the rates of its programmes", () => {
    expect(wageFromContribution(question).rules).toEqual([
      "jkm.contribution.wage-earner.rate@2015-07-01",
    ]);
  });

  test("the way there and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 100_000_000 }),
        programmes,
        payer,
        fc.constantFrom("2015-07", "2020-02", "2026-05"),
        (wage, list, whose, month) => {
          const facts = { month, riskGroup: "low", programmes: list } as const;
          const at = (amount: number): number => {
            const result = computeContribution({ segment: "wage-earner", wage: amount, ...facts });
            return whose ? (result.byPayer[whose] ?? 0) : result.total;
          };
          fc.pre(at(wage) > 0);
          const { wages } = wageFromContribution({
            ...facts,
            contribution: at(wage),
            ...(whose && { payer: whose }),
          });
          expect(wages).toBeDefined();
          if (!wages) return;
          expect(wages.from).toBeLessThanOrEqual(wage);
          expect(wages.to ?? Infinity).toBeGreaterThanOrEqual(wage);
          expect(at(wages.from)).toBe(at(wage));
          if (wages.from > 1) expect(at(wages.from - 1)).toBeLessThan(at(wage));
          if (wages.to !== undefined) {
            expect(at(wages.to)).toBe(at(wage));
            expect(at(wages.to + 1)).toBeGreaterThan(at(wage));
          }
        },
      ),
      runs(60),
    );
  });

  test("beyond the JP ceiling there is only the neighbour below", () => {
    const found = wageFromContribution({ ...question, contribution: 400_000, programmes: ["jp"] });
    expect(found.wages).toBeUndefined();
    expect(found.above).toBeUndefined();
    expect(found.below).toEqual({ contribution: 332_589, from: 11_086_275 });
    const top = wageFromContribution({ ...question, contribution: 332_589, programmes: ["jp"] });
    expect(top.wages).toEqual({ contribution: 332_589, from: 11_086_275 });
  });

  test("a contribution that no wage gives has two neighbours", () => {
    const jht = (contribution: number): ReturnType<typeof wageFromContribution> =>
      wageFromContribution({ ...question, programmes: ["jht"], contribution });
    const gap = Array.from({ length: 400 }, (_, index) => index + 1).find(
      (contribution) => jht(contribution).wages === undefined,
    );
    expect(gap).toBeDefined();
    const { below, above } = jht(gap ?? 0);
    expect(below?.contribution).toBe((gap ?? 0) - 1);
    expect(above?.contribution).toBe((gap ?? 0) + 1);
    expect(above?.from).toBe((below?.to ?? 0) + 1);
  });

  test("a contribution below that of one rupiah has a neighbour above only", () => {
    const programmes = ["jkk", "jkm", "jht"] as const;
    const found = wageFromContribution(
      { ...question, programmes, contribution: 2 },
      { rounding: { mode: "up" } },
    );
    // One rupiah rounded up in each share: JKK, JKM and JHT of both.
    expect(found.above).toMatchObject({ contribution: 4, from: 1 });
    expect(found).not.toHaveProperty("below");
    expect(found).not.toHaveProperty("wages");
  });

  test("a contribution of a wage beyond 10^15 is refused", () => {
    const contribution = 48_638_875_975_601;
    const programmes = ["jkk"] as const;
    expect(() => wageFromContribution({ ...question, contribution, programmes })).toThrow(
      UnsafeAmountError,
    );
  });

  test("a share that nobody has is found nowhere", () => {
    const none = wageFromContribution({ ...question, payer: "worker" });
    expect(none.wages).toBeUndefined();
    expect(none.below).toEqual({ contribution: 0, from: 1 });
    expect(() => wageFromContribution({ ...question, contribution: -1 })).toThrow(
      InvalidInputError,
    );
  });
});

describe("the band of an income or a contribution", () => {
  const question = { month: "2025-05", programmes: ["jkk", "jkm", "jht"] } as const;

  test("all 33 bands, there and back", () => {
    for (let band = 1; band <= 33; band += 1) {
      const { total, lines } = computeContribution({
        segment: "non-wage-earner",
        income: { band },
        ...question,
      });
      const byContribution = incomeBandFor({ ...question, contribution: total }).match;
      expect(byContribution).toMatchObject({ band, basis: lines[0]?.basis, contribution: total });
      const income = byContribution?.printedTo ?? 900_000_000;
      expect(incomeBandFor({ ...question, income }).match).toEqual(byContribution);
      expect(
        incomeBandFor({ ...question, income: Math.max(1, byContribution?.from ?? 1) }).match?.band,
      ).toBe(band);
    }
  });

  test("between two bands both neighbours, beyond them one", () => {
    const between = incomeBandFor({ ...question, contribution: 40_000 });
    expect(between.match).toBeUndefined();
    expect([between.below?.band, between.above?.band]).toEqual([1, 2]);
    expect(incomeBandFor({ ...question, contribution: 1 })).toMatchObject({ above: { band: 1 } });
    const above = incomeBandFor({ ...question, contribution: 1_000_000 });
    expect([above.below?.band, above.above]).toEqual([33, undefined]);
    expect(above.below).not.toHaveProperty("printedTo");
    expect(between.below).toHaveProperty("printedTo");
  });

  test("follows the relief of the month, and names what it rests on", () => {
    const relieved = incomeBandFor({
      month: "2026-05",
      programmes: ["jkk", "jkm"],
      fundedBy: "self",
      sector: "other",
      contribution: 13_400,
    });
    expect(relieved.match?.band).toBe(6);
    expect(relieved.warnings.map(({ code }) => code)).toContain("evidence-below-text");
  });

  test("is refused without, or with both, and where the law does", () => {
    expect(refusal(() => incomeBandFor(question))).toMatch(
      /exactly one of income and contribution/,
    );
    expect(() => incomeBandFor({ ...question, income: 1, contribution: 1 })).toThrow(
      InvalidInputError,
    );
    expect(() => incomeBandFor({ ...question, programmes: ["jp"] as never, income: 1 })).toThrow(
      NotCoveredError,
    );
  });
});

describe("the largest contract", () => {
  test("of the official example", () => {
    expect(largestContract({ month: "2026-05", contribution: 392_000 })).toMatchObject({
      contractValue: 180_000_294,
      contribution: 392_000,
      next: 392_001,
    });
  });

  test("costs no more, and one rupiah more would", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (contribution) => {
        const found = largestContract({ month: "2026-05", contribution });
        const cost = (contractValue: number): number =>
          computeContribution({ segment: "construction", month: "2026-05", contractValue }).total;
        expect(found.contribution).toBe(cost(found.contractValue));
        expect(found.contribution).toBeLessThanOrEqual(contribution);
        expect(cost(found.contractValue + 1)).toBe(found.next);
        expect(found.next).toBeGreaterThan(contribution);
      }),
      runs(30),
    );
  });

  test("names the rounding that ends it, also where the contract found is exact", () => {
    const found = largestContract(
      { month: "2026-05", contribution: 240_000 },
      { rounding: { mode: "up" } },
    );
    expect(found).toMatchObject({ contractValue: 100_000_000, next: 240_002 });
    expect(provisionIds({ provisions: found.rules })).toEqual([
      "jkk.contribution.construction.contract-slices",
      "jkm.contribution.construction.contract-slices",
    ]);
    expect(found.readings).toEqual([{ id: "rounding", option: "up" }]);
  });

  test("a contribution that no contract uses up is refused", () => {
    const contribution = Number.MAX_SAFE_INTEGER;
    expect(() => largestContract({ month: "2026-05", contribution })).toThrow(UnsafeAmountError);
  });
});
