import type { ReadingUse } from "../core/reading.js";
import type { Warning } from "../core/warning.js";
import type { Bilingual } from "../core/bilingual.js";
import { lawAsOf } from "../law/as-of.js";
import { readings } from "../law/readings.js";
import { listOf, section, type Block } from "./document.js";
import type { Speech } from "./speech.js";

/** What every explanation ends with: readings taken, warnings, and the date of the law. */
export function closingNotes(
  result: { readonly readings?: readonly ReadingUse[]; readonly warnings?: readonly Warning[] },
  speech: Speech,
): Block[] {
  const { say } = speech;
  const taken = (result.readings ?? []).map((use) => ({
    text: `${say(use.question)} ${say(
      use.isDefault
        ? { id: "Tafsiran yang dipakai:", en: "Taken:" }
        : { id: "Tafsiran yang dipilih:", en: "Chosen:" },
    )} ${say(use.label)}.`,
    under: alternativesOf(use, speech),
  }));
  const warnings = (result.warnings ?? []).map((warning) => ({ text: `${say(warning.message)}.` }));
  const date = speech.date(lawAsOf);
  return [
    ...section(
      say({
        id: "Tafsiran atas ketentuan yang belum jelas",
        en: "Readings of open questions of law",
      }),
      listOf(taken),
    ),
    ...section(say({ id: "Yang perlu diketahui", en: "What to know" }), listOf(warnings)),
    { kind: "paragraph", text: say(lawText(result.warnings ?? [], date)) },
  ];
}

/** The other answers to an open question. */
function alternativesOf({ id, option }: ReadingUse, { say }: Speech): string[] {
  const others = (readings.find(id)?.options ?? []).filter((other) => other.id !== option);
  if (others.length === 0) return [];
  const names = others.map(({ id: other, label }) => `${say(label)} (${other})`).join("; ");
  return [say({ id: `Jawaban lain: ${names}`, en: `Other answers: ${names}` })];
}

function lawText(warnings: readonly Warning[], date: string): Bilingual {
  return warnings.some(({ code }) => code === "amended-law")
    ? {
        id: `Menurut peraturan yang diketahui sampai ${date}, dengan perubahan yang disebut di atas.`,
        en: `By the law as known on ${date}, with the changes named above.`,
      }
    : {
        id: `Menurut peraturan yang diketahui sampai ${date}.`,
        en: `By the law as known on ${date}.`,
      };
}
