import type { Matrix } from "../../../.ci/law-pages/matrix.js";
import {
  findRegulation,
  type Citation,
  type Locale,
  type Provision,
  type Reading,
  type Unit,
} from "../../../src/index.js";
import { isWellFormed } from "./article-form.js";

const units: readonly Unit[] = [
  "percent",
  "rupiah",
  "rupiah-a-month",
  "rupiah-a-year",
  "hours",
  "days",
  "months",
  "years",
  "working-days",
  "date",
  "percent-of-80-wages",
  "table",
  "list",
];

/** Words by key; of the law any key may be asked for. */
type LawWords = Readonly<Partial<Record<string, string>>>;

/** The words of the law in each language. */
export type Languages = readonly Pick<Locale, "language" | "texts">[];

/** What calculations and tests know of the provisions, by id. */
export interface Uses extends Pick<Matrix, "cases" | "examples"> {
  readonly languages: Languages;
  /** Provisions that a calculation looks up. */
  readonly lookedUp: ReadonlySet<string>;
  /** Categories and groups that a provision places. */
  readonly placed: ReadonlySet<string>;
}

/** What a provision lacks: words, law, evidence, a reader, a test. Empty when nothing. */
export function provisionFaults({ id, unit, versions }: Provision, uses: Uses): string[] {
  const { lookedUp, placed, cases, examples, languages } = uses;
  const isRead = lookedUp.has(id) || placed.has(id);
  const isTested =
    versions.some(({ from }) => cases.has(`${id}@${from}`)) || (examples.get(id)?.length ?? 0) > 0;
  return [
    ...wordFaults("title", `provision.${id}`, languages),
    ...(units.includes(unit) ? [] : ["no unit"]),
    ...(versions.length > 0 ? [] : ["no version"]),
    ...versions.flatMap((version) =>
      [
        ...(["text", "official", "secondary"].includes(version.evidence) ? [] : ["no evidence"]),
        ...citeFaults(version.cites),
        ...(version.note === undefined
          ? []
          : typeof version.note === "string"
            ? wordFaults("note", `note.${version.note}`, languages)
            : ["a note in own words"]),
      ].map((fault) => `${version.from}: ${fault}`),
    ),
    ...(isRead ? [] : ["no calculation looks it up and no category rests on it"]),
    ...(isTested ? [] : ["no case in test/cases and no example result rests on it"]),
  ].map((fault) => `${id}: ${fault}`);
}

/** What a reading lacks: words, a default among its options, law, a test of each answer. */
export function readingFaults(
  reading: Reading,
  languages: Languages,
  isAnswerTested: (reading: string, option: string) => boolean,
): string[] {
  const { id, options, cites } = reading;
  return [
    ...wordFaults("question", `reading.${id}`, languages),
    ...wordFaults("reason", `reading.${id}.why`, languages),
    ...(options.length > 1 ? [] : ["fewer than two options"]),
    ...(options.includes(reading.default) ? [] : ["no default"]),
    ...citeFaults(cites),
    ...options.flatMap((option) => [
      ...wordFaults(`label of ${option}`, `reading.${id}=${option}`, languages),
      ...(isAnswerTested(id, option) ? [] : [`no test of ${option}`]),
    ]),
  ].map((fault) => `${id}: ${fault}`);
}

function wordFaults(name: string, key: string, languages: Languages): string[] {
  return languages
    .filter(({ texts }) => !(texts as unknown as LawWords)[key]?.trim())
    .map(({ language }) => `no ${name} in ${language}`);
}

function citeFaults(cites: readonly Citation[]): string[] {
  return [
    ...(cites.length > 0 ? [] : ["no article"]),
    ...cites.flatMap(({ regulation, article, amendedBy }) => [
      ...(findRegulation(regulation) ? [] : [`${regulation} is not registered`]),
      ...(amendedBy === undefined ||
      findRegulation(amendedBy)?.amends?.some((amended) => amended === regulation)
        ? []
        : [`${amendedBy} is not registered as amending ${regulation}`]),
      ...(isWellFormed(article) ? [] : [`"${article}" is not how an article is written`]),
    ]),
  ];
}
