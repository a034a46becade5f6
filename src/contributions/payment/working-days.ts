import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { addDays, daysBetween, isSaturday, isSunday } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { restDays } from "../../law/readings/payment-readings.js";

/** Tells rest days and holidays from working days; says so where no holidays are given. */
export function restDayTest(
  trace: Trace,
  holidays: readonly CalendarDate[] | undefined,
): (date: CalendarDate) => boolean {
  if (holidays === undefined) warn(trace, holidaysNotGiven);
  const given = new Set(holidays);
  return (date) =>
    given.has(date) ||
    isSunday(date) ||
    (isSaturday(date) && resolveReading(trace, restDays) === "saturday-and-sunday");
}

/** The working day that is the given number of working days after a date; the date itself does not count. */
export function workingDaysAfter(
  date: CalendarDate,
  days: number,
  isRestDay: (date: CalendarDate) => boolean,
): CalendarDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (!isRestDay(day)) left -= 1;
  }
  return day;
}

/** Working days after the first date, up to and with the second; whole weeks are counted as one. */
export function workingDaysBetween(
  trace: Trace,
  from: CalendarDate,
  to: CalendarDate,
  holidays: readonly CalendarDate[] | undefined,
): number {
  const isRestDay = restDayTest(trace, holidays);
  const isWeekend = restDayTest(trace, []);
  const weeks = Math.floor(daysBetween(from, to) / 7); // not law: days of a week
  const last = addDays(from, weeks * 7); // not law: days of a week
  const inWeek = weeks === 0 ? 0 : countDays(from, addDays(from, 7), isWeekend); // not law: days of a week
  const free = [...new Set(holidays)].filter((day) => from < day && day <= last && !isWeekend(day));
  return weeks * inWeek - free.length + countDays(last, to, isRestDay);
}

function countDays(
  from: CalendarDate,
  to: CalendarDate,
  isRestDay: (date: CalendarDate) => boolean,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (!isRestDay(day)) count += 1;
  }
  return count;
}

const holidaysNotGiven: Warning = /* @__PURE__ */ sharedWarning(assumed("holidays-not-given"));
