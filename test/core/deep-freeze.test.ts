import { describe, expect, test } from "vitest";
import { deepFreeze, frozenCopy } from "../../src/core/deep-freeze.js";

describe("data frozen to the end", () => {
  test("is itself, with its lists and objects", () => {
    const data = { list: [{ a: 1 }], none: null, text: "x" };
    expect(deepFreeze(data)).toBe(data);
    expect([data, data.list, data.list[0]].every(Object.isFrozen)).toBe(true);
  });

  test("leaves what is no plain data, and what is frozen already", () => {
    const map = new Map();
    const inner = { a: 1 };
    const frozen = Object.freeze({ inner });
    const call = (): void => undefined;
    deepFreeze({ map, frozen, call });
    expect(Object.isFrozen(call)).toBe(false);
    expect(Object.isFrozen(map)).toBe(false);
    expect(Object.isFrozen(inner)).toBe(false);
    expect(deepFreeze(null)).toBeNull();
    expect(deepFreeze("x")).toBe("x");
  });
});

describe("a frozen copy", () => {
  test("is equal and frozen to the end, and leaves what was copied", () => {
    const data = { list: [{ a: 1 }, "x", null], none: undefined };
    const copy = frozenCopy(data);
    expect(copy).toStrictEqual(data);
    expect([copy, copy.list, copy.list[0]].every(Object.isFrozen)).toBe(true);
    expect([data, data.list, data.list[0]].some(Object.isFrozen)).toBe(false);
  });

  test.each([[null], ["x"], [1], [undefined], [true]])("of %j is itself", (value) => {
    expect(frozenCopy(value)).toBe(value);
  });
});
