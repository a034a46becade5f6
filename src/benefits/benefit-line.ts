import { exactRupiah } from "../core/exact.js";
import type { Step } from "../core/step.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Found } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Workings } from "../core/workings.js";
import type { BenefitLine, BenefitRecipient } from "./benefit.js";
import { itemLabels, type BenefitItem } from "./items.js";
import type { ScholarshipPlan } from "./scholarship/scholarship-plan.js";

/** A line for an amount that the law fixes. */
export function fixedLine(
  workings: Workings,
  item: BenefitItem,
  found: Found<Rupiah>,
  paidTo: BenefitRecipient,
): BenefitLine {
  const steps: Step[] = [{ kind: "look-up", provision: found.ref, value: found.value }];
  const rounded = roundLine(workings, exactRupiah(found.value), steps);
  return { item, label: itemLabels[item], ...rounded, paidTo, provisions: [found.ref], steps };
}

/** A line for a scholarship, the sum of its children's years. */
export function scholarshipLine(plan: ScholarshipPlan): BenefitLine {
  const terms = plan.form === "lump-sum" ? [plan.total] : plan.children.map((child) => child.due);
  return {
    item: "scholarship",
    label: itemLabels.scholarship,
    amount: plan.total,
    exact: String(plan.total),
    paidTo: "children",
    provisions: plan.provisions,
    steps: [{ kind: "add", terms, result: plan.total }],
  };
}
