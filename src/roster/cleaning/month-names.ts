import { editDistance } from "../edit-distance.js";

/** The months in both languages and in older spellings, January first. */
const names = (
  "januari january|februari february pebruari|maret march|april|mei may mai|juni june|juli july|" +
  "agustus august|september|oktober october|november nopember|desember december"
)
  .split("|")
  .map((month) => month.split(" "));

/** Short forms of three letters. */
const starts =
  "jan|feb peb|mar mrt|apr|mei may mai|jun|jul|agu agt ags aug|sep spt|okt oct|nov nop|des dec"
    .split("|")
    .map((month) => month.split(" "));

const roman = "i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii".split("|");
const longWord = 6; // not law: in longer words two letters may be mistyped

/** The month, from 1, that a word or a Roman numeral names, mistyped or shortened; undefined where none or several fit. */
export function monthOf(given: string): number | undefined {
  const word = given.toLowerCase();
  const numeral = roman.indexOf(word);
  if (numeral >= 0) return numeral + 1;
  const start = starts.findIndex((forms) => forms.includes(word.slice(0, 3)));
  if (word.length === 3) return start < 0 ? undefined : start + 1; // not law: short forms of months
  const slips = names.map((forms) => Math.min(...forms.map((name) => slipsBetween(word, name))));
  const most = word.length >= longWord ? 2 : 1; // not law: letters that may be mistyped
  const fewest = Math.min(...slips);
  const nearest = start < 0 ? slips.indexOf(fewest) : start;
  const isOnly = start >= 0 || nearest === slips.lastIndexOf(fewest);
  return isOnly && (slips[nearest] ?? Infinity) <= most ? nearest + 1 : undefined;
}

function slipsBetween(word: string, name: string): number {
  return isShortOf(word, name) ? 1 : editDistance(word, name, 2); // not law: letters that may be mistyped
}

/** Whether a word has the first letter of a name and others of it in their order: "agst", "sept". */
function isShortOf(word: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === word[at]) at += 1;
  return at === word.length && name.startsWith(word.slice(0, 1));
}
