import { editDistance } from "./edit-distance.js";
import { wordKey } from "./cleaning/cell-text.js";

const titles: ReadonlySet<string> = new Set(
  (
    "h hj haji hajjah kh ust ustadz ustadzah ibu bpk bapak sdr sdri tn ny nn dr drs dra drg ir prof " +
    "alm almh amd spd spdi se sh skom ssos sag sip st ssi skm skep mpd msi mm mh ba ma"
  ).split(" "),
);
const aliases: ReadonlySet<string> = new Set(["als", "alias", "bin", "binti", "dkk"]);
const muhammad: ReadonlySet<string> = new Set(
  "muh moh mohd muhamad mohamad mohammad muhammed".split(" "),
);

/** What stands beside a name: "(istri Amat)", "(alm)". */
const brackets = /\([^()]*\)/g;

/** A name by which spellings meet: no titles, no alias, nothing in brackets, short forms written out. */
export function nameKeyOf(given: string): string {
  const name = given.includes("(") ? given.replace(brackets, " ") : given;
  const [called = ""] = name.split(",", 1);
  const whole = wordKey(called) || wordKey(given);
  const words: string[] = [];
  for (const word of whole.split(" ")) {
    if (words.length > 0 && aliases.has(word)) break;
    if (!titles.has(word)) words.push(muhammad.has(word) ? "muhammad" : word);
  }
  return words.length === 0 ? whole : words.join(" ");
}

const lettersOfAnEdit = 6; // not law: of so many letters one may be mistyped

/** Whether two name keys may be one person's: mistyped, a word more or less, or words in another order. */
export function mayBeOneName(one: string, other: string): boolean {
  if (one === other || one === "" || other === "") return true;
  const most = Math.max(1, Math.floor(Math.min(one.length, other.length) / lettersOfAnEdit));
  if (editDistance(one, other, most) <= most) return true;
  const [few, many] = [one.split(" "), other.split(" ")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return few.every((word) =>
    many.some(
      (own) =>
        own === word ||
        (word.length === 1 && own.startsWith(word)) ||
        (own.length === 1 && word.startsWith(own)) ||
        near(word, own),
    ),
  );
}

function near(word: string, own: string): boolean {
  return (
    Math.min(word.length, own.length) >= lettersOfAnEdit - 1 && editDistance(word, own, 1) <= 1
  );
}
