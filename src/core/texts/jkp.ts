import type { Text } from "../text.js";
import type { CalendarDate } from "../vocabulary.js";

/** The texts of jkp, and what each of them needs. */
export interface JkpTexts {
  "warning.closed-firm-keeps-debt": { months: number };
  "warning.employer-may-reclaim": { months: number; workingDays: number };
  "impossible-claims.at-most": { window: number };
  "impossible-claims.within": { window: number; paid: number };
  "impossible-claims.claim": { began: CalendarDate };
  "check.jkp.ruling-law": undefined;
  "check.jkp.previous-claims": { most: number; monthsBetween: number };
  "check.jkp.claim-window": { months: number };
  "check.jkp.claim-window~lapsed": { months: number; to: CalendarDate };
  "warning.lapsed-claim": { before: number; since: number };
  "check.jkp.not-lost": undefined;
  "jkp-claim-checks.within": { days: number };
  "check.jkp.proof": { within: Text };
  "check.jkp.segment": undefined;
  "check.jkp.cause": undefined;
  "check.jkp.contract": undefined;
  "check.jkp.enrolled": undefined;
  "check.jkp.paid-months": { months: number; months2: number };
  "check.jkp.consecutive-months": { months: number };
  "check.jkp.arrears": { months: number };
  "jkp-in-kind.information": { officers: Text; days: number };
  "jkp-in-kind.training": { approved: boolean; days: number };
  "jkp-in-kind.officers-and-staff": undefined;
  "jkp-in-kind.officers": undefined;
  "jkp-in-kind.training-by-employer": undefined;
  "warning.later-months-claim-days": {
    before: number;
    days: number;
    last: number;
    lastMonthWorkingDaysBefore: number;
  };
  "jkp-instalments.beyond": { most: number };
  "warning.instalment-days-assumed": undefined;
  "item.cash": undefined;
  "jkp-month-conditions.search": {
    applications: number;
    interviews: number;
    attendancePercent: number;
  };
  "warning.monthly-conditions-assumed": {
    applications: number;
    interviews: number;
    attendancePercent: number;
  };
  "jkp-month-conditions.works": undefined;
  "jkp-month-conditions.died": undefined;
  "jkp-month-conditions.assessment": undefined;
  "jkp-month-conditions.form": undefined;
  "jkp-month-conditions.asks-assessment": undefined;
  "jkp-month-conditions.asks-form": undefined;
  "jkp-month-conditions.asks-search": {
    applications: number;
    interviews: number;
    attendancePercent: number;
  };
  "warning.missed-month": undefined;
  "warning.reported-wage-above-wage": undefined;
  "warning.jkp-before-operation": { to: string | undefined };
  "jkp-benefit.size-needed": undefined;
  "jkp-benefit.exempt": undefined;
  "jkp-benefit.not-enrolled": undefined;
  "jkp-benefit.owes-all": undefined;
  "jkp-benefit.under-reported": undefined;
  "warning.one-employer-for-jkp": undefined;
  "expected.jkp.contract": undefined;
  "expected.jkp.order": undefined;
  "expected.jkp.after": undefined;
  "expected.jkp.previous": undefined;
  "expected.jkp.since": undefined;
  "expected.jkp.worked-after-death": undefined;
  "expected.jkp.not-enrolled": undefined;
  "expected.jkp.months": undefined;
  "expected.jkp.attendance": undefined;
  "check.jkp.willing-to-work": { own: boolean };
  "item.training": undefined;
  "item.job-information": undefined;
}
