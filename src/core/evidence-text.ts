import type { Bilingual } from "./bilingual.js";
import type { Evidence } from "./provision.js";

/** What is said of a value that was not read in the text of the law. */
export const evidenceTexts: Readonly<Record<Exclude<Evidence, "text">, Bilingual>> = {
  official: {
    id: "bersumber dari keterangan resmi atau dua sumber; teks peraturannya belum dibaca",
    en: "known from an official statement or two sources, not read in the text of the law",
  },
  secondary: {
    id: "bersumber dari satu sumber sekunder; teks peraturannya belum dibaca",
    en: "known from one secondary source, not read in the text of the law",
  },
};
