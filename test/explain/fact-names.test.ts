import { describe, expect, test } from "vitest";
import { factText, fieldWords } from "../../src/explain/fact-names.js";
import { speechOf } from "../../src/explain/speech.js";
import { english } from "../../src/index.js";

const speech = speechOf(english, {});

describe("a field of a path in words", () => {
  test.each([
    ["citizen", "whether an Indonesian citizen"],
    ["jkpMembership.citizen", "whether an Indonesian citizen"],
    ["children.0.level", "the child's level of schooling"],
    ["noSuchField", undefined],
  ])("%s", (path, words) => {
    const found = fieldWords(path, speech);
    expect(found && speech.say(found)).toBe(words);
  });
});

test("a fact means what its question asks, and else what it is called", () => {
  expect(factText("birthDate", speech, "child")).toBe("the child's birth date");
  expect(factText("birthDate", speech, "jp")).toBe("birth date");
  expect(factText("noSuchField", speech)).toBe("noSuchField");
});
