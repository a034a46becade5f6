import { monthAfter } from "../../core/calendar.js";
import { compareExact, exactRupiah, minus, shownRupiah } from "../../core/exact.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth, Rupiah } from "../../core/vocabulary.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { differenceRule } from "../../law/provisions/payment.js";
import { differenceInputSchema, paymentArticles, type DifferenceInput } from "./payment-input.js";
import { traceOf } from "../../law/trace-of.js";

/** The amount overpaid or underpaid for a month, and when it is set off. */
export interface ContributionDifference extends Ruled {
  readonly kind: "contribution-difference";
  readonly month: CalendarMonth;
  readonly direction: "none" | "overpaid" | "underpaid";
  /** The difference in rupiah, never negative. */
  readonly total: Rupiah;
  /** The contribution month with which it is set off. */
  readonly settledWith: CalendarMonth;
  /** Working days, from receipt, within which BPJS tells the employer. */
  readonly noticeWorkingDays: number;
}

/**
 * The amount overpaid or underpaid by an employer for a month, in rupiah, and the
 * month with which it is set off: PP 44/2015 Pasal 23 ayat (3) and (4).
 *
 * @throws InvalidInputError (other segments) and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const difference = contributionDifference({
 *   segment: "wage-earner",
 *   month: "2026-05",
 *   due: 989_000,
 *   paid: 1_000_000,
 * });
 * [difference.direction, difference.total]; // => ["overpaid", 11_000]
 * difference.settledWith; // => "2026-06"
 * ```
 */
export function contributionDifference(
  input: DifferenceInput,
  options?: Options,
): ContributionDifference {
  const trace = traceOf(options);
  const facts = validate(differenceInputSchema, input, paymentArticles);
  const { month } = facts;
  warnAfterLawAsOf(trace, month);
  const rule = lookUpMonth(trace, differenceRule, month);
  const due = exactRupiah(facts.due);
  const paid = exactRupiah(facts.paid);
  const over = compareExact(paid, due);
  return {
    kind: "contribution-difference",
    month,
    direction: over > 0 ? "overpaid" : over < 0 ? "underpaid" : "none",
    total: shownRupiah(over >= 0 ? minus(paid, due) : minus(due, paid)),
    settledWith: monthAfter(month, rule.value.settledMonthsLater),
    noticeWorkingDays: rule.value.noticeWorkingDays,
    ...ruled(trace, [rule.key]),
  };
}
