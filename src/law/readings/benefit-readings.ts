import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** The three-month rule for non-wage earners. */
export const jkmThreeMonthRule: Reading<"applies" | "does-not-apply"> = {
  id: "jkm.three-month-rule",
  question: {
    id: "Peserta BPU meninggal sebelum 3 bulan kepesertaan: hanya biaya pemakaman?",
    en: "A non-wage earner dies within 3 months of joining: funeral money only?",
  },
  options: [
    {
      id: "applies",
      label: {
        id: "ya: Permenaker 1/2025 sebagaimana diterapkan BPJS",
        en: "yes: Permenaker 1/2025 as BPJS applies it",
      },
    },
    {
      id: "does-not-apply",
      label: {
        id: "tidak: Pasal 34 ayat (1) PP 44/2015 tanpa masa tunggu",
        en: "no: Pasal 34 (1) of PP 44/2015 has no waiting time",
      },
    },
  ],
  default: "applies",
  why: {
    id: "Keterangan resmi seragam, dan tidak menjanjikan terlalu banyak. Teksnya belum dibaca.",
    en: "Official statements agree, and it promises nothing too much. The text was not read.",
  },
  cites: [
    { regulation: "permenaker-1-2025", article: unknownArticle },
    { regulation: "pp-44-2015", article: "Pasal 34 ayat (1)" },
  ],
  from: "2025-02-24",
};

/** How the three months are counted. */
export const jkmThreeMonthCount: Reading<"calendar-months" | "90-days" | "paid-months"> = {
  id: "jkm.three-month-count",
  question: {
    id: "Bagaimana 3 bulan kepesertaan BPU dihitung?",
    en: "How are a non-wage earner's 3 months of membership counted?",
  },
  options: [
    {
      id: "calendar-months",
      label: {
        id: "bulan kalender sejak tanggal kepesertaan",
        en: "calendar months from the membership date",
      },
    },
    { id: "90-days", label: { id: "90 hari", en: "90 days" } },
    { id: "paid-months", label: { id: "bulan iuran yang dibayar", en: "months paid" } },
  ],
  default: "calendar-months",
  why: {
    id: "Keterangan resmi berbicara tentang lama terdaftar; setelah pendaftaran ulang dihitung dari awal.",
    en: "Official statements speak of time enrolled; after a new registration the count starts again.",
  },
  cites: [{ regulation: "permenaker-1-2025", article: unknownArticle }],
  from: "2025-02-24",
};

/** Whether the three-month rule binds others than non-wage earners. */
export const jkmThreeMonthScope: Reading<"non-wage-earners" | "all-segments"> = {
  id: "jkm.three-month-scope",
  question: {
    id: "Apakah aturan 3 bulan juga mengikat penerima upah dan jasa konstruksi?",
    en: "Does the three-month rule bind wage earners and construction workers too?",
  },
  options: [
    { id: "non-wage-earners", label: { id: "hanya BPU", en: "non-wage earners only" } },
    { id: "all-segments", label: { id: "semua peserta", en: "all participants" } },
  ],
  default: "non-wage-earners",
  why: {
    id: "Keterangan resmi menyebut BPU; Pasal 79 untuk jasa konstruksi tidak memuat syarat ini.",
    en: "The statements speak of BPU; Pasal 79 for construction has no such condition.",
  },
  cites: [{ regulation: "permenaker-5-2021", article: "Pasal 79", amendedBy: "permenaker-1-2025" }],
  from: "2025-02-24",
};

/** Floor of the JKK death benefit. */
export const jkkDeathFloor: Reading<"jkm-death-benefit" | "jkm-package"> = {
  id: "jkk.death-floor",
  question: {
    id: "Santunan kematian JKK paling sedikit sebesar apa?",
    en: "What is the least that the JKK death benefit may be?",
  },
  options: [
    {
      id: "jkm-death-benefit",
      label: { id: "santunan kematian JKM", en: "the JKM death benefit" },
    },
    {
      id: "jkm-package",
      label: { id: "seluruh manfaat tunai JKM", en: "the whole JKM cash benefit" },
    },
  ],
  default: "jkm-death-benefit",
  why: {
    id: "Bunyi lampiran 2019 sebagaimana dikutip dan keterangan BPJS: minimal Rp20.000.000. Tafsiran seluruh manfaat tunai bertumpu pada bunyi lampiran 2015.",
    en: "The 2019 annex as reproduced and BPJS say: at least Rp20,000,000. The reading of the whole cash benefit rests on the wording of 2015.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III I.b.4" }],
};

