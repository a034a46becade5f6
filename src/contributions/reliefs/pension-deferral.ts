import { deepFreeze } from "../../core/deep-freeze.js";
import { exactRupiah, minus, shownRupiah, sumRupiah, timesRate } from "../../core/exact.js";
import { lookUpMonth, peekMonth } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import { type Trace, warn } from "../../core/trace.js";
import { assumed, toCheck } from "../../core/warning.js";
import {
  covidPensionConditions,
  covidPensionDeferral,
  type PensionDeferralConditions,
} from "../../law/provisions/relief-pp-49-2020.js";
import type { EmployerFacts, WageEarnerInput } from "../contribution-input.js";
import type { ContributionLine, Deferral } from "../contribution.js";

/**
 * PP 49/2020 Pasal 17 to 21: 1 % of JP in time, the rest by April 2022, for an employer that was
 * granted it or gave notice.
 */
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
  const conditions = lookUpMonth(trace, covidPensionConditions, month);
  const { applying, notifying } = conditions.value;
  const { paidThrough } = notifying;
  if (lacksPaidPension(employer, notifying)) {
    warn(
      trace,
      toCheck("deferral-without-paid-jp", {
        values: { paidThrough },
        provisions: conditions.keys,
      }),
    );
    return none;
  }
  const inTime = timesRate(exactRupiah(billed), rateOfPercent(value.paidInTime));
  const { amount: dueNow } = roundLine(trace, inTime, []);
  const { turnoverDownPercent: percent, since } = applying;
  warn(
    trace,
    assumed("deferral-as-granted", {
      values: { percent, since, paidThrough },
      provisions: conditions.keys,
    }),
  );
  return [
    {
      programme: "jp",
      dueNow,
      deferred: shownRupiah(minus(exactRupiah(billed), exactRupiah(dueNow))),
      begins: value.begins,
      ends: value.ends,
      provisions: [key, conditions.key],
    },
  ];
}

/** A small firm that was a member before the relief must have paid JP up to its last month before it. */
function lacksPaidPension(
  { size, memberSince, arrearsFree }: EmployerFacts,
  { sizes, newFrom }: PensionDeferralConditions["notifying"],
): boolean {
  if (size === undefined || !sizes.includes(size)) return false;
  const isNew = memberSince !== undefined && memberSince >= newFrom;
  return !isNew && arrearsFree === false;
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);
