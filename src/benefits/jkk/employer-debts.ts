import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { exactRupiah, exactText, minus, sumRupiah } from "../../core/exact.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Rupiah } from "../../core/vocabulary.js";
import type { BenefitLine, EmployerDebt } from "../benefit.js";
import { owe, type BenefitParts } from "../benefit-parts.js";
import type { Bearing } from "./employer-bears.js";

/**
 * The whole benefit as what the employer owes. Of STMB it has met the part that
 * it paid as wage, where that is given.
 */
export function oweWhole(
  parts: BenefitParts,
  { reason, rule }: Bearing,
  paid: Rupiah | undefined,
): BenefitParts {
  const met = (line: BenefitLine): boolean =>
    line.item === "temporary-inability" && paid !== undefined && line.paidTo === "employer";
  return owe(
    { ...parts, due: parts.due.filter((line) => !met(line)) },
    { reason, provisions: [rule] },
  );
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

const underReported: Text = /* @__PURE__ */ deepFreeze({ key: "employer-debts.under-reported" });
