import { firstDayOf } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";

const firstMonth = "07"; // not law: a convention, told in a warning

/** The year in which the school year of a date began: school years run from July to June. */
export function schoolYearOf(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= firstMonth ? year : year - 1;
}

/** First day of a school year. */
export function firstDayOfSchoolYear(schoolYear: number): CalendarDate {
  return firstDayOf(`${schoolYear}-${firstMonth}`);
}
