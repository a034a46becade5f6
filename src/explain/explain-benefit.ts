import type { Benefit, BenefitLine, BenefitPayer } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { heirsSentence } from "./explain-heirs.js";
import { scholarshipBlocks } from "./explain-scholarship.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeNames, segmentNames } from "./words.js";

/** A benefit: what is due first, then each item, what waits, what is not due. */
export function explainBenefit(result: Benefit, speech: Speech): Block[] {
  const { say } = speech;
  const programme = say(programmeNames[result.programme]);
  const total = speech.rupiah(result.total);
  const date = speech.date(result.date);
  return [
    {
      kind: "heading",
      text: say({ id: `Manfaat ${programme}`, en: `Benefit of ${programme}` }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Manfaat yang diterima: ${total}, atas kejadian ${date} pada ${segmentNames[result.segment].id}.`,
        en: `Due: ${total}, for the event of ${date} of a ${segmentNames[result.segment].en}.`,
      }),
    },
    ...(result.heirs
      ? [{ kind: "paragraph" as const, text: heirsSentence(result.heirs, speech) }]
      : []),
    ...(result.paidBy === "bpjs"
      ? []
      : [{ kind: "paragraph" as const, text: say(payers[result.paidBy]) }]),
    ...listOf(result.lines.map((line) => lineItem(line, speech))),
    ...(result.scholarship
      ? section(
          say({ id: "Beasiswa menurut tahun ajaran", en: "Scholarship by school year" }),
          scholarshipBlocks(result.scholarship, speech),
        )
      : []),
    ...section(
      say({ id: "Dibayar setelah syarat terpenuhi", en: "Paid once a condition is met" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${say(part.label)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Kewajiban pemberi kerja", en: "Owed by the employer" }),
      listOf(
        result.owedByEmployer.map((part) => ({
          text: `${say(part.label)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Tidak dibayarkan", en: "Not due" }),
      listOf(
        result.notDue.map((part) => ({
          text: `${say(part.label)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...closingNotes(result, speech),
  ];
}

function lineItem(line: BenefitLine, speech: Speech): Item {
  return {
    text: `${speech.say(line.label)}: ${speech.rupiah(line.amount)}`,
    under: [...formulas(line.steps, speech), ...articleLines(line.provisions, speech)],
  };
}

const payers: Readonly<Record<Exclude<BenefitPayer, "bpjs">, Bilingual>> = {
  "employer-then-reimbursed": {
    id: "Tunggakan iuran melebihi batas: pemberi kerja membayar lebih dahulu dan diganti BPJS setelah melunasi tunggakan dan denda.",
    en: "Contributions are in arrears for more months than allowed: the employer pays first and is reimbursed by BPJS after settling arrears and fees.",
  },
  employer: {
    id: "Pekerja tidak didaftarkan: pemberi kerja sendiri yang wajib membayar, bukan BPJS.",
    en: "The worker was not enrolled: the employer itself owes the benefit, not BPJS.",
  },
};
