import type { ReadingUse } from "../core/reading.js";
import type { Warning } from "../core/warning.js";
import type { Bilingual } from "../core/bilingual.js";
import { evidenceTexts } from "../core/evidence-text.js";
import { lawAsOf } from "../law/as-of.js";
import { readings } from "../law/readings.js";
import { capital } from "./capital.js";
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
  const warnings = warningTexts(result.warnings ?? [], speech).map((text) => ({ text }));
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

/** Warnings as sentences; what is known only from elsewhere is named in one of them. */
function warningTexts(warnings: readonly Warning[], { say, locale }: Speech): string[] {
  const texts = warnings.map((warning) => say(warning.message));
  const grouped = Object.values(evidenceTexts).flatMap((said) => {
    const ending = `: ${said[locale]}`;
    const titles = texts.flatMap((text) =>
      text.endsWith(ending) ? text.slice(0, -ending.length) : [],
    );
    return titles.length === 0
      ? []
      : { ending, text: `${capital(say(said))}: ${titles.join("; ")}.` };
  });
  const others = texts.filter((text) => !grouped.some(({ ending }) => text.endsWith(ending)));
  return [...others.map((text) => `${text}.`), ...grouped.map(({ text }) => text)];
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
