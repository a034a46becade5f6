import { describe, expect, test } from "vitest";
import { english, explain, indonesian, type Explainable, type Locale } from "jamsosnaker";
import { type CaseCheck, type PublishedCase, resultOf } from "../cases/calculate.js";
import { publishedCases } from "../cases/published-cases.js";

const kinds = [...new Set(publishedCases.map(({ kind }) => kind))].sort();

/** The checks of a case that ask different questions; several may read one result. */
function questionsOf({ checks = [] }: PublishedCase): CaseCheck[] {
  const byQuestion = new Map(
    checks.map((check) => [JSON.stringify([check.calculate, check.input, check.options]), check]),
  );
  return [...byQuestion.values()];
}

function explained(check: CaseCheck, locale: Locale): string {
  const result = resultOf(check);
  if (typeof result === "object" && result !== null && "kind" in result) {
    return explain(result as Explainable, { locale, format: "text" });
  }
  return `${check.calculate} ${JSON.stringify(check.input)}: ${JSON.stringify(result)}`;
}

function chapter(kind: string, locale: Locale): string {
  return publishedCases
    .filter((one) => one.kind === kind)
    .map((one) =>
      [
        `### ${one.id}`,
        ...(one.notCompared === undefined ? [] : [`Not compared: ${one.notCompared}`]),
        ...questionsOf(one).map((check) => explained(check, locale).trim()),
      ].join("\n\n"),
    )
    .join("\n\n")
    .concat("\n");
}

describe.each(kinds)("published cases of kind %s, explained", (kind) => {
  test.each(["id", "en"] as const)("in %s", async (locale) => {
    const text = chapter(kind, locale === "id" ? indonesian : english);
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
    await expect(text).toMatchFileSnapshot(`./published-cases/${kind}.${locale}.txt`);
  });
});
