import { denials, isNotWork } from "./not-work.js";
import type { OutsideGroupId } from "../core/outside-group.js";
import { nameKey } from "./name-key.js";
import { type OutsideGroup, outsideGroups } from "./outside-groups.js";

/** How lists and identity cards name a group outside BPJS Ketenagakerjaan. */
interface OutsideNames {
  /** The group in the words of the provision that puts it outside. */
  readonly member: string;
  readonly names: readonly string[];
  /** Names of people of whom it is not settled that they belong to the group. */
  readonly contested: readonly string[];
}

/** The names of each group, by its id. */
const separateSchemeNames: Readonly<Record<OutsideGroupId, OutsideNames>> = {
  asn: {
    member: "pns",
    names: ["ASN", "CASN", "aparatur sipil negara", "aparat sipil negara"],
    contested: [],
  },
  pns: {
    member: "pns",
    names: [
      "PNS",
      "CPNS",
      "PNSD",
      "pegawai negeri sipil",
      "pegawai negeri",
      "pegawai negri sipil",
      "pegawai negri",
      "peg negeri sipil",
      "peg negeri",
      "pegawai negara",
      "abdi negara",
      "civil servant",
    ],
    contested: [
      "camat",
      "sekda",
      "sekretaris daerah",
      "kepala dinas",
      "kepala puskesmas",
      "kepala sekolah",
      "jaksa",
      "penghulu",
      "satpol PP",
      "pol PP",
    ],
  },
  pppk: {
    member: "pppk",
    names: ["PPPK", "P3K", "pegawai pemerintah dengan perjanjian kerja"],
    contested: [],
  },
  "tni-polri": {
    member: "tni",
    names: [
      "TNI",
      "tentara",
      "tentara nasional indonesia",
      "Polri",
      "polisi",
      "kepolisian",
      "polwan",
      "brimob",
      "babinsa",
      "bhabinkamtibmas",
      "babinkamtibmas",
      "prajurit",
      "kowad",
      "soldier",
      "police",
    ],
    contested: [],
  },
  "state-officials": {
    member: "state-officials",
    names: [
      "pejabat negara",
      "presiden",
      "menteri",
      "gubernur",
      "bupati",
      "wali kota",
      "walikota",
      "duta besar",
      "anggota DPR",
      "DPR RI",
      "anggota DPD",
      "DPD RI",
      "anggota MPR",
      "anggota kabinet kementerian",
      "anggota kabinet",
      "anggota BPK",
      "anggota Badan Pemeriksa Keuangan",
      "anggota Mahkamah Konstitusi",
      "hakim Mahkamah Konstitusi",
      "ketua Mahkamah Konstitusi",
      "hakim konstitusi",
      "hakim agung",
      "anggota Mahkamah Agung",
      "ketua Mahkamah Agung",
      "anggota Komisi Yudisial",
      "pimpinan KPK",
    ],
    contested: [
      "DPRD",
      "DPR",
      "DPD",
      "BPK",
      "KPK",
      "Badan Pemeriksa Keuangan",
      "Mahkamah Konstitusi",
      "Mahkamah Agung",
      "Komisi Yudisial",
      "kabinet",
      "hakim",
      "pejabat daerah",
    ],
  },
};

/** The groups with the keys of their names. */
const keysOfGroups = /* @__PURE__ */ outsideGroups.map((group) => {
  const { member, names, contested } = separateSchemeNames[group.id];
  return {
    group,
    names: { member, names: longestFirst(names), contested: longestFirst(contested) },
  };
});

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
  for (const { group, names } of keysOfGroups) {
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

/** The words that stay when the names, the longest first, are taken out; undefined if it has none. */
function without(key: string, names: readonly string[]): string[] | undefined {
  const padded = ` ${key} `;
  const rest = names.reduce((text, name) => text.replaceAll(` ${name} `, " "), padded);
  return rest === padded ? undefined : rest.split(" ").filter((word) => word !== "");
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.map(nameKey).sort((a, b) => b.length - a.length);
}

/** "Guru non PNS" is no civil servant. */
function withoutDenied(key: string): string {
  const words = key.split(" ");
  return words
    .filter((word, at) => !denials.has(word) && !denials.has(words[at - 1] ?? ""))
    .join(" ");
}

/** Words next to the name of a group that leave the person in it. */
const harmless: ReadonlySet<string> = new Set(
  [
    ["anggota", "ketua", "wakil", "calon", "pegawai", "aktif", "paruh", "waktu", "part", "time"],
    [
      "guru",
      "dosen",
      "bidan",
      "perawat",
      "dokter",
      "nakes",
      "tenaga",
      "teknis",
      "penyuluh",
      "penuh",
    ],
    ["sd", "smp", "sma", "smk", "mi", "mts"],
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
