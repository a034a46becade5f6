import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import {
  exactRupiah,
  exactText,
  lesser,
  minus,
  shownRupiah,
  sumRupiah,
  timesRate,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkpInalienable } from "../../law/provisions/job-loss-benefits.js";
import type { BenefitLine, EmployerDebt } from "../benefit.js";
import type { JkpInstalment } from "./jkp-instalments.js";

/** Name of the cash for people. */
export const cashLabel: Text = /* @__PURE__ */ deepFreeze({ key: "item.cash" });

/** A month of cash: a percentage of the wage up to the ceiling. */
export function cashLine(
  trace: Trace,
  wage: RupiahInput,
  { month, on, percent, cash, ceiling, transition, claimDays }: JkpInstalment,
): BenefitLine {
  const given = exactRupiah(wage);
  const basis = lesser(given, exactRupiah(ceiling.value));
  const value = timesRate(basis, rateOfPercent(percent));
  const steps: Step[] = [
    {
      kind: "cap",
      provision: ceiling.key,
      of: shownRupiah(given),
      limit: ceiling.value,
      result: shownRupiah(basis),
    },
    {
      kind: "percent",
      provision: cash,
      percent,
      of: shownRupiah(basis),
      result: exactText(value),
    },
  ];
  return {
    item: "cash",
    month,
    ...roundLine(trace, value, steps),
    paidTo: "participant",
    provisions: [
      cash,
      ceiling.key,
      ...(transition ? [transition] : []),
      ...(claimDays ? [claimDays] : []),
      lookUp(trace, jkpInalienable, on).key,
    ],
    steps,
  };
}

/** What the employer owes for the months: their sum, or what is missing from it. */
export function employerDebt(
  lines: readonly BenefitLine[],
  less: readonly BenefitLine[],
  reason: Text,
  provision: ProvisionKey,
): EmployerDebt[] {
  const amount = shownRupiah(minus(exactRupiah(total(lines)), exactRupiah(total(less))));
  if (amount === 0) return [];
  return [{ item: "cash", amount, reason, provisions: [provision] }];
}

function total(lines: readonly BenefitLine[]): Rupiah {
  return sumRupiah(lines.map((line) => line.amount));
}