/** Which school years the scholarship pays. */
export const scholarshipYears: Reading<"remaining" | "full-level"> = {
  id: "scholarship.years",
  question: {
    id: "Tahun mana yang dibayar bagi anak yang sudah duduk di suatu jenjang?",
    en: "Which years are paid for a child already in a level?",
  },
  options: [
    {
      id: "remaining",
      label: {
        id: "sisa tahun pada jenjang itu, termasuk kelas yang sedang dijalani",
        en: "the remaining years, current class included",
      },
    },
    {
      id: "full-level",
      label: {
        id: "penuh sejenjang, di kelas mana pun",
        en: "the whole level, whatever the class",
      },
    },
  ],
  default: "remaining",
  why: {
    id: "15 dari 16 jumlah beasiswa yang diberitakan cocok dengan sisa tahun; lampiran 2019 belum dibaca.",
    en: "15 of 16 reported totals decode as remaining years; the 2019 annex was not read.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
};

/** Whether the contribution period must be unbroken. */
export const scholarshipContributionPeriod: Reading<"accumulated" | "uninterrupted"> = {
  id: "scholarship.contribution-period",
  question: {
    id: "Apakah masa iur untuk beasiswa JKM harus terus-menerus?",
    en: "Must the contribution period for a JKM scholarship be unbroken?",
  },
  options: [
    {
      id: "accumulated",
      label: { id: "dijumlahkan: bulan yang dibayar", en: "added up: months paid" },
    },
    { id: "uninterrupted", label: { id: "terus-menerus", en: "unbroken" } },
  ],
  default: "accumulated",
  why: {
    id: "Pasal 34 tidak menyebut terus-menerus; masa iur dalam PP 45/2015 adalah jumlah bulan yang dibayar.",
    en: "Pasal 34 has no word on continuity; PP 45/2015 defines masa iur as the months paid.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" }],
};

/** Age limit at entry of non-wage earners. */
export const entryAge: Reading<"warn" | "refuse"> = {
  id: "membership.entry-age",
  question: {
    id: "Apakah orang berusia 65 tahun ke atas dapat masuk sebagai BPU?",
    en: "May a person of 65 or older join as a non-wage earner?",
  },
  options: [
    {
      id: "warn",
      label: {
        id: "ya dengan peringatan: PP 44/2015 tanpa batas usia",
        en: "yes with a warning: PP 44/2015 has no age limit",
      },
    },
    { id: "refuse", label: { id: "tidak", en: "no" } },
  ],
  default: "warn",
  why: {
    id: "Batas 65 tahun hanya diketahui dari peraturan daerah dan praktik.",
    en: "The limit of 65 is known only from local rules and practice.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5" }],
};

/** JKP of a worker whose employer is bankrupt or closed. */
export const jkpClosedFirm: Reading<"bpjs-pays" | "employer-pays-first"> = {
  id: "jkp.closed-firm",
  question: {
    id: "Siapa membayar JKP bila pemberi kerja pailit atau tutup dan menunggak lebih dari tiga bulan?",
    en: "Who pays JKP where the employer is bankrupt or closed and more than three months in arrears?",
  },
  options: [
    {
      id: "bpjs-pays",
      label: {
        id: "BPJS, sampai enam bulan tunggakan (Pasal 39A)",
        en: "BPJS, up to six months of arrears (Pasal 39A)",
      },
    },
    {
      id: "employer-pays-first",
      label: {
        id: "pemberi kerja lebih dahulu (Pasal 39 ayat (3))",
        en: "the employer first (Pasal 39 (3))",
      },
    },
  ],
  default: "bpjs-pays",
  why: {
    id: "Pasal 39A adalah aturan khusus.",
    en: "Pasal 39A is the special rule.",
  },
  cites: [{ regulation: "pp-37-2021", article: "Pasal 39, 39A", amendedBy: "pp-6-2025" }],
  from: "2025-02-07",
};
