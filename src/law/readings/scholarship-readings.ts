import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** Years of kindergarten and primary school: by level, or one pool. */
export const scholarshipPrimaryPool: Reading<"per-level" | "one-pool"> = {
  id: "scholarship.kindergarten-and-primary",
  question: {
    id: "Apakah tahun TK yang tidak dipakai dapat dipakai di SD?",
    en: "May years of kindergarten that are not used be used in primary school?",
  },
  options: [
    { id: "per-level", label: { id: "tidak: per jenjang", en: "no: by level" } },
    {
      id: "one-pool",
      label: { id: "ya: TK dan SD satu jatah", en: "yes: both levels are one pool" },
    },
  ],
  default: "per-level",
  why: {
    id: "Kebanyakan keterangan yang dikutip dari BPJS menulis satu jatah TK sampai dengan SD paling lama 8 tahun; satu sumber menulis TK 2 tahun dan SD 6 tahun. Lampiran 2019 belum dibaca. Per jenjang tidak pernah membayar lebih daripada yang dibolehkan kedua tafsiran.",
    en: "Most wordings quoted from BPJS give one pool of at most 8 years for kindergarten and primary school together; one source gives 2 and 6 years. The 2019 annex was not read. By level never pays more than both allow.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
};

/** What a class that is repeated does to the years paid. */
export const scholarshipRepeatedYears: Reading<"uses-a-paid-year" | "paid-up-to-level"> = {
  id: "scholarship.repeated-years",
  question: {
    id: "Apakah kelas yang diulang mengurangi sisa tahun yang dibayar?",
    en: "Does a class that is repeated use up one of the remaining paid years?",
  },
  options: [
    {
      id: "uses-a-paid-year",
      label: { id: "ya: memakai satu tahun", en: "yes: it uses a paid year" },
    },
    {
      id: "paid-up-to-level",
      label: {
        id: "tidak: dibayar sampai batas tahun jenjang",
        en: "no: it is paid up to the years of the level",
      },
    },
  ],
  default: "uses-a-paid-year",
  why: {
    id: "Batasnya dihitung menurut tahun per jenjang; tidak ada ketentuan khusus yang ditemukan.",
    en: "The cap is by years per level; no special rule was found.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
};

/** Whether step and adopted children count. */
export const scholarshipStepAndAdopted: Reading<"as-declared" | "own-children"> = {
  id: "scholarship.step-and-adopted-children",
  question: {
    id: "Apakah anak tiri dan anak angkat yang sah sebelum kejadian berhak atas beasiswa?",
    en: "Do step and adopted children, lawful before the event, count for the scholarship?",
  },
  options: [
    { id: "as-declared", label: { id: "ya: menurut keterangan", en: "yes: as declared" } },
    {
      id: "own-children",
      label: { id: "tidak: anak kandung saja", en: "no: children born to the participant" },
    },
  ],
  default: "as-declared",
  why: {
    id: "Penjelasan menyebut anak sah; anak tiri dan anak angkat hanya diketahui dari satu sumber.",
    en: "The elucidation speaks of lawful children; step and adopted ones are known from one source.",
  },
  cites: [
    { regulation: "pp-44-2015", article: "penjelasan Pasal 25 ayat (2) huruf b angka 8" },
    { regulation: "permenaker-5-2021", article: "Pasal 103" },
  ],
};

/** A child both of whose parents were participants. */
export const scholarshipBothParents: Reading<"once-per-child" | "each-parent"> = {
  id: "scholarship.both-parents",
  question: {
    id: "Bila kedua orang tua peserta, apakah anak yang sama menerima beasiswa dua kali?",
    en: "Where both parents were participants, is the same child paid twice?",
  },
  options: [
    { id: "once-per-child", label: { id: "tidak: sekali per anak", en: "no: once per child" } },
    { id: "each-parent", label: { id: "ya: dari tiap orang tua", en: "yes: by each parent" } },
  ],
  default: "once-per-child",
  why: {
    id: "Tiap orang tua menimbulkan hak atas dua anak; anak yang sama dibayar dua kali tidak ditemukan dasarnya.",
    en: "Each parent opens a right of two children; nothing was found that pays the same child twice.",
  },
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 25 ayat (3), Pasal 34 ayat (3)" },
    { regulation: "permenaker-5-2021", article: unknownArticle },
  ],
};
