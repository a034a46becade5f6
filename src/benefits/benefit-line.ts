import { exactRupiah } from "../core/exact.js";
import type { Step } from "../core/step.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { LookedUp } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Trace } from "../core/trace.js";
import type { BenefitLine, BenefitRecipient } from "./benefit.js";
import { type BenefitItem } from "./items.js";
import type { ScholarshipPlan } from "./scholarship/scholarship-plan.js";

/** A line for an amount that the law fixes. */
export function fixedLine(
  trace: Trace,
  item: BenefitItem,
  found: LookedUp<Rupiah>,
  paidTo: BenefitRecipient,
): BenefitLine {
  const steps: Step[] = [{ kind: "look-up", provision: found.key, value: found.value }];
  const rounded = roundLine(trace, exactRupiah(found.value), steps);
  return {
    item,
    ...rounded,
    paidTo,
    provisions: [found.key],
    ...(steps.length > 1 && { steps }),
  };
}

/** A line for a scholarship, the sum of its children's years. */
export function scholarshipLine(plan: ScholarshipPlan): BenefitLine {
  const terms = plan.form === "lump-sum" ? [plan.total] : plan.children.map((child) => child.due);
  return {
    item: "scholarship",
    amount: plan.total,
    exact: String(plan.total),
    paidTo: "children",
    provisions: plan.rules,
    steps: [{ kind: "add", terms, result: plan.total }],
  };
}
