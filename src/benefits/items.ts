import type { Bilingual } from "../core/bilingual.js";

/** Items of the benefits computed so far. */
export type BenefitItem = "death" | "periodic" | "funeral" | "scholarship" | "total-disability";

/** Items of a death. */
export type DeathItem = Extract<BenefitItem, "death" | "periodic" | "funeral">;

/** Names of benefit items for people. */
export const itemLabels: Readonly<Record<BenefitItem, Bilingual>> = {
  death: { id: "Santunan kematian", en: "Death benefit" },
  periodic: { id: "Santunan berkala dibayar sekaligus", en: "Periodic benefit, paid at once" },
  funeral: { id: "Biaya pemakaman", en: "Funeral money" },
  scholarship: { id: "Beasiswa pendidikan anak", en: "Scholarship for the children" },
  "total-disability": {
    id: "Santunan cacat total tetap",
    en: "Permanent total disability benefit",
  },
};
