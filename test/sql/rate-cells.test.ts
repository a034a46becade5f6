import { expect, test } from "vitest";
import { rateOfPercent } from "../../src/core/rate.js";
import { traceOf } from "../../src/law/trace-of.js";
import { limitOf, rateCells } from "../../src/sql/rate-cells.js";

const rate = rateOfPercent("0.24");

test.each([
  ["down", 0],
  ["up", 9_999],
  ["half-up", 5_000],
] as const)("rounding %s adds %d ten thousandths before the division", (mode, carry) => {
  const trace = traceOf({ rounding: { mode } });
  expect(rateCells(trace, "jkk", rate)).toEqual({ jkk_num: 24, jkk_den: 10_000, jkk_carry: carry });
  expect(rateCells(trace, "jkk", undefined)).toEqual({ jkk_num: 0, jkk_den: 0, jkk_carry: 0 });
});

test("a rate that is not there rests on no way of rounding", () => {
  const trace = traceOf({});
  rateCells(trace, "jkk", undefined);
  expect(trace.readings).toEqual([]);
  rateCells(trace, "jkk", rate);
  expect(trace.readings).toEqual([{ id: "rounding", option: "half-up" }]);
});

const safe = 9_007_199_254_740_991;

test.each([
  ["no rate", [], safe],
  ["rates that are not there or take nothing", [undefined, rateOfPercent("0")], safe],
  ["a small rate", [rate], safe],
  // Of 64 bits, 2 ** 63 - 1: less the divisor that rounding may add, by the numerator.
  ["a rate of a long numerator", [rateOfPercent("50.00")], 1_844_674_407_370_953],
  // Of 53 bits, that numbers carry: five times as much comes out.
  ["a rate above the whole", [rateOfPercent("500")], 1_801_439_850_948_198],
  [
    "the narrowest of several",
    [rateOfPercent("500"), rateOfPercent("50.00")],
    1_801_439_850_948_198,
  ],
  [
    "the narrowest in another order",
    [rateOfPercent("50.00"), rateOfPercent("500")],
    1_801_439_850_948_198,
  ],
])("the largest amount that can be multiplied by %s", (_, rates, limit) => {
  expect(limitOf(rates)).toBe(limit);
});
