import type { Bilingual } from "../../core/bilingual.js";
import type { MigrantEvent } from "../../law/provisions/migrant-worker-benefits.js";

/** Names of migrant workers' benefits for people. */
export const migrantLabels: Readonly<Record<MigrantEvent, Bilingual>> = {
  death: { id: "Santunan kematian", en: "Death benefit" },
  "total-disability": {
    id: "Santunan cacat total tetap",
    en: "Permanent total disability benefit",
  },
  "partial-disability": {
    id: "Santunan cacat sebagian anatomis atau fungsi",
    en: "Partial disability benefit",
  },
  "accident-transport": {
    id: "Biaya pengangkutan akibat kecelakaan kerja",
    en: "Transport after a work accident",
  },
  "treatment-abroad": {
    id: "Pengobatan di negara tujuan penempatan",
    en: "Treatment in the country of work",
  },
  "home-care": { id: "Perawatan di rumah (homecare)", en: "Home care" },
  prosthesis: {
    id: "Alat bantu (orthose) dan alat ganti (prothese)",
    en: "Orthosis or prosthesis",
  },
  dentures: { id: "Gigi tiruan", en: "Dentures" },
  "hearing-aid": { id: "Alat bantu dengar", en: "Hearing aid" },
  glasses: { id: "Kacamata", en: "Glasses" },
  rape: { id: "Santunan bagi korban pemerkosaan", en: "Benefit for a victim of rape" },
  "failed-departure": {
    id: "Bantuan uang karena gagal berangkat",
    en: "Money for a failed departure",
  },
  "failed-placement": {
    id: "Bantuan uang dan biaya pulang karena gagal ditempatkan",
    en: "Money and the way home for a failed placement",
  },
  "placed-against-contract": {
    id: "Bantuan uang karena ditempatkan tidak sesuai perjanjian kerja",
    en: "Money for a placement against the contract",
  },
  "accident-dismissal": {
    id: "Bantuan uang karena PHK akibat kecelakaan kerja",
    en: "Money for a dismissal because of a work accident",
  },
  "one-sided-dismissal": {
    id: "Bantuan uang karena PHK sepihak",
    en: "Money for a one-sided dismissal",
  },
  repatriation: { id: "Biaya pemulangan", en: "Repatriation" },
  "loss-on-the-way-home": {
    id: "Penggantian kerugian akibat tindakan pihak lain dalam perjalanan pulang",
    en: "Loss caused by others on the way home",
  },
};

/** Names of what stands beside the event itself. */
export const migrantPartLabels: Readonly<
  Record<"inOneSum" | "transport" | "care" | "training", Bilingual>
> = {
  inOneSum: {
    id: "Santunan kematian, santunan berkala, dan biaya pemakaman sekaligus",
    en: "Death benefit, periodic benefit and funeral money in one sum",
  },
  transport: {
    id: "Biaya transportasi pulang",
    en: "Transport home",
  },
  care: { id: "Pelayanan kesehatan", en: "Medical care" },
  training: { id: "Pelatihan vokasi", en: "Vocational training" },
};
