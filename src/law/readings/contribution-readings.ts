import type { Reading } from "../../core/reading.js";

/** Incomes between the printed bands. */
export const incomeBandGaps: Reading<"lower-bound" | "printed-upper-bound"> = {
  id: "contribution.income-band-gaps",
  question: {
    id: "Kelompok mana untuk penghasilan di antara dua kelompok tercetak, misalnya 1.099.500?",
    en: "Which band holds an income between two printed bands, such as 1,099,500?",
  },
  options: [
    {
      id: "lower-bound",
      label: {
        id: "kelompok berlaku sampai batas bawah kelompok berikutnya",
        en: "a band runs up to the lower bound of the next",
      },
    },
    {
      id: "printed-upper-bound",
      label: {
        id: "di atas batas atas tercetak sudah kelompok berikutnya",
        en: "above the printed upper bound the next band begins",
      },
    },
  ],
  default: "lower-bound",
  why: {
    id: "Lampiran II menyisakan celah seribu rupiah; batas bawah kelompok berikutnya adalah angka pasti pertama.",
    en: "Lampiran II leaves gaps of a thousand rupiah; the next lower bound is the first sure figure.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Lampiran II" }],
};

/** PP 50/2025 for members paid from village budgets. */
export const reliefVillageBudget: Reading<"no-relief" | "relief"> = {
  id: "relief.pp-50-2025.apbdes",
  question: {
    id: "Apakah BPU yang iurannya dibayar APBDes mendapat keringanan PP 50/2025?",
    en: "Do non-wage earners paid from a village budget (APBDes) get the relief of PP 50/2025?",
  },
  options: [
    {
      id: "no-relief",
      label: {
        id: "tidak: APBDes sebagian bersumber dari APBN dan APBD",
        en: "no: village budgets live on APBN and APBD",
      },
    },
    {
      id: "relief",
      label: {
        id: "ya: yang dikecualikan hanya APBN dan APBD",
        en: "yes: only APBN and APBD are excluded",
      },
    },
  ],
  default: "no-relief",
  why: {
    id: "Tidak ada keterangan resmi; tanpa keringanan anggaran tidak akan kurang. Teks PP 50/2025 belum dibaca.",
    en: "No official word was found; without relief a budget is never too small. The text of PP 50/2025 was not read.",
  },
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
  from: "2026-01-01",
};

/** PP 50/2025 for members paid by companies, zakat or donors. */
export const reliefPrivatePayers: Reading<"relief" | "no-relief"> = {
  id: "relief.pp-50-2025.private-payers",
  question: {
    id: "Apakah BPU yang iurannya dibayar CSR, zakat, atau donatur mendapat keringanan PP 50/2025?",
    en: "Do non-wage earners paid by CSR, zakat or donors get the relief of PP 50/2025?",
  },
  options: [
    {
      id: "relief",
      label: {
        id: "ya: yang dikecualikan hanya APBN dan APBD",
        en: "yes: only APBN and APBD are excluded",
      },
    },
    { id: "no-relief", label: { id: "tidak", en: "no" } },
  ],
  default: "relief",
  why: {
    id: "Menurut pemberitaan pengecualian hanya menyebut APBN dan APBD. Teks PP 50/2025 belum dibaca.",
    en: "As reported the exclusion names only APBN and APBD. The text of PP 50/2025 was not read.",
  },
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
  from: "2026-01-01",
};

/** PP 50/2025 for non-wage earners who are employers. */
export const reliefEmployers: Reading<"no-relief" | "relief"> = {
  id: "relief.pp-50-2025.employers",
  question: {
    id: "Apakah BPU yang berstatus pemberi kerja mendapat keringanan PP 50/2025?",
    en: "Do non-wage earners who are employers get the relief of PP 50/2025?",
  },
  options: [
    {
      id: "no-relief",
      label: {
        id: "tidak: hanya pekerja di luar hubungan kerja dan pekerja mandiri",
        en: "no: only workers outside employment and own-account workers",
      },
    },
    { id: "relief", label: { id: "ya: semua peserta BPU", en: "yes: all non-wage earners" } },
  ],
  default: "no-relief",
  why: {
    id: "Pasal 3 sebagaimana diberitakan tidak menyebut pemberi kerja.",
    en: "Pasal 3 as reported does not name employers.",
  },
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3" }],
  from: "2026-01-01",
};

