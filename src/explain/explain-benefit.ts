import type { Benefit, BenefitLine, BenefitNote, BenefitPayer } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { sumRupiah } from "../core/exact.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
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
    ...(result.paidBy === "bpjs" ? [] : [employerPays(result.paidBy, speech)]),
    ...employerOwes(result, speech),
    ...listOf(result.lines.map((line) => lineItem(line, speech))),
    ...(result.scholarship
      ? section(
          say({ id: "Beasiswa menurut tahun ajaran", en: "Scholarship by school year" }),
          scholarshipBlocks(result.scholarship, speech),
        )
      : []),
    ...section(
      say({ id: "Diberikan dalam bentuk pelayanan", en: "Given in kind" }),
      notes(result.inKind, speech),
    ),
    ...section(
      say({ id: "Kewajiban pemberi kerja", en: "Owed by the employer" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(debt.label)}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: [...formulas(debt.steps ?? [], speech), ...articleLines(debt.provisions, speech)],
        })),
      ),
    ),
    ...section(
      say({ id: "Dibayar setelah syarat terpenuhi", en: "Paid once a condition is met" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${say(part.label)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...section(say({ id: "Tidak dibayarkan", en: "Not due" }), notes(result.notDue, speech)),
    ...section(
      say({ id: "Jumlahnya belum diketahui", en: "Of an amount that is not known" }),
      notes(result.undetermined, speech),
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

function notes(list: readonly BenefitNote[], speech: Speech): Block[] {
  return listOf(
    list.map(({ label, reason, provisions }) => ({
      text: `${speech.say(label)}: ${speech.say(reason)}`,
      under: articleLines(provisions, speech),
    })),
  );
}

function lineItem(line: BenefitLine, speech: Speech): Item {
  return {
    text: `${speech.say(line.label)}: ${speech.rupiah(line.amount)}`,
    under: [
      ...formulas(line.steps, speech),
      ...(line.paidTo === "employer" ? [speech.say(refund)] : []),
      ...articleLines(line.provisions, speech),
    ],
  };
}

const refund: Bilingual = {
  id: "Dibayarkan kepada pemberi kerja yang telah membayarnya lebih dahulu",
  en: "Paid to the employer, which paid it first",
};

function employerPays(paidBy: Exclude<BenefitPayer, "bpjs">, speech: Speech): Block {
  return { kind: "paragraph", text: speech.say(payers[paidBy]) };
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
