import { describe, expect, test } from "vitest";
import { mayBeOneName, nameKeyOf } from "../../src/roster/person-name.js";

describe("the key of a name", () => {
  test.each([
    ["Siti Aminah", "siti aminah"],
    ["SITI  AMINAH, S.Pd", "siti aminah"],
    ["Siti Aminah (istri Amat)", "siti aminah"],
    ["(Amat)", "amat"],
    ["Hj. Siti", "siti"],
    ["Drs. H. Moh. Ali", "muhammad ali"],
    ["Budi bin Ahmad", "budi"],
    ["Siti alias Ucok", "siti"],
    ["H. Alias Ahmad", "alias ahmad"],
    ["Haji", "haji"],
    ["H. Ust.", "h ust"],
  ])("of %s is %s", (name, key) => {
    expect(nameKeyOf(name)).toBe(key);
  });
});

describe("names that may be one", () => {
  test.each([
    ["budi", "", true],
    ["siti aminah", "aminah siti", true],
    ["siti aminah rahmawati", "aminah siti", true],
    ["budi a", "aminah budi", true],
    ["budi z", "budi aminah", false],
    ["budi ah", "budi ahmad saja", false],
    ["budi ahmad", "budi ah saja", false],
    ["wahyuni sari", "sari wahyuno", true],
    ["wahyu sari", "sari wahyo", true],
    ["sari budi", "bubi sari", false],
    ["wahyuni sari", "sari wahyino", false],
    ["abcde", "abcdf", true],
    ["abcde", "abcfg", false],
    ["abcdefghijk", "abcdefghixy", false],
    ["abcdefghijkl", "abcdefghijxy", true],
  ])("%s and %s: %s", (one, other, isOne) => {
    expect([mayBeOneName(one, other), mayBeOneName(other, one)]).toEqual([isOne, isOne]);
  });
});
