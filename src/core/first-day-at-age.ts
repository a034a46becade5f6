import { birthday } from "./birthday.js";
import { addDays } from "./calendar.js";
import type { CalendarDate } from "./vocabulary.js";

/** An age that holds from a day on, until the next one does. */
export interface AgeStep {
  readonly from: CalendarDate;
  readonly age: number;
}

/** First day on which somebody is as old as the age then in force. */
export function firstDayAtAge(steps: readonly AgeStep[], birthDate: CalendarDate): CalendarDate {
  const days = steps.flatMap(({ from, age }, index) => {
    const reached = birthday(birthDate, age);
    const day = reached > from ? reached : from;
    const next = steps[index + 1];
    return next === undefined || day <= addDays(next.from, -1) ? [day] : [];
  });
  return days[0] ?? birthDate;
}
