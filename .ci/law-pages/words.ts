import { englishNotes, indonesianNotes, type Evidence, type OwnWords } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";

/** How a value is known, in words. */
export const evidenceNames: Readonly<Record<Evidence, OwnWords>> = {
  text: { id: "Dibaca dalam teks peraturan", en: "Read in the text of the law" },
  official: {
    id: "Diketahui dari keterangan resmi atau dua sumber; teksnya belum dibaca",
    en: "Known from an official statement or two sources; the text was not read",
  },
  secondary: {
    id: "Diketahui dari satu sumber sekunder; teksnya belum dibaca",
    en: "Known from one secondary source; the text was not read",
  },
};

/** What stands at the head of every generated page. */
export function generatedNote({ say }: Speech): string {
  return say({
    id: "Halaman ini dibuat dari data pustaka; jangan disunting langsung.",
    en: "This page is made from the data of the library; do not edit it by hand.",
  });
}

/** A note on the law in both languages, by its key. */
export function noteWords(key: keyof typeof englishNotes.texts): OwnWords {
  return { id: indonesianNotes.texts[key], en: englishNotes.texts[key] };
}
