import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { PensionFacts } from "./pension-input.js";
import type { Pension, PensionDebt, PensionLine } from "./pension.js";

/** What the employer owes instead of BPJS for a worker who was not enrolled: PP 45/2015 Pasal 5 and 6. */
export function pensionDebts(
  { enrolled }: PensionFacts,
  form: Pension["form"],
  lines: readonly PensionLine[],
): PensionDebt[] {
  if (enrolled !== false) return [];
  return lines.map(({ item, label, child, amount, provisions }) => ({
    item,
    ...(label && { label }),
    ...(child !== undefined && { child }),
    ...(form === "monthly" ? { monthly: amount } : { amount }),
    reason: notEnrolled,
    provisions,
  }));
}

const notEnrolled: Text = /* @__PURE__ */ deepFreeze({ key: "pension-debts.not-enrolled" });
