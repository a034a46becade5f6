import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed } from "../../core/warning.js";
import { exactRupiah, minus, shownRupiah, sumRupiah, timesRate } from "../../core/exact.js";
import { roundLine } from "../../core/round-line.js";
import { lookUpMonth, peekMonth } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { warn, type Trace } from "../../core/trace.js";
import { covidPensionDeferral } from "../../law/provisions/relief-pp-49-2020.js";
import type { ContributionLine, Deferral } from "../contribution.js";
import type { WageEarnerInput } from "../contribution-input.js";

/** PP 49/2020 Pasal 17: 1 % of JP in time, the rest by April 2022, for an employer that was granted it. */
export function pensionDeferrals(
  trace: Trace,
  { month, employer }: WageEarnerInput,
  lines: readonly ContributionLine[],
): readonly Deferral[] {
  if (!employer?.defersPension) return none;
  const billed = sumRupiah(
    lines.flatMap(({ programme, amount }) => (programme === "jp" ? [amount] : [])),
  );
  if (billed === 0 || !peekMonth(trace, covidPensionDeferral, month)) return none;
  const { value, key } = lookUpMonth(trace, covidPensionDeferral, month);
  const inTime = timesRate(exactRupiah(billed), rateOfPercent(value.paidInTime));
  const { amount: dueNow } = roundLine(trace, inTime, []);
  warn(trace, assumed("deferral-as-granted"));
  return [
    {
      programme: "jp",
      dueNow,
      deferred: shownRupiah(minus(exactRupiah(billed), exactRupiah(dueNow))),
      begins: value.begins,
      ends: value.ends,
      provisions: [key],
    },
  ];
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);