/** JKM share once PP 6/2025 took JKM out of the funding of JKP. */
export const jkmShareAfter2025: Reading<"0.30" | "0.20"> = {
  id: "jkp.jkm-share",
  question: {
    id: "Apakah bagian JKM masih direkomposisi ke JKP sejak PP 6/2025?",
    en: "Is part of JKM still passed on to JKP since PP 6/2025?",
  },
  options: [
    {
      id: "0.30",
      label: {
        id: "tidak: JKM kembali 0,30% (PP 6/2025 lebih baru dan khusus)",
        en: "no: JKM is 0.30 % again (PP 6/2025 is later and special)",
      },
    },
    {
      id: "0.20",
      label: {
        id: "ya: Pasal 18A PP 44/2015 (0,20%) tidak dicabut",
        en: "yes: Pasal 18A of PP 44/2015 (0.20 %) was not repealed",
      },
    },
  ],
  default: "0.30",
  why: {
    id: "Tagihan sama; hanya pembagian di dalam yang berbeda.",
    en: "The bill is the same; only the inner split differs.",
  },
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 11 ayat (5)", amendedBy: "pp-6-2025" },
    { regulation: "pp-44-2015", article: "Pasal 18A", amendedBy: "pp-49-2023" },
  ],
  from: "2025-02-07",
};

/** Wage on which the JKP share is counted. */
export const jkpShareBasis: Reading<"capped" | "whole-wage"> = {
  id: "jkp.share-basis",
  question: {
    id: "Dari upah mana bagian JKP dihitung bila upah melebihi 5 juta?",
    en: "Of which wage is the JKP share counted when the wage exceeds 5 million?",
  },
  options: [
    {
      id: "capped",
      label: { id: "dari upah sampai batas JKP", en: "of the wage up to the JKP ceiling" },
    },
    { id: "whole-wage", label: { id: "dari seluruh upah", en: "of the whole wage" } },
  ],
  default: "capped",
  why: {
    id: "Pasal 11 ayat (7) membatasi upah JKP; tagihan sama pada kedua tafsiran.",
    en: "Pasal 11 (7) caps the JKP wage; the bill is the same under both.",
  },
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 11 ayat (7)" },
    { regulation: "pp-44-2015", article: "Pasal 16A", amendedBy: "pp-49-2023" },
  ],
  from: "2021-02-02",
};

/** JHT of non-wage earners who are employers. */
export const jhtOfEmployers: Reading<"voluntary" | "compulsory"> = {
  id: "membership.jht-of-employers",
  question: {
    id: "Apakah JHT wajib bagi BPU yang berstatus pemberi kerja?",
    en: "Is JHT compulsory for non-wage earners who are employers?",
  },
  options: [
    {
      id: "voluntary",
      label: { id: "sukarela (PP 46/2015 Pasal 13)", en: "voluntary (PP 46/2015 Pasal 13)" },
    },
    {
      id: "compulsory",
      label: {
        id: "wajib (Permenaker 5/2021 Pasal 31 dan 32 sebagaimana diberitakan)",
        en: "compulsory (Permenaker 5/2021 Pasal 31 and 32 as reported)",
      },
    },
  ],
  default: "voluntary",
  why: {
    id: "PP 46/2015 dengan penjelasannya memakai kata dapat; Permenaker 5/2021 belum dibaca.",
    en: "PP 46/2015 with its elucidation says may; Permenaker 5/2021 was not read.",
  },
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 13 ayat (1)" },
    { regulation: "permenaker-5-2021", article: "Pasal 31, 32" },
  ],
  from: "2021-04-01",
};

