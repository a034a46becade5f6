import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** By which day the amounts of JKK, JKM and the scholarship are fixed. */
export const regimeDate: Reading<"event" | "decision"> = {
  id: "benefit.regime-date",
  question: {
    id: "Hari mana yang menentukan besar manfaat bila peraturan berubah antara kejadian dan penetapan?",
    en: "Which day fixes the amounts where the law changed between the event and the decision?",
  },
  options: [
    {
      id: "event",
      label: {
        id: "hari kecelakaan, diagnosis, atau meninggal dunia",
        en: "the day of the accident, diagnosis or death",
      },
    },
    { id: "decision", label: { id: "hari penetapan atau pembayaran", en: "the day of decision" } },
  ],
  default: "event",
  why: {
    id: "Hak timbul pada saat kejadian; PP 82/2019 tidak memuat ketentuan peralihan.",
    en: "The right arises with the event; PP 82/2019 has no transitional article.",
  },
  cites: [{ regulation: "pp-82-2019", article: "Pasal II" }],
};

/** JKM of a worker with several memberships since Permenaker 1/2025. */
export const jkmSeveralMemberships: Reading<"one" | "each"> = {
  id: "jkm.several-memberships",
  question: {
    id: "Berapa kali JKM dibayar bagi peserta dengan lebih dari satu kepesertaan?",
    en: "How many times is JKM paid for a participant with several memberships?",
  },
  options: [
    { id: "one", label: { id: "satu kali", en: "once" } },
    { id: "each", label: { id: "atas tiap kepesertaan", en: "for each membership" } },
  ],
  default: "one",
  why: {
    id: "Isi Permenaker 1/2025 belum dibaca; tidak menjanjikan dua kali. Sebelumnya dibayar atas tiap kepesertaan.",
    en: "The content of Permenaker 1/2025 was not read; nothing is promised twice. Before it each membership was paid.",
  },
  cites: [
    { regulation: "permenaker-1-2025", article: unknownArticle },
    { regulation: "pp-44-2015", article: "Pasal 15" },
  ],
  from: "2025-02-24",
};

/** Who may settle a non-wage earner's arrears after the death. */
export const arrearsSettledByOthers: Reading<"anyone" | "heirs-only"> = {
  id: "jkm.arrears-settled-by",
  question: {
    id: "Bolehkah donatur atau pemerintah daerah melunasi tunggakan BPU setelah peserta meninggal?",
    en: "May a donor or local government settle a non-wage earner's arrears after the death?",
  },
  options: [
    {
      id: "anyone",
      label: { id: "ya: yang menentukan pelunasannya", en: "yes: settling is what counts" },
    },
    {
      id: "heirs-only",
      label: { id: "tidak: Pasal 42 menyebut ahli waris", en: "no: Pasal 42 names the heirs" },
    },
  ],
  default: "anyone",
  why: {
    id: "Tujuan Pasal 42 adalah pelunasan; pedoman BPJS mengenal pelunasan oleh donatur.",
    en: "Pasal 42 aims at settling; the handbook of BPJS knows settling by a donor.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 42" }],
};

/** Whom the rules of Permenaker 1/2025 on wills and unlisted heirs bind. */
export const heirRulesScope: Reading<"all-participants" | "construction"> = {
  id: "heirs.permenaker-1-2025-scope",
  question: {
    id: "Apakah syarat akta notaris dan penetapan pengadilan (Pasal 79) juga berlaku bagi PU dan BPU?",
    en: "Do the notarial deed and the court determination (Pasal 79) bind other segments than construction?",
  },
  options: [
    { id: "all-participants", label: { id: "ya: semua peserta", en: "yes: all participants" } },
    { id: "construction", label: { id: "tidak: jasa konstruksi saja", en: "no: construction" } },
  ],
  default: "all-participants",
  why: {
    id: "Ketentuan serupa bagi PU dan BPU sangat mungkin ada, tetapi belum dibaca.",
    en: "Parallel rules of the other segments are likely but were not read.",
  },
  cites: [
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 79 ayat (2a) dan (2b)",
      amendedBy: "permenaker-1-2025",
    },
  ],
  from: "2025-02-24",
};

/** How a month of delay that is not complete counts for a pension paid late. */
export const monthsOfDelay: Reading<"begun" | "completed"> = {
  id: "claims.months-of-delay",
  question: {
    id: "Apakah bulan keterlambatan pembayaran pensiun yang belum penuh dihitung?",
    en: "Does a month by which a pension is late count before it is complete?",
  },
  options: [
    {
      id: "begun",
      label: { id: "ya: bagian bulan dihitung satu bulan penuh", en: "yes: each month begun" },
    },
    { id: "completed", label: { id: "tidak: hanya bulan penuh", en: "no: full months only" } },
  ],
  default: "begun",
  why: {
    id: "Pasal 35 hanya menyebut persen sebulan; dihitung seperti denda iuran.",
    en: "Pasal 35 only speaks of a percentage a month; it is counted as the late fee of contributions.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 35" }],
};

/** How days of delay are counted for the compensation of a late payment. */
export const daysOfDelay: Reading<"calendar-days" | "working-days"> = {
  id: "claims.days-of-delay",
  question: {
    id: "Hari keterlambatan pembayaran dihitung sebagai hari kalender atau hari kerja?",
    en: "Are the days by which a payment is late calendar days or working days?",
  },
  options: [
    { id: "calendar-days", label: { id: "hari kalender", en: "calendar days" } },
    { id: "working-days", label: { id: "hari kerja", en: "working days" } },
  ],
  default: "calendar-days",
  why: {
    id: "Batas waktu memakai hari kerja, sedangkan ganti rugi hanya menyebut setiap hari keterlambatan.",
    en: "The deadline speaks of working days, the compensation only of each day of delay.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (2) dan (3), 40 ayat (3) dan (4)" }],
};
