import { currentCode } from "../../law/region-codes.js";
import type { CleaningQuestionCode, CleaningRule } from "./cleaned-roster.js";
import { wordKey } from "./cell-text.js";
import { editDistance } from "../edit-distance.js";

/** A village that the caller knows. */
export interface KnownVillage {
  /** Dotted: `62.05.01.2007`. */
  readonly code: string;
  readonly name: string;
  /** Name or code of its district; read from the code when absent. */
  readonly district?: string | undefined;
}

/** The village of a cell, or what must be asked. */
export type VillageReading =
  | { readonly village: string; readonly rule?: CleaningRule }
  | { readonly code: CleaningQuestionCode; readonly options?: readonly string[] };

interface Entry {
  readonly code: string;
  readonly key: string;
  readonly bareKey: string;
  readonly district: string;
  readonly districtKey: string;
}

/** Finds villages by name or code. */
export interface VillageIndex {
  readonly byName: (name: string, district: string | undefined) => VillageReading;
  readonly byCode: (given: string) => VillageReading;
  readonly codeOf: (given: string) => string | undefined;
}

const villageDigits = 10; // not law: digits of the code of a village
const districtLength = 8; // not law: `62.05.01`
const codeText = /^\d{2}[.\s]*\d{2}[.\s]*\d{2}[.\s]*\d{4}([.,]0+)?$/; // not law: how the code of a village is written

/** The dotted code in a text that is one: blanks, dots and a decimal zero are no part of it. */
export function villageCode(given: string): string | undefined {
  if (!codeText.test(given)) return undefined;
  const digits = given
    .replace(/[.,]0+$/, (end) => (given.replace(/\D/g, "").length > villageDigits ? "" : end)) // not law: how codes and names of villages are written
    .replace(/\D/g, "");
  return digits.length === villageDigits ? dotted(digits) : undefined;
}

function dotted(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== "")
    .join(".");
}

const kinds =
  /^(?:desa|ds|kelurahan|kel|lurah|kampung|kampong|kmp|kp|gampong|nagari|pekon|dusun|tiyuh|negeri|lembang) /;
const romanNumerals = ["0", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]; // not law: how codes and names of villages are written

/** The key of a name: no kind of village before it, no blanks, numerals as letters. */
export function villageKeys(name: string): readonly string[] {
  const key = wordKey(name).replace(
    /(?<= |\p{L})\d{1,2}$/u, // not law: how codes and names of villages are written
    (end) => ` ${romanNumerals[Number(end)] ?? end}`,
  );
  const bare = key.replace(kinds, "");
  return [...new Set([key, bare])].map((each) => each.replaceAll(" ", ""));
}

const smallWords: ReadonlySet<string> = new Set(romanNumerals.slice(1));

/** A name without the kind of village before it, in capitals and small letters: one spelling for all. */
export function villageName(name: string): string {
  const key = wordKey(name);
  return key
    .replace(kinds, "")
    .split(" ")
    .map((word) =>
      smallWords.has(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(" ");
}

/** An index of the caller's villages. */
export function villageIndex(villages: readonly KnownVillage[]): VillageIndex {
  const entries = villages.map(({ code, name, district }): Entry => {
    const ofCode = code.slice(0, districtLength);
    const [key = "", bareKey = key] = villageKeys(name);
    return {
      code,
      key,
      bareKey,
      district: ofCode,
      districtKey: districtKey(district ?? ofCode),
    };
  });
  const codes = new Set(entries.map(({ code }) => code));
  const byKey = groupBy(entries, ({ key }) => key);
  const byBareKey = groupBy(entries, ({ bareKey }) => bareKey);
  const byDistrict = groupBy(entries, ({ district }) => district);
  const districtsByKey = groupBy(entries, ({ districtKey: key }) => key);

  const districtOf = (given: string | undefined): string | undefined => {
    if (given === undefined) return undefined;
    const digits = given.replace(/\D/g, "");
    if (digits.length === 6 && byDistrict.has(dotted(digits))) return dotted(digits); // not law: digits of the code of a district
    const named = districtsByKey.get(districtKey(given)) ?? [];
    const found = new Set(named.map(({ district }) => district));
    return found.size === 1 ? named[0]?.district : undefined;
  };

  const byName = (name: string, districtGiven: string | undefined): VillageReading => {
    const keys = villageKeys(name);
    const district = districtOf(districtGiven);
    const named =
      firstOf(keys, (key) => byKey.get(key)) ?? firstOf(keys, (key) => byBareKey.get(key)) ?? [];
    const here =
      district === undefined ? named : named.filter((entry) => entry.district === district);
    const [only] = here;
    if (only && here.length === 1) return { village: only.code, rule: "village-name" };
    if (here.length > 1) return { code: "village-several", options: here.map(({ code }) => code) };
    const near = nearest(keys, district === undefined ? entries : (byDistrict.get(district) ?? []));
    if (near.length > 0) return { code: "village-spelling", options: near };
    if (named.length > 0)
      return { code: "village-in-another-district", options: named.map(({ code }) => code) };
    const anywhere = district === undefined ? [] : nearest(keys, entries);
    return { code: "village-unknown", ...(anywhere.length > 0 && { options: anywhere }) };
  };

  const byCode = (given: string): VillageReading => {
    const code = villageCode(given);
    if (code === undefined) return { code: "village-code-unknown" };
    if (codes.has(code))
      return { village: code, ...(code !== given && { rule: "code-form" as const }) };
    const today = currentCode(code);
    if (codes.has(today)) return { village: today, rule: "region-recoded" };
    return { code: "village-code-unknown" };
  };

  return { byName, byCode, codeOf: villageCode };
}

function districtKey(text: string): string {
  return wordKey(text)
    .replace(/^(?:kecamatan|kec|distrik) /, "")
    .replaceAll(" ", "");
}

function firstOf<Found>(
  keys: readonly string[],
  find: (key: string) => Found | undefined,
): Found | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const mostOptions = 5; // not law: how many villages a question names
const lettersForTwo = 7; // not law: shorter names are too near one another

/** The villages spelt most like a name. */
function nearest(keys: readonly string[], entries: readonly Entry[]): string[] {
  return entries
    .map(({ code, key }) => {
      const distances = keys.map((wanted) => {
        const most = wanted.length >= lettersForTwo ? 2 : 1; // not law: letters that may be mistyped
        const distance = editDistance(wanted, key, most);
        return distance > most ? Infinity : distance;
      });
      return { code, distance: Math.min(...distances) };
    })
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostOptions)
    .map(({ code }) => code);
}
