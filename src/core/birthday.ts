import { addDays, lastDayOf, yearOf } from "./calendar.js";
import type { CalendarDate } from "./vocabulary.js";

/** The day on which an age is completed; for a person born on 29 February, 1 March of a common year. */
export function birthday(birthDate: CalendarDate, age: number): CalendarDate {
  const year = String(yearOf(birthDate) + age).padStart(4, "0"); // not law: a year is filled up with zeros
  const day = `${year}${birthDate.slice(4)}`;
  const last = lastDayOf(day.slice(0, 7));
  return day > last ? addDays(last, 1) : day;
}

/** An age that holds from a day on, until the next one does. */
export interface AgeStep {
  readonly from: CalendarDate;
  readonly age: number;
}

/** First day on which a person is as old as the age then in force. */
export function firstDayAtAge(steps: readonly AgeStep[], birthDate: CalendarDate): CalendarDate {
  const days = steps.flatMap(({ from, age }, index) => {
    const reached = birthday(birthDate, age);
    const day = reached > from ? reached : from;
    const next = steps[index + 1];
    return next === undefined || day <= addDays(next.from, -1) ? [day] : [];
  });
  return days[0] ?? birthDate;
}
