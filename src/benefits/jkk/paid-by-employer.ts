import { addRupiah, exactRupiah, exactText, minus, roundExact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Bilingual } from "../../core/bilingual.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import { inabilityReimbursement } from "../../law/provisions/temporary-inability.js";
import type { BenefitLine, BenefitRecipient } from "../benefit.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** The wage that the employer paid during the inability, where it is given. */
export function wagePaid(workings: Workings, facts: JkkBenefitInput): Rupiah | undefined {
  if (facts.segment === "non-wage-earner" || facts.wagePaidByEmployer === undefined) {
    return undefined;
  }
  return roundExact(exactRupiah(facts.wagePaidByEmployer), workings.context.rounding);
}

/**
 * STMB between the employer, up to the wage that it paid, and the worker, who
 * gets the rest; what was paid beyond it stays with the employer: Pasal 51 ayat
 * (3) and (4).
 */
export function reimbursed(
  workings: Workings,
  one: JkkCase,
  lines: readonly BenefitLine[],
): readonly BenefitLine[] {
  const inability = lines.filter((line) => line.item === "temporary-inability");
  if (!inability.some((line) => line.paidTo === "employer")) return lines;
  const { facts, bearing } = one;
  const paid = wagePaid(workings, facts);
  if (paid === undefined) {
    if (!bearing) warn(workings, takenAsPaid);
    return lines;
  }
  const rule = lookUp(workings, inabilityReimbursement, facts.date);
  const due = inability.reduce((sum, line) => addRupiah(sum, line.amount), 0);
  if (paid > due) warn(workings, notClaimedBack);
  let left = paid;
  return lines.flatMap((line) => {
    if (line.item !== "temporary-inability") return [line];
    const known = { ...line, provisions: [...line.provisions, rule.ref] };
    const toEmployer = Math.min(left, line.amount);
    left = roundExact(minus(exactRupiah(left), exactRupiah(toEmployer)), workings.context.rounding);
    if (toEmployer === line.amount) return [known];
    if (toEmployer === 0) return [{ ...known, paidTo: workerOrHeirs(one) }];
    return split(known, toEmployer, workerOrHeirs(one), rule.ref);
  });
}

function split(
  line: BenefitLine,
  toEmployer: Rupiah,
  worker: BenefitRecipient,
  rule: ProvisionRef,
): readonly BenefitLine[] {
  const { amount: whole, label, steps } = line;
  const toWorker = Number(exactText(minus(exactRupiah(whole), exactRupiah(toEmployer))));
  const limit = toEmployer;
  return [
    {
      ...line,
      amount: toEmployer,
      exact: String(toEmployer),
      label: of(label, employerPart),
      steps: [...steps, { kind: "cap", provision: rule, of: whole, limit, result: limit }],
    },
    {
      ...line,
      amount: toWorker,
      exact: String(toWorker),
      label: of(label, workerPart),
      paidTo: worker,
      steps: [...steps, { kind: "add", terms: [toEmployer, toWorker], result: whole }],
    },
  ];
}

function of(label: Bilingual, part: Bilingual): Bilingual {
  return { id: `${label.id} (${part.id})`, en: `${label.en} (${part.en})` };
}

const employerPart: Bilingual = {
  id: "bagian pemberi kerja, sebesar upah yang dibayarnya",
  en: "the employer's part, as much as the wage that it paid",
};
const workerPart: Bilingual = {
  id: "selebihnya, untuk pekerja",
  en: "the rest, for the worker",
};

const takenAsPaid = {
  code: "stmb-taken-as-paid",
  message: {
    id: "Upah yang dibayar pemberi kerja selama STMB tidak diberikan: dianggap pemberi kerja telah membayar seluruhnya dan menerima penggantiannya",
    en: "What the employer paid during STMB is not given: it is taken to have paid all of it and to get the reimbursement",
  },
};

const notClaimedBack = {
  code: "wage-above-reimbursement",
  message: {
    id: "Upah yang dibayar pemberi kerja melebihi penggantian STMB: selisihnya tidak dapat diminta kembali",
    en: "The wage that the employer paid exceeds the STMB reimbursement: the difference cannot be claimed back",
  },
};
