import { describe, expect, test } from "vitest";
import { isIterable, isStream } from "../../src/core/is-iterable.js";
import { percentOfRatio } from "../../src/core/decimal.js";
import { longestRun } from "../../src/core/longest-run.js";
import { isOpenOn } from "../../src/core/reading.js";
import { dottedCode, regionAt, regionKey } from "../../src/core/region-level.js";

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

test.each([
  ["62.05.01.2003", "province", "62"],
  ["62.05.01.2003", "regency", "62.05"],
  ["62.05.01.2003", "district", "62.05.01"],
  ["62.05.01.2003", "village", "62.05.01.2003"],
  ["6205012003", "province", "62"],
  ["6205012003", "regency", "6205"],
  ["6205012003", "district", "620501"],
  ["6205012003", "village", "6205012003"],
  ["62.05", "regency", "62.05"],
  ["62.05", "district", undefined],
  ["6205", "village", undefined],
  ["62.0501", "regency", undefined],
  ["Barito Utara", "province", undefined],
  ["", "province", undefined],
] as const)("the region of %j as a %s is %s", (code, level, region) => {
  expect(regionAt(code, level)).toBe(region);
});

test.each([
  ["62 05 01 2003", "62.05.01.2003"],
  ["620501.2003", "62.05.01.2003"],
  ["62.", undefined],
  ["x62", undefined],
  ["62x", undefined],
])("a written code %j is %s", (text, code) => {
  expect(dottedCode(text)).toBe(code);
});

test.each([
  [undefined, "2015-01-01", true],
  ["2020-05-01", "2020-04-30", false],
  ["2020-05-01", "2020-05-01", true],
])("a question that arises from %s is open on %s: %s", (from, date, open) => {
  const reading = { id: "x", options: ["a"], default: "a", cites: [] };
  expect(isOpenOn({ ...reading, from }, date)).toBe(open);
});

test("a ratio is a percent without a tail of binary digits", () => {
  expect([percentOfRatio(0.07), percentOfRatio(1), percentOfRatio(0.0024)]).toEqual([
    "7",
    "100",
    "0.24",
  ]);
});
