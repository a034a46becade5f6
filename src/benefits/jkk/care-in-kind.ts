import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { Workings } from "../../core/workings.js";
import { returnToWork, medicalCare } from "../../law/provisions/work-accident-care.js";
import { inabilityInReturnToWork } from "../../law/provisions/temporary-inability.js";
import { prosthesis } from "../../law/provisions/work-accident-expenses.js";
import type { BenefitNote } from "../benefit.js";
import { itemLabels } from "../items.js";
import type { JkkCase } from "./jkk-case.js";

/** What is given in kind: care by need without a money limit, and the way back to work. */
export function careInKind(workings: Workings, { facts, lawDate }: JkkCase): BenefitNote[] {
  const care = lookUp(workings, medicalCare, lawDate);
  const notes: BenefitNote[] = [
    {
      item: "medical-care",
      label: itemLabels["medical-care"],
      reason: textWith("care-in-kind.by-medical-need-without-a-money", {
        care: care.value.map((item): Text => ({ key: `medical-care.${item}` })),
      }),
      provisions: [care.ref],
    },
  ];
  if (facts.expenses?.prosthesisPrice !== undefined) {
    notes.push({
      item: "medical-rehabilitation",
      label: itemLabels["medical-rehabilitation"],
      reason: { key: "care-in-kind.the-cost-of-medical-rehabilitation-with" },
      provisions: [lookUp(workings, prosthesis, lawDate).ref],
    });
  }
  if (facts.disabilities?.length) {
    const rule = lookUp(workings, returnToWork, facts.date);
    const wage = lookUp(workings, inabilityInReturnToWork, facts.date);
    notes.push({
      item: "return-to-work",
      label: itemLabels["return-to-work"],
      reason: textWith("care-in-kind.guidance-rehabilitation-and-job-training-if", {
        rule: rule.value.map((condition): Text => ({ key: `return-to-work.${condition}` })),
      }),
      provisions: [rule.ref, wage.ref],
    });
  }
  return notes;
}
