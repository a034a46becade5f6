import { resolveReading } from "../../core/resolve-reading.js";
import type { Segment } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { arrearsCount } from "../../law/readings/payment-readings.js";

/**
 * The effect of arrears on a benefit: nothing; the employer pays it first and is
 * reimbursed; it waits until they are settled; it is not due.
 */
export type ArrearsEffect = "none" | "employer-pays-first" | "settle-first" | "not-due";

/**
 * The effect of months of arrears on JKK or JKM, given the limit in months: PP 44/2015
 * Pasal 38 and 41 (employers), Pasal 39 and 42 (non-wage earners).
 */
export function arrearsEffect(segment: Segment, months: number, limit: number): ArrearsEffect {
  if (segment !== "non-wage-earner") return months > limit ? "employer-pays-first" : "none";
  if (months === 0) return "none";
  return months > limit ? "not-due" : "settle-first";
}

/**
 * The limit that holds for a member: that of the law, or none where by the
 * reading taken a non-wage earner's cover ends with the last paid month. Which
 * months the number given counts, the event month or not, is for
 * `contributionArrears`: that option changes nothing here and is not noted.
 */
export function arrearsLimit(
  trace: Trace,
  segment: Segment,
  months: number,
  limit: number,
): number {
  const settled = trace.context.readings[arrearsCount.id] === "event-month-included";
  const matters = segment === "non-wage-earner" && months > 0 && months <= limit && !settled;
  return matters && resolveReading(trace, arrearsCount) === "last-paid-month" ? 0 : limit;
}
