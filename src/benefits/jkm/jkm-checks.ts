import { addDays, addMonths, monthOf, monthsInSpan } from "../../core/calendar.js";
import { type Check, checkOf } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { keysOn, lookUp, peek } from "../../core/look-up.js";
import { fromOf, type ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import { assumed, doubt, toCheck } from "../../core/warning.js";
import {
  jkmActivePeriod,
  jkmArrearsMonths,
  jkmMembershipDays,
  jkmMembershipMonths,
  jkmNotEnrolled,
} from "../../law/provisions/death-benefits.js";
import {
  jkmThreeMonthCount,
  jkmThreeMonthRule,
  jkmThreeMonthScope,
} from "../../law/readings/benefit-readings.js";
import { arrearsCheck, type ArrearsRule } from "../arrears.js";
import type { OpenGround } from "../benefit-parts.js";
import { hasPaid, monthsAtLeast } from "../has-paid.js";

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
  readonly contributionMonthsAtLeast?: number | undefined;
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

/** The three-month rule, where it binds: short of it only the funeral grant is due. */
function membershipCheck(trace: Trace, facts: JkmFacts): Check | undefined {
  const binding = peek(trace, jkmMembershipMonths, facts.date);
  if (facts.enrolled === false || !binding) return undefined;
  if (facts.segment !== "non-wage-earner") warnOfScope(trace, facts, binding.value);
  const bound =
    facts.segment === "non-wage-earner" ||
    resolveReading(trace, jkmThreeMonthScope) === "all-segments";
  if (!bound || resolveReading(trace, jkmThreeMonthRule) === "does-not-apply") return undefined;
  const rule = lookUp(trace, jkmMembershipMonths, facts.date);
  const long = longEnough(trace, facts, rule.value);
  if (long.passed === false) warnOfFirstDay(trace, rule.key);
  return checkOf(
    "jkm.membership-months",
    long.passed,
    textWith("check.jkm.membership-months", { months: rule.value }),
    [rule.key, ...long.provisions],
    { effect: "reduces", missing: [long.needs] },
  );
}

/** More months paid than there were since the membership began: an earlier one must exist. */
export function warnOfEarlierMembership(trace: Trace, facts: JkmFacts): void {
  const { date, membershipStart: from, contributionMonths: months } = facts;
  if (from === undefined || months === undefined) return;
  if (months <= monthsInSpan(monthOf(from), monthOf(date))) return;
  warn(trace, toCheck("months-before-membership", { values: { months, from } }));
}

/** Whether a membership is long enough, and the law behind that, besides the months of the law. */
interface Length {
  readonly passed: boolean | undefined;
  readonly needs: string;
  readonly provisions: readonly ProvisionKey[];
}

function longEnough(trace: Trace, facts: JkmFacts, months: number): Length {
  const { date, membershipStart } = facts;
  const count = resolveReading(trace, jkmThreeMonthCount);
  const passed = hasPaid(facts, months);
  if (count === "paid-months") return { passed, needs: "contributionMonths", provisions: [] };
  if (membershipStart === undefined) {
    if (!passed) return { passed: undefined, needs: "membershipStart", provisions: [] };
    const values = { contributionMonths: monthsAtLeast(facts), months };
    warn(trace, assumed("membership-start-inferred", { values, assumes: ["membershipStart"] }));
    return { passed: true, needs: "membershipStart", provisions: [] };
  }
  const days = count === "90-days" ? lookUp(trace, jkmMembershipDays, date) : undefined;
  const complete = days ? addDays(membershipStart, days.value) : addMonths(membershipStart, months);
  return { passed: date >= complete, needs: "membershipStart", provisions: days?.keys ?? [] };
}

/** For other segments the rule matters only if the membership is known to be short. */
function warnOfScope(trace: Trace, { date, membershipStart }: JkmFacts, months: number): void {
  if (membershipStart === undefined) return;
  if (date >= addMonths(membershipStart, months)) return;
  warn(
    trace,
    doubt("three-month-scope", {
      values: { months },
      provisions: keysOn(trace, jkmMembershipMonths, date),
    }),
  );
}

function warnOfFirstDay(trace: Trace, key: ProvisionKey): void {
  const from = fromOf(key);
  warn(trace, doubt("first-day-not-read", { values: { from }, provisions: [key] }));
}

/** The benefits beyond the funeral grant while the length of the membership is not known. */
export function openMembership({ missing, provisions, values }: Check): OpenGround {
  return {
    reason: textWith("open.membership-months", { months: Number(values?.["months"]) }),
    provisions,
    needed: missing.map((field) => ({
      field,
      why: { key: "membership-check.membership" },
    })),
  };
}
