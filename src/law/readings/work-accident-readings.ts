import type { Citation } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

const table: Citation = { regulation: "pp-44-2015", article: "Lampiran III bagian II" };
const inability: Citation = { regulation: "pp-44-2015", article: "Lampiran III I.b.2" };

/** What several disabilities of one accident come to. */
export const severalDisabilities: Reading<"sum-capped" | "sum" | "highest-only"> = {
  id: "jkk.several-disabilities",
  question: {
    id: "Bagaimana beberapa cacat dalam satu kecelakaan dihitung?",
    en: "How are several disabilities from one accident counted?",
  },
  options: [
    {
      id: "sum-capped",
      label: {
        id: "dijumlahkan, paling tinggi sebesar cacat total tetap",
        en: "added up, at most as much as total disability",
      },
    },
    { id: "sum", label: { id: "dijumlahkan tanpa batas", en: "added up without a limit" } },
    { id: "highest-only", label: { id: "hanya yang tertinggi", en: "only the highest" } },
  ],
  default: "sum-capped",
  why: {
    id: "Lampiran tidak mengatur; cacat sebagian selayaknya tidak melampaui cacat total tetap.",
    en: "The annex has no rule; a partial case should not exceed the total one.",
  },
  cites: [table],
};

/** How the acuity of two unlike eyes is put together. */
export const unlikeEyes: Reading<"divided-by-4" | "printed-sum"> = {
  id: "jkk.eyes-of-different-acuity",
  question: {
    id: "Bagaimana efisiensi penglihatan dihitung bila kedua mata tidak sama?",
    en: "How is visual efficiency counted where the two eyes differ?",
  },
  options: [
    {
      id: "divided-by-4",
      label: {
        id: "(3 x mata terbaik + mata terburuk) dibagi 4",
        en: "(3 x better eye + worse eye) divided by 4",
      },
    },
    {
      id: "printed-sum",
      label: {
        id: "3 x mata terbaik + mata terburuk, sebagaimana tercetak",
        en: "3 x better eye + worse eye, as printed",
      },
    },
  ],
  default: "divided-by-4",
  why: {
    id: "Rumus yang tercetak dapat melampaui 100%; pembagi 4 berasal dari kedokteran kerja.",
    en: "The printed sum can exceed 100 %; the divisor 4 comes from occupational medicine.",
  },
  cites: [table],
};

/** Whether the fingers of the left-handed are reversed too. */
export const leftHandedFingers: Reading<"reversed" | "as-printed"> = {
  id: "jkk.left-handed-fingers",
  question: {
    id: "Bagi pekerja kidal, apakah persentase jari tangan juga dibalik?",
    en: "Are the percentages of fingers reversed too for the left-handed?",
  },
  options: [
    { id: "reversed", label: { id: "ya, seperti lengan dan tangan", en: "yes, as arm and hand" } },
    {
      id: "as-printed",
      label: {
        id: "tidak: hanya tercetak pada lengan dan tangan",
        en: "no: printed for arm and hand only",
      },
    },
  ],
  default: "reversed",
  why: {
    id: "Alasannya sama dengan lengan dan tangan, meskipun tidak tercetak pada baris jari.",
    en: "The reason is that of arm and hand, though the rows of fingers do not print it.",
  },
  cites: [table],
};

/** What one day of temporary inability is worth. */
export const inabilityDay: Reading<"wage-over-30" | "wage-over-days-of-month" | "wage-over-25"> = {
  id: "jkk.temporary-inability-day",
  question: {
    id: "Berapa upah sehari untuk santunan sementara tidak mampu bekerja?",
    en: "What is a day's wage for the benefit for temporary inability?",
  },
  options: [
    {
      id: "wage-over-30",
      label: { id: "upah sebulan : 30, per hari kalender", en: "wage / 30, per calendar day" },
    },
    {
      id: "wage-over-days-of-month",
      label: {
        id: "upah sebulan : jumlah hari bulan itu, per hari kalender",
        en: "wage / days of that month, per calendar day",
      },
    },
    {
      id: "wage-over-25",
      label: {
        id: "upah sebulan : 25, per hari kerja (Senin sampai Sabtu)",
        en: "wage / 25, per workday (Monday to Saturday)",
      },
    },
  ],
  default: "wage-over-30",
  why: {
    id: "Teks peraturan tidak mengatur hitungan harian; ini praktik kalkulator umum.",
    en: "The text has no rule by the day; this is the practice of public calculators.",
  },
  cites: [inability],
};

