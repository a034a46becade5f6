import { describe, expect, test } from "vitest";
import { complementOf, rateOfPercent, shareOfPercent } from "../../src/core/rate.js";
import { changes, isRounded, roundLine } from "../../src/core/round-line.js";
import { stepsOf, type Step } from "../../src/core/step.js";
import { startTrace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";

const provision = "jkm.benefit.funeral@2019-12-02";
const line = { amount: 500, exact: "500", provisions: [provision] } as const;

describe("the steps of a line", () => {
  test.each([
    ["of a value are its look-up", line, [{ kind: "look-up", provision, value: 500 }]],
    ["that rests on nothing are none", { ...line, provisions: [] }, []],
    ["that has its own are those", { ...line, steps: [] }, []],
    [
      "that rests on nothing and has its own are those",
      {
        ...line,
        provisions: [],
        steps: [{ kind: "add", terms: [500], result: 500 }] satisfies Step[],
      },
      [{ kind: "add", terms: [500], result: 500 }],
    ],
    [
      "of a rate without a wage are its look-up",
      { ...line, ratePercent: "5" },
      [{ kind: "look-up", provision, value: 500 }],
    ],
    [
      "of a rate are its percent",
      { ...line, ratePercent: "5", basis: 10_000 },
      [{ kind: "percent", provision, percent: "5", of: 10_000, result: "500" }],
    ],
    [
      "of a rate that does not come out even are its percent, rounded",
      { ...line, exact: "499.6", ratePercent: "4.996", basis: 10_000 },
      [
        { kind: "percent", provision, percent: "4.996", of: 10_000, result: "499.6" },
        {
          kind: "round",
          rounding: { to: "rupiah", mode: "half-up" },
          of: "499.6",
          result: 500,
        },
      ],
    ],
  ])("%s", (_, given, steps) => {
    expect(stepsOf(given, "half-up")).toEqual(steps);
  });
});

describe("a line is rounded", () => {
  test.each([
    ["500", 500, false],
    ["499.6", 500, true],
    ["499.5", 499.5, false],
    ["9007199254740993", 9_007_199_254_740_992, false],
  ])("%s to %d: %s", (exact, amount, rounded) => {
    expect(changes(exact, amount)).toBe(rounded);
    expect(isRounded({ exact, amount })).toBe(rounded);
  });

  test("in the way of the options, which is recorded", () => {
    const trace = startTrace(contextOf({ rounding: { mode: "down", to: "rupiah" } }, {}));
    expect(roundLine(trace, { units: 5, divisor: 2 }, [])).toEqual({ amount: 2, exact: "2.5" });
    expect(trace.readings).toEqual([{ id: "rounding", option: "down" }]);
  });

  test("as its last step, by a reading", () => {
    const trace = startTrace(contextOf(undefined, {}));
    const steps: Step[] = [];
    expect(roundLine(trace, { units: 3, divisor: 1 }, steps)).toEqual({ amount: 3, exact: "3" });
    expect([steps, trace.readings]).toEqual([[], []]);
    expect(roundLine(trace, { units: 5, divisor: 2 }, steps)).toEqual({ amount: 3, exact: "2.5" });
    const rounding = { to: "rupiah", mode: "half-up" };
    expect(steps).toEqual([{ kind: "round", rounding, of: "2.5", result: 3 }]);
    expect(trace.readings).toEqual([{ id: "rounding", option: "half-up" }]);
  });
});

describe("a rate", () => {
  test.each([
    ["5", 5, 100],
    ["0.24", 24, 10_000],
    ["5.7", 57, 1_000],
    ["0", 0, 100],
  ])("of %s percent is %d of %d", (percent, numerator, denominator) => {
    expect(rateOfPercent(percent)).toEqual({ percent, numerator, denominator });
    expect(rateOfPercent(percent)).toEqual({ percent, numerator, denominator });
    expect(Object.isFrozen(rateOfPercent(percent))).toBe(true);
  });

  test("leaves the rest of a whole, and a share of a percent", () => {
    expect(complementOf(rateOfPercent("99"))).toEqual({
      percent: "1",
      numerator: 1,
      denominator: 100,
    });
    expect(shareOfPercent("0.24", rateOfPercent("50"))).toBe("0.12");
  });
});
