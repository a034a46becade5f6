import { localSchemes, type RosterScheme } from "jamsosnaker";

/** Criteria of no region, for a look at a list: made up, with the words of the page. */
export const exampleScheme: Omit<RosterScheme, "on"> = {
  id: "example",
  title: {
    id: "Contoh: pekerja rentan 18 sampai 64 tahun",
    en: "Example: vulnerable workers from 18 to 64",
  },
  regulation: { title: "Kriteria contoh", evidence: "text" },
  age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
  deciles: [1, 2, 3, 4, 5],
  notMember: true,
  priority: [{ by: "decile", order: "ascending" }],
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};

/** The schemes to choose from: an example, then those of regions. */
export const schemes: readonly (Omit<RosterScheme, "on"> & { readonly id: string })[] = [
  { ...exampleScheme, id: "example" },
  ...localSchemes,
];

/** A scheme by its id, the example where there is none of that id. */
export function schemeOf(id: string, on: string): RosterScheme {
  return { ...(schemes.find((scheme) => scheme.id === id) ?? exampleScheme), on };
}
