import { isDeepStrictEqual } from "node:util";
import { lawAsOf } from "../../src/index.js";
import { resultOf, type CaseCheck, type PublishedCase } from "../../test/cases/calculate.js";
import { lawData } from "../law-data/law-data.js";
import { figureName, figureValue, isOfTheLaw } from "./figures.js";
import { suiteFunctions } from "./functions.js";
import type { Suite } from "./suite-schema.js";

const names = new Map<string, string>(lawData().regulations.map(({ id, name }) => [id, name]));

type SuiteCase = Suite["cases"][number];
type Calculation = SuiteCase["calculations"][number];

/** The cases as data that any language can read. */
export function suite(cases: readonly PublishedCase[]): Suite {
  const all = cases.map((one) => ({ one, calculations: calculationsOf(one.checks ?? []) }));
  return {
    lawAsOf,
    cases: all
      .filter(({ calculations }) => calculations.length > 0)
      .map(({ one, calculations }) => suiteCase(one, calculations)),
    leftOut: all
      .filter(({ calculations }) => calculations.length === 0)
      .map(({ one }) => ({ id: one.id, why: one.notCompared ?? "Asks for words of the library." })),
  };
}

function suiteCase(one: PublishedCase & { what?: string }, calculations: Calculation[]): SuiteCase {
  const published = one.agrees === "unclear" ? "unclear" : one.agrees ? "right" : "wrong";
  return {
    id: one.id,
    kind: one.kind,
    ...(one.what !== undefined && { title: one.what }),
    source: one.source,
    published,
    ...(one.note !== undefined && { note: one.note }),
    calculations,
  };
}

/** Figures of the same facts stand together. */
function calculationsOf(checks: readonly CaseCheck[]): Calculation[] {
  const groups: CaseCheck[][] = [];
  for (const check of checks.filter(isOfTheLaw)) {
    const group = groups.find(([first]) => first && isSameQuestion(first, check));
    if (group) group.push(check);
    else groups.push([check]);
  }
  return groups.flatMap(([first, ...more]) =>
    first ? [calculation(first, [first, ...more])] : [],
  );
}

const isSameQuestion = (a: CaseCheck, b: CaseCheck): boolean =>
  a.calculate === b.calculate &&
  (a.read === "refused") === (b.read === "refused") &&
  isDeepStrictEqual([a.input, a.options], [b.input, b.options]);

function calculation(first: CaseCheck, checks: readonly CaseCheck[]): Calculation {
  const known = suiteFunctions[first.calculate];
  if (!known) throw new Error(`The suite has no name for ${first.calculate}`);
  const facts = known.only ? { [known.only]: first.input } : first.input;
  const result = resultOf(first);
  const date = dateOf(facts as Record<string, unknown>);
  return {
    function: known.name,
    programmes: programmesOf(known.programmes, result),
    ...(date !== undefined && { date }),
    facts: facts as Calculation["facts"],
    ...(first.options !== undefined && { choices: first.options as Calculation["choices"] }),
    articles: articlesOf(result),
    expect: checks.map((check) => ({
      figure: figureName(check, result),
      is: figureValue(check.read, check.is),
      ...(check.printed !== undefined && { published: figureValue(check.read, check.printed) }),
      ...(check.within !== undefined && { publishedWithin: check.within }),
    })),
  };
}

/** Of a contribution the programmes that it bills. */
function programmesOf(always: readonly string[], result: unknown): Calculation["programmes"] {
  const { byProgramme = {} } = (result ?? {}) as { byProgramme?: object };
  const billed = Object.keys(byProgramme).flatMap((name) => name.split("-"));
  return [...(always.length > 0 ? always : billed)] as Calculation["programmes"];
}

const days = ["date", "eventDate", "terminationDate", "month", "from", "on"];

function dateOf(facts: Readonly<Record<string, unknown>>): string | undefined {
  const found = days.map((name) => facts[name]).find((day) => typeof day === "string");
  return found;
}

interface Cite {
  readonly regulation: string;
  readonly article: string;
}

/** The articles of all versions on which a result rests, each once. */
function articlesOf(result: unknown): Calculation["articles"] {
  const { provisions } = (result ?? {}) as { provisions?: readonly { cites?: readonly Cite[] }[] };
  if (!Array.isArray(provisions)) return [];
  const cites = (provisions as readonly { cites?: readonly Cite[] }[]).flatMap(
    (use) => use.cites ?? [],
  );
  const named = cites.map(({ regulation, article }) => ({
    regulation: names.get(regulation) ?? regulation,
    article,
  }));
  return named.filter(
    (one, index) => named.findIndex((other) => isDeepStrictEqual(one, other)) === index,
  );
}
