import type { CalendarDate } from "../vocabulary.js";

/** The texts of eligibility, and what each of them needs. */
export interface EligibilityTexts {
  "expected.eligibility.question": undefined;
  "check.membership.not-in-separate-scheme": undefined;
  "check.membership.kind": undefined;
  "check.membership.working": undefined;
  "check.membership.nationality": { months: number };
  "warning.entry-age": { rule: number };
  "warning.entry-age-not-read": { since: CalendarDate };
  "check.membership.entry-age": { rule: number };
  "check.membership.jobs": { rule: number };
  "check.membership.start": undefined;
}
