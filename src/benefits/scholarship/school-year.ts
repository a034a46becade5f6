import { firstDayOf, yearOf } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";

const firstMonth = "07"; // not law: a convention, told in a warning

/** The year in which the school year of a date began: school years run from July to June. */
export function schoolYearOf(date: CalendarDate): number {
  const year = yearOf(date);
  return date.slice(5, 7) >= firstMonth ? year : year - 1;
}

/** First day of a school year. */
export function firstDayOfSchoolYear(schoolYear: number): CalendarDate {
  return firstDayOf(`${schoolYear}-${firstMonth}`);
}

/** The school year in which a child enters who is of an age on its first day. */
export function schoolYearAtAge(birthDate: CalendarDate, age: number): number {
  const year = yearOf(birthDate) + age;
  return birthDate.slice(5) <= firstDayOfSchoolYear(year).slice(5) ? year : year + 1;
}
