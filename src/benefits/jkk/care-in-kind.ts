import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";
import { returnToWork, medicalCare } from "../../law/provisions/work-accident-care.js";
import { inabilityInReturnToWork } from "../../law/provisions/temporary-inability.js";
import { prosthesis } from "../../law/provisions/work-accident-expenses.js";
import type { BenefitNote } from "../benefit-note.js";
import type { JkkCase } from "./jkk-case.js";
import { hasCosts, outcomesOf } from "./jkk-faults.js";

/** Benefits in kind: care by need without a money limit, and the way back to work. */
export function careInKind(
  trace: Trace,
  { facts, lawDate }: Pick<JkkCase, "facts" | "lawDate">,
): BenefitNote[] {
  const care = lookUp(trace, medicalCare, lawDate);
  const notes: BenefitNote[] = [
    {
      item: "medical-care",
      reason: textWith("care-in-kind.treatment", {
        care: care.value.map((item): Text => ({ key: `medical-care.${item}` })),
      }),
      provisions: [care.key],
    },
  ];
  if (facts.expenses?.prosthesisPrice !== undefined) {
    notes.push({
      item: "medical-rehabilitation",
      reason: { key: "care-in-kind.rehabilitation" },
      provisions: [lookUp(trace, prosthesis, lawDate).key],
    });
  }
  if (facts.disabilities?.length) {
    const rule = lookUp(trace, returnToWork, facts.date);
    const wage = lookUp(trace, inabilityInReturnToWork, facts.date);
    notes.push({
      item: "return-to-work",
      reason: textWith("care-in-kind.return-to-work", {
        rule: rule.value.map((condition): Text => ({ key: `return-to-work.${condition}` })),
      }),
      provisions: [rule.key, wage.key],
    });
  }
  return notes;
}

/** Warns that what else an accident leads to is not counted yet, where only treatment is given. */
export function warnOfTreatmentOnly(trace: Trace, facts: JkkCase["facts"]): void {
  if (outcomesOf(facts) === 0 && !hasCosts(facts)) warn(trace, treatmentOnly);
}

const treatmentOnly: Warning = /* @__PURE__ */ sharedWarning(assumed("treatment-only"));
