import type { FactPath } from "../../core/check.js";
import { addMonths } from "../../core/calendar.js";
import { peek } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkpCash, jkpClaimMonths } from "../../law/provisions/job-loss-benefits.js";
import type { JkpFacts } from "./jkp-input.js";

/** Days of a claim, as far as they are known or make no difference. */
export interface JkpClaim {
  /** The day whose law says whether the claim is eligible. */
  readonly ruledOn: CalendarDate;
  /** The day from which the months of cash are counted. */
  readonly firstPaidOn: CalendarDate;
  /** The last day on which the claim may still be paid for. */
  readonly until: CalendarDate;
  /** Whether all months are due together, by the employer. */
  readonly atOnce: boolean;
  /** Days that must be known because the law changed in between; empty when nothing is open. */
  readonly missing: readonly FactPath[];
}

/**
 * Which law rules the claim: that of the day on which it was found eligible
 * (PP 6/2025 Pasal II, Permenaker 2/2025 Pasal II). A day that is not given
 * stays open only where the law changed while the claim could still run.
 */
export function jkpClaim(trace: Trace, facts: JkpFacts): JkpClaim {
  const { terminationDate, claimedOn, foundEligibleOn } = facts;
  if (facts.enrolled === false) return atOnce(terminationDate);
  const known = foundEligibleOn ?? claimedOn ?? terminationDate;
  const firstPaidOn = facts.firstPaidOn ?? known;
  const window = peek(trace, jkpClaimMonths, terminationDate)?.value ?? 0;
  const lastClaim = foundEligibleOn ?? claimedOn ?? addMonths(terminationDate, window);
  const months = peek(trace, jkpCash, lastClaim)?.value.length ?? 1;
  const until = addMonths(facts.firstPaidOn ?? lastClaim, months - 1);
  const claim = { ruledOn: known, firstPaidOn, until, atOnce: false };
  const settled = foundEligibleOn !== undefined || sameLaw(trace, known, until);
  if (settled) return { ...claim, missing: [] };
  const missing = claimedOn === undefined ? ["claimedOn", "foundEligibleOn"] : ["foundEligibleOn"];
  return { ...claim, missing };
}

/** The debt of an employer that never enrolled the worker: all months on the day of the dismissal. */
function atOnce(day: CalendarDate): JkpClaim {
  return { ruledOn: day, firstPaidOn: day, until: day, atOnce: true, missing: [] };
}

/** Whether the cash of two days is ruled by the same version of the law. */
export function sameLaw(trace: Trace, from: CalendarDate, to: CalendarDate): boolean {
  return peek(trace, jkpCash, from) === peek(trace, jkpCash, to);
}
