import type { Heir, Heirs } from "../benefits/heirs/heirs.js";
import { type Text, textWith } from "../core/text.js";
import type { PartOf } from "../core/trace.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";
import { allOf } from "./all-of.js";
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
          text: `${personText(person, allPeople(result), speech)}: ${say(person.reason)}`,
        })),
      ),
    ),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** The heirs, in one sentence. */
export function heirsSentence(heirs: PartOf<Heirs>, speech: Speech): string {
  const { rank, members, limit, date } = heirs;
  const { say } = speech;
  const day = speech.date(date);
  if (rank === undefined) {
    return say(textWith("explain.heirs.nobody", { day }));
  }
  const people = allPeople(heirs);
  const who = allOf(
    members.map((person) => personText(person, people, speech)),
    speech,
  );
  const most: Text =
    limit === undefined ? { key: "shared.nothing" } : textWith("explain.heirs.at-most", { limit });
  return say(textWith("explain.heirs.rank", { day, who, rank, most }));
}

function allPeople({ members, passedOver }: PartOf<Heirs>): readonly Heir[] {
  return [...members, ...passedOver];
}

/** A relation; where there are several of it, numbered in the order of the family. */
function personText({ member, relation }: Heir, people: readonly Heir[], { say }: Speech): string {
  const name = relationName(relation);
  const alike = people.filter((person) => person.relation === relation);
  if (alike.length === 1) return say(name);
  const number = alike.filter((person) => person.member <= member).length;
  return say(textWith("explain.heirs.member", { name, number }));
}

/** Relation of a person to the participant. */
export function relationName(id: FamilyRelation): Text {
  return { key: `relation.${id}` };
}
