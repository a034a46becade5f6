import { describe, expect, test } from "vitest";
import { calculate } from "./calculate.js";
import { publishedCases } from "./published-cases.js";

const compared = publishedCases.filter((one) => one.checks);

describe("published cases", () => {
  test.each(compared)("$id: $kind, $source", ({ checks = [], agrees }) => {
    for (const check of checks) {
      const ours = calculate(check);
      expect(ours, check.read).toBe(check.is);
      if (check.printed === undefined) continue;
      if (check.within === undefined) {
        expect(agrees).toBe(false);
        expect(ours).not.toBe(check.printed);
      } else {
        expect(Math.abs(Number(ours) - Number(check.printed))).toBeLessThanOrEqual(check.within);
      }
    }
  });

  test("a case that is wrong shows at least one figure that we do not give", () => {
    const wrong = compared.filter((one) => one.agrees === false);
    expect(wrong.length).toBeGreaterThan(8);
    for (const { id, checks = [] } of wrong) {
      expect(checks.some((check) => check.printed !== undefined) || id === "sch-014", id).toBe(
        true,
      );
    }
  });

  test("every case is compared or says why not", () => {
    for (const one of publishedCases)
      expect(Boolean(one.checks) !== Boolean(one.notCompared), one.id).toBe(true);
  });
});
