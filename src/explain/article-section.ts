import type { ProvisionKey } from "../core/provision.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import type { Speech } from "./speech.js";

/** The articles that a whole result rests on, under their heading. */
export function articleSection(provisions: readonly ProvisionKey[], speech: Speech): Block[] {
  return section(speech.say({ key: "column.articles" }), listOf(articleLines(provisions, speech)));
}
