import { provisionOf } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import { type Text, textWith, titleOf } from "../core/text.js";
import { severities, type Warning, warningText } from "../core/warning.js";
import { lawAsOf, lawSearchedOn } from "../law/as-of.js";
import { readings } from "../law/readings.js";
import { type Block, listOf, section } from "./document.js";
import { answerOf, questionOf } from "./reading-words.js";
import type { Speech } from "./speech.js";

/** The end of every explanation: readings used, warnings, and the date of the law. */
export function closingNotes(
  result: {
    readonly readings?: readonly ReadingUse[] | undefined;
    readonly warnings?: readonly Warning[] | undefined;
  },
  speech: Speech,
): Block[] {
  const { say } = speech;
  const taken = (result.readings ?? []).map((use) => ({
    text: `${say(questionOf(use.id))} ${say(
      readings.find(use.id)?.default === use.option
        ? { key: "notes.taken" }
        : { key: "notes.chosen" },
    )} ${say(answerOf(use))}.`,
    under: alternativesOf(use, speech),
  }));
  const { warnings = [] } = result;
  return [
    ...section(say({ key: "notes.readings" }), listOf(taken)),
    ...severities.flatMap((meant) => {
      const alike = warnings.filter(({ severity }) => severity === meant);
      const texts = warningTexts(alike, speech).map((text) => ({ text }));
      return section(say({ key: `notes.${meant}` }), listOf(texts));
    }),
    { kind: "paragraph", text: say(lawText(warnings, speech)) },
  ];
}

/** Warnings as sentences; what is known only from elsewhere is named in one of them. */
function warningTexts(warnings: readonly Warning[], { say }: Speech): string[] {
  const weak = warnings.filter(({ code }) => code === "evidence-below-text");
  const others = warnings.filter((warning) => !weak.includes(warning));
  const grouped = weakEvidences.flatMap((evidence) => {
    const known = weak.flatMap(({ values, provisions = [] }) =>
      values?.["evidence"] === evidence ? provisions.map(provisionOf) : [],
    );
    if (known.length === 0) return [];
    const titles = [...new Set(known)].map((id) => say(titleOf(id)));
    return [`${capital(say({ key: `evidence.${evidence}` }))}: ${titles.join("; ")}.`];
  });
  return [...others.map((warning) => `${say(warningText(warning))}.`), ...grouped];
}

const weakEvidences = ["official", "secondary"] as const;

/** The other answers to an open question. */
function alternativesOf({ id, option }: ReadingUse, { say }: Speech): string[] {
  const others = (readings.find(id)?.options ?? []).filter((other) => other !== option);
  if (others.length === 0) return [];
  const names = others.map((other) => say(answerOf({ id, option: other }))).join("; ");
  return [say(textWith("notes.other-answers", { names }))];
}

function lawText(warnings: readonly Warning[], speech: Speech): Text {
  const days = { date: speech.date(lawAsOf), searched: speech.date(lawSearchedOn) };
  return warnings.some(({ code }) => code === "amended-law")
    ? textWith("notes.amended-on", days)
    : textWith("notes.known-on", days);
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
