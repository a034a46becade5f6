import type { Sex } from "../../core/vocabulary.js";
import { editDistance } from "../edit-distance.js";
import { wordKey } from "./cell-text.js";

const words: Readonly<Record<Sex, string>> = {
  male: "l|lk|lk2|laki|lakilaki|laki laki|laki2|laki 2|lelaki|pria|cowok|male|m|man|1", // not law: words of lists
  female: "p|pr|prp|pere|perempuan|wanita|wnt|w|cewek|putri|female|f|woman|2", // not law: words of lists
};

const sexes: ReadonlyMap<string, Sex> = new Map(
  (["male", "female"] as const).flatMap((sex) =>
    words[sex].split("|").map((word) => [word, sex] as const),
  ),
);

const long: readonly (readonly [string, Sex])[] = [
  ["lakilaki", "male"],
  ["perempuan", "female"],
];
const mostEdits = 2; // not law: the two words are far apart

/** The sex that a word names; undefined where it is not clear. */
export function readSex(given: string): Sex | undefined {
  const key = wordKey(given);
  const known = sexes.get(key);
  if (known) return known;
  const bare = key.replaceAll(" ", "");
  return long.find(([word]) => editDistance(bare, word, mostEdits) <= mostEdits)?.[1];
}
