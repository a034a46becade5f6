import { describe, expect, test } from "vitest";
import { computeJkkBenefit, indonesian, InvalidInputError } from "../../../src/index.js";
import { expectation } from "../../words.js";

const refusal = (...disabilities: unknown[]): InvalidInputError["issues"] => {
  try {
    computeJkkBenefit({
      date: "2026-05-20",
      segment: "wage-earner",
      wage: 4_000_000,
      disabilities,
    } as never);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
};

describe("a disability that is refused", () => {
  test("names an unknown part and those nearest to it", () => {
    const [issue] = refusal({ part: "right-tumb" });
    expect(issue?.path).toBe("disabilities[0].part");
    expect(expectation(issue)).toMatch(
      /^"right-tumb" is not known; nearest of the \d+ choices: right-thumb, /,
    );
    expect(expectation(issue, indonesian)).toMatch(
      /^"right-tumb" tidak dikenal; yang paling mirip dari \d+ pilihan: right-thumb, /,
    );
  });

  test("names the percentage and its range", () => {
    const [issue] = refusal({ part: "scalp", percent: 50 });
    expect(issue?.path).toBe("disabilities[0].percent");
    expect(expectation(issue)).toMatch(/^50 is not in the range: .* \d+ to \d+$/);
  });

  test("names the field of a form that fits, and all forms where none does", () => {
    const [field] = refusal({ hearingLoss: { betterEarDecibel: 40, worseEarDecibel: "50" } });
    expect(field).toMatchObject({
      path: "disabilities[0].hearingLoss.worseEarDecibel",
      code: "expected.jkk.threshold",
      values: { highestThreshold: 130 },
    });
    expect(expectation(field)).toBe(
      "a hearing threshold in decibel, 0 to 130, with at most two decimals",
    );
    const [mixed] = refusal({ part: "right-thumb", hearingLoss: {} });
    expect(mixed).toMatchObject({ path: "disabilities[0]", code: "issue.unknown-fields" });
    expect(expectation(mixed)).toBe("unknown field: hearingLoss");
    expect(refusal("right-thumb")[0]?.code).toBe("expected.jkk.disability");
  });

  test("names the part that is listed too often or is contained in another", () => {
    const thumb = { part: "right-thumb" };
    expect(expectation(refusal(thumb, thumb)[0])).toBe(
      '"right-thumb" is listed more often than a body has it (at most 1)',
    );
    expect(expectation(refusal(thumb, { part: "right-hand-from-wrist" })[0])).toBe(
      'the loss "right-thumb" is already part of "right-hand-from-wrist", which is listed too',
    );
  });

  test("names how many of a part are left beside the other losses", () => {
    const left = (...parts: readonly string[]): unknown[] =>
      refusal(...parts.map((part) => ({ part }))).map(({ path, values }) => [path, values]);
    const foot = "one-foot-from-ankle";
    expect(left("one-leg-from-groin", foot, foot)).toEqual([
      ["disabilities[2]", { part: foot, most: 1 }],
    ]);
    expect(left("one-leg-from-groin", "big-toe", "big-toe")).toEqual([
      ["disabilities[2]", { part: "big-toe", most: 1 }],
    ]);
    expect(left("one-leg-from-groin", ...Array<string>(4).fill("other-toe"))).toEqual([
      ["disabilities[4]", { part: "other-toe", most: 3 }],
    ]);
    expect(left("one-leg-from-groin", foot)).toEqual([]);
  });

  test("names the row that does not go by unit", () => {
    expect(expectation(refusal({ part: "right-thumb", units: 2 })[0])).toMatch(/^"right-thumb": /);
  });
});
