import { textWith, type Text } from "../../core/text.js";
import { addDays, addMonths, monthsOfYear } from "../../core/calendar.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import {
  jkkLatePaymentRate,
  jkmLatePaymentRate,
  suspectedCaseConclusion,
} from "../../law/provisions/claims.js";
import { diseaseTailYears } from "../../law/provisions/work-accident-cover.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";
import { deadlineOf, paymentTime } from "./payment-deadline.js";

/** A suspected case is concluded on within so many days of the stage I report. */
export function conclusionDeadline(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  const rule = facts.suspected
    ? lookUpIfAny(trace, suspectedCaseConclusion, facts.date)
    : undefined;
  if (!rule) return [];
  const { days } = rule.value;
  const by = facts.reportedOn === undefined ? undefined : addDays(facts.reportedOn, days);
  return [
    {
      id: "conclusion",
      text: conclusionText(facts.event, days),
      ...(by === undefined ? { needs: "reportedOn" } : { by, ...passed(by, facts.on) }),
      provisions: [rule.key],
    },
  ];
}

/** Who bears the costs of care where the case turns out not to come from work. */
function conclusionText(event: ClaimDeadlinesInput["event"], days: number): Text {
  const payer: Text =
    event === "occupational-disease"
      ? { key: "decision-deadlines.bpjs-kesehatan" }
      : { key: "decision-deadlines.insurer" };
  return textWith("decision-deadlines.conclusion", { days, payer });
}

/** A disease that shows after the end of employment. */
export function diseaseTail(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  const { employmentEndedOn } = facts;
  if (employmentEndedOn === undefined) return [];
  const { value, key } = lookUp(trace, diseaseTailYears, facts.date);
  const by = addMonths(employmentEndedOn, value * monthsOfYear);
  return [
    {
      id: "disease-after-employment",
      text: textWith("decision-deadlines.disease", { value }),
      by,
      ...passed(by, facts.date),
      consequence: { key: "decision-deadlines.no-right" },
      provisions: [key],
    },
  ];
}

/** The payment of a complete claim. */
export function payment(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const programme = facts.event === "death" ? "jkm" : "jkk";
  const { completeOn, holidays } = facts;
  const day = completeOn ?? facts.date;
  const time = paymentTime(trace, programme, day);
  const rate = lookUp(trace, programme === "jkm" ? jkmLatePaymentRate : jkkLatePaymentRate, day);
  const by =
    completeOn === undefined
      ? undefined
      : deadlineOf(trace, { programme, completeOn, ...(holidays && { holidays }) }).by;
  return {
    id: "payment",
    text: textWith("decision-deadlines.complete", { days: time.value.days }),
    ...(by === undefined ? { needs: "completeOn" } : { by, ...passed(by, facts.on) }),
    consequence: textWith("decision-deadlines.compensation", { rate: rate.value }),
    provisions: [time.key, rate.key],
  };
}
