import { describe, expect, test } from "vitest";
import { explain, type Benefit, type Explainable, type Warning } from "jamsosnaker";
import { severities } from "../../src/core/warning.js";
import { resultOf } from "../cases/calculate.js";
import { publishedCases } from "../cases/published-cases.js";
import { mustSay, notWords, strictLocales } from "./spoken.js";

const isExplainable = (result: unknown): result is Explainable =>
  typeof result === "object" && result !== null && "kind" in result;

/** The parts of a result that are amounts. */
type Amounts = Partial<Pick<Benefit, "lines" | "withheld" | "owedByEmployer">>;

/** The results of the cases; checks that ask the same question read one. */
const cases = publishedCases.map(({ id, checks = [] }) => {
  const asked = new Map(
    checks.map((check) => [JSON.stringify([check.calculate, check.input, check.options]), check]),
  );
  return { id, checks, results: [...asked.values()].map(resultOf).filter(isExplainable) };
});
const explained = cases.filter(({ results }) => results.length > 0);

test("every published case is explained, unless it asks for a bare figure of the law", () => {
  const others = cases.filter(({ results }) => results.length === 0);
  const asked = others.flatMap(({ checks }) =>
    checks.flatMap(({ calculate, read }) => (read === "refused" ? [] : [calculate])),
  );
  expect([...new Set(asked)].sort()).toEqual([
    "category",
    "next-ceiling",
    "next-limits",
    "next-year-pension",
    "pension-age",
    "pension-age-date",
    "pension-limits",
    "pension-wage-ceiling",
  ]);
});

test.each(explained)("$id: every amount names the versions that it rests on", ({ results }) => {
  for (const result of results) {
    const { lines = [], withheld = [], owedByEmployer = [] } = result as Amounts;
    const keys = result.provisions.map(({ key }) => key);
    for (const { provisions } of [...lines, ...withheld, ...owedByEmployer]) {
      expect(provisions.length).toBeGreaterThan(0);
      expect(keys).toEqual(expect.arrayContaining([...provisions]));
    }
    for (const { cites } of result.provisions) expect(cites.length).toBeGreaterThan(0);
  }
});

test.each(explained)("$id: no warning is said twice, doubts of law come first", ({ results }) => {
  for (const { warnings = [] } of results as readonly { warnings?: readonly Warning[] }[]) {
    const said = warnings.map(({ code, values }) => JSON.stringify([code, values]));
    expect(new Set(said).size, said.join()).toBe(said.length);
    const meant = warnings.map(({ severity }) => severities.indexOf(severity));
    expect(meant).toEqual(meant.toSorted());
  }
});

describe.each(strictLocales)("published cases, explained in $language", (locale) => {
  test.each(explained)("$id", ({ results }) => {
    for (const result of results) {
      const text = explain(result, { locale, format: "markdown" });
      expect(text).not.toMatch(notWords);
      for (const part of mustSay(result, locale)) expect(text).toContain(part);
    }
  });
});
