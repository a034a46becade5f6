import { textWith } from "../core/text.js";
import type { BusinessKind } from "../law/kinds-of-business/business-kind.js";
import type { BusinessKindSearch } from "../workers/find-business-kind.js";
import { articleLines } from "./articles.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { riskGroupName } from "./words.js";

/** Kinds of business that were found: each with its risk group and what it overlaps with. */
export function explainBusinessKinds(result: BusinessKindSearch, speech: Speech): Block[] {
  const { say } = speech;
  const date = speech.date(result.on);
  return [
    {
      kind: "heading",
      text: say(textWith("explain.kinds.title", { result: result.text })),
    },
    {
      kind: "paragraph",
      text:
        result.matches.length === 0
          ? say(textWith("explain.kinds.in-force", { date }))
          : say(textWith("explain.kinds.searched", { date })),
    },
    ...listOf(
      result.matches.map((match) => ({
        text: kindLine(match, speech),
        under: match.overlapsWith.map(
          (other) => `${say({ key: "explain.kinds.overlaps" })} ${kindLine(other, speech)}`,
        ),
      })),
    ),
    ...listOf(articleLines(result.rules, speech)),
    ...closingNotes(result, speech),
  ];
}

/** A kind of business with its risk group and number. */
export function kindLine({ riskGroup, number, name }: BusinessKind, speech: Speech): string {
  return speech.say(
    textWith("explain.kinds.kind", {
      name,
      riskGroup: riskGroupName(riskGroup),
      number,
      id: name.id,
    }),
  );
}
