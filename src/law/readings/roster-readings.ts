import type { Reading } from "../../core/reading.js";

/** Century of the two-digit year in a NIK. */
export const nikCentury = {
  id: "identity.nik-century",
  options: ["later", "ask"],
  default: "later",
  cites: [{ regulation: "pp-37-2007", article: "Pasal 37" }],
} as const satisfies Reading;

/** Groups of workers whose contributions the village fund may pay. */
export const villageFundScope = {
  id: "funding.village-fund-scope",
  options: ["cash-for-work", "wider"],
  default: "cash-for-work",
  cites: [{ regulation: "permendes-16-2025", article: "Prioritas Dana Desa 2026" }],
  from: "2026-01-01",
} as const satisfies Reading;

/** All readings of this file, by name. */
export const rosterReadings = [nikCentury, villageFundScope] as const;
