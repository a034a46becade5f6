import { currentCode } from "../../law/region-codes.js";
import type { CleaningQuestionCode, CleaningRule } from "./cleaned-roster.js";
import { wordKey } from "./cell-text.js";
import { kindBefore, mereKinds, ofKind, type VillageKind } from "./village-kind.js";
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
  | { readonly village: string; readonly rule: CleaningRule }
  | { readonly code: CleaningQuestionCode; readonly options?: readonly string[] };

interface Entry {
  readonly code: string;
  readonly key: string;
  readonly bareKey: string;
  readonly stem: string;
  readonly kind: VillageKind | undefined;
  readonly district: string;
  readonly districtKey: string;
}

/** Finds villages by name or code. */
export interface VillageIndex {
  readonly byName: (name: string, district: string | undefined) => VillageReading;
  readonly byCode: (given: string) => VillageReading;
  readonly codeOf: (given: string) => string | undefined;
}

const districtLength = 8; // not law: `62.05.01`
const codeText = /^(\d{2})[.\s/-]*(\d{2})[.\s/-]*(\d{2})[.\s/-]*(\d{4})(?:[.,]0+)?$/; // not law: how the code of a village is written

/** The dotted code in a text that is one: blanks, dots and a decimal zero are no part of it. */
export function villageCode(given: string): string | undefined {
  return codeText.exec(given)?.slice(1).join(".");
}

function dotted(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== "")
    .join(".");
}

const codeInside = /(?<!\d)(?:\d{2}\.\d{2}\.\d{2}\.\d{4}|\d{10})(?!\d)/; // not law: how the code of a village is written

/** The code and the name of "62.05.05.2011 - Lemo I"; undefined where they do not stand together. */
export function codeAndName(given: string): { code: string; name: string } | undefined {
  const code = codeInside.exec(given)?.[0];
  if (code === undefined) return undefined;
  const name = wordKey(given.replace(code, " "));
  return /\p{L}{2}/u.test(name) && !/\d{3}/.test(name) // not law: how codes and names of villages are written
    ? { code, name }
    : undefined;
}

const romanNumerals = ["0", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]; // not law: how codes and names of villages are written
const numbers = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh".split("|");
const numberAtEnd = new RegExp(`(?<= )(?:${numbers.join("|")})$`);
const numeralAtEnd = / [ivx]+$/;

/** The key of a name: no kind of village before it, no blanks, numerals as letters. */
export function villageKeys(name: string): readonly string[] {
  const key = numbered(name);
  return [...new Set([key, kindBefore(key).rest])].map(withoutBlanks);
}

function numbered(name: string): string {
  return wordKey(name)
    .replace(numberAtEnd, (end) => romanNumerals[numbers.indexOf(end) + 1] ?? end)
    .replace(
      /(?<= |\p{L})\d{1,2}$/u, // not law: how codes and names of villages are written
      (end) => ` ${romanNumerals[Number(end)] ?? end}`,
    );
}

/** "Lemo" of "Desa Lemo II". */
function stemOf(name: string): string {
  return withoutBlanks(kindBefore(numbered(name)).rest.replace(numeralAtEnd, ""));
}

function withoutBlanks(text: string): string {
  return text.replaceAll(" ", "");
}

const smallWords: ReadonlySet<string> = new Set(romanNumerals.slice(1));

/** A name without "Desa" and the like before it, in capitals and small letters: one spelling for all. */
export function villageName(name: string): string {
  const key = wordKey(name);
  const { kind, rest } = kindBefore(key);
  const isShort = kind !== undefined && !mereKinds.has(kind);
  return (isShort ? `${kind} ${rest}` : rest)
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
      stem: stemOf(name),
      kind: kindBefore(wordKey(name)).kind,
      district: ofCode,
      districtKey: districtKey(district ?? ofCode),
    };
  });
  const codes = new Set(entries.map(({ code }) => code));
  const byKey = groupBy(entries, ({ key }) => key);
  const byBareKey = groupBy(entries, ({ bareKey }) => bareKey);
  const byDistrict = groupBy(entries, ({ district }) => district);
  const districtsByKey = new Map(
    [...groupBy(entries, ({ districtKey: key }) => key)].map(([key, group]) => [
      key,
      new Set(group.map(({ district }) => district)),
    ]),
  );

  const districtOf = (given: string | undefined): string | undefined => {
    if (given === undefined) return undefined;
    const digits = given.replace(/\D/g, "");
    if (byDistrict.has(dotted(digits))) return dotted(digits);
    const [only, another] = districtsByKey.get(districtKey(given)) ?? [];
    return another === undefined ? only : undefined;
  };

  const byName = (name: string, districtGiven: string | undefined): VillageReading => {
    const keys = villageKeys(name);
    const [key = "", bareKey = key] = keys;
    const { kind } = kindBefore(wordKey(name));
    const district = districtOf(districtGiven);
    const whole = byKey.get(key);
    const named = whole ?? [
      ...new Set([...(byKey.get(bareKey) ?? []), ...(byBareKey.get(bareKey) ?? [])]),
    ];
    const inDistrict =
      district === undefined ? named : named.filter((entry) => entry.district === district);
    const here = whole ? inDistrict : ofKind(inDistrict, kind, bareKey);
    const [only] = here;
    const options = here.map(({ code }) => code);
    if (here.length > 1) return { code: "village-several", options };
    if (only && !whole && isHamlet(kind, only)) return { code: "village-spelling", options };
    if (only) return { village: only.code, rule: "village-name" };
    const wanted = { keys, stem: stemOf(name) };
    const near = nearest(
      wanted,
      district === undefined ? entries : (byDistrict.get(district) ?? []),
    );
    if (near.length > 0) return { code: "village-spelling", options: near };
    if (named.length > 0)
      return { code: "village-in-another-district", options: named.map(({ code }) => code) };
    const anywhere = district === undefined ? [] : nearest(wanted, entries);
    return { code: "village-unknown", ...(anywhere.length > 0 && { options: anywhere }) };
  };

  const byCode = (given: string): VillageReading => {
    const code = villageCode(given);
    if (code === undefined) return { code: "village-code-unknown" };
    if (codes.has(code)) return { village: code, rule: "code-form" };
    const today = currentCode(code);
    if (codes.has(today)) return { village: today, rule: "region-recoded" };
    return { code: "village-code-unknown" };
  };

  return { byName, byCode, codeOf: villageCode };
}

const bungo = "15.08."; // not law: the regency whose villages are called dusun

/** "Dusun Lemo" is a part of some village, which need not be Lemo. */
function isHamlet(kind: VillageKind | undefined, { code }: Entry): boolean {
  return kind === "dusun" && !code.startsWith(bungo);
}

function districtKey(text: string): string {
  return wordKey(text)
    .replace(/^(?:kecamatan|kec|distrik) /, "")
    .replaceAll(" ", "");
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

/** The villages spelt most like a name; those that only differ by a numeral are among them. */
function nearest(
  { keys, stem: wantedStem }: { readonly keys: readonly string[]; readonly stem: string },
  entries: readonly Entry[],
): string[] {
  return entries
    .map(({ code, key, stem }) => {
      if (stem === wantedStem) return { code, distance: 1 };
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
