import { describe, expect, test } from "vitest";
import { digitsOf, plansByLaw, withAnswer, withFact, withList } from "../../src/core/plans.js";
import type { Context } from "../../src/core/options.js";
import { indonesianLaw, type Law } from "../../src/index.js";

const context = (more: Partial<Context> = {}): Context => ({
  law: undefined,
  readings: {},
  rounding: { to: "rupiah", mode: "half-up" },
  ...more,
});

describe("a plan", () => {
  const counting = (): ((context: Context, month: string, facts: number) => number) => {
    const plans = plansByLaw<number>();
    let made = 0;
    return (of, month, facts) => plans(of, month, facts, () => (made += 1));
  };

  test("is made once for a month and some facts", () => {
    const plan = counting();
    const of = context();
    expect([plan(of, "2026-05", 1), plan(of, "2026-05", 1)]).toEqual([1, 1]);
    expect(plan(of, "2026-05", 2)).toBe(2);
    expect(plan(of, "2026-06", 1)).toBe(3);
    expect([plan(of, "2026-05", 1), plan(of, "2026-05", 2), plan(of, "2026-06", 1)]).toEqual([
      1, 2, 3,
    ]);
  });

  test("is one for contexts of the same answers, in any order, and of the answers not given", () => {
    const plan = counting();
    const first = plan(context({ readings: { a: "x", b: "y" } }), "2026-05", 1);
    expect(plan(context({ readings: { b: "y", a: "x" } }), "2026-05", 1)).toBe(first);
    const none = plan(context(), "2026-05", 1);
    expect(plan(context({ readings: { a: undefined } }), "2026-05", 1)).toBe(none);
    const others = [
      context({ readings: { a: "x", b: "z" } }),
      context({ rounding: { to: "sen", mode: "half-up" } }),
      context({ rounding: { to: "rupiah", mode: "down" } }),
      context({ law: indonesianLaw }),
    ].map((other) => plan(other, "2026-05", 1));
    expect(new Set([first, none, ...others]).size).toBe(6);
  });

  test("is made anew for a law that can change", () => {
    const plan = counting();
    const law: Law = { ...indonesianLaw };
    const open = context({ law });
    expect([plan(open, "2026-05", 1), plan(open, "2026-05", 1)]).toEqual([1, 2]);
    const frozen = context({ law: Object.freeze({ ...indonesianLaw }) });
    expect([plan(frozen, "2026-05", 1), plan(frozen, "2026-05", 1)]).toEqual([3, 3]);
  });

  test("is kept for six hundred months, then all are made anew", () => {
    const plan = counting();
    const of = context();
    const month = (index: number): string => `m${index}`;
    for (let index = 0; index < 600; index += 1) plan(of, month(index), 1);
    expect(plan(of, month(0), 1)).toBe(1);
    expect(plan(of, month(599), 1)).toBe(600);
    expect(plan(of, month(600), 1)).toBe(601);
    expect(plan(of, month(0), 1)).toBe(602);
    expect(plan(of, month(600), 1)).toBe(601);
  });
});

describe("facts as a number", () => {
  const digits = digitsOf(["a", "b"]);

  test("tell every combination apart", () => {
    const numbers = [undefined, "a", "b"].flatMap((fact) =>
      [undefined, true, false].flatMap((answer) =>
        [[], ["a"], ["b"], ["a", "b"], "required"].map((list) =>
          withAnswer(
            withFact(
              withList(0, digits, list as readonly ("a" | "b")[] | string),
              digits,
              fact as "a" | "b" | undefined,
            ),
            answer,
          ),
        ),
      ),
    );
    // A list of nothing and a word are one: the input refuses the one.
    expect(new Set(numbers).size).toBe(3 * 3 * 4);
    expect(Math.min(...numbers)).toBe(0);
    expect(numbers.every(Number.isInteger)).toBe(true);
  });

  test("leave room for those that came before", () => {
    const before = [0, 1, 2];
    const after = [
      before.map((number) =>
        [undefined, "a", "b"].map((fact) => withFact(number, digits, fact as "a")),
      ),
      before.map((number) => [undefined, true, false].map((fact) => withAnswer(number, fact))),
      before.map((number) =>
        [[], ["a"], ["b"], ["a", "b"]].map((list) => withList(number, digits, list as "a"[])),
      ),
    ];
    for (const numbers of after) {
      expect(new Set(numbers.flat()).size).toBe(numbers.flat().length);
      expect(numbers.flat().every((number) => number >= 0 && Number.isInteger(number))).toBe(true);
    }
  });
});
