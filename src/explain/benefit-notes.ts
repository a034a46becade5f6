import type { BenefitNote, OpenBenefit } from "../benefits/benefit-note.js";
import { itemText } from "../core/item.js";
import { textWith, type Text } from "../core/text.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import type { Speech } from "./speech.js";

/** Benefits not due and benefits of unknown amount, each with its reason and articles. */
export function benefitNotes(
  result: {
    readonly notDue: readonly BenefitNote[];
    readonly undetermined: readonly (BenefitNote & Partial<Pick<OpenBenefit, "missing">>)[];
  },
  speech: Speech,
): Block[] {
  const notRead = result.undetermined.filter(({ missing = [] }) => missing.length === 0);
  return [
    ...noteSection({ key: "table.not-due" }, result.notDue, speech),
    ...noteSection({ key: "benefit-notes.unknown" }, notRead, speech),
  ];
}

/** Notes under a heading; those with one reason and the same articles as one. */
export function noteSection(title: Text, notes: readonly BenefitNote[], speech: Speech): Block[] {
  const byReason = new Map<string, { readonly reason: Text; readonly alike: BenefitNote[] }>();
  for (const note of notes) {
    const key = JSON.stringify(note.reason);
    const known = byReason.get(key);
    if (known) known.alike.push(note);
    else byReason.set(key, { reason: note.reason, alike: [note] });
  }
  return section(
    speech.say(title),
    listOf(
      [...byReason.values()].map(({ reason, alike }) => ({
        text: `${alike.map((note) => partName(note, speech)).join(", ")}: ${speech.say(reason)}`,
        under: articleLines(
          alike.flatMap(({ provisions }) => provisions),
          speech,
        ),
      })),
    ),
  );
}

/** The label, and of a benefit paid by the month which month. */
export function partName(
  part: Pick<BenefitNote, "item" | "label" | "month">,
  { say }: Speech,
): string {
  const label = say(itemText(part));
  if (part.month === undefined) return label;
  return say(textWith("benefit-notes.month", { label, month: part.month }));
}
