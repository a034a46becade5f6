import type { Benefit, BenefitLine, BenefitPayer } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { sumRupiah } from "../core/exact.js";
import { articleLines } from "./articles.js";
import { benefitNotes, noteSection, partName } from "./benefit-notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { heirsSentence } from "./explain-heirs.js";
import { scholarshipBlocks } from "./explain-scholarship.js";
import { formulas } from "./formula.js";
import { monthRuns } from "./month-runs.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { segmentNames } from "../core/segment-names.js";
import { programmeNames, recipientNames } from "./words.js";

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
    ...beyondTheTotal(result, speech),
    ...listOf(monthRuns(result.lines).map((run) => lineItem(run, speech))),
    ...noteSection({ id: "Manfaat berupa pelayanan", en: "Given in kind" }, result.inKind, speech),
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
    ...benefitNotes(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** What the total leaves out although it is due: unknown amounts, and what the employer owes. */
function beyondTheTotal({ undetermined, owedByEmployer }: Benefit, speech: Speech): Block[] {
  const owed = speech.rupiah(sumRupiah(owedByEmployer.map((debt) => debt.amount)));
  const unknown = speech.count(undetermined.length);
  const texts: readonly Bilingual[] = [
    ...(undetermined.length === 0
      ? []
      : [
          {
            id: `Jumlah itu belum termasuk manfaat yang besarnya belum diketahui (${unknown} jenis manfaat).`,
            en: `This leaves out benefits whose amount is not known (${unknown} of them).`,
          },
        ]),
    ...(owedByEmployer.length === 0
      ? []
      : [
          {
            id: `Selain itu, pemberi kerja wajib membayar ${owed}.`,
            en: `Beside it the employer owes ${owed}.`,
          },
        ]),
  ];
  return texts.map((text) => ({ kind: "paragraph", text: speech.say(text) }));
}

/** A line, or a run of equal months as one. */
function lineItem(run: readonly BenefitLine[], speech: Speech): Item {
  const { say, rupiah } = speech;
  const [first] = run as readonly [BenefitLine];
  const last = run.at(-1)?.month;
  const label = say(first.label);
  const to = say(recipientNames[first.paidTo]);
  const text =
    run.length === 1
      ? `${partName(first, speech)}: ${rupiah(first.amount)}, ${to}`
      : say({
          id: `${label}, bulan ke-${first.month} sampai ke-${last}: ${rupiah(first.amount)} sebulan, ${to}`,
          en: `${label}, months ${first.month} to ${last}: ${rupiah(first.amount)} a month, ${to}`,
        });
  return {
    text,
    under: [...formulas(first.steps, speech), ...articleLines(first.provisions, speech)],
  };
}

function payerBlock(paidBy: BenefitPayer, { say }: Speech): Block[] {
  return paidBy === "bpjs" ? [] : [{ kind: "paragraph", text: say(payers[paidBy]) }];
}

const payers: Readonly<Record<Exclude<BenefitPayer, "bpjs">, Bilingual>> = {
  "employer-then-reimbursed": {
    id: "Pemberi kerja membayar lebih dahulu, lalu mendapat penggantian dari BPJS setelah memenuhi kewajibannya (melunasi tunggakan dan denda, atau menyampaikan laporan).",
    en: "The employer pays first and is reimbursed by BPJS once it has done its duty (settled arrears and fees, or reported).",
  },
  employer: {
    id: "Seluruh manfaat, termasuk yang berbentuk pelayanan, ditanggung pemberi kerja.",
    en: "The employer bears the whole benefit, what is given in kind included.",
  },
};
