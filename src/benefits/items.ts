import type { Bilingual } from "../core/bilingual.js";

/** Items of the benefits computed so far. */
export type BenefitItem =
  | "death"
  | "periodic"
  | "funeral"
  | "scholarship"
  | "total-disability"
  | "partial-disability"
  | "temporary-inability"
  | "transport"
  | "home-care"
  | "dentures"
  | "hearing-aid"
  | "glasses"
  | "prosthesis"
  | "medical-care"
  | "medical-rehabilitation"
  | "return-to-work";

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
  "partial-disability": { id: "Santunan cacat sebagian", en: "Partial disability benefit" },
  "temporary-inability": {
    id: "Santunan sementara tidak mampu bekerja (STMB)",
    en: "Benefit for temporary inability to work (STMB)",
  },
  transport: { id: "Biaya pengangkutan", en: "Transport" },
  "home-care": { id: "Perawatan di rumah", en: "Care at home" },
  dentures: { id: "Gigi tiruan", en: "Dentures" },
  "hearing-aid": { id: "Alat bantu dengar", en: "Hearing aid" },
  glasses: { id: "Kacamata", en: "Glasses" },
  prosthesis: { id: "Orthose dan/atau prothese", en: "Orthosis or prosthesis" },
  "medical-care": { id: "Pelayanan kesehatan", en: "Medical care" },
  "medical-rehabilitation": { id: "Rehabilitasi medik", en: "Medical rehabilitation" },
  "return-to-work": { id: "Program Kembali Kerja", en: "Return-to-work programme" },
};
