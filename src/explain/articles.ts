import {
  type Dating,
  fromOf,
  type ProvisionKey,
  provisionOf,
  type ProvisionUse,
} from "../core/provision.js";
import { type Text, textWith } from "../core/text.js";
import {
  type ArticleLine,
  type Block,
  listOf,
  type ProvisionVersionId,
  section,
} from "./document.js";
import type { Speech } from "./speech.js";

/** The articles of provisions with the dates in force, each once. */
export function articleLines(
  provisions: readonly (ProvisionKey | ProvisionUse)[],
  speech: Speech,
): ArticleLine[] {
  const byText = new Map<string, Map<ProvisionKey, ProvisionVersionId>>();
  for (const provision of provisions) {
    const use = typeof provision === "string" ? speech.useOf(provision) : provision;
    const { key } = use;
    const text = articleLine(use, speech);
    const versions = byText.get(text) ?? new Map<ProvisionKey, ProvisionVersionId>();
    byText.set(text, versions.set(key, { id: provisionOf(key), from: fromOf(key) }));
  }
  return [...byText].map(([text, versions]) => ({ text, provisions: [...versions.values()] }));
}

function articleLine(use: ProvisionUse, speech: Speech): string {
  const articles = use.cites.map(speech.citation).join("; ");
  return `${articles}; ${inForceText(use, speech)}`;
}

/** The days of a version as part of a sentence. */
export function inForceText(
  { key, to, dating }: Pick<ProvisionUse, "key" | "to" | "dating">,
  speech: Speech,
): string {
  const since = speech.date(fromOf(key));
  if (to === undefined) return speech.say(openDays[dating ?? "in-force"](since));
  return speech.say(closedDays[dating ?? "in-force"](since, speech.date(to)));
}

const openDays: Readonly<Record<Dating | "in-force", (since: string) => Text>> = {
  "in-force": (since) => textWith("articles.since", { since }),
  "in-force-before": (since) => textWith("articles.before", { since }),
  "days-of-events": (since) => textWith("articles.events-since", { since }),
};

const closedDays: Readonly<Record<Dating | "in-force", (since: string, until: string) => Text>> = {
  "in-force": (since, until) => textWith("articles.period", { since, until }),
  "in-force-before": (since, until) => textWith("articles.before-to", { since, until }),
  "days-of-events": (since, until) => textWith("articles.events", { since, until }),
};

/** The articles that a whole result rests on, under their heading. */
export function articleSection(provisions: readonly ProvisionKey[], speech: Speech): Block[] {
  return section(speech.say({ key: "column.articles" }), listOf(articleLines(provisions, speech)));
}
