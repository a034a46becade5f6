import { textWith, type Text } from "../../core/text.js";
import { checkOf, type Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import {
  jkmActivePeriod,
  jkmArrearsMonths,
  jkmNotEnrolled,
} from "../../law/provisions/death-benefits.js";
import type { BenefitSegment } from "../benefit.js";
import { membershipCheck } from "./membership-check.js";

/** The facts that decide on JKM. */
export interface JkmFacts {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** `"other"` is any death that is not a work accident. */
  readonly cause?: "work-accident" | "other";
  /** Still working and a participant on the day of death. */
  readonly active?: boolean;
  /** False where the employer never enrolled the worker: it owes the benefit itself. */
  readonly enrolled?: boolean;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number;
  readonly membershipStart?: CalendarDate;
  readonly contributionMonths?: number;
}

/** All conditions of JKM, in the order in which they decide. */
export function jkmChecks(workings: Workings, facts: JkmFacts): Check[] {
  const membership = membershipCheck(workings, facts);
  return [
    causeCheck(workings, facts),
    activeCheck(workings, facts),
    ...(facts.enrolled === undefined ? [] : [enrolmentCheck(workings, facts, facts.enrolled)]),
    ...(facts.enrolled === false ? [] : [jkmArrearsCheck(workings, facts)]),
    ...(membership ? [membership] : []),
  ];
}

function causeCheck(workings: Workings, { date, cause }: JkmFacts): Check {
  const rule = lookUp(workings, jkmActivePeriod, date);
  return checkOf(
    "jkm.not-work-accident",
    cause === undefined ? undefined : cause === "other",
    { key: "check.jkm.not-work-accident" },
    [rule.ref],
    { missing: ["cause"] },
  );
}

function activeCheck(workings: Workings, { date, active, enrolled }: JkmFacts): Check {
  const rule = lookUp(workings, jkmActivePeriod, date);
  return checkOf(
    "jkm.active",
    active,
    enrolled === false ? activeTexts.working : activeTexts.participant,
    [rule.ref],
    { missing: ["active"] },
  );
}

const activeTexts = {
  participant: { key: "jkm-checks.active-texts.participant" },
  working: { key: "jkm-checks.active-texts.working" },
} satisfies Record<string, Text>;

/** A worker whom the employer never enrolled: the family is paid by the employer. */
function enrolmentCheck(workings: Workings, { date }: JkmFacts, enrolled: boolean): Check {
  const rule = lookUp(workings, jkmNotEnrolled, date);
  return checkOf(
    "jkm.enrolled",
    enrolled,
    { key: "check.jkm.enrolled" },
    [rule.ref],
    { effect: "reduces" },
  );
}

/** Arrears: over the limit a non-wage earner's family gets nothing; an employer pays first. */
function jkmArrearsCheck(workings: Workings, facts: JkmFacts): Check {
  const limit = lookUp(workings, jkmArrearsMonths, facts.date);
  const { arrearsMonths, segment } = facts;
  const months = arrearsLimit(workings, segment, arrearsMonths ?? 0, limit.value);
  const within = arrearsMonths === undefined ? undefined : arrearsMonths <= months;
  return checkOf(
    "jkm.arrears",
    within,
    textWith("check.jkm.arrears", { months }),
    [limit.ref],
    { missing: ["arrearsMonths"], effect: segment === "non-wage-earner" ? "bars" : "reduces" },
  );
}
