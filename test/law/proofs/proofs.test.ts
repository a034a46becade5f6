import { isDeepStrictEqual } from "node:util";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { allCases, casesByVersion } from "../../../.ci/law-pages/cases.js";
import { examplesByProvision } from "../../../.ci/law-pages/examples-page.js";
import {
  english,
  englishNotes,
  indonesian,
  indonesianNotes,
  indonesianLaw,
  lawAsOf,
  outsideGroups,
  readings,
  regulations,
  workerCategories,
  type Law,
  type Provision,
  type Reading,
} from "../../../src/index.js";
import { lawOf } from "../../../src/law/law-of.js";
import { resultOf, type CaseCheck } from "../../cases/calculate.js";
import { results } from "../../explain/example-results.js";
import { isWellFormed } from "./article-form.js";
import { provisionFaults, readingFaults, type Uses } from "./faults.js";
import { recordedLookUps } from "./look-ups.js";

const placed = new Set([
  ...workerCategories.flatMap(({ provisions }) => provisions),
  ...outsideGroups.flatMap(({ provisions }) => provisions),
]);
const languages = [
  { ...indonesian, texts: { ...indonesian.texts, ...indonesianNotes.texts } },
  { ...english, texts: { ...english.texts, ...englishNotes.texts } },
] as const;
const folder = join(import.meta.dirname, "../..");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|json)$/.test(name))
  .map((name) => readFileSync(join(folder, name), "utf8"));

let uses: Uses;
let usedByDefault: ReadonlySet<string>;
beforeAll(() => {
  const cases = allCases();
  uses = {
    cases: casesByVersion(cases),
    examples: examplesByProvision(),
    lookedUp: recordedLookUps(),
    placed,
    languages,
  };
  const checks = cases.flatMap((one) => one.checks ?? []);
  usedByDefault = defaultsIn([...checks.map(resultOf), ...results.map(([, result]) => result)]);
}, 60_000);

/**
 * Whether a test has both the question and the answer in so many words, or a case or an
 * example result rests on the answer that is taken unless another is chosen.
 */
function isAnswerTested(reading: string, option: string): boolean {
  const isDefault = readings.find(reading)?.default === option;
  return (
    (isDefault && usedByDefault.has(reading)) ||
    sources.some((text) => text.includes(`"${reading}"`) && text.includes(`"${option}"`))
  );
}

/** The readings that results took by default. */
function defaultsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  const { id, option } = value as Partial<Record<"id" | "option", string>>;
  if (id !== undefined && option !== undefined) {
    return readings.find(id)?.default === option ? found.add(id) : found;
  }
  for (const entry of Object.values(value)) defaultsIn(entry, found);
  return found;
}

const provisions = indonesianLaw.provisions();

