import { describe, expect, test } from "vitest";
import {
  english,
  englishNotes,
  indonesian,
  indonesianLaw,
  indonesianNotes,
  readings,
  regulations,
  type LawNotes,
  type Locale,
} from "../../src/index.js";

const keys = [english, englishNotes].flatMap(({ texts }) => Object.keys(texts));
const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** The words that the locales have of one kind of law data. */
function wordsOf(kind: string): string[] {
  return sorted(keys.filter((key) => key.startsWith(`${kind}.`)));
}

test("both languages have the same words, and the same of them need values", () => {
  const forms = ({ texts }: Locale | LawNotes): string[] =>
    Object.entries(texts)
      .map(([key, words]) => `${key}: ${typeof words}`)
      .sort();
  expect(forms(indonesian)).toEqual(forms(english));
  expect(forms(indonesianNotes)).toEqual(forms(englishNotes));
});

describe("the words of the law are those that its data names, no more and no less", () => {
  test("titles of provisions", () => {
    const ids = indonesianLaw.provisions().map(({ id }) => `provision.${id}`);
    expect(wordsOf("provision")).toEqual(sorted(ids));
  });

  test("notes on versions", () => {
    const notes = indonesianLaw
      .provisions()
      .flatMap(({ versions }) => versions)
      .flatMap(({ note }) => (typeof note === "string" ? [`note.${note}`] : []));
    expect(wordsOf("note")).toEqual(sorted(notes));
  });

  test("a note that bears the name of a version stands on that version", () => {
    for (const { id, versions } of indonesianLaw.provisions()) {
      for (const { note, from } of versions) {
        if (typeof note !== "string" || !note.includes("@")) continue;
        expect(note).toBe(`${id}@${from}`);
      }
    }
  });

  test("titles of regulations", () => {
    const ids = regulations.map(({ id }) => `regulation.${id}`);
    expect(wordsOf("regulation")).toEqual(sorted(ids));
  });

  test("questions of readings, their answers and reasons", () => {
    const wanted = readings
      .list()
      .flatMap(({ id, options }) => [
        `reading.${id}`,
        ...options.map((option) => `reading.${id}=${option}`),
        `reading.${id}.why`,
      ]);
    expect(wordsOf("reading")).toEqual(sorted(wanted));
  });
});
