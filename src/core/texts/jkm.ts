import type { CalendarDate } from "../vocabulary.js";

/** The texts of jkm, and what each of them needs. */
export interface JkmTexts {
  "check.jkm.membership-months": { months: number };
  "warning.membership-start-inferred": { contributionMonths: number; months: number };
  "warning.three-month-scope": { months: number };
  "warning.first-day-not-read": { from: CalendarDate };
  "membership-check.membership": undefined;
  "check.jkm.not-work-accident": undefined;
  "check.jkm.active": undefined;
  "check.jkm.active~working": undefined;
  "check.jkm.enrolled": undefined;
  "check.jkm.arrears": { months: number };
  "expected.jkm.enrolled": undefined;
  "expected.jkm.not-enrolled": undefined;
  "warning.assumed-not-work-accident": undefined;
  "warning.assumed-active": undefined;
  "warning.months-before-membership": { months: number; from: CalendarDate };
  "memberships.only-one": { others: number };
  "item.other-memberships": undefined;
  "warning.memberships-of-one-employer": undefined;
  "warning.several-employers-rule-not-read": undefined;
  "jkm-reasons.arrears-over": undefined;
  "jkm-reasons.short-membership": undefined;
  "jkm-reasons.settle-first": undefined;
  "jkm-reasons.not-enrolled": undefined;
}
