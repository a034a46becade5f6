import { arrearsEffect } from "../../contributions/payment/arrears-effect.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkpArrearsMonths, jkpArrearsMonthsClosedFirm } from "../../law/provisions/arrears.js";
import { jkpReclaim } from "../../law/provisions/job-loss-benefits.js";
import { jkpClosedFirm } from "../../law/readings/benefit-readings.js";
import type { BenefitPayer } from "../benefit.js";

/** Who pays in view of the employer's arrears: PP 37/2021 Pasal 39 and 39A. */
export function jkpPayer(
  workings: Workings,
  day: CalendarDate,
  facts: { readonly arrearsMonths: number; readonly employerClosed?: boolean },
): BenefitPayer {
  const { arrearsMonths, employerClosed } = facts;
  const general = lookUp(workings, jkpArrearsMonths, day).value;
  if (arrearsEffect("wage-earner", arrearsMonths, general) === "none") return "bpjs";
  const special = employerClosed
    ? lookUpIfAny(workings, jkpArrearsMonthsClosedFirm, day)
    : undefined;
  if (
    special &&
    arrearsMonths <= special.value &&
    choose(workings, jkpClosedFirm) === "bpjs-pays"
  ) {
    warn(workings, {
      code: "closed-firm-keeps-debt",
      provision: special.ref.id,
      message: textWith("warning.closed-firm-keeps-debt", { months: special.value }),
    });
    return "bpjs";
  }
  const { value } = lookUp(workings, jkpReclaim, day);
  warn(workings, {
    code: "employer-may-reclaim",
    provision: jkpReclaim.id,
    message: textWith("warning.employer-may-reclaim", { months: value.months, workingDays: value.workingDays }),
  });
  return "employer-then-reimbursed";
}
