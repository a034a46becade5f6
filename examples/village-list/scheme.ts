import { localScheme, type RosterScheme } from "jamsosnaker";

/** Criteria made up for the example: places are few, so that some people wait. */
const example: Omit<RosterScheme, "on"> = {
  title: { id: "Pekerja rentan (contoh)", en: "Vulnerable workers (example)" },
  regulation: { title: "Kriteria contoh (data fiktif)", evidence: "text" },
  region: "62.05",
  age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
  deciles: [1, 2, 3, 4, 5],
  notMember: true,
  perVillage: { atMost: 6 },
  priority: [{ by: "decile", order: "ascending" }],
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};

/** A ready scheme by its id, or that of the example. */
export function schemeOf(id: string | undefined, on: string): RosterScheme {
  return { ...(id === undefined ? example : localScheme(id)), on };
}
