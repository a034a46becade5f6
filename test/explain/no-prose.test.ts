import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isWellFormed } from "../law/proofs/article-form.js";
import { locales } from "../locales.js";
import { results } from "./example-results.js";

/** A string of a result, and the names of the fields that lead to it. */
interface Found {
  readonly path: string;
  readonly text: string;
}

function stringsIn(value: unknown, path: string): Found[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    stringsIn(part, Array.isArray(value) ? path : `${path}.${name}`),
  );
}

function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? parts : [value as Record<string, unknown>, ...parts];
}

/** The parts of a text between blanks that have a letter or digit. */
const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Whether a text, or an item of a list in it, has three words or more. */
const isProse = (text: string): boolean =>
  text.split(", ").some((item) => wordsIn(item).length >= 3);

/** Where a result holds more than two words together: what the law or the caller writes. */
const written: Readonly<Record<string, RegExp>> = {
  "an article of the law": /\.cites\.article$|\.whoFixesTheGroup\.article$/,
  "a kind of business in the words of Lampiran I": /^business-kind-search\..*\.name\.(id|en)$/,
  "the name and source of a local regulation": /\.(regulation|rule)\.(title|source)$/,
  "the same name in a warning": /^roster-[a-z]+\..*warnings\.values\.title$/,
  "the caller's word for an occupation": /^placement\.occupation$/,
  "a cell of the caller's list": /^cleaned-roster\.(changes\.(from|to)|questions\.given)$/,
  "the caller's own row": /^(roster-screening\.[a-zA-Z]+|row-verdict)\.given\./,
  "the short English message of an error": /^contributions\.errors\.error\.message$/,
};

describe("results hold no sentence", () => {
  const prose = results
    .flatMap(([, result]) => stringsIn(JSON.parse(JSON.stringify(result)), result.kind))
    .filter(({ text }) => isProse(text));

  test("where three words stand together, the law or the caller wrote them", () => {
    const places = Object.values(written);
    expect(prose.filter(({ path }) => !places.some((place) => place.test(path)))).toEqual([]);
  });

  test.each(Object.entries(written))("there is %s", (_, place) => {
    expect(prose.some(({ path }) => place.test(path))).toBe(true);
  });

  test("two words of a list are none, three words of a sentence are", () => {
    expect(["employer.industry, employer.activeMembers, more", "PP 7/2025"].some(isProse)).toBe(
      false,
    );
    expect(["Nothing is due", "first, then all of it"].every(isProse)).toBe(true);
  });
});

/** Fields by whose value programs tell things apart. */
const telling = [
  "kind",
  "code",
  "key",
  "item",
  "option",
  "severity",
  "effect",
  "outcome",
  "programme",
  "segment",
  "payer",
];

describe("no prose is a key", () => {
  test.each(results)("of %s", (_, result) => {
    const objects = objectsIn(result);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) {
      for (const name of telling) {
        const value = object[name];
        if (typeof value === "string") expect(value).toMatch(/^[a-z0-9]\S*$/i);
      }
      for (const name of Object.keys(object)) expect(isProse(name), name).toBe(false);
    }
  });

  test.each(results)("and what %s tells has words in each language", (_, result) => {
    const keys = objectsIn(result).flatMap(keysOf);
    for (const { language, texts } of Object.values(locales)) {
      const silent = keys.filter((key) => !Object.hasOwn(texts, key));
      expect(silent, language).toEqual([]);
    }
  });
});

/** The keys of the words for a part of a result. */
function keysOf(part: Readonly<Record<string, unknown>>): string[] {
  const { key, code, id, option, item, values } = part as Partial<Record<string, string>>;
  const { form } = (values ?? {}) as { readonly form?: string };
  const isUse = "evidence" in part && "cites" in part;
  // Questions about a list have keys by which their answers are found.
  if ("given" in part && "code" in part) return [`cleaning.question.${code}`];
  if ("agrees" in part) return [];
  return [
    ...(key === undefined ? [] : [isUse ? `provision.${key.slice(0, key.lastIndexOf("@"))}` : key]),
    ...("severity" in part ? [`warning.${code}`] : []),
    ...(id !== undefined && option !== undefined
      ? [`reading.${id}`, `reading.${id}=${option}`]
      : []),
    ...(id !== undefined && "passed" in part && "effect" in part
      ? [form === undefined ? `check.${id}` : `check.${id}~${form}`]
      : []),
    ...(typeof item === "string" && !("label" in part) ? [`item.${item}`] : []),
  ];
}

