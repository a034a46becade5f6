import { describe, expect, test } from "vitest";
import { marked, type FactsUsed } from "../../src/core/facts-used.js";
import { assumed, type Warning } from "../../src/core/warning.js";

function factsOf(
  input: object,
  missing: readonly string[] = [],
  warnings: readonly Warning[] = [],
): FactsUsed {
  return marked(input, { warnings, undetermined: [{ missing }] }).facts;
}
const assuming = (...assumes: readonly string[]): Warning =>
  assumed("assumed-resident", { assumes });

describe("the facts given", () => {
  test.each<[string, object, readonly string[]]>([
    ["are those with a value", { a: 1, b: undefined, c: null, d: false }, ["a", "c", "d"]],
    ["are named by their path", { a: { b: 1, c: { d: "x" } } }, ["a.b", "a.c.d"]],
    ["of a list of objects are those of each", { a: [{ b: 1 }, { c: 2 }] }, ["a[0].b", "a[1].c"]],
    ["of a list of values are the list", { a: [1, 2] }, ["a"]],
    ["of a mixed list are the list", { a: [{ b: 1 }, 2] }, ["a"]],
    ["of an empty list are the list", { a: [] }, ["a"]],
  ])("%s", (_, input, given) => {
    expect(factsOf(input)).toEqual({ given, assumed: [], missing: [] });
  });

  test("are neither assumed nor missing", () => {
    expect(factsOf({ a: 1, b: 1, c: 1 }, ["b"], [assuming("c", "d")])).toEqual({
      given: ["a"],
      assumed: ["c", "d"],
      missing: ["b"],
    });
    expect(factsOf({ a: 1, b: 1 }, ["b"])).toMatchObject({ given: ["a"] });
    expect(factsOf({ a: 1, c: 1 }, [], [assuming("c")])).toMatchObject({ given: ["a"] });
  });

  test("are missing rather than assumed, and each once", () => {
    const warnings = [
      assuming("a", "b"),
      assuming("b"),
      assumed("return-is-assumed", { values: { floor: { key: "open.wage" } } }),
    ];
    expect(factsOf({}, ["a", "a"], warnings)).toEqual({
      given: [],
      assumed: ["b"],
      missing: ["a"],
    });
  });
});