/** How the months of temporary inability are counted. */
export const inabilityMonths: Reading<"calendar-months" | "30-day-blocks"> = {
  id: "jkk.temporary-inability-months",
  question: {
    id: "Bagaimana bulan-bulan sementara tidak mampu bekerja dihitung?",
    en: "How are the months of temporary inability counted?",
  },
  options: [
    {
      id: "calendar-months",
      label: {
        id: "bulan kalender sejak hari pertama, masa yang terputus dijumlahkan",
        en: "calendar months from the first day, separate spells added up",
      },
    },
    { id: "30-day-blocks", label: { id: "setiap 30 hari", en: "blocks of 30 days" } },
  ],
  default: "calendar-months",
  why: {
    id: "Lampiran menyebut bulan; masa yang terputus dijumlahkan sesuai formulir laporan tahap II.",
    en: "The annex says months; separate spells are added up, as the stage II form has several.",
  },
  cites: [inability],
};

/** Who pays where the first report came late. */
export const lateReportEffect: Reading<"employer-first" | "bpjs-pays"> = {
  id: "jkk.late-report",
  question: {
    id: "Laporan tahap I terlambat: siapa yang membayar manfaat JKK lebih dahulu?",
    en: "The stage I report is late: who pays the JKK benefit first?",
  },
  options: [
    {
      id: "employer-first",
      label: {
        id: "pemberi kerja, lalu meminta penggantian kepada BPJS (Permenaker 1/2025)",
        en: "the employer, which then claims it back from BPJS (Permenaker 1/2025)",
      },
    },
    {
      id: "bpjs-pays",
      label: {
        id: "BPJS: PP 44/2015 tidak mengatur akibat keterlambatan",
        en: "BPJS: PP 44/2015 says nothing of lateness",
      },
    },
  ],
  default: "employer-first",
  why: {
    id: "Pasal 8 ayat (2a) dan (2b) berbunyi demikian; hak pekerja tidak berkurang.",
    en: "Pasal 8 (2a) and (2b) say so; the worker's right is not reduced.",
  },
  cites: [
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 8 ayat (2a) dan (2b)",
      amendedBy: "permenaker-1-2025",
    },
    { regulation: "pp-44-2015", article: "Pasal 43" },
  ],
  from: "2025-02-24",
};

/** The benefit wage of somebody with two jobs. */
export const twoJobs: Reading<"job-of-the-accident" | "sum"> = {
  id: "jkk.two-jobs",
  question: {
    id: "Upah mana yang dipakai bila pekerja mempunyai lebih dari satu pekerjaan?",
    en: "Which wage counts where the worker has more than one job?",
  },
  options: [
    {
      id: "job-of-the-accident",
      label: {
        id: "upah pada pekerjaan tempat kecelakaan terjadi",
        en: "the wage of the job in which the accident happened",
      },
    },
    { id: "sum", label: { id: "jumlah semua upah", en: "the sum of all wages" } },
  ],
  default: "job-of-the-accident",
  why: {
    id: "Pasal 32 ayat (1) menyebut upah terakhir pada saat kecelakaan terjadi.",
    en: "Pasal 32 (1) speaks of the last wage when the accident happened.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 32 ayat (1), Pasal 15 ayat (3)" }],
};

/** By what a construction worker's day wage becomes a monthly wage. */
export const constructionDayWage: Reading<"times-25" | "times-30"> = {
  id: "jkk.construction-day-wage",
  question: {
    id: "Upah harian pekerja jasa konstruksi dikalikan berapa untuk manfaat JKK?",
    en: "By what is a construction worker's day wage multiplied for JKK benefits?",
  },
  options: [
    { id: "times-25", label: { id: "25 (Pasal 19 ayat (3))", en: "25 (Pasal 19 (3))" } },
    {
      id: "times-30",
      label: { id: "30, sesuai satu pembayaran tahun 2018", en: "30, as one payout of 2018 fits" },
    },
  ],
  default: "times-25",
  why: {
    id: "Pasal 19 ayat (3) berlaku lewat Pasal 32 ayat (1); satu pembayaran tahun 2021 cocok dengan 25.",
    en: "Pasal 19 (3) holds through Pasal 32 (1); one payout of 2021 fits 25.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 19 ayat (3), Pasal 32 ayat (1)" }],
};

/** Whether the reported amount of a hearing aid is taken. */
export const hearingAidAmount: Reading<"not-known" | "reported-amount"> = {
  id: "jkk.hearing-aid-amount",
  question: {
    id: "Berapa paling tinggi penggantian alat bantu dengar?",
    en: "What is the most that is refunded for a hearing aid?",
  },
  options: [
    {
      id: "not-known",
      label: { id: "belum diketahui: lampiran belum dibaca", en: "not known: annex not read" },
    },
    {
      id: "reported-amount",
      label: { id: "angka yang beredar", en: "the figure as reported" },
    },
  ],
  default: "not-known",
  why: {
    id: "Haknya ada dalam teks, tetapi jumlahnya hanya diketahui dari satu sumber sekunder.",
    en: "The right stands in the text, but its amount is known from one secondary source only.",
  },
  cites: [
    {
      regulation: "pp-44-2015",
      article: "Pasal 25 ayat (2) huruf b angka 7, Lampiran III",
      amendedBy: "pp-82-2019",
    },
  ],
  from: "2019-12-02",
};
