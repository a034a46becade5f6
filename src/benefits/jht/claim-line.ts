import { exactRupiah, exactText, roundExact, shownRupiah, timesRate } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Trace } from "../../core/trace.js";
import { jhtBenefit, jhtInalienable, jhtPartialShares } from "../../law/provisions/jht-claims.js";
import type { BenefitLine } from "../benefit.js";
import { groundRules, isPartial, type PartialGround } from "./claim-grounds.js";
import type { JhtClaimInput } from "./jht-claim-input.js";

/** What the claim pays: the whole balance, or the part that may be taken. */
export function claimLine(
  trace: Trace,
  input: JhtClaimInput,
  paidTo: "participant" | "heirs",
): BenefitLine {
  const { ground, date } = input;
  if (isPartial(ground)) return partialLine(trace, input, ground);
  const benefit = lookUp(trace, jhtBenefit, date);
  const rule = lookUp(trace, groundRules[ground], date);
  const inalienable = lookUp(trace, jhtInalienable, date);
  const steps: Step[] = [];
  return {
    item: "old-age-savings",
    ...roundLine(trace, exactRupiah(input.balance), steps),
    paidTo,
    provisions: [benefit.key, rule.key, inalienable.key],
    ...(steps.length > 0 && { steps }),
  };
}

/** At most the percent of the law, so the limit is rounded down. */
function partialLine(
  trace: Trace,
  { date, balance, requested }: JhtClaimInput,
  ground: PartialGround,
): BenefitLine {
  const share = lookUp(trace, jhtPartialShares, date);
  const percent = share.value[ground];
  const most = timesRate(exactRupiah(balance), rateOfPercent(percent));
  const rounding = { ...trace.context.rounding, mode: "down" as const };
  const limit = roundExact(most, rounding);
  const steps: Step[] = [
    {
      kind: "percent",
      provision: share.key,
      percent,
      of: shownRupiah(exactRupiah(balance)),
      result: exactText(most),
    },
  ];
  if (exactText(most) !== String(limit)) {
    steps.push({ kind: "round", rounding, of: exactText(most), result: limit });
  }
  const wanted = requested === undefined ? limit : shownRupiah(exactRupiah(requested));
  const amount = Math.min(wanted, limit);
  if (requested !== undefined) {
    steps.push({ kind: "cap", provision: share.key, of: wanted, limit, result: amount });
  }
  return {
    item: ground,
    amount,
    exact: requested === undefined ? exactText(most) : String(amount),
    paidTo: "participant",
    provisions: [share.key, lookUp(trace, jhtInalienable, date).key],
    steps,
  };
}
