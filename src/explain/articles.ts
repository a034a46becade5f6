import { citationText } from "../core/citation.js";
import type { ProvisionRef } from "../core/provision.js";
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

function articleLine({ cites, from, to }: ProvisionRef, speech: Speech): string {
  const articles = cites.map((cite) => citationText(cite, speech.locale)).join("; ");
  const since = speech.date(from);
  if (to === undefined) {
    return speech.say({
      id: `${articles}; berlaku sejak ${since}`,
      en: `${articles}; in force since ${since}`,
    });
  }
  const until = speech.date(to);
  return speech.say({
    id: `${articles}; berlaku ${since} sampai ${until}`,
    en: `${articles}; in force ${since} to ${until}`,
  });
}
