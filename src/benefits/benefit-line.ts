import { exactRupiah } from "../core/exact.js";
import type { Step } from "../core/step.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { LookedUp } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Trace } from "../core/trace.js";
import type { BenefitLine, BenefitRecipient } from "./benefit.js";
import { type BenefitItem } from "./items.js";

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
