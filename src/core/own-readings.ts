import type { Reading } from "./reading.js";
import type { RoundingMode } from "./rounding.js";

/** How a line is rounded: the law of contributions and benefits has no rule. */
export const roundingReading: Reading<RoundingMode> = {
  id: "rounding",
  question: {
    id: "Bagaimana iuran dan manfaat dibulatkan?",
    en: "How are contributions and benefits rounded?",
  },
  options: [
    { id: "half-up", label: { id: "setengah ke atas", en: "half up" } },
    { id: "down", label: { id: "ke bawah", en: "down" } },
    { id: "up", label: { id: "ke atas", en: "up" } },
    { id: "half-even", label: { id: "setengah ke genap", en: "half to even" } },
  ],
  default: "half-up",
  why: {
    id: "Teks peraturan tidak mengatur pembulatan; kalkulator umum membulatkan ke rupiah terdekat. Pustaka ini membulatkan tiap baris: per program, per orang, dan per penanggung. Diubah lewat opsi rounding.",
    en: "The texts have no rule; public calculators round to the nearest rupiah. This library rounds each line: per programme, person and payer. Changed through the rounding option.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 16, 18, 20" }],
};

/** Which law a contribution month takes when the law changes inside the month. */
export const monthOfChange: Reading<"last-day" | "first-day"> = {
  id: "contribution.month-of-change",
  question: {
    id: "Peraturan yang berlaku pada hari apa yang dipakai bila peraturan berubah di tengah bulan iuran?",
    en: "Which day's law holds for a contribution month inside which the law changes?",
  },
  options: [
    { id: "last-day", label: { id: "hari terakhir bulan itu", en: "the last day of the month" } },
    { id: "first-day", label: { id: "hari pertama bulan itu", en: "the first day of the month" } },
  ],
  default: "last-day",
  why: {
    id: "Tidak ada teks yang memutuskan; iuran penerima upah baru jatuh tempo sesudah bulan berakhir, ketika peraturan baru sudah berlaku.",
    en: "No text decides; wage earners' contributions fall due after the month has ended, when the new law is in force.",
  },
  cites: [{ regulation: "pp-37-2021", article: "Pasal 50" }],
};
