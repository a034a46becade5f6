import { addDays, lastDayOf, yearOf } from "./calendar.js";
import type { CalendarDate } from "./vocabulary.js";

/** The day on which an age is completed; of somebody born on 29 February, 1 March of a common year. */
export function birthday(birthDate: CalendarDate, age: number): CalendarDate {
  const year = String(yearOf(birthDate) + age).padStart(4, "0"); // not law: a year is filled up with zeros
  const day = `${year}${birthDate.slice(4)}`;
  const last = lastDayOf(day.slice(0, 7));
  return day > last ? addDays(last, 1) : day;
}
