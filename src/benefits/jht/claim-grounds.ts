import { addMonths, firstDayOf, monthAfter, monthOf, monthsOfYear } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import {
  jhtAtContractPensionAge,
  jhtAtPensionAge,
  jhtOnContractEnd,
  jhtOnDeath,
  jhtOnDismissal,
  jhtOnLeaving,
  jhtOnResignation,
  jhtOnStoppingWork,
  jhtOnTotalDisability,
  jhtPartialYears,
  jhtPensionAge,
  type JhtGroundRule,
} from "../../law/provisions/jht-claims.js";
import { jhtDisabilityStart } from "../../law/readings/old-age-readings.js";
import { birthday } from "../../core/birthday.js";
import type { JhtFacts, JhtGround } from "./jht-claim-input.js";

/** Grounds on which a part is paid while the membership goes on. */
export type PartialGround = Extract<JhtGround, `partial-${string}`>;

/** Whether a ground pays a part only. */
export function isPartial(ground: JhtGround): ground is PartialGround {
  return ground === "partial-preparation" || ground === "partial-home";
}

/** The provision behind each ground that pays the whole balance. */
export const groundRules: Readonly<
  Record<Exclude<JhtGround, PartialGround>, Provision<JhtGroundRule>>
> = {
  "pension-age": jhtAtPensionAge,
  "contract-pension-age": jhtAtContractPensionAge,
  "total-disability": jhtOnTotalDisability,
  death: jhtOnDeath,
  resignation: jhtOnResignation,
  dismissal: jhtOnDismissal,
  "contract-end": jhtOnContractEnd,
  "stopped-working": jhtOnStoppingWork,
  "leaving-indonesia": jhtOnLeaving,
};

/** First day on which a claim may be paid; undefined where the ground has none or facts are missing. */
export function payableFrom(trace: Trace, facts: JhtFacts): CalendarDate | undefined {
  const { ground, date, eventDate, birthDate, membershipStart } = facts;
  if (ground === undefined || ground === "leaving-indonesia") return undefined;
  if (isPartial(ground)) {
    const years = lookUp(trace, jhtPartialYears, date).value;
    return membershipStart && addMonths(membershipStart, years * monthsOfYear);
  }
  const rule = lookUp(trace, groundRules[ground], date).value;
  if (rule.opens === "at-pension-age") {
    return birthDate && birthday(birthDate, lookUp(trace, jhtPensionAge, date).value);
  }
  if (eventDate === undefined) return undefined;
  if (ground === "total-disability" && resolveReading(trace, jhtDisabilityStart) === "next-month") {
    return firstDayOf(monthAfter(monthOf(eventDate), 1));
  }
  return addMonths(eventDate, rule.waitingMonths);
}
