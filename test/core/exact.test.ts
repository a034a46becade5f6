import fc from "fast-check";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  addRupiah,
  compareExact,
  dividedBy,
  exactRupiah,
  exactText,
  greater,
  halfUpWithText,
  isRupiahNumber,
  isRupiahText,
  lesser,
  minus,
  plus,
  roundExact,
  shownRupiah,
  sumExact,
  sumRupiah,
  times,
  timesRate,
  timesRupiah,
  toRupiah,
} from "../../src/core/exact.js";
import { complementOf, rateOfPercent } from "../../src/core/rate.js";
import type { Rounding } from "../../src/core/rounding.js";
import { computeContribution, UnsafeAmountError } from "../../src/index.js";
import { runs } from "../runs.js";

const whole: Rounding = { to: "rupiah", mode: "half-up" };
const sen: Rounding = { to: "sen", mode: "half-up" };

describe("rates", () => {
  test("a percent text is an exact ratio", () => {
    expect(rateOfPercent("0.24")).toEqual({ percent: "0.24", numerator: 24, denominator: 10_000 });
    expect(rateOfPercent("2")).toEqual({ percent: "2", numerator: 2, denominator: 100 });
    expect(rateOfPercent("0.30")).toMatchObject({ numerator: 30, denominator: 10_000 });
  });

  test("what is left when a rate is taken off", () => {
    expect(complementOf(rateOfPercent("50"))).toMatchObject({ percent: "50", numerator: 50 });
    expect(complementOf(rateOfPercent("99"))).toMatchObject({ percent: "1", numerator: 1 });
  });
});

describe("exact amounts", () => {
  test("a wage whose binary product falls short of the rupiah", () => {
    expect(Math.floor(3_000_000 * 0.0024)).toBe(7_199);
    const value = timesRate(exactRupiah(3_000_000), rateOfPercent("0.24"));
    expect(exactText(value)).toBe("7200");
    expect(roundExact(value, { ...whole, mode: "down" })).toBe(7_200);
  });

  test("sen go in and come out", () => {
    const value = timesRate(exactRupiah(2_333_641.85), rateOfPercent("0.24"));
    expect(exactText(value)).toBe("5600.74044");
    expect(roundExact(value, whole)).toBe(5_601);
    expect(roundExact(value, sen)).toBe(5_600.74);
    expect(exactText(timesRate(exactRupiah("2333641.85"), rateOfPercent("0.24")))).toBe(
      "5600.74044",
    );
  });

  test.each([
    ["half-up", 3],
    ["down", 2],
    ["up", 3],
    ["half-even", 2],
  ] as const)("2.5 goes %s", (mode, rupiah) => {
    expect(roundExact({ units: 25, divisor: 10 }, { to: "rupiah", mode })).toBe(rupiah);
  });

  test("half to even goes up from an odd neighbour", () => {
    expect(roundExact({ units: 35, divisor: 10 }, { to: "rupiah", mode: "half-even" })).toBe(4);
  });

  test("a value that does not end keeps its thirds until it is rounded", () => {
    const third = dividedBy(exactRupiah(10), 3);
    expect(exactText(third)).toBe("3.33333333333333333333");
    expect(roundExact(times(third, 3), whole)).toBe(10);
  });

  test("sums keep sen and refuse what is not exact", () => {
    expect(sumRupiah([0.1, 0.2])).toBe(0.3);
    expect(sumRupiah([])).toBe(0);
    expect(exactText(sumExact([exactRupiah(0.05), exactRupiah(2)]))).toBe("2.05");
    expect(() => sumRupiah([Number.MAX_SAFE_INTEGER, 1])).toThrow(UnsafeAmountError);
    expect(() => roundExact(times(exactRupiah(Number.MAX_SAFE_INTEGER), 2), whole)).toThrow(
      UnsafeAmountError,
    );
  });

  test("values are compared without dividing", () => {
    const cents = { units: 1_001, divisor: 100 };
    expect(compareExact(cents, exactRupiah(10))).toBeGreaterThan(0);
    expect(lesser(cents, exactRupiah(10))).toEqual(exactRupiah(10));
    expect(greater(cents, exactRupiah(10))).toBe(cents);
    const huge = times(exactRupiah(Number.MAX_SAFE_INTEGER), 1_000);
    expect(compareExact(huge, exactRupiah(1))).toBe(1);
    expect(shownRupiah({ units: 12_345, divisor: 1_000 })).toBe(12.35);
  });

  test("what counts as rupiah", () => {
    expect([0, 1, 2_333_641.85, Number.MAX_SAFE_INTEGER].every(isRupiahNumber)).toBe(true);
    expect([-1, 0.001, Number.NaN, Infinity, 2 ** 53, -0.01].some(isRupiahNumber)).toBe(false);
    expect(["0", "16800", "2333641.85", "5.5"].every(isRupiahText)).toBe(true);
    expect(["-1", "1e6", "1,000", "1.234", "", " 1", "9007199254740993"].some(isRupiahText)).toBe(
      false,
    );
  });
});

