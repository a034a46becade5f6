import {
  english,
  indonesian,
  indonesianLaw,
  readings,
  textOf,
  type Locale,
  type OwnWords,
  type Provision,
  type Reading,
} from "jamsosnaker";
import * as z from "zod";
import { provisionOn } from "../provision-on.js";
import type { Tool } from "./tool.js";

const noSuch: OwnWords = {
  id: "Ketentuan ini tidak ada; carilah dengan find_provisions.",
  en: "There is no such provision; search with find_provisions.",
};
const nothing: OwnWords = {
  id: "Tidak ada yang memuat semua kata itu.",
  en: "Nothing has all these words.",
};

const wordsField = z
  .string()
  .describe("Words in Indonesian or English, all of which must occur; empty lists everything");

export const lawTools: readonly Tool[] = [
  {
    name: "find_provisions",
    title: "Cari ketentuan / Find provisions",
    description:
      "The ids and titles of the rates, amounts, ages and periods that the law fixes, by words of their titles.",
    fields: { words: wordsField },
    answer: ({ words }: { words: string }, locale) =>
      listed(
        indonesianLaw.provisions().filter((one) => hasAll(words, [one.id, ...titles(one)])),
        (one) => ({ id: one.id, title: textOf(one, locale) }),
        locale,
      ),
  },
  {
    name: "look_up_provision",
    title: "Ketentuan pada suatu tanggal / Provision on a date",
    description:
      "The value of a provision on a day, with its articles and how surely it is known (text, official, secondary).",
    fields: {
      id: z.string().describe("For example jkm.benefit.funeral; find_provisions lists the ids"),
      on: z.string().describe("The day, YYYY-MM-DD"),
    },
    answer: ({ id, on }: { id: string; on: string }, locale) => {
      const found = provisionOn(id, on, locale);
      if (!found) return { data: { found: false }, text: textOf(noSuch, locale) };
      const { title, value, articles } = found;
      const amount =
        found.unit === "rupiah" && typeof value === "number"
          ? locale.format.rupiah(value)
          : JSON.stringify(value);
      return { data: found, text: `${title}: ${amount} (${articles.join("; ")})` };
    },
  },
  {
    name: "find_readings",
    title: "Tafsiran / Readings of the law",
    description:
      "Open questions of the law, the answers that may be given, and the one that this library takes unless told otherwise.",
    fields: { words: wordsField },
    answer: ({ words }: { words: string }, locale) =>
      listed(
        readings.list().filter((one) => hasAll(words, [one.id, ...titles(one)])),
        (one) => ({
          id: one.id,
          title: textOf(one, locale),
          options: one.options.map((option) => ({
            option,
            text: textOf({ id: one.id, option }, locale),
          })),
          default: one.default,
          answer: textOf({ id: one.id, option: one.default }, locale),
          articles: one.cites.map((citation) => textOf(citation, locale)),
        }),
        locale,
      ),
  },
];

function titles(one: Provision | Reading): string[] {
  return [indonesian, english].map((locale) => textOf(one, locale));
}

function hasAll(words: string, texts: readonly string[]): boolean {
  const text = texts.join(" ").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Entries as data, and each in a line. */
function listed<Entry>(
  entries: readonly Entry[],
  shown: (entry: Entry) => { id: string; title: string; answer?: string },
  locale: Locale,
): { data: object; text: string } {
  const found = entries.map(shown);
  const lines = found.map(({ id, title, answer }) =>
    [title, ...(answer === undefined ? [] : [answer]), `[${id}]`].join(" "),
  );
  return { data: { found }, text: lines.join("\n") || textOf(nothing, locale) };
}
