import { arrearsLimit } from "../contributions/payment/arrears-effect.js";
import { checkOf, type Check } from "../core/check.js";
import { lookUp } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import { textWith, type Text } from "../core/text.js";
import type { Trace } from "../core/trace.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { BenefitSegment } from "./benefit.js";

/** The months of arrears that a programme bears with: PP 44/2015 Pasal 38, 39, 41, 42. */
export interface ArrearsRule {
  readonly programme: "jkk" | "jkm";
  readonly months: Provision<number>;
}

/** What is known of the arrears of a member. */
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