describe("the integer path against decimal.js", () => {
  const modes = { "half-up": 4, down: 1, up: 0, "half-even": 6 } as const;

  test("every rate and amount, every mode, to rupiah and to sen", () => {
    const amounts = fc.oneof(
      fc.nat(50_000_000),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.nat(5_000_000_000).map((cents) => cents / 100),
    );
    const percents = fc.constantFrom(
      "0.24",
      "0.54",
      "0.89",
      "1.27",
      "1.74",
      "0.30",
      "3.7",
      "2",
      "1",
    );
    const rounding = fc.record({
      to: fc.constantFrom("rupiah" as const, "sen" as const),
      mode: fc.constantFrom(
        "half-up" as const,
        "down" as const,
        "up" as const,
        "half-even" as const,
      ),
    });
    fc.assert(
      fc.property(amounts, percents, rounding, (amount, percent, how) => {
        const value = timesRate(exactRupiah(amount), rateOfPercent(percent));
        const Wide = Decimal.clone({ precision: 60 });
        const expected = new Wide(amount).times(percent).div(100);
        expect(exactText(value)).toBe(expected.toFixed());
        const places = how.to === "sen" ? 2 : 0;
        const rounded = expected.toDecimalPlaces(places, modes[how.mode]);
        if (rounded.times(100).lte(Number.MAX_SAFE_INTEGER)) {
          expect(roundExact(value, how)).toBe(rounded.toNumber());
        }
      }),
      runs(1_000),
    );
  });
});

test("a rounding that changes an amount is the last step of its line", () => {
  const wages = { segment: "wage-earner", wage: 3_333_333, programmes: ["jkm"] } as const;
  const contract = { segment: "construction", contractValue: 10_000_123 } as const;
  const bills = [
    computeContribution({ ...wages, month: "2026-05" }, { rounding: sen }),
    computeContribution({ ...contract, month: "2026-05" }),
  ];
  const [byWages, byContract] = bills.map(({ lines: [line] }) => line);
  expect(byWages?.steps?.at(-1)).toEqual({
    ...{ kind: "round", rounding: sen },
    ...{ of: "9999.999", result: 10_000 },
  });
  expect(byContract?.exact).toContain(".");
  expect(byContract?.steps?.at(-1)).toEqual({
    ...{ kind: "round", rounding: whole },
    ...{ of: byContract?.exact, result: byContract?.amount },
  });
});

describe("an exact value", () => {
  test("of sums and differences has the least common divisor", () => {
    expect(plus({ units: 3, divisor: 4 }, { units: 1, divisor: 2 })).toEqual({
      units: 5,
      divisor: 4,
    });
    expect(plus({ units: 1, divisor: 6 }, { units: 1, divisor: 4 })).toEqual({
      units: 5,
      divisor: 12,
    });
    expect(minus({ units: 1, divisor: 4 }, { units: 1, divisor: 6 })).toEqual({
      units: 1,
      divisor: 12,
    });
    expect(sumExact([exactRupiah(2), exactRupiah(0.25), exactRupiah(0.5)])).toEqual({
      units: 275,
      divisor: 100,
    });
  });

  test("of two that are equal is the first", () => {
    const [a, b] = [
      { units: 1, divisor: 2 },
      { units: 2, divisor: 4 },
    ];
    expect(greater(a, b)).toBe(a);
    expect(lesser(a, b)).toBe(a);
  });

  test.each([
    [{ units: 25, divisor: 10 }, 3, "2.5"],
    [{ units: 24, divisor: 10 }, 2, "2.4"],
    [{ units: 30, divisor: 10 }, 3, "3"],
    [{ units: 2_050, divisor: 1_000 }, 2, "2.05"],
    [{ units: 7, divisor: 1 }, 7, "7"],
    [{ units: 5, divisor: 3 }, 2, "1.66666666666666666667"],
    [{ units: 6, divisor: 3 }, 2, "2"],
    [{ units: 1, divisor: 4 }, 0, "0.25"],
    [{ units: new Decimal("2.5"), divisor: 1 }, 3, "2.5"],
    [
      { units: new Decimal("9007199254740993"), divisor: 1_000 },
      9_007_199_254_741,
      "9007199254740.993",
    ],
  ])("%j is %d rounded half up, and %s in full", (value, amount, exact) => {
    expect(halfUpWithText(value)).toEqual({ amount, exact });
    expect(roundExact(value, whole)).toBe(amount);
    expect(exactText(value)).toBe(exact);
  });

  test.each([
    [{ units: 5, divisor: 2 }, 2.5],
    [{ units: 5, divisor: 1 }, 5],
    [{ units: new Decimal(5), divisor: 1 }, 5],
    [{ units: 2, divisor: 3 }, 0.67],
    [{ units: Number.MAX_SAFE_INTEGER, divisor: 100 }, 90_071_992_547_409.91],
    [{ units: 1_800_000_000_000_001, divisor: 10 }, 180_000_000_000_000],
  ])("%j is shown as %d, with sen as far as they are exact", (value, shown) => {
    expect(shownRupiah(value)).toBe(shown);
  });
});

describe("amounts in rupiah", () => {
  test("are numbers, and no negative zero", () => {
    expect([toRupiah("16800.5"), toRupiah(5), toRupiah(-0)]).toEqual([16_800.5, 5, 0]);
  });

  test("are added exactly to the limit of numbers", () => {
    expect(addRupiah(1_000_000_000_000_000, 1)).toBe(1_000_000_000_000_001);
    expect(addRupiah(90_000_000_000_000, 0.25)).toBe(90_000_000_000_000.25);
    expect(addRupiah(0.1, 0.2)).toBe(0.3);
    expect(() => addRupiah(Number.MAX_SAFE_INTEGER, 1)).toThrow(UnsafeAmountError);
  });

  test("are multiplied by a count", () => {
    expect([timesRupiah(0.1, 3), timesRupiah(5, 1), timesRupiah(5, 0)]).toEqual([0.3, 5, 0]);
  });
});
