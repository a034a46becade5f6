import type { Matrix } from "../../../.ci/law-pages/matrix.js";
import {
  findRegulation,
  type Bilingual,
  type Citation,
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

/** What the code and the tests know of the provisions, by id. */
export interface Uses extends Pick<Matrix, "functions" | "cases" | "examples"> {
  /** Categories and groups that a provision places. */
  readonly placed: ReadonlySet<string>;
}

/** What a provision lacks: words, law, evidence, a reader, a test. Empty when nothing. */
export function provisionFaults({ id, title, unit, versions }: Provision, uses: Uses): string[] {
  const { functions, placed, cases, examples } = uses;
  const isRead = (functions.get(id)?.length ?? 0) > 0 || placed.has(id);
  const isTested =
    versions.some(({ from }) => cases.has(`${id}@${from}`)) || (examples.get(id)?.length ?? 0) > 0;
  return [
    ...wordFaults("title", title),
    ...(units.includes(unit) ? [] : ["no unit"]),
    ...(versions.length > 0 ? [] : ["no version"]),
    ...versions.flatMap((version) =>
      [
        ...(["text", "official", "secondary"].includes(version.evidence) ? [] : ["no evidence"]),
        ...citeFaults(version.cites),
        ...(version.note ? wordFaults("note", version.note) : []),
      ].map((fault) => `${version.from}: ${fault}`),
    ),
    ...(isRead ? [] : ["no calculator reads it and no category rests on it"]),
    ...(isTested ? [] : ["no case in test/cases and no example result rests on it"]),
  ].map((fault) => `${id}: ${fault}`);
}

/** What a reading lacks: words, a default among its options, law, a test of each answer. */
export function readingFaults(
  reading: Reading,
  isAnswerTested: (reading: string, option: string) => boolean,
): string[] {
  const { id, question, options, why, cites } = reading;
  return [
    ...wordFaults("question", question),
    ...wordFaults("reason", why),
    ...(options.length > 1 ? [] : ["fewer than two options"]),
    ...(options.some((option) => option.id === reading.default) ? [] : ["no default"]),
    ...citeFaults(cites),
    ...options.flatMap((option) => [
      ...wordFaults(`label of ${option.id}`, option.label),
      ...(isAnswerTested(id, option.id) ? [] : [`no test of ${option.id}`]),
    ]),
  ].map((fault) => `${id}: ${fault}`);
}

function wordFaults(name: string, words: Partial<Bilingual> | undefined): string[] {
  return (["id", "en"] as const)
    .filter((locale) => !words?.[locale]?.trim())
    .map((locale) => `no ${name} in ${locale}`);
}

function citeFaults(cites: readonly Citation[]): string[] {
  return [
    ...(cites.length > 0 ? [] : ["no article"]),
    ...cites.flatMap(({ regulation, article, amendedBy }) => [
      ...(findRegulation(regulation) ? [] : [`${regulation} is not registered`]),
      ...(amendedBy === undefined || findRegulation(amendedBy)?.amends?.includes(regulation)
        ? []
        : [`${amendedBy} is not registered as amending ${regulation}`]),
      ...(isWellFormed(article) ? [] : [`"${article}" is not how an article is written`]),
    ]),
  ];
}
