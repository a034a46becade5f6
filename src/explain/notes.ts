import type { ReadingUse } from "../core/reading.js";
import type { Warning } from "../core/warning.js";
import { lawAsOf } from "../law/as-of.js";
import { listOf, section, type Block } from "./document.js";
import type { Speech } from "./speech.js";

/** What every explanation ends with: readings taken, warnings, and the date of the law. */
export function closingNotes(
  result: { readonly readings?: readonly ReadingUse[]; readonly warnings?: readonly Warning[] },
  speech: Speech,
): Block[] {
  const { say } = speech;
  const readings = (result.readings ?? []).map((use) => ({
    text: `${say(use.question)} ${say(
      use.isDefault ? { id: "Dipakai:", en: "Taken:" } : { id: "Dipilih:", en: "Chosen:" },
    )} ${say(use.label)}.`,
  }));
  const warnings = (result.warnings ?? []).map((warning) => ({ text: `${say(warning.message)}.` }));
  const date = speech.date(lawAsOf);
  return [
    ...section(
      say({
        id: "Tafsiran atas ketentuan yang belum jelas",
        en: "Readings of open questions of law",
      }),
      listOf(readings),
    ),
    ...section(say({ id: "Yang perlu diketahui", en: "What to know" }), listOf(warnings)),
    {
      kind: "paragraph",
      text: say({
        id: `Menurut peraturan yang diketahui sampai ${date}.`,
        en: `By the law as known on ${date}.`,
      }),
    },
  ];
}
