import type { Text } from "../text.js";
import type { CalendarDate } from "../vocabulary.js";

/** The texts of scholarship, and what each of them needs. */
export interface ScholarshipTexts {
  "expected.child.birth-date": undefined;
  "expected.child.starts-school": undefined;
  "expected.child.working": undefined;
  "expected.child.grade": undefined;
  "expected.child.unborn": undefined;
  "expected.child.skips-kindergarten": undefined;
  "expected.child.repeated-years": { mostRepeatedYears: number };
  "expected.child.later-change": undefined;
  "expected.child.already-so": undefined;
  "expected.child.decided-on": undefined;
  "check.scholarship.lawful-child": undefined;
  "warning.assumed-lawful-child": undefined;
  "check.scholarship.born": undefined;
  "check.scholarship.not-already-entitled": undefined;
  "check.scholarship.event": undefined;
  "check.scholarship.event~contribution-months": { months: number };
  "check.scholarship.event~migrant-worker": undefined;
  "warning.contribution-period-continuity": { value: number };
  "check.scholarship.at-school": undefined;
  "check.scholarship.years-left": { lastPaid: number };
  "check.scholarship.age": { age: number };
  "check.scholarship.unmarried": undefined;
  "scholarship-years.school": undefined;
  "warning.school-entry-scheduled": undefined;
  "warning.school-entry-assumed": { school: Text; age: number };
  "scholarship-years.unpayable": { ageLimit: number };
  "scholarship-years.married": undefined;
  "scholarship-years.working": undefined;
  "child-plan.lawful": undefined;
  "child-plan.grade": undefined;
  "warning.age-23-not-checked": { age: number };
  "warning.assumed-unmarried-not-working": undefined;
  "warning.status-on-first-day": undefined;
  "warning.leaves-school": undefined;
  "plan-scholarship.months": undefined;
  "plan-scholarship.over-limit": { limit: number };
  "warning.repeated-class": undefined;
  "warning.missed-year-or-change-of-level": undefined;
  "warning.heirs-choose-children": undefined;
  "warning.scholarship-back-dated": { from: CalendarDate };
  "warning.claim-every-year": undefined;
  "check.scholarship.not-working": { exceptions: boolean };
}
