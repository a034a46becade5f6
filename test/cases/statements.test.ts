import { expect, test } from "vitest";
import { resultOf, type CaseCheck } from "./calculate.js";
import { publishedCases } from "./published-cases.js";
import { statementsOf } from "./statements-of.js";

/** The questions of the cases, each once. */
const asked = [
  ...new Map(
    publishedCases
      .flatMap(({ checks = [] }) => checks)
      .map((check) => [JSON.stringify([check.calculate, check.input, check.options]), check]),
  ).values(),
];
const calculators = [...new Set(asked.map(({ calculate }) => calculate))].sort();

/** Every statement with the number of results that make it. */
function statements(checks: readonly CaseCheck[]): string {
  const times = new Map<string, number>();
  for (const said of checks.flatMap((check) => statementsOf(resultOf(check)))) {
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  return [...times]
    .map(([said, count]) => `${count} ${said}\n`)
    .sort()
    .join("");
}

/** Calculators that give figures and no more. */
const figuresOnly = [
  "disability-part",
  "fit-budget",
  "jkp-months",
  "next-ceiling",
  "next-limits",
  "next-year-pension",
  "pension-age",
  "pension-age-date",
  "pension-limits",
  "pension-wage-ceiling",
];

test.each(calculators)(
  "what results say besides figures, and how many do: %s",
  async (calculate) => {
    const text = statements(asked.filter((check) => check.calculate === calculate));
    if (figuresOnly.includes(calculate)) expect(text).toBe("");
    else await expect(text).toMatchFileSnapshot(`snapshots/${calculate}.txt`);
  },
);
