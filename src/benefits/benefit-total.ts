import type { Bilingual } from "../core/bilingual.js";
import type { ProvisionRef } from "../core/provision.js";
import { sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import type { Benefit, BenefitLine, BenefitNotDue, WithheldBenefit } from "./benefit.js";

/** A benefit from its parts: the total is the sum of the lines that are due. */
export function benefitOf(
  workings: Workings,
  parts: Omit<Benefit, "kind" | "total" | "byItem" | "readings" | "warnings">,
): Benefit {
  const byItem: Record<string, Rupiah> = {};
  for (const { item, amount } of parts.lines) byItem[item] = amount;
  return {
    kind: "benefit",
    ...parts,
    total: sumRupiah(parts.lines.map((line) => line.amount)),
    byItem,
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

/** A line that waits for a condition. */
export function withheld(
  line: BenefitLine,
  reason: Bilingual,
  provisions: readonly ProvisionRef[],
): WithheldBenefit {
  return { item: line.item, label: line.label, amount: line.amount, reason, provisions };
}

/** A line that is not due. */
export function notDue(
  line: BenefitLine,
  reason: Bilingual,
  provisions: readonly ProvisionRef[],
): BenefitNotDue {
  return { item: line.item, label: line.label, reason, provisions };
}
