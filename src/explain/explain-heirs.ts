import type { Heir, Heirs } from "../benefits/heirs/heirs.js";
import { type Text, textWith } from "../core/text.js";
import type { PartOf } from "../core/trace.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";
import { articleLines, articleSection } from "./articles.js";
import { type Block, listOf, section } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeName } from "./words.js";

/** Heirs: who inherits first, then those passed over, then what happens without any. */
export function explainHeirs(result: Heirs, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say(
        result.programme === "jp"
          ? { key: "explain.heirs.pension-heirs" }
          : textWith("explain.heirs.title", { programme: programmeName(result.programme) }),
      ),
    },
    { kind: "paragraph", text: heirsSentence(result, speech) },
    ...listOf(
      result.withoutHeirs.map(({ text, provisions }) => ({
        text: say(text),
        under: articleLines(provisions, speech),
      })),
    ),
    ...section(
      say({ key: "explain.heirs.passed-over" }),
      listOf(
        result.passedOver.map((person) => ({
          text: `${personText(person, speech)}: ${say(person.reason)}`,
        })),
      ),
    ),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** Who inherits, in one sentence. */
export function heirsSentence(
  { rank, members, limit, date }: PartOf<Heirs>,
  speech: Speech,
): string {
  const { say } = speech;
  const day = speech.date(date);
  if (rank === undefined) {
    return say(textWith("explain.heirs.nobody", { day }));
  }
  const who = members.map((person) => personText(person, speech)).join(", ");
  const most: Text =
    limit === undefined ? { key: "shared.nothing" } : textWith("explain.heirs.at-most", { limit });
  return say(textWith("explain.heirs.rank", { day, who, rank, most }));
}

function personText({ member, relation }: Heir, { say }: Speech): string {
  const name = relationName(relation);
  const number = member + 1;
  return say(textWith("explain.heirs.member", { name, number }));
}

/** What somebody was to the participant. */
export function relationName(id: FamilyRelation): Text {
  return { key: `relation.${id}` };
}
