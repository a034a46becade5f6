import { describe, expect, test } from "vitest";
import {
  checkOf,
  checkText,
  eachOnce,
  lacking,
  missingOf,
  neededOf,
  outcomeOf,
  type Check,
} from "../../src/core/check.js";

const key = "jkm.lump-sum@2015-07-01";
const check = (
  passed: boolean | undefined,
  effect: Check["effect"],
  ...missing: readonly string[]
): Check => checkOf("jkm.active", passed, { key: "check.jkm.active" }, [key], { effect, missing });

describe("a condition", () => {
  test("waits for its facts only while it is open", () => {
    expect(check(undefined, "bars", "a").missing).toEqual(["a"]);
    expect(check(true, "bars", "a").missing).toEqual([]);
    expect(check(false, "bars", "a").missing).toEqual([]);
  });

  test("bars and waits for nothing unless told otherwise", () => {
    expect(checkOf("jkm.active", undefined, { key: "check.jkm.active" }, [key])).toStrictEqual({
      id: "jkm.active",
      passed: undefined,
      effect: "bars",
      provisions: [key],
      missing: [],
    });
  });

  test("keeps its form and values, and says them", () => {
    const form = { key: "check.jkk.participant~wage-earner" } as const;
    const worded = checkOf("jkk.participant", true, form, [key]);
    expect(worded).toMatchObject({ form: "wage-earner" });
    expect(checkText(worded)).toEqual(form);
    const values = { key: "check.jkk.disease-tail", values: { years: 3 } } as const;
    expect(checkText(checkOf("jkk.disease-tail", true, values, [key]))).toEqual(values);
    expect(checkText(check(true, "bars"))).toStrictEqual({ key: "check.jkm.active" });
  });
});

describe("conditions together", () => {
  test.each([
    ["eligible", []],
    ["eligible", [check(true, "bars")]],
    ["eligible", [check(true, "bars"), check(false, "reduces")]],
    ["eligible", [check(undefined, "reduces", "a")]],
    ["undetermined", [check(true, "bars"), check(undefined, "bars", "a")]],
    ["ineligible", [check(undefined, "bars", "a"), check(false, "bars")]],
  ] as const)("are %s: %j", (outcome, checks) => {
    expect(outcomeOf(checks)).toBe(outcome);
  });

  test("ask for what bars first, each fact once", () => {
    const checks = [
      check(undefined, "reduces", "a", "b"),
      check(undefined, "bars", "c", "b"),
      check(undefined, "bars", "c"),
    ];
    expect(missingOf(checks)).toEqual(["c", "b", "a"]);
  });

  test("say why a fact is needed, the first time only", () => {
    const why = { key: "check.jkm.active" };
    const needed = neededOf(check(undefined, "bars", "a", "b"));
    expect(needed).toEqual([
      { field: "a", why },
      { field: "b", why },
    ]);
    const again = { field: "a", why: { key: "open.wage" } } as const;
    expect(eachOnce([...needed, again])).toEqual(needed);
  });

  test("lack the facts that are not given", () => {
    expect(lacking({ a: undefined, b: false, c: 0, d: undefined })).toEqual(["a", "d"]);
  });
});
