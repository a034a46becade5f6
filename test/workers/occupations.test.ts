import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { english, explain, indonesian, placeWorker, textOf } from "../../src/index.js";
import { occupationMeaning } from "../../src/workers/occupation-meaning.js";

interface Word {
  readonly word: string;
  /** `ask`: a question must come first. */
  readonly outcome: "placed" | "ask" | "outside";
  readonly segments?: readonly string[];
  readonly categories?: readonly string[];
}

const { cardNames, words } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../cases/occupations/occupations.json"), "utf8"),
) as { readonly cardNames: readonly string[]; readonly words: readonly Word[] };

const place = (occupation: string) =>
  placeWorker({ occupation, month: "2026-05", fundedBy: "apbd" });

describe("words of identity cards and of villages", () => {
  test.each(words)("$word", ({ word, outcome, segments = [], categories = [] }) => {
    for (const spelling of [word, word.toUpperCase(), ` ${word.toLowerCase()} `]) {
      const found = place(spelling);
      if (outcome === "ask") {
        expect(["several", "unknown"], spelling).toContain(found.outcome);
        expect(found.missing.length, spelling).toBeGreaterThan(0);
        continue;
      }
      expect(found.outcome, spelling).toBe(outcome);
      if (outcome === "outside") continue;
      expect(segments, spelling).toContain(found.segment);
      if (categories.length > 0) expect(categories, spelling).toContain(found.category);
    }
  });

  test("a list that is cleaned reads each word as a placement does", () => {
    const more = ["PNS", "bupati", "sopir bupati", "PPPK paruh waktu", "honorer", "Petani/Pekebun"];
    for (const word of [...words.map((one) => one.word), ...cardNames, ...more]) {
      const { outcome, missing, candidates, category, doubts, question } = place(word);
      const meaning = occupationMeaning(word);
      const isAsked = outcome === "unknown" && missing.includes("inSeparateScheme");
      const isNone = doubts.some(({ key }) => key === "place-worker.no-work");
      expect(meaning.kind, word).toBe(isAsked ? "perhaps-outside" : isNone ? "not-work" : outcome);
      if (category !== undefined) expect(meaning.categories, word).toContain(category);
      if (outcome !== "several") continue;
      expect(meaning.categories, word).toEqual(candidates.map(({ id }) => id));
      expect(meaning.question, word).toEqual(question);
    }
  });

  test("the closed list of identity cards is known whole", () => {
    expect(cardNames).toHaveLength(89);
    for (const name of cardNames) {
      const { outcome, candidates, missing, outside, question } = place(name);
      const isNone = /bekerja|rumah tangga$|pelajar|pensiunan/i.test(name);
      const isKnown = [candidates[0], outside, question].some(Boolean) || isNone;
      expect(isKnown, name).toBe(true);
      if (outcome !== "outside")
        expect(missing.length + candidates.length, name).toBeGreaterThan(0);
    }
  });
});

describe("first words place an occupation, unless what follows turns it", () => {
  test.each([
    ["peternak sapi potong", "peternak"],
    ["petani kopi", "pekebun"],
    ["petani jagung", "petani"],
    ["Tukang Las Listrik", "tukang-mandiri"],
    ["jualan pentol", "pedagang-kaki-lima"],
    ["ketua RT 05", "rt-rw"],
    ["karyawan PT Tambang", "karyawan-perusahaan"],
    ["sopir truk", "pengemudi"],
    ["sopir pribadi", "pekerja-rumah-tangga"],
    ["penjaga mushola", "pengelola-rumah-ibadah"],
  ])("%s is %s", (word, category) => {
    expect(place(word)).toMatchObject({ outcome: "placed", category });
  });

  test.each([
    "mantan nelayan",
    "istri petani",
    "petani di PT Sawit",
    "petani dan pedagang",
    "petani, tukang kayu",
    "sopir bupati",
    "sopir perusahaan",
    "bukan petani",
    "penjaga rumah",
    "pemilik tambak",
  ])("%s is asked", (word) => {
    expect(["unknown", "several"]).toContain(place(word).outcome);
  });

  test("a hint never leads astray", () => {
    for (const word of ["penjaga rumah", "penjaga warnet", "guru les", "rumah"]) {
      expect(place(word).candidates, word).toEqual([]);
    }
    expect(place("disabilitas tidak bekerja")).toMatchObject({
      outcome: "unknown",
      candidates: [],
    });
  });
});

test("a word with several places says what decides, in both languages", () => {
  const found = place("BHL kebun");
  expect(found.outcome).toBe("several");
  const question = found.question ?? { key: "explain.none" as never };
  expect(textOf(question, english)).toBe("Employed by an estate company, or by smallholders?");
  const text = explain(found, { locale: indonesian, format: "text" });
  expect(text).toContain("Bekerja pada perusahaan perkebunan, atau pada kebun rakyat?");
});
