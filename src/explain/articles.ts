import { citationText } from "../core/citation.js";
import type { ProvisionRef } from "../core/provision.js";
import type { Speech } from "./speech.js";

/** The articles of provisions with the dates in force, each once. */
export function articleLines(provisions: readonly ProvisionRef[], speech: Speech): string[] {
  return [...new Set(provisions.map((provision) => articleLine(provision, speech)))];
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
