import { denials } from "./denials.js";
import { nameKey } from "./name-key.js";
import { isNotWork } from "./not-work.js";
import { outsideGroups, type OutsideGroup } from "./outside-groups.js";
import { outsideNames, type OutsideNames } from "./outside-names.js";

/** A group under a scheme of its own that an occupation names. */
export interface OutsideMatch {
  readonly group: OutsideGroup;
  /** The group in the words of the provision that puts it outside. */
  readonly member: string;
  /** The occupation says no more than the group; "sopir bupati" only speaks of one. */
  readonly certain: boolean;
}

/** The group outside BPJS Ketenagakerjaan that an occupation names, if it names one. */
export function outsideMatch(occupation: string): OutsideMatch | undefined {
  if (isNotWork(occupation)) return undefined;
  const key = withoutDenied(nameKey(occupation));
  for (const group of outsideGroups) {
    const names = outsideNames[group.id];
    const match = matchOf(key, names);
    if (match) return { group, member: names.member, ...match };
  }
  return undefined;
}

function matchOf(key: string, names: OutsideNames): Pick<OutsideMatch, "certain"> | undefined {
  const rest = without(key, names.names);
  if (rest !== undefined) return { certain: rest.every((word) => harmless.has(word)) };
  return without(key, names.contested) ? { certain: false } : undefined;
}

/** The words that stay when the names are taken out; undefined where none stands in it. */
function without(key: string, names: readonly string[]): string[] | undefined {
  const longestFirst = names.map(nameKey).sort((a, b) => b.length - a.length);
  const padded = ` ${key} `;
  const rest = longestFirst.reduce((text, name) => text.replaceAll(` ${name} `, " "), padded);
  return rest === padded ? undefined : rest.split(" ").filter((word) => word !== "");
}

/** "Guru non PNS" is no civil servant. */
function withoutDenied(key: string): string {
  const words = key.split(" ");
  return words
    .filter((word, at) => !denials.has(word) && !denials.has(words[at - 1] ?? ""))
    .join(" ");
}

/** Words beside the name of a group that leave the person in it. */
const harmless: ReadonlySet<string> = new Set(
  [
    ["anggota", "ketua", "wakil", "calon", "pegawai", "aktif", "paruh", "waktu", "part", "time"],
    ["guru", "dosen", "bidan", "perawat", "dokter"],
    ["ri", "republik", "indonesia", "ad", "al", "au", "angkatan", "darat", "laut", "udara"],
  ]
    .flat()
    .map(nameKey),
);

/** Part-time PPPK: two branches of BPJS contradict each other, so the caller must say. */
export function isPartTime(occupation: string): boolean {
  const words = nameKey(occupation).split(" ");
  return ["paruh", "part"].some((word) => words.includes(word));
}
