import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** Whether the money for a one-sided dismissal is paid once or by the month. */
export const migrantDismissalPayment: Reading<"once" | "monthly"> = {
  id: "migrant-worker.dismissal-payment",
  question: {
    id: "Apakah bantuan uang bagi PMI yang di-PHK sepihak dibayar sekali atau tiap bulan?",
    en: "Is the money for a migrant worker dismissed one-sidedly paid once or every month?",
  },
  options: [
    { id: "once", label: { id: "sekali", en: "once" } },
    { id: "monthly", label: { id: "tiap bulan", en: "every month" } },
  ],
  default: "once",
  why: {
    id: "Sebagian besar sumber menulis satu jumlah; dua sumber menulis per bulan, sejak mulai bekerja sampai satu bulan sebelum kontrak berakhir. Lampiran Permenaker 4/2023 belum dibaca; satu kali tidak menjanjikan terlalu banyak.",
    en: "Most sources give one sum; two say a month, from the start of work until one month before the contract ends. The annex of Permenaker 4/2023 was not read; once promises nothing too much.",
  },
  cites: [{ regulation: "permenaker-4-2023", article: "Pasal 34 ayat (1) huruf m" }],
  from: "2023-02-22",
};

/** What to do with amounts that only one secondary source gives. */
export const migrantAmountsOfOneSource: Reading<"leave-undetermined" | "use"> = {
  id: "migrant-worker.amounts-of-one-source",
  question: {
    id: "Apakah jumlah manfaat PMI yang hanya diketahui dari satu sumber sekunder dipakai?",
    en: "Are amounts for migrant workers used that are known from one secondary source only?",
  },
  options: [
    {
      id: "leave-undetermined",
      label: { id: "tidak: besarnya tidak ditentukan", en: "no: the amount is left open" },
    },
    { id: "use", label: { id: "ya, dengan peringatan", en: "yes, with a warning" } },
  ],
  default: "leave-undetermined",
  why: {
    id: "Teks Permenaker 18/2018 belum dibaca; satu sumber sekunder tidak cukup untuk menjanjikan jumlah.",
    en: "The text of Permenaker 18/2018 was not read; one secondary source is not enough to promise an amount.",
  },
  cites: [{ regulation: "permenaker-18-2018", article: unknownArticle }],
};
