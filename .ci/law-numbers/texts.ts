import { indonesianLaw } from "../../src/law/indonesian-law.js";
import { readings } from "../../src/law/readings.js";
import { regulations } from "../../src/law/regulations.js";
import { english, englishNotes } from "../../src/locale/en/index.js";

const kind =
  "(?:PP|UU|Perpres|Permenaker|Permenakertrans|Permendagri|Permendes|Perdir|PMK|Inpres|Fatwa)";
const ayat = String.raw`(?:ayat )?\(\d+[a-z]?\)`;
const and = "(?:, | dan | sampai | atau | and | to | or |/)";
const several = `${ayat}(?:${and}${ayat})*`;
/** What follows an article further on in a list; not a noun, as in "Pasal 19, 25 days". */
const end = String.raw`(?=$|[);:.,](?!\d)|${and}(?:\d|${kind} )| (?:of )?${kind} )`;

/** How texts cite the law: "PP 44/2015", "Pasal 19 ayat (3) sampai (5), 20A". */
const citations: readonly RegExp[] = [
  new RegExp(
    String.raw`\bPasal \d+[A-Z]?\b(?: ${several})?(?:${and}\d+[A-Z]?(?: ${several}|${end}))*`,
    "g",
  ),
  new RegExp(String.raw`\bayat ${several}`, "g"),
  new RegExp(String.raw`\b${kind} \d+/\d{4}\b`, "g"),
  /\bangka \d+\b|\bI\.b\.\d+\b/g,
];

/** Numbers in words from two on; one is too common a word, and "once" and "both" are no numbers here. */
const spelled =
  /\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|separuh|setengah|sepertiga|seperempat|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|half|halved|halves|third|quarter|twice|thrice)\b/gi;

/** A word with a digit in it: `Float64Array`, `contributionMonthsInLast24`, P3KE; never "Rp42". */
const words: readonly RegExp[] = [/\b[a-zA-Z]{4,}\d+[a-zA-Z]*\b/g, /\b[A-Z]\d[A-Z]+\b/g];

/** Keys of the words in src/locale, and the codes and ids in them: `warning.` and `check.` stand before. */
const keys = [english, englishNotes]
  .flatMap(({ texts }) => Object.keys(texts))
  .flatMap((key) => [key, key.slice(key.indexOf(".") + 1)]);

/**
 * Ids that src/law declares and keys of words: they name a rule, an answer, a kind or a
 * sentence, nothing is reckoned with them.
 */
const ids: ReadonlySet<string> = new Set(
  [
    ...regulations.map(({ id }) => id),
    ...indonesianLaw.provisions().flatMap(({ id, versions }) => [id, ...textsIn(versions)]),
    ...readings.list().flatMap(({ id, options }) => [id, ...options]),
    ...keys,
  ].filter((id) => /[a-z]{2}/.test(id) && !id.includes(" ")),
);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Dates and months are one number each. */
const digits = /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d(?:[\d.,]*\d)?/g;

/** The numbers of a text, in digits and, where it is prose, in words; not those that only name. */
export function numbersOfText(text: string): string[] {
  if (ids.has(text)) return [];
  const bare = [...citations, ...words].reduce((left, name) => left.replaceAll(name, " "), text);
  const inWords = text.includes(" ") ? (text.match(spelled) ?? []) : [];
  return [...(bare.match(digits) ?? []), ...inWords.map((word) => word.toLowerCase())];
}

/** The numbers of a regular expression. */
export function numbersOfPattern(pattern: string): string[] {
  return pattern.replaceAll(/\\u[0-9a-f]{4}/gi, "").match(digits) ?? [];
}
