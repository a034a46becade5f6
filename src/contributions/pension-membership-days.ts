import { type AgeStep, birthday, firstDayAtAge } from "../core/birthday.js";
import type { CalendarDate } from "../core/vocabulary.js";

/** The last days of JP membership. */
export interface PensionMembershipDays {
  /** The pension age is reached. */
  readonly since: CalendarDate;
  /** The pension can wait no longer. */
  readonly until: CalendarDate;
}

/**
 * When JP membership ends: at the pension age, or at the latest after the years for
 * which the pension may wait (PP 45/2015 Pasal 3 and 15).
 */
export function pensionMembershipDays(
  birthDate: CalendarDate,
  ages: readonly AgeStep[],
  waitingYears: number,
): PensionMembershipDays {
  const since = firstDayAtAge(ages, birthDate);
  return { since, until: birthday(since, waitingYears) };
}