describe("what must stand behind each provision and reading", () => {
  test("every provision has title, unit, articles, evidence, a reader and a test", () => {
    expect(provisions.flatMap((one) => provisionFaults(one, uses))).toEqual([]);
  });

  test("every reading has its words, a default, articles and a test of each answer", () => {
    const faults = readings.list().flatMap((one) => readingFaults(one, languages, isAnswerTested));
    expect(faults).toEqual([]);
  });

  test.each(languages)(
    "$language has words for what stands in the law, and for no more",
    (locale) => {
      const keys = [
        ...provisions.map(({ id }) => `provision.${id}`),
        ...provisions
          .flatMap(({ versions }) => versions.map(({ note }) => note))
          .filter((note) => typeof note === "string")
          .map((note) => `note.${note}`),
        ...regulations.map(({ id }) => `regulation.${id}`),
        ...readings
          .list()
          .flatMap(({ id, options }) => [
            `reading.${id}`,
            `reading.${id}.why`,
            ...options.map((option) => `reading.${id}=${option}`),
          ]),
      ];
      const words = Object.entries(locale.texts).filter(([key]) =>
        /^(provision|note|regulation|reading)\./.test(key),
      );
      expect(words.map(([key]) => key).sort()).toEqual([...new Set(keys)].sort());
      expect(words.filter(([, said]) => typeof said !== "string" || said.trim() === "")).toEqual(
        [],
      );
    },
  );

  test("nothing is missed when it is not there", () => {
    const [one] = provisions;
    const [question] = readings.list();
    if (!one || !question) throw new Error("no law");
    const none = new Map<string, string[]>();
    const bare = {
      lookedUp: new Set<string>(),
      cases: none,
      examples: none,
      placed: new Set<string>(),
      languages: [
        languages[0],
        { ...languages[1], texts: { ...languages[1].texts, [`provision.${one.id}`]: " " } },
      ],
    };
    const empty = {
      ...one,
      unit: undefined,
      versions: [
        { from: "2020-01-01", value: 1, cites: [], evidence: undefined, note: "made-up" },
        {
          from: "2021-01-01",
          value: 1,
          evidence: "text",
          cites: [
            { regulation: "pp-1-1900", article: "Pasal" },
            { regulation: "pp-44-2015", article: "Pasal 3", amendedBy: "pp-45-2015" },
          ],
        },
      ],
    } as unknown as Provision;
    expect(provisionFaults(empty, bare).map((fault) => fault.slice(one.id.length + 2))).toEqual([
      "no title in en",
      "no unit",
      "2020-01-01: no evidence",
      "2020-01-01: no article",
      "2020-01-01: no note in id",
      "2020-01-01: no note in en",
      "2021-01-01: pp-1-1900 is not registered",
      '2021-01-01: "Pasal" is not how an article is written',
      "2021-01-01: pp-45-2015 is not registered as amending pp-44-2015",
      "no calculation looks it up and no category rests on it",
      "no case in test/cases and no example result rests on it",
    ]);
    const open: Reading = { ...question, default: "none" as never };
    const why = { [`reading.${question.id}.why`]: "" };
    const unsaid = languages.map((locale) => ({ ...locale, texts: { ...locale.texts, ...why } }));
    expect(readingFaults(open, unsaid, () => false).length).toBe(3 + question.options.length);
  });

  test.each([
    ["Pasal 16 ayat (1) huruf a sampai e", true],
    ["Pasal 25 ayat (2) huruf b angka 3, Lampiran III I.b.3.a dan I.b.3.b", true],
    ["Pasal 18A", true],
    ["pasal 18", false],
    ["Pasal 18 ayat 1", false],
    ["Pasal 18 dan", false],
    ["Art. 18", false],
  ])("%s is an article: %s", (article, expected) => {
    expect(isWellFormed(article)).toBe(expected);
  });
});

describe("cases that hold a version without naming it", () => {
  const holding = allCases().flatMap(({ id, checks = [], holds = [] }) =>
    holds.map((version) => [version, id, checks] as const),
  );

  test.each(holding)("%s decides %s", (version, _, checks) => {
    const [id = "", from] = version.split("@");
    const provision = indonesianLaw.provision(id);
    expect(provision?.versions.map((one) => one.from)).toContain(from);
    const names = checks.some((check) => isNamed(id, resultOf(check)));
    const moves = checks.some((check) => !isDeepStrictEqual(outcome(check), outcome(check, id)));
    expect(names || moves).toBe(true);
  });
});

/** Whether a result names a provision, by its id or by the key of a version. */
function isNamed(id: string, result: unknown): boolean {
  const text = JSON.stringify(result);
  return text.includes(`"${id}"`) || text.includes(`"${id}@`);
}

/** The figure of a check, under the law or under one in which a provision is no longer there. */
function outcome(check: CaseCheck, without?: string): unknown {
  const law = without === undefined ? indonesianLaw : altered(without);
  try {
    return resultOf({ ...check, options: { ...check.options, law } });
  } catch (error) {
    return String(error);
  }
}

/** The law with other values in one provision. */
function altered(id: string): Law {
  const others = provisions.map((one) =>
    one.id === id
      ? { ...one, versions: one.versions.map((each) => ({ ...each, value: other(each.value) })) }
      : one,
  );
  const law = lawOf({ name: indonesianLaw.name, asOf: lawAsOf, provisions: () => others });
  if (law.provisions().length !== provisions.length) throw new Error("not the law");
  return law;
}

function other(value: unknown): unknown {
  if (typeof value === "number") return value * 2;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return [];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, other(each)]));
}