/** Which contract value a construction contribution is counted on. */
export const contractValueBasis: Reading<"without-vat" | "as-contracted"> = {
  id: "contribution.contract-value",
  question: {
    id: "Apakah iuran jasa konstruksi dihitung dari nilai kontrak tanpa PPN?",
    en: "Is a construction contribution counted on the contract value without VAT?",
  },
  options: [
    { id: "without-vat", label: { id: "ya: tanpa PPN", en: "yes: without VAT" } },
    {
      id: "as-contracted",
      label: { id: "tidak: seluruh nilai kontrak", en: "no: the whole contract value" },
    },
  ],
  default: "without-vat",
  why: {
    id: "Pasal 54 dan 55 tidak menyebut PPN; praktik BPJS (E-Jakon) mengeluarkan PPN.",
    en: "Pasal 54 and 55 do not name VAT; the practice of BPJS (E-Jakon) takes it out.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 54 ayat (2), Pasal 55 ayat (2)" }],
};

/** What a migrant worker pays whose contract has the length of no package. */
export const contractBetweenPackages: Reading<"lower-package" | "next-package"> = {
  id: "migrant-worker.contract-between-packages",
  question: {
    id: "Berapa iuran PMI bila lama perjanjian kerja bukan 6, 12, atau 24 bulan?",
    en: "What does a migrant worker pay whose contract is not of 6, 12 or 24 months?",
  },
  options: [
    {
      id: "lower-package",
      label: {
        id: "paket di bawahnya ditambah iuran per bulan tambahan",
        en: "the package below plus the amount for each further month",
      },
    },
    { id: "next-package", label: { id: "paket berikutnya", en: "the next package" } },
  ],
  default: "lower-package",
  why: {
    id: "Mengikuti bunyi Pasal 18 ayat (3); contoh resmi yang lengkap tidak ditemukan.",
    en: "Follows the words of Pasal 18 (3); no complete official example was found.",
  },
  cites: [{ regulation: "permenaker-4-2023", article: "Pasal 18 ayat (3)" }],
  from: "2023-02-22",
};

/** JHT of state bodies' workers who are not civil servants. */
export const jhtOfStateBodies: Reading<"not-compulsory" | "compulsory"> = {
  id: "membership.jht-of-state-bodies",
  question: {
    id: "Apakah JHT wajib bagi pekerja non-ASN pada pemberi kerja penyelenggara negara?",
    en: "Is JHT compulsory for state bodies' workers who are not civil servants?",
  },
  options: [
    {
      id: "not-compulsory",
      label: {
        id: "tidak: PP 46/2015 Pasal 4 tidak menyebut penyelenggara negara",
        en: "no: PP 46/2015 Pasal 4 does not name state bodies",
      },
    },
    {
      id: "compulsory",
      label: {
        id: "ya: Permenaker 5/2021 Pasal 3A sebagaimana diberitakan",
        en: "yes: Permenaker 5/2021 Pasal 3A as reported",
      },
    },
  ],
  default: "not-compulsory",
  why: {
    id: "Pemberitaan saling bertentangan; JKK dan JKM wajib menurut semua sumber.",
    en: "Reports contradict each other; that JKK and JKM are compulsory all agree.",
  },
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 4" },
    { regulation: "permenaker-5-2021", article: "Pasal 3A", amendedBy: "permenaker-1-2025" },
  ],
  from: "2025-02-24",
};

/** A wage below the minimum wage of the district. */
export const wageFloor: Reading<"as-given" | "minimum-wage"> = {
  id: "contribution.wage-floor",
  question: {
    id: "Dari upah mana iuran dihitung bila upah di bawah upah minimum?",
    en: "On which wage is the contribution counted when the wage is below the minimum wage?",
  },
  options: [
    { id: "as-given", label: { id: "upah yang dibayar", en: "the wage that is paid" } },
    {
      id: "minimum-wage",
      label: {
        id: "sekurang-kurangnya upah minimum (Perdir BPJS)",
        en: "at least the minimum wage (BPJS board rule)",
      },
    },
  ],
  default: "as-given",
  why: {
    id: "PP 44/2015 Pasal 19 tidak mengenal batas bawah; upah tidak pernah dinaikkan diam-diam.",
    en: "PP 44/2015 Pasal 19 has no floor; a wage is never raised silently.",
  },
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 19 ayat (2)" },
    { regulation: "perdir-22-2022", article: "angka 15 huruf b dan c" },
  ],
};
