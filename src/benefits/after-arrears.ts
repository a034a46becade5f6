import { arrearsEffect, arrearsLimit } from "../contributions/payment/arrears-effect.js";
import { lookUp } from "../core/look-up.js";
import type { Text } from "../core/text.js";
import type { Trace } from "../core/trace.js";
import type { ArrearsFacts, ArrearsRule } from "./arrears-check.js";
import type { BenefitPayer } from "./benefit.js";
import { hold, type BenefitParts, type Which } from "./benefit-parts.js";

/** What waits until arrears are settled, and why. */
interface Waiting {
  readonly reason: Text;
  readonly which: Which;
  /** Asked only where it matters. */
  readonly isSettled: () => boolean;
}

/** What arrears within the limit do: a member settles them first, an employer over it pays first. */
export function afterArrears(
  trace: Trace,
  { months }: ArrearsRule,
  { date, segment, arrearsMonths = 0 }: ArrearsFacts,
  parts: BenefitParts,
  { reason, which, isSettled }: Waiting,
): { readonly parts: BenefitParts; readonly paidBy: BenefitPayer } {
  const rule = lookUp(trace, months, date);
  const limit = arrearsLimit(trace, segment, arrearsMonths, rule.value);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  const waits = effect === "settle-first" && !isSettled();
  return {
    parts: waits ? hold(parts, { reason, provisions: rule.keys }, which) : parts,
    paidBy: effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs",
  };
}
