import { eachOnce } from "../core/check.js";
import type { ItemId } from "../core/item.js";
import { addRupiah, sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import { partOf, type Trace } from "../core/trace.js";
import type { Unmarked } from "../core/facts-used.js";
import { recorded } from "../law/recorded.js";
import type { Benefit } from "./benefit.js";
import type { BenefitParts } from "./benefit-parts.js";
import type { Heirs } from "./heirs/heirs.js";
import type { ScholarshipPlan } from "./scholarship/scholarship-plan-types.js";

/** The fields of a benefit besides its parts. */
interface Rest extends Pick<Benefit, "programme" | "date" | "segment" | "checks"> {
  readonly inKind?: Benefit["inKind"] | undefined;
  readonly paidBy?: Benefit["paidBy"] | undefined;
  readonly scholarship?: Unmarked<ScholarshipPlan> | undefined;
  readonly heirs?: Heirs | undefined;
}

/** A benefit from its parts: the total is the sum of what is due. */
export function benefitOf(trace: Trace, parts: BenefitParts, rest: Rest): Unmarked<Benefit> {
  const { programme, date, segment, checks } = rest;
  const { inKind = [], paidBy = "bpjs", scholarship, heirs } = rest;
  return {
    kind: "benefit",
    programme,
    date,
    segment,
    ...sums(parts),
    lines: parts.due,
    inKind,
    ...(scholarship && { scholarship: partOf(scholarship) }),
    ...(heirs && { heirs: partOf(heirs) }),
    paidBy,
    owedByEmployer: parts.owedByEmployer,
    withheld: parts.withheld,
    notDue: parts.notDue,
    undetermined: parts.undetermined,
    needed: eachOnce(parts.needed),
    checks,
    ...recorded(trace),
  };
}

/** The lines added up, in all and by item. */
function sums({ due }: BenefitParts): Pick<Benefit, "total" | "byItem"> {
  const byItem: Partial<Record<ItemId, Rupiah>> = {};
  for (const { item, amount } of due) byItem[item] = addRupiah(byItem[item] ?? 0, amount);
  return { total: sumRupiah(due.map(({ amount }) => amount)), byItem };
}
