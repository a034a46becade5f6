import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { addRupiah, exactRupiah, exactText, minus, roundExact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { inabilityReimbursement } from "../../law/provisions/temporary-inability.js";
import type { BenefitLine, BenefitRecipient } from "../benefit.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { itemText } from "../../core/item.js";

/** The wage that the employer paid during the inability, where it is given. */
export function wagePaid(trace: Trace, facts: JkkBenefitInput): Rupiah | undefined {
  if (facts.segment === "non-wage-earner" || facts.wagePaidByEmployer === undefined) {
    return undefined;
  }
  return roundExact(exactRupiah(facts.wagePaidByEmployer), trace.context.rounding);
}

/**
 * STMB between the employer, up to the wage that it paid, and the worker, who
 * gets the rest; what was paid beyond it stays with the employer: Pasal 51 ayat
 * (3) and (4).
 */
export function reimbursed(
  trace: Trace,
  one: JkkCase,
  lines: readonly BenefitLine[],
): readonly BenefitLine[] {
  const inability = lines.filter((line) => line.item === "temporary-inability");
  if (!inability.some((line) => line.paidTo === "employer")) return lines;
  const { facts, bearing } = one;
  const paid = wagePaid(trace, facts);
  if (paid === undefined) {
    if (!bearing) warn(trace, takenAsPaid);
    return lines;
  }
  const rule = lookUp(trace, inabilityReimbursement, facts.date);
  const due = inability.reduce((sum, line) => addRupiah(sum, line.amount), 0);
  if (paid > due) warn(trace, notClaimedBack);
  let left = paid;
  return lines.flatMap((line) => {
    if (line.item !== "temporary-inability") return [line];
    const known = { ...line, provisions: [...line.provisions, rule.key] };
    const toEmployer = Math.min(left, line.amount);
    left = roundExact(minus(exactRupiah(left), exactRupiah(toEmployer)), trace.context.rounding);
    if (toEmployer === line.amount) return [known];
    if (toEmployer === 0) return [{ ...known, paidTo: workerOrHeirs(one) }];
    return split(known, toEmployer, workerOrHeirs(one), rule.key);
  });
}

function split(
  line: BenefitLine,
  toEmployer: Rupiah,
  worker: BenefitRecipient,
  rule: ProvisionKey,
): readonly BenefitLine[] {
  const { amount: whole, steps = [] } = line;
  const label = itemText(line);
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

function of(label: Text, part: Text): Text {
  return textWith("paid-by-employer.of", { label, part });
}

const employerPart: Text = /* @__PURE__ */ deepFreeze({ key: "paid-by-employer.employer-part" });
const workerPart: Text = /* @__PURE__ */ deepFreeze({ key: "paid-by-employer.worker-part" });

const takenAsPaid: Warning = /* @__PURE__ */ sharedWarning(
  assumed("stmb-taken-as-paid", { assumes: ["wagePaidByEmployer"] }),
);

const notClaimedBack: Warning = /* @__PURE__ */ sharedWarning(toCheck("wage-above-reimbursement"));
