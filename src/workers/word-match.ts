import { wordsIn } from "../core/words-in.js";

/** Whether words stand in a name as they are, or only begin words of it. */
export type WordMatch = "exact" | "prefix" | "none";

/** How all the words wanted match the best of several names; no words match nothing. */
export function wordMatch(wanted: readonly string[], names: readonly string[]): WordMatch {
  if (wanted.length === 0) return "none";
  const words = names.map(wordsIn);
  if (words.some((own) => wanted.every((word) => own.includes(word)))) return "exact";
  const begun = (own: readonly string[], start: string): boolean =>
    own.some((word) => word.startsWith(start));
  return words.some((own) => wanted.every((word) => begun(own, word))) ? "prefix" : "none";
}
