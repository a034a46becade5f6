import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { exactRupiah, exactText, minus, sumRupiah } from "../../core/exact.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Rupiah } from "../../core/vocabulary.js";
import type { BenefitLine, EmployerDebt } from "../benefit.js";
import { namedAs } from "../../core/item.js";

/**
 * The whole benefit as what the employer owes. Of STMB it has met the part that
 * it paid as wage, where that is given.
 */
export function wholeDebt(
  lines: readonly BenefitLine[],
  reason: Text,
  rule: ProvisionKey,
  paid: Rupiah | undefined,
): EmployerDebt[] {
  return lines
    .filter((line) => !(isInability(line) && paid !== undefined && line.paidTo === "employer"))
    .map((line) => ({
      ...namedAs(line),
      amount: line.amount,
      reason,
      provisions: [rule, ...line.provisions],
      ...(line.steps && { steps: line.steps }),
    }));
}

/** By item, what the reported wage leaves short of the real one. */
export function shortfalls(
  full: readonly BenefitLine[],
  paidByBpjs: readonly BenefitLine[],
  rule: ProvisionKey,
  paid: Rupiah | undefined,
): EmployerDebt[] {
  const items = [...new Set(full.map(({ item }) => item))];
  return items.flatMap((item) => {
    const entitled = amountOf(full, item);
    const given = amountOf(paidByBpjs, item);
    const met =
      item === "temporary-inability" && paid !== undefined ? Math.max(given, paid) : given;
    if (met >= entitled) return [];
    const amount = Number(exactText(minus(exactRupiah(entitled), exactRupiah(met))));
    return [{ item, amount, reason: underReported, provisions: [rule] }];
  });
}

function amountOf(lines: readonly BenefitLine[], item: string): Rupiah {
  return sumRupiah(lines.filter((line) => line.item === item).map(({ amount }) => amount));
}

function isInability({ item }: BenefitLine): boolean {
  return item === "temporary-inability";
}

const underReported: Text = /* @__PURE__ */ deepFreeze({ key: "employer-debts.under-reported" });
