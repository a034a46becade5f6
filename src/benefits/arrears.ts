import { arrearsEffect, arrearsLimit } from "../contributions/payment/arrears-effect.js";
import { type Check, checkOf } from "../core/check.js";
import { lookUp } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import { resolveReading } from "../core/resolve-reading.js";
import { type Text, textWith } from "../core/text.js";
import { type Trace, warn } from "../core/trace.js";
import type { BenefitSegment, CalendarDate } from "../core/vocabulary.js";
import { assumed, toCheck } from "../core/warning.js";
import { arrearsSettledByOthers } from "../law/readings/death-readings.js";
import { type BenefitParts, hold, type Which } from "./benefit-parts.js";
import type { BenefitPayer } from "./benefit.js";

/** The months of arrears that a programme bears with: PP 44/2015 Pasal 38, 39, 41, 42. */
export interface ArrearsRule {
  readonly programme: "jkk" | "jkm";
  readonly months: Provision<number>;
}

/** Known facts about the arrears of a member. */
export interface ArrearsFacts {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
}

/** Arrears: over the limit a non-wage earner's benefit is lost; an employer pays first. */
export function arrearsCheck(
  trace: Trace,
  { programme, months: rule }: ArrearsRule,
  { date, segment, arrearsMonths }: ArrearsFacts,
): Check {
  const limit = lookUp(trace, rule, date);
  const months = arrearsLimit(trace, segment, arrearsMonths ?? 0, limit.value);
  const within = arrearsMonths === undefined ? undefined : arrearsMonths <= months;
  return checkOf(`${programme}.arrears`, within, texts[programme](months), limit.keys, {
    missing: ["arrearsMonths"],
    effect: segment === "non-wage-earner" ? "bars" : "reduces",
  });
}

const texts: Readonly<Record<ArrearsRule["programme"], (months: number) => Text>> = {
  jkk: (months) => textWith("check.jkk.arrears", { months }),
  jkm: (months) => textWith("check.jkm.arrears", { months }),
};

/** The months of arrears given, or none with a warning that says so. */
export function assumeNoArrears(trace: Trace, arrearsMonths: number | undefined): number {
  if (arrearsMonths !== undefined) return arrearsMonths;
  warn(trace, assumed("assumed-no-arrears", { assumes: ["arrearsMonths"] }));
  return 0;
}

/** The person who settled the arrears: an heir, or someone for them. */
export type ArrearsSettler = "heirs" | "other";

/** The person who settled the arrears of a work accident: also the participant. */
export type JkkArrearsSettler = "participant" | ArrearsSettler;

/** Whether the arrears count as settled: PP 44/2015 Pasal 42 names the heirs. */
export function arrearsSettled(trace: Trace, settler: ArrearsSettler | undefined): boolean {
  if (settler !== "other") return settler === "heirs";
  warn(trace, toCheck("arrears-settled-by-others"));
  return resolveReading(trace, arrearsSettledByOthers) === "anyone";
}

/** The amounts that wait until arrears are settled, and the reason. */
interface Waiting {
  readonly reason: Text;
  readonly which: Which;
  /** Asked only where it matters. */
  readonly isSettled: () => boolean;
}

/** The effect of arrears within the limit: a member settles them first; an employer over it pays first. */
export function afterArrears(
  trace: Trace,
  { months }: ArrearsRule,
  { date, segment, arrearsMonths = 0 }: ArrearsFacts,
  parts: BenefitParts,
  { reason, which, isSettled }: Waiting,
): { readonly parts: BenefitParts; readonly paidBy: BenefitPayer } {
  const rule = lookUp(trace, months, date);
  const limit = arrearsLimit(trace, segment, arrearsMonths, rule.value);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  const waits = effect === "settle-first" && !isSettled();
  return {
    parts: waits ? hold(parts, { reason, provisions: rule.keys }, which) : parts,
    paidBy: effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs",
  };
}
