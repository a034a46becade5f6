import type { Reading } from "../../core/reading.js";

/** Century of the two-digit year in a NIK. */
export const nikCentury: Reading<"later" | "ask"> = {
  id: "identity.nik-century",
  question: {
    id: "Tahun lahir dalam NIK hanya dua angka: abad mana, bila keduanya mungkin?",
    en: "The year of birth in a NIK has two digits: which century, where both are possible?",
  },
  options: [
    { id: "later", label: { id: "abad yang lebih akhir", en: "the later century" } },
    {
      id: "ask",
      label: { id: "tidak dipilih: tanggal lahir ditanyakan", en: "none: ask for the birth date" },
    },
  ],
  default: "later",
  why: {
    id: "Bila keduanya mungkin, abad yang lebih awal selalu berarti usia seratus tahun atau lebih.",
    en: "Where both are possible, the earlier century always means an age of a hundred or more.",
  },
  cites: [{ regulation: "pp-37-2007", article: "Pasal 37" }],
};

/** Whose contributions the village fund may pay. */
export const villageFundScope: Reading<"cash-for-work" | "wider"> = {
  id: "funding.village-fund-scope",
  question: {
    id: "Iuran siapa yang boleh dibayar Dana Desa 2026?",
    en: "Whose contributions may the village fund pay in 2026?",
  },
  options: [
    {
      id: "cash-for-work",
      label: {
        id: "hanya pekerja Padat Karya Tunai Desa",
        en: "only village cash-for-work workers",
      },
    },
    {
      id: "wider",
      label: {
        id: "juga perangkat desa, RT/RW, kader, dan pekerja rentan",
        en: "also village officials, RT/RW, cadres and vulnerable workers",
      },
    },
  ],
  default: "cash-for-work",
  why: {
    id: "Pekerja PKTD disebut kedua keterangan resmi; bagi yang lain keduanya berbeda.",
    en: "Both official statements name cash-for-work workers; on the others they differ.",
  },
  cites: [{ regulation: "permendes-16-2025", article: "Prioritas Dana Desa 2026" }],
  from: "2026-01-01",
};
