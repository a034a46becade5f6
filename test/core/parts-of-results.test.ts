import { describe, expect, test } from "vitest";
import { compareExact, greater, lesser } from "../../src/core/exact.js";
import { textField } from "../../src/core/fields.js";
import { lookUp } from "../../src/core/look-up.js";
import type { Provision } from "../../src/core/provision.js";
import type { Reading } from "../../src/core/reading.js";
import { resolveReading } from "../../src/core/resolve-reading.js";
import { startTrace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";
import { readingOptions } from "../../src/law/reading-options.js";

describe("exact amounts are compared exactly", () => {
  test.each([
    [{ units: 1, divisor: 2 }, { units: 2, divisor: 4 }, 0],
    [{ units: 1, divisor: 2 }, { units: 2, divisor: 3 }, -1],
    [{ units: 3, divisor: 4 }, { units: 2, divisor: 3 }, 1],
    // Both products are beyond 2^53, and are one number there.
    [{ units: 9_007_199_254_740_991, divisor: 4 }, { units: 6_755_399_441_055_743, divisor: 3 }, 1],
    // One of them is: 2^53 - 1 against 2^53.
    [
      { units: 9_007_199_254_740_991, divisor: 2 },
      { units: 4_503_599_627_370_496, divisor: 1 },
      -1,
    ],
  ])("%j against %j", (a, b, sign) => {
    expect(Math.sign(compareExact(a, b))).toBe(sign);
    expect(Math.sign(compareExact(b, a)) + sign).toBe(0);
    if (sign === 0) return;
    expect([lesser(a, b), greater(a, b)]).toEqual(sign < 0 ? [a, b] : [b, a]);
  });
});

test("a text has something in it, and an end", () => {
  for (const text of ["a", " a ", "a".repeat(1_000)]) {
    expect(textField.safeParse(text).success, text.slice(0, 5)).toBe(true);
  }
  for (const text of ["", " ", "\t\n", "\u00a0", "a".repeat(100_000), 1, null]) {
    expect(textField.safeParse(text).success, String(text).slice(0, 5)).toBe(false);
  }
});

describe("what a result rests on", () => {
  const trace = () => startTrace(contextOf(undefined, readingOptions));

  test.each(["text", "official", "secondary"] as const)("a value known by %s", (evidence) => {
    const provision: Provision<number> = {
      id: `test.${evidence}`,
      unit: "rupiah",
      versions: [
        {
          ...{ from: "2015-07-01", value: 7, evidence },
          cites: [{ regulation: "pp-44-2015", article: "Pasal 1" }],
        },
      ],
    };
    const seen = trace();
    for (let time = 0; time < 2; time += 1) {
      expect(lookUp(seen, provision, "2026-01-01").value).toBe(7);
    }
    const key = `test.${evidence}@2015-07-01`;
    expect(seen.provisions.map((use) => [use.key, use.evidence])).toEqual([[key, evidence]]);
    expect(seen.warnings.map(({ code, provisions }) => [code, provisions])).toEqual(
      evidence === "text" ? [] : [["evidence-below-text", [key]]],
    );
  });

  test("a reading has one of its options, and is noted once", () => {
    const reading: Reading = {
      id: "test.reading",
      options: ["one", "other"],
      default: "one",
    } as never;
    const seen = trace();
    expect([resolveReading(seen, reading), resolveReading(seen, reading)]).toEqual(["one", "one"]);
    expect(seen.readings).toEqual([{ id: "test.reading", option: "one" }]);
    const wrong: Reading = { ...reading, default: "third" };
    expect(() => resolveReading(trace(), wrong)).toThrow(TypeError);
  });
});
