import type { Heir, Heirs } from "../benefits/heirs/heirs.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import { relationNames } from "./family-words.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeNames } from "./words.js";
import { articleSection } from "./article-section.js";

/** Heirs: who inherits first, then those passed over, then what happens without any. */
export function explainHeirs(result: Heirs, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say(
        result.programme === "jp"
          ? { id: "Penerima manfaat pensiun", en: "Who may receive the pension" }
          : {
              id: `Ahli waris ${programmeNames[result.programme].id}`,
              en: `Heirs of ${programmeNames[result.programme].en}`,
            },
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
      say({ id: "Yang tidak berhak menerima", en: "Passed over" }),
      listOf(
        result.passedOver.map((person) => ({
          text: `${personText(person, speech)}: ${say(person.reason)}`,
        })),
      ),
    ),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** Who inherits, in one sentence. */
export function heirsSentence({ rank, members, limit, date }: Heirs, speech: Speech): string {
  const { say } = speech;
  const day = speech.date(date);
  if (rank === undefined) {
    return say({
      id: `Tidak ada ahli waris yang berhak dari peserta yang meninggal dunia pada ${day}.`,
      en: `The participant who died on ${day} leaves no heir who is entitled.`,
    });
  }
  const who = members.map((person) => personText(person, speech)).join(", ");
  const most =
    limit === undefined
      ? { id: "", en: "" }
      : { id: `, paling banyak ${limit} orang`, en: `, at most ${limit}` };
  return say({
    id: `Ahli waris yang berhak dari peserta yang meninggal dunia pada ${day}: ${who}; urutan ke-${rank}${most.id}.`,
    en: `Heirs of the participant who died on ${day}: ${who}; rank ${rank}${most.en}.`,
  });
}

function personText({ member, relation }: Heir, { say }: Speech): string {
  const name = relationNames[relation];
  const number = member + 1;
  return say({
    id: `${name.id} (anggota keluarga nomor ${number})`,
    en: `${name.en} (family member ${number})`,
  });
}
