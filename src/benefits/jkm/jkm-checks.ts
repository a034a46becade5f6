import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { checkOf, type Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import {
  jkmActivePeriod,
  jkmArrearsMonths,
  jkmNotEnrolled,
} from "../../law/provisions/death-benefits.js";
import type { BenefitSegment } from "../benefit.js";
import { arrearsCheck, type ArrearsRule } from "../arrears-check.js";
import { membershipCheck } from "./membership-check.js";

/** The facts that decide on JKM. */
export interface JkmFacts {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** `"other"` is any death that is not a work accident. */
  readonly cause?: "work-accident" | "other" | undefined;
  /** Still working and a participant on the day of death. */
  readonly active?: boolean | undefined;
  /** False where the employer never enrolled the worker: it owes the benefit itself. */
  readonly enrolled?: boolean | undefined;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
  readonly membershipStart?: CalendarDate | undefined;
  readonly contributionMonths?: number | undefined;
}

/** Arrears in JKM. */
export const jkmArrears: ArrearsRule = { programme: "jkm", months: jkmArrearsMonths };

/** All conditions of JKM, in the order in which they decide. */
export function jkmChecks(trace: Trace, facts: JkmFacts): Check[] {
  const membership = membershipCheck(trace, facts);
  return [
    causeCheck(trace, facts),
    activeCheck(trace, facts),
    ...(facts.enrolled === undefined ? [] : [enrolmentCheck(trace, facts, facts.enrolled)]),
    ...(facts.enrolled === false ? [] : [arrearsCheck(trace, jkmArrears, facts)]),
    ...(membership ? [membership] : []),
  ];
}

function causeCheck(trace: Trace, { date, cause }: JkmFacts): Check {
  const rule = lookUp(trace, jkmActivePeriod, date);
  return checkOf(
    "jkm.not-work-accident",
    cause === undefined ? undefined : cause === "other",
    { key: "check.jkm.not-work-accident" },
    [rule.key],
    { missing: ["cause"] },
  );
}

function activeCheck(trace: Trace, { date, active, enrolled }: JkmFacts): Check {
  const rule = lookUp(trace, jkmActivePeriod, date);
  return checkOf(
    "jkm.active",
    active,
    enrolled === false ? activeTexts.working : activeTexts.participant,
    [rule.key],
    { missing: ["active"] },
  );
}

const activeTexts = /* @__PURE__ */ deepFreeze({
  participant: { key: "check.jkm.active" },
  working: { key: "check.jkm.active~working" },
} satisfies Record<string, Text>);

/** A worker whom the employer never enrolled: the family is paid by the employer. */
function enrolmentCheck(trace: Trace, { date }: JkmFacts, enrolled: boolean): Check {
  const rule = lookUp(trace, jkmNotEnrolled, date);
  return checkOf("jkm.enrolled", enrolled, { key: "check.jkm.enrolled" }, [rule.key], {
    effect: "reduces",
  });
}
