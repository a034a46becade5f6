import { describe, expect, test } from "vitest";
import { english, indonesian, type Locale } from "../../src/index.js";

type Values = Readonly<Record<string, unknown>>;
type Sentence = (values: Values) => string;

/** What may stand for a value: a text, a count, a decimal text, a list, the id of a regulation. */
const candidates: readonly ((name: string) => unknown)[] = [
  (name) => `<${name}>`,
  () => 12,
  () => "12.50",
  (name) => [`<${name}>`, "<more>"],
  () => "pp-44-2015",
];

/** The names of the values that a sentence takes. */
function namesOf(sentence: Sentence): string[] {
  const read = new Set<string>();
  const values = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        read.add(String(name));
        return "";
      },
    },
  );
  attempt(sentence, values);
  return [...read].sort();
}

/** What a sentence says, or undefined where it refuses values of another form. */
function attempt(sentence: Sentence, values: Values): string | undefined {
  try {
    return sentence(values);
  } catch {
    return undefined;
  }
}

/** What a sentence says of the first values that it takes. */
function saidOfSome(
  sentence: Sentence,
  [name, ...others]: readonly string[],
  values: Values = {},
): string | undefined {
  if (name === undefined) return attempt(sentence, values);
  for (const candidate of candidates) {
    const said = saidOfSome(sentence, others, { ...values, [name]: candidate(name) });
    if (said !== undefined) return said;
  }
  return undefined;
}

const sentencesOf = ({ texts }: Locale): [string, Sentence][] =>
  Object.entries(texts).filter(
    (entry): entry is [string, Sentence] => typeof entry[1] === "function",
  );

describe.each([
  ["id", indonesian],
  ["en", english],
] as const)("the sentences in %s", (_, locale) => {
  const sentences = sentencesOf(locale);

  test("are said in full", () => {
    expect(sentences.length).toBeGreaterThan(300);
    for (const [key, sentence] of sentences) {
      const said = saidOfSome(sentence, namesOf(sentence));
      expect(said, key).toBeTypeOf("string");
      expect(said, key).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
