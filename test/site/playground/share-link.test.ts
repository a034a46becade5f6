import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fragmentOf,
  readFragment,
  type LinkRules,
} from "../../../docs/.vitepress/playground/parts/share-link.js";

const takesAll: LinkRules = { accepts: () => true, acceptsReading: () => true };

const path = fc
  .tuple(
    fc.constantFrom("event", "member", "family[0]", "groups[12]"),
    fc.stringMatching(/^[a-zA-Z]{1,12}$/),
  )
  .map((parts) => parts.join("."));
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 4 }),
  fc.constantFrom("2026-05", "2026-05-01", "123", "true", '"quoted"', "[1]", "a&b=c#d", "100%"),
);

describe("a link", () => {
  test("carries answers, readings and the day of the law there and back", () => {
    fc.assert(
      fc.property(fc.dictionary(path, value), (answers) => {
        const shared = {
          answers,
          readings: { "scholarship.years": "remaining" },
          law: "2026-10-16",
        };
        expect(readFragment(`#${fragmentOf(shared)}`, takesAll)).toEqual({
          ...shared,
          unknown: [],
        });
      }),
    );
  });

  test("names what the page does not know, and what is of another kind", () => {
    const rules: LinkRules = {
      accepts: (name, given) => name === "wage" && typeof given === "number",
      acceptsReading: (id) => id === "jp.foreigners",
    };
    const read = readFragment("#wage=5000000&shoe=42&wage2=1&reading.no=x&law=2026-10-16", rules);
    expect(read).toEqual({
      answers: { wage: 5_000_000 },
      readings: {},
      law: "2026-10-16",
      unknown: ["shoe", "wage2", "reading.no"],
    });
    expect(readFragment("#wage=much", rules).unknown).toEqual(["wage"]);
    expect(readFragment("#wage=%5Bbroken", rules).unknown).toEqual(["wage"]);
  });

  test("stays readable", () => {
    const answers = { "family[0].child.level": "sd", wage: 5_000_000, programmes: ["jkk"] };
    expect(fragmentOf({ answers, readings: {} })).toBe(
      "family[0].child.level=sd&wage=5000000&programmes=[%22jkk%22]",
    );
  });
});
