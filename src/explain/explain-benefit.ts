import type { Benefit, BenefitLine, BenefitNote, BenefitPayer } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { sumRupiah } from "../core/exact.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { heirsSentence } from "./explain-heirs.js";
import { scholarshipBlocks } from "./explain-scholarship.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeNames, recipientNames, segmentNames } from "./words.js";

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
    ...payerBlock(result.paidBy, speech),
    ...employerOwes(result, speech),
    ...listOf(result.lines.map((line) => lineItem(line, speech))),
    ...section(
      say({ id: "Diberikan tanpa batas biaya", en: "Given without a money limit" }),
      listOf(result.inKind.map((part) => noteItem(part, speech))),
    ),
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
          text: `${partName(part, speech)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Kewajiban pemberi kerja", en: "Owed by the employer" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(debt.label)}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: articleLines(debt.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Tidak dibayarkan", en: "Not due" }),
      listOf(result.notDue.map((part) => noteItem(part, speech))),
    ),
    ...section(
      say({ id: "Jumlahnya belum diketahui", en: "Of an amount that is not known" }),
      listOf(result.undetermined.map((part) => noteItem(part, speech))),
    ),
    ...closingNotes(result, speech),
  ];
}

/** What the employer owes in all, said with the answer. */
function employerOwes({ owedByEmployer }: Benefit, speech: Speech): Block[] {
  if (owedByEmployer.length === 0) return [];
  const owed = speech.rupiah(sumRupiah(owedByEmployer.map(({ amount }) => amount)));
  return [
    {
      kind: "paragraph",
      text: speech.say({
        id: `Yang wajib dibayar pemberi kerja di luar jumlah itu: ${owed}.`,
        en: `Owed by the employer beside that: ${owed}.`,
      }),
    },
  ];
}

function lineItem(line: BenefitLine, speech: Speech): Item {
  const to = speech.say(recipientNames[line.paidTo]);
  return {
    text: `${partName(line, speech)}: ${speech.rupiah(line.amount)}, ${to}`,
    under: [...formulas(line.steps, speech), ...articleLines(line.provisions, speech)],
  };
}

function noteItem(part: BenefitNote, speech: Speech): Item {
  return {
    text: `${speech.say(part.label)}: ${speech.say(part.reason)}`,
    under: articleLines(part.provisions, speech),
  };
}

/** The name of a part, with its month where it is paid by the month. */
function partName(part: Pick<BenefitLine, "label" | "month">, speech: Speech): string {
  const name = speech.say(part.label);
  if (part.month === undefined) return name;
  return speech.say({
    id: `${name}, bulan ke-${part.month}`,
    en: `${name}, month ${part.month}`,
  });
}

function payerBlock(paidBy: BenefitPayer, { say }: Speech): Block[] {
  return paidBy === "bpjs" ? [] : [{ kind: "paragraph", text: say(payers[paidBy]) }];
}

const payers: Readonly<Record<Exclude<BenefitPayer, "bpjs">, Bilingual>> = {
  "employer-then-reimbursed": {
    id: "Tunggakan iuran melebihi batas: pemberi kerja membayar lebih dahulu dan diganti BPJS setelah melunasi tunggakan dan denda.",
    en: "Contributions are in arrears for more months than allowed: the employer pays first and is reimbursed by BPJS after settling arrears and fees.",
  },
  employer: {
    id: "Seluruh manfaat, termasuk yang berbentuk pelayanan, ditanggung pemberi kerja.",
    en: "The employer bears the whole benefit, what is given in kind included.",
  },
};
