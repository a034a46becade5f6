/** Whether words stand in a name as they are, or only begin words of it. */
export type WordMatch = "exact" | "prefix" | "none";

/** The words of a text, without case, accents and punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** How all the words wanted match the best of several names; no words match nothing. */
export function wordMatch(wanted: readonly string[], names: readonly string[]): WordMatch {
  if (wanted.length === 0) return "none";
  const words = names.map(wordsOf);
  if (words.some((own) => wanted.every((word) => own.includes(word)))) return "exact";
  const begun = (own: readonly string[], start: string): boolean =>
    own.some((word) => word.startsWith(start));
  return words.some((own) => wanted.every((word) => begun(own, word))) ? "prefix" : "none";
}
