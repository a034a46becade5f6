import type { Reading } from "../../core/reading.js";

/** A JKP claim that had lapsed before PP 6/2025 gave more time. */
export const jkpLapsedClaim: Reading<"stays-lapsed" | "revives"> = {
  id: "jkp.lapsed-claim",
  question: {
    id: "Apakah hak JKP yang sudah hilang menurut batas waktu lama hidup kembali dengan batas waktu PP 6/2025?",
    en: "Does a JKP right that had lapsed under the old time limit revive under that of PP 6/2025?",
  },
  options: [
    { id: "stays-lapsed", label: { id: "tidak: tetap hilang", en: "no: it stays lost" } },
    { id: "revives", label: { id: "ya: hidup kembali", en: "yes: it revives" } },
  ],
  default: "stays-lapsed",
  why: {
    id: "Aturan peralihan tidak menyebutnya; hak yang sudah hilang tidak hidup kembali tanpa ketentuan.",
    en: "The transitional rules do not say so; a right that is lost does not revive without a rule.",
  },
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 40", amendedBy: "pp-6-2025" },
    { regulation: "permenaker-2-2025", article: "Pasal II" },
  ],
  from: "2025-02-07",
};

/** What "and/or" means for a worker in JKP training. */
export const jkpTrainingMonth: Reading<"either" | "both"> = {
  id: "jkp.training-month",
  question: {
    id: "Apakah peserta pelatihan JKP juga harus aktif mencari kerja pada bulan itu?",
    en: "Must a worker in JKP training also look for work in that month?",
  },
  options: [
    {
      id: "either",
      label: {
        id: "tidak: salah satu dari kehadiran pelatihan dan pencarian kerja cukup",
        en: "no: one of attendance and search is enough",
      },
    },
    {
      id: "both",
      label: {
        id: "ya: kehadiran pelatihan dan pencarian kerja",
        en: "yes: both attendance and search",
      },
    },
  ],
  default: "either",
  why: {
    id: "Pasal 13 menyebut kedua syarat itu dengan kata dan/atau.",
    en: "Pasal 13 joins the two conditions by and/or.",
  },
  cites: [
    { regulation: "permenaker-15-2021", article: "Pasal 13", amendedBy: "permenaker-2-2025" },
  ],
};
