import { expectTypeOf, test } from "vitest";
import { english, englishNotes, type LawNotes, type Locale } from "../../src/index.js";

type Texts = Locale["texts"];

test("a third language is a locale when it has every word", () => {
  const third: Locale = { ...english, language: "ban", texts: { ...english.texts } };
  expectTypeOf(third).toEqualTypeOf<Locale>();
});

test("a language that lacks a word is none", () => {
  type Without<Key extends keyof Texts> = Omit<Texts, Key>;
  expectTypeOf<Without<"warning.after-law-as-of">>().not.toExtend<Texts>();
  expectTypeOf<Without<"segment.wage-earner">>().not.toExtend<Texts>();
  expectTypeOf<Without<"provision.jkm.benefit.lump-sum">>().not.toExtend<Texts>();
  expectTypeOf<Without<"regulation.pp-44-2015">>().not.toExtend<Texts>();
  expectTypeOf<Without<"reading.scholarship.years">>().not.toExtend<Texts>();
  expectTypeOf<Without<"reading.scholarship.years=full-level">>().not.toExtend<Texts>();
});

test("nor are notes on the law that lack one", () => {
  const third: LawNotes = { language: "ban", texts: englishNotes.texts };
  expectTypeOf(third).toEqualTypeOf<LawNotes>();
  type Notes = LawNotes["texts"];
  type Without<Key extends keyof Notes> = Omit<Notes, Key>;
  expectTypeOf<Without<"note.jkm.memberships.each@2015-07-01">>().not.toExtend<Notes>();
  expectTypeOf<Without<"reading.scholarship.years.why">>().not.toExtend<Notes>();
});

test("nor is one written without a word, or with a word that takes another value", () => {
  const take = (texts: Texts): Locale => ({ ...english, texts });
  const { "segment.wage-earner": segment, ...withoutSegment } = english.texts;
  // @ts-expect-error: the name of a segment is missing
  take(withoutSegment);
  const { "provision.jkm.benefit.lump-sum": title, ...withoutTitle } = english.texts;
  // @ts-expect-error: the title of a provision is missing
  take(withoutTitle);
  const { "reading.scholarship.years=full-level": answer, ...withoutAnswer } = english.texts;
  // @ts-expect-error: the answer to a reading is missing
  take(withoutAnswer);
  take({
    ...english.texts,
    // @ts-expect-error: the sentence is given the day as text
    "warning.after-law-as-of": ({ known }: { readonly known: number }) => known.toFixed(),
  });
  // @ts-expect-error: a name is a text, no function
  take({ ...english.texts, "segment.wage-earner": () => "pekerja" });
  expectTypeOf([segment, title, answer]).toEqualTypeOf<string[]>();
});
