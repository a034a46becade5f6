import { describe, expect, test } from "vitest";
import { publicFunctions, type PublicFunction } from "./public-functions.js";

/** Types of amounts, and the word for their unit that a page of the API must have. */
const units: Readonly<Record<string, RegExp>> = {
  Rupiah: /\brupiah\b/i,
  CoverageFigure: /\b(percents?|percentage points)\b/i,
  PercentOfYear: /\bpercent\b|%/i,
  ActiveMonths: /\b(months?|person-months|people)\b/i,
  JkpQualifyingMonths: /\bmonths?\b/i,
};

/** An article, or that there is none. */
const article = /\b(Pasal|Lampiran|Fatwa)\b|\bNo regulation\b/;

function unitsLacking({ types, text }: PublicFunction): string[] {
  return Object.entries(units)
    .filter(([type, word]) => types.has(type) && !word.test(text))
    .map(([type]) => type);
}

const functions = publicFunctions();

describe("the page of a public function", () => {
  test("is found for all of them", () => {
    const names = functions.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(95);
    expect(names).toEqual(expect.arrayContaining(["computeContribution", "lawTables", "explain"]));
    const { types } = functions.find(({ name }) => name === "computeContribution") ?? {};
    expect(types?.has("Rupiah") && types.has("Options")).toBe(true);
    expect(functions.find(({ name }) => name === "mergeTallies")?.types.has("Rupiah")).toBe(false);
  });

  test.each(functions.map((one) => [one.name, one] as const))(
    "of %s names the units of its amounts",
    (_, one) => {
      expect(unitsLacking(one)).toEqual([]);
    },
  );

  test.each(
    functions.filter(({ types }) => types.has("Options")).map((one) => [one.name, one] as const),
  )("of %s names the articles that it applies", (_, { text }) => {
    expect(text).toMatch(article);
  });
});
