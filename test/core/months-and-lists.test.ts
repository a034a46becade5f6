import { describe, expect, test } from "vitest";
import { isIterable, isStream } from "../../src/core/is-iterable.js";
import { longestRun } from "../../src/core/longest-run.js";
import { regionKey } from "../../src/core/region-level.js";

describe("the longest run of months", () => {
  test.each([
    [[], 0],
    [["2025-01"], 1],
    [["2025-11", "2025-12", "2026-01"], 3],
    [["2025-01", "2025-02", "2025-04"], 2],
    [["2025-01", "2025-03", "2025-04", "2025-05", "2025-07", "2025-08"], 3],
    [["2025-01", "2025-03", "2025-05"], 1],
  ])("%j: %i", (months, run) => {
    expect(longestRun(months)).toBe(run);
  });
});

describe("what gives its parts one by one", () => {
  async function* later(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
  }
  test.each([
    ["a list", [1], true, true],
    ["a set", new Set([1]), true, true],
    ["what comes later", later(), false, true],
    ["a text", "1", false, false],
    ["a column of numbers", new Float64Array(1), false, false],
    ["an object", {}, false, false],
    ["nothing", null, false, false],
  ])("%s", (_, value, atOnce, asTheyCome) => {
    expect([isIterable(value), isStream(value)]).toEqual([atOnce, asTheyCome]);
  });

  test("a proxy that was revoked gives nothing, and an error of the caller's own is let through", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isStream(proxy)).toBe(false);
    const own = {
      get [Symbol.iterator](): never {
        throw new RangeError("own");
      },
    };
    expect(() => isIterable(own)).toThrow("own");
  });
});

test("a code of a region is written with dots, a name as it is", () => {
  expect(["6205", "62.05", "62. 05.01", "Barito Utara"].map(regionKey)).toEqual([
    "62.05",
    "62.05",
    "62.05.01",
    "Barito Utara",
  ]);
});
