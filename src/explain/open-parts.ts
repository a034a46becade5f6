import type { OpenBenefit } from "../benefits/benefit-note.js";
import { itemText } from "../core/item.js";
import { eachOnce, type NeededFact } from "../core/check.js";
import { textWith } from "../core/text.js";
import type { ProvisionKey } from "../core/provision.js";
import { allOf } from "./all-of.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import { fieldWords } from "./fact-names.js";
import type { Speech } from "./speech.js";

/** The amounts that missing facts may add to a sum, said right after it; empty if none are missing. */
export function plusOpen(undetermined: readonly OpenBenefit[], speech: Speech): string {
  const parts = openParts(undetermined, speech);
  return parts === "" ? "" : speech.say(textWith("explain.open.plus", { parts }));
}

/** Open amounts with their bounds, those of one reason together. */
export function openParts(undetermined: readonly OpenBenefit[], speech: Speech): string {
  return alike(undetermined, speech)
    .map(({ text }) => text)
    .join("; ");
}

/** The amounts that wait for facts in a section of their own, then the facts. */
export function openSections(
  {
    undetermined,
    needed,
  }: { readonly undetermined: readonly OpenBenefit[]; readonly needed: readonly NeededFact[] },
  speech: Speech,
): Block[] {
  const { say } = speech;
  return [
    ...section(
      say({ key: "explain.open.still-open" }),
      listOf(
        alike(undetermined, speech).map(({ text, provisions }) => ({
          text,
          under: articleLines(provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ key: "explain.open.facts-still-needed" }),
      listOf(eachOnce(needed).map((fact) => ({ text: neededText(fact, speech) }))),
    ),
  ];
}

interface Alike {
  readonly text: string;
  readonly provisions: readonly ProvisionKey[];
}

function alike(undetermined: readonly OpenBenefit[], speech: Speech): Alike[] {
  const byReason = new Map<string, OpenBenefit[]>();
  for (const part of undetermined) {
    if (part.missing.length === 0) continue;
    const reason = speech.say(part.reason);
    byReason.set(reason, [...(byReason.get(reason) ?? []), part]);
  }
  return [...byReason].map(([reason, parts]) => {
    const names = [...new Set(parts.map((part) => inSentence(speech.say(itemText(part)))))];
    const bounds = boundsOf(parts, speech);
    const text = textWith("explain.open.part", { items: allOf(names, speech), bounds, reason });
    return { text: speech.say(text), provisions: parts.flatMap(({ provisions }) => provisions) };
  });
}

/** The bounds of several parts together: no upper one where one of them has none. */
function boundsOf(parts: readonly OpenBenefit[], speech: Speech): string {
  const least = parts.reduce((sum, { atLeast = 0 }) => sum + atLeast, 0);
  const most = parts.reduce<number | undefined>(
    (sum, { atMost }) => (sum === undefined || atMost === undefined ? undefined : sum + atMost),
    0,
  );
  const money = (amount: number): string => {
    const rupiah = speech.rupiah(amount);
    const monthly = parts.every((part) => part.monthly);
    return monthly ? speech.say(textWith("explain.event.monthly", { monthly: rupiah })) : rupiah;
  };
  if (most === undefined) {
    return least === 0
      ? ""
      : speech.say(textWith("explain.open.at-least", { least: money(least) }));
  }
  return speech.say(
    least === 0
      ? textWith("explain.open.at-most", { most: money(most) })
      : textWith("explain.open.between", { least: money(least), most: money(most) }),
  );
}

/** A name as it stands inside a sentence: abbreviations keep their capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function neededText({ field, why }: NeededFact, speech: Speech): string {
  const { say } = speech;
  const name = fieldWords(field, speech);
  return name ? `${say(name)} (${field}): ${say(why)}` : `${field}: ${say(why)}`;
}
