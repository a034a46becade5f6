import { validate } from "../../core/validate.js";
import { textField } from "../../core/fields.js";
import type { DisabilityPart } from "../../law/disability-parts.js";
import { wordsIn } from "../../core/words-in.js";
import {
  meanings,
  partWords,
  type Loss,
  type Meaning,
  type PartWords,
} from "./disability-words.js";

/**
 * The rows of the disability table that a description may mean, in Indonesian or
 * English, as doctors and villages write it: `jari manis kanan`, `left thumb`, `satu
 * mata`. Several where the words leave it open (`jempol` does not say which hand), none
 * where they name no row. It lists and never decides: the doctor does.
 *
 * PP 44/2015 Lampiran III part II.
 *
 * @throws InvalidInputError for an empty text.
 *
 * @example
 * ```ts
 * findDisabilityPart("jari manis kanan"); // => ["other-finger-right-hand"]
 * findDisabilityPart("ibu jari kaki kiri"); // => ["big-toe"]
 * findDisabilityPart("telunjuk"); // => ["right-index-finger", "left-index-finger"]
 * ```
 */
export function findDisabilityPart(text: string): readonly DisabilityPart[] {
  const said = meaningsIn(wordsIn(validate(textField, text)));
  const parts = Object.entries(partWords) as [DisabilityPart, PartWords][];
  return parts.filter(([, words]) => isMeant(words, said)).map(([part]) => part);
}

function isMeant(words: PartWords, said: ReadonlySet<Meaning>): boolean {
  const { side, number, from, mental } = words;
  const sided = said.has("right") || said.has("left");
  return (
    (words.lost.some((loss) => said.has(loss)) || (from !== undefined && said.has(from))) &&
    losses.every((loss) => !said.has(loss) || goesWith(words, loss)) &&
    oneOf(said, ["right", "left"], side) &&
    oneOf(said, ["one", "both"], number) &&
    !(sided && number === "both") &&
    oneOf(said, ["shoulder", "elbow", "wrist", "groin", "ankle"], from) &&
    (["phalanx", "shortened", "lessened"] as const).every(
      (mark) => said.has(mark) === (words.said === mark),
    ) &&
    (!said.has("mental") || mental === true)
  );
}

const losses: readonly Loss[] = [
  "thumb",
  "index finger",
  "other finger",
  "big toe",
  "second toe",
  "other toe",
  "auricle",
  "acuity",
  "colour",
  "field of sight",
];

/** Whether a loss that was named closely can be this part. */
function goesWith({ lost }: PartWords, loss: Loss): boolean {
  return lost.includes(loss);
}

/** Whether what was said of several, if anything, is this one. */
function oneOf<Mark extends Meaning>(
  said: ReadonlySet<Meaning>,
  marks: readonly Mark[],
  own: Mark | undefined,
): boolean {
  return own === undefined || !marks.some((mark) => said.has(mark)) || said.has(own);
}

const phrases: readonly (readonly [words: string, meaning: Meaning])[] =
  /* @__PURE__ */ Object.entries(meanings)
    .flatMap(([meaning, names]) => names.map((name) => [name, meaning as Meaning] as const))
    .sort(([a], [b]) => b.split(" ").length - a.split(" ").length);

/** The meaning of the words, the longest phrase first; a word without meaning here is skipped. */
function meaningsIn(words: readonly string[]): ReadonlySet<Meaning> {
  const found = new Set<Meaning>();
  for (let at = 0; at < words.length;) {
    const rest = `${words.slice(at).join(" ")} `;
    const phrase = phrases.find(([name]) => rest.startsWith(`${name} `));
    if (phrase) found.add(phrase[1]);
    at += phrase ? phrase[0].split(" ").length : 1;
  }
  return found;
}
