import { textWith, type Text } from "../core/text.js";
import type { Dating, ProvisionRef } from "../core/provision.js";
import type { ArticleLine, ProvisionVersionId } from "./document.js";
import type { Speech } from "./speech.js";

/** The articles of provisions with the dates in force, each once. */
export function articleLines(provisions: readonly ProvisionRef[], speech: Speech): ArticleLine[] {
  const byText = new Map<string, Map<string, ProvisionVersionId>>();
  for (const provision of provisions) {
    const text = articleLine(provision, speech);
    const versions = byText.get(text) ?? new Map<string, ProvisionVersionId>();
    const { id, from } = provision;
    byText.set(text, versions.set(`${id}@${from}`, { id, from }));
  }
  return [...byText].map(([text, versions]) => ({ text, provisions: [...versions.values()] }));
}

function articleLine({ cites, ...days }: ProvisionRef, speech: Speech): string {
  const articles = cites.map((cite) => speech.citation(cite)).join("; ");
  return `${articles}; ${inForceText(days, speech)}`;
}

/** The days of a version as part of a sentence. */
export function inForceText(
  { from, to, dating }: Pick<ProvisionRef, "from" | "to" | "dating">,
  speech: Speech,
): string {
  const since = speech.date(from);
  if (to === undefined) return speech.say(openDays[dating ?? "in-force"](since));
  return speech.say(closedDays[dating ?? "in-force"](since, speech.date(to)));
}

const openDays: Readonly<Record<Dating | "in-force", (since: string) => Text>> = {
  "in-force": (since) => (textWith("articles.in-force-since", { since })),
  "in-force-before": (since) => (textWith("articles.in-force-already-on", { since })),
  "days-of-events": (since) => (textWith("articles.for-events-since", { since })),
};

const closedDays: Readonly<
  Record<Dating | "in-force", (since: string, until: string) => Text>
> = {
  "in-force": (since, until) => (textWith("articles.in-force-to", { since, until })),
  "in-force-before": (since, until) => (textWith("articles.in-force-already-on-to", { since, until })),
  "days-of-events": (since, until) => (textWith("articles.for-events-of-to", { since, until })),
};
