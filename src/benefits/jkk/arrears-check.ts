import { checkOf, type Check } from "../../core/check.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { lookUp } from "../../core/look-up.js";
import { arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import type { Trace } from "../../core/trace.js";
import { jkkArrearsMonths } from "../../law/provisions/work-accident-benefits.js";
import type { BenefitSegment } from "../benefit.js";
import { textWith } from "../../core/text.js";

/** Arrears in JKK: over the limit a non-wage earner gets nothing; an employer pays first. */
export function jkkArrearsCheck(
  trace: Trace,
  facts: {
    readonly date: CalendarDate;
    readonly segment: BenefitSegment;
    readonly arrearsMonths?: number | undefined;
  },
): Check {
  const { segment, arrearsMonths } = facts;
  const limit = lookUp(trace, jkkArrearsMonths, facts.date);
  const months = arrearsLimit(trace, segment, arrearsMonths ?? 0, limit.value);
  return checkOf(
    "jkk.arrears",
    arrearsMonths === undefined ? undefined : arrearsMonths <= months,
    textWith("check.jkk.arrears", { months }),
    [limit.key],
    { effect: segment === "non-wage-earner" ? "bars" : "reduces", missing: ["arrearsMonths"] },
  );
}
