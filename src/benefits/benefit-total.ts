import type { ItemId } from "../core/item.js";
import type { Text } from "../core/text.js";
import type { ProvisionKey } from "../core/provision.js";
import { addRupiah, sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import { partOf, recorded, type Trace } from "../core/trace.js";
import type { Benefit, BenefitLine, BenefitNote, WithheldBenefit } from "./benefit.js";
import { namedAs } from "../core/item.js";
import type { Heirs } from "./heirs/heirs.js";
import type { ScholarshipPlan } from "./scholarship/scholarship-plan.js";

type Parts = Omit<
  Benefit,
  | "kind"
  | "total"
  | "byItem"
  | "provisions"
  | "readings"
  | "warnings"
  | "inKind"
  | "owedByEmployer"
  | "withheld"
  | "notDue"
  | "undetermined"
  | "paidBy"
  | "scholarship"
  | "heirs"
> &
  Partial<
    Pick<Benefit, "inKind" | "owedByEmployer" | "withheld" | "notDue" | "undetermined" | "paidBy">
  > & { readonly scholarship?: ScholarshipPlan | undefined; readonly heirs?: Heirs | undefined };

/** A benefit from its parts: the total is the sum of the lines that are due. */
export function benefitOf(trace: Trace, parts: Parts): Benefit {
  const { scholarship, heirs } = parts;
  const byItem: Partial<Record<ItemId, Rupiah>> = {};
  for (const { item, amount } of parts.lines) byItem[item] = addRupiah(byItem[item] ?? 0, amount);
  return {
    kind: "benefit",
    inKind: [],
    paidBy: "bpjs",
    owedByEmployer: [],
    withheld: [],
    notDue: [],
    undetermined: [],
    ...parts,
    ...(scholarship && { scholarship: partOf(scholarship) }),
    ...(heirs && { heirs: partOf(heirs) }),
    total: sumRupiah(parts.lines.map((line) => line.amount)),
    byItem,
    ...recorded(trace),
  };
}

/** A line that waits for a condition. */
export function withheld(
  line: BenefitLine,
  reason: Text,
  provisions: readonly ProvisionKey[],
): WithheldBenefit {
  const { month, amount } = line;
  return { ...namedAs(line), ...(month !== undefined && { month }), amount, reason, provisions };
}

/** A line that is not due. */
export function notDue(
  line: Pick<BenefitLine, "item" | "label" | "month">,
  reason: Text,
  provisions: readonly ProvisionKey[],
): BenefitNote {
  const { month } = line;
  return { ...namedAs(line), ...(month !== undefined && { month }), reason, provisions };
}
