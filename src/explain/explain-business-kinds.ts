import type { BusinessKind } from "../law/kinds-of-business/business-kind.js";
import type { BusinessKindSearch } from "../workers/business-kind-search.js";
import { articleLines } from "./articles.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { riskGroupNames } from "./words.js";

/** Kinds of business that were found: each with its risk group and what it overlaps with. */
export function explainBusinessKinds(result: BusinessKindSearch, speech: Speech): Block[] {
  const { say } = speech;
  const date = speech.date(result.on);
  return [
    {
      kind: "heading",
      text: say({
        id: `Jenis usaha "${result.text}"`,
        en: `Kinds of business "${result.text}"`,
      }),
    },
    {
      kind: "paragraph",
      text:
        result.matches.length === 0
          ? say({
              id: `Lampiran I yang berlaku pada ${date} tidak memuat jenis usaha dengan semua kata itu; coba kata lain, atau tanyakan kepada BPJS Ketenagakerjaan.`,
              en: `Lampiran I as in force on ${date} has no kind of business with all these words; try others, or ask BPJS Ketenagakerjaan.`,
            })
          : say({
              id: `Yang tercantum dalam Lampiran I yang berlaku pada ${date}:`,
              en: `What Lampiran I as in force on ${date} lists:`,
            }),
    },
    ...listOf(
      result.matches.map((match) => ({
        text: kindLine(match, speech),
        under: match.overlapsWith.map(
          (other) =>
            `${say({ id: "tumpang tindih dengan", en: "overlaps with" })} ${kindLine(other, speech)}`,
        ),
      })),
    ),
    ...listOf(articleLines([result.provision], speech)),
    ...closingNotes(result, speech),
  ];
}

function kindLine({ riskGroup, number, name }: BusinessKind, speech: Speech): string {
  return speech.say({
    id: `${name.id}: tingkat risiko ${riskGroupNames[riskGroup].id}, nomor ${number}`,
    en: `${name.id} (${name.en}): ${riskGroupNames[riskGroup].en} risk, no. ${number}`,
  });
}
