import { toCheck } from "../../core/warning.js";
import { arrearsEffect } from "../../contributions/payment/arrears-effect.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { jkpArrearsMonths, jkpArrearsMonthsClosedFirm } from "../../law/provisions/arrears.js";
import { jkpReclaim } from "../../law/provisions/job-loss-benefits.js";
import { jkpClosedFirm } from "../../law/readings/benefit-readings.js";
import type { BenefitPayer } from "../benefit.js";

/** Who pays in view of the employer's arrears: PP 37/2021 Pasal 39 and 39A. */
export function jkpPayer(
  trace: Trace,
  day: CalendarDate,
  facts: { readonly arrearsMonths: number; readonly employerClosed?: boolean | undefined },
): BenefitPayer {
  const { arrearsMonths, employerClosed } = facts;
  const general = lookUp(trace, jkpArrearsMonths, day).value;
  if (arrearsEffect("wage-earner", arrearsMonths, general) === "none") return "bpjs";
  const special = employerClosed ? lookUpIfAny(trace, jkpArrearsMonthsClosedFirm, day) : undefined;
  if (
    special &&
    arrearsMonths <= special.value &&
    resolveReading(trace, jkpClosedFirm) === "bpjs-pays"
  ) {
    warn(
      trace,
      toCheck("closed-firm-keeps-debt", {
        values: { months: special.value },
        provisions: [special.key],
      }),
    );
    return "bpjs";
  }
  const { value, keys } = lookUp(trace, jkpReclaim, day);
  warn(
    trace,
    toCheck("employer-may-reclaim", {
      values: { months: value.months, workingDays: value.workingDays },
      provisions: keys,
    }),
  );
  return "employer-then-reimbursed";
}