const src = join(import.meta.dirname, "../../src");

/**
 * Properties that hold what people or regulations are called, where something was
 * published, or what JSON Schema tells developers.
 */
const names = ["aliases", "names", "title", "source", "description"];

/** Words of the languages, of Lampiran I, and of schemas: JSON Schema describes and shows them. */
const elsewhere = /^(locale|law\/kinds-of-business|schemas)\//;

/** Files with sentences outside the locales, and why. */
const known: Readonly<Record<string, string>> = {
  "core/errors.ts": "the short English messages of errors",
  "law/region-codes.ts": "codes of provinces",
  "roster/cleaning/card-occupations.ts": "the words of identity cards",
  "roster/cleaning/headings.ts": "headings of lists",
  "roster/person-name.ts": "titles before names",
  "roster/cleaning/month-names.ts": "names of months",
  "roster/cleaning/read-funding.ts": "words of lists for who pays",
  "roster/cleaning/read-membership.ts": "words of lists for a membership",
  "roster/cleaning/read-yes-no.ts": "words of lists for yes and no",
  "workers/ambiguous-occupations.ts": "words of lists for occupations",
  "workers/occupation-heads.ts": "words of lists for occupations",
  "batch/benefit-column-input.ts": "what JSON Schema tells of columns",
  "batch/column-input.ts": "what JSON Schema tells of columns",
  "batch/read-columns.ts": "what JSON Schema tells of columns",
  "sql/bill-view.ts": "SQL",
  "sql/coverage-view.ts": "SQL",
  "sql/death-benefit-view.ts": "SQL",
  "sql/dialect.ts": "SQL",
  "sql/law-tables.ts": "SQL",
  "sql/non-wage-earner-view.ts": "SQL",
  "sql/view.ts": "SQL",
  "sql/village-quota-view.ts": "SQL",
  "sql/wage-earner-view.ts": "SQL",
  "core/provision.ts": "what versionFaults says to those who write down the law",
};

/** The texts of a source file with four words or more that are neither articles nor names. */
function sentencesIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isName(node) || isDefect(node)) return;
    const text = textOfNode(node);
    if (text !== undefined) {
      const isForm = text.startsWith("{ ");
      if (wordsIn(text).length >= 4 && !isWellFormed(text) && !isForm) {
        found.push(`${file}: ${text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOfNode(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join("…");
}

function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && names.includes(node.name.getText());
}

/** A message of an error that only a defect of the library can raise. */
function isDefect(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /^(Type|Range)?Error$/.test(node.expression.getText());
}

describe("sentences stand in src/locale", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !elsewhere.test(file));
  const sentences = files.flatMap((file) =>
    sentencesIn(file, readFileSync(join(src, file), "utf8")),
  );
  const isOf = (file: string) => (sentence: string) => sentence.startsWith(`${file}: `);

  test("and nowhere else", () => {
    expect(files.length).toBeGreaterThan(300);
    const others = sentences.filter((one) => !Object.keys(known).some((file) => isOf(file)(one)));
    expect(others).toEqual([]);
  });

  test.each(Object.entries(known))("but %s has %s", (file) => {
    expect(sentences.some(isOf(file))).toBe(true);
  });

  test.each([
    ['const reason = "Paid once the heirs have settled the arrears";', 1],
    ["const reason = `Paid once ${names} have settled it`;", 1],
    ['const law = { article: "Pasal 4 ayat (1) huruf a sampai e" };', 0],
    ['const category = { aliases: ["penjaga rumah ibadah dan makam"] };', 0],
    ['throw new TypeError("the disability table has no such row");', 0],
    ["// Paid once the heirs have settled the arrears.", 0],
  ])("%s has %d", (code, times) => {
    expect(sentencesIn("made-up.ts", code)).toHaveLength(times);
  });
});
