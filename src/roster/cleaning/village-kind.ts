/** What a village is called before its name, by the word that stands for all its short forms. */
const words = {
  desa: "desa|ds|kalurahan",
  kelurahan: "kelurahan|kel|lurah",
  kampung: "kampung|kampong|kampoeng|kamp|kmp|kp|kpg",
  gampong: "gampong|gampoeng|gp|gpg",
  nagari: "nagari|nag|kenagarian",
  pekon: "pekon",
  tiyuh: "tiyuh",
  negeri: "negeri",
  lembang: "lembang",
  dusun: "dusun|dsn",
} as const;

/** A kind of village. */
export type VillageKind = keyof typeof words;

const kinds: ReadonlyMap<string, VillageKind> = new Map(
  (Object.keys(words) as VillageKind[]).flatMap((kind) =>
    words[kind].split("|").map((word) => [word, kind] as const),
  ),
);

/** The kind of village before a name in small letters, and the name without it. */
export function kindBefore(key: string): { readonly kind?: VillageKind; readonly rest: string } {
  const blank = key.indexOf(" ");
  const kind = blank < 0 ? undefined : kinds.get(key.slice(0, blank));
  return kind === undefined ? { rest: key } : { kind, rest: key.slice(blank + 1) };
}

/** Kinds that are no part of a name: of the others "Kampung Baru" is not "Baru". */
export const mereKinds: ReadonlySet<VillageKind | undefined> = new Set([
  "desa",
  "kelurahan",
  "nagari",
  "pekon",
  "tiyuh",
]);

/** What is compared of a village to tell it from others that are called the same but for the kind. */
interface Named {
  readonly code: string;
  readonly key: string;
  readonly kind?: VillageKind | undefined;
}

const typeAt = 9; // not law: the digit of the code that tells a kelurahan from a desa
const types: Readonly<Partial<Record<VillageKind, string>>> = { kelurahan: "1", desa: "2" }; // not law: the digits of that place

/** Of villages that differ by their kind alone, those that a name with a kind before it may mean. */
export function ofKind<Village extends Named>(
  villages: readonly Village[],
  kind: VillageKind | undefined,
  bareName: string,
): readonly Village[] {
  if (kind === undefined) return villages;
  const same = villages.filter((village) => village.kind === kind);
  const plain = villages.filter(({ key }) => key === bareName);
  if (!mereKinds.has(kind)) return same.length > 0 ? same : villages;
  const meant = [...same, ...plain];
  const typed = meant.filter(({ code }) => code[typeAt] === types[kind]);
  return typed.length === 1 ? typed : meant.length > 0 ? meant : villages;
}
