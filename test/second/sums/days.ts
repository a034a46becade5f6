/** A day as a text: `2026-05-31`. */
export type Day = string;

/** A month as a text, `2026-05`; where days are taken too, that of the day. */
export type Month = string;

const two = (value: number): string => String(value).padStart(2, "0");

const parts = (text: Day): number[] => text.split("-").map(Number);

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Months since the year 0. */
export function monthNumber(text: Day): number {
  const [year = 0, month = 1] = parts(text);
  return year * 12 + month - 1;
}

export const monthOf = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${two((number % 12) + 1)}`;

export const yearOf = (text: Day): number => Number(text.slice(0, 4));

export function lastDayOf(month: Month): Day {
  const [year = 0, number = 1] = parts(month);
  return `${month.slice(0, 7)}-${two(daysInMonth(year, number))}`;
}

/** The same day some months later; the last of the month where there is no such day. */
export function monthsLater(day: Day, months: number): Day {
  const month = monthOf(monthNumber(day) + months);
  const last = lastDayOf(month);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > last ? last : wanted;
}

export const yearsLater = (day: Day, years: number): Day => monthsLater(day, 12 * years);

/** Days since 1 March of the year 0. */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = parts(day);
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
}

/** Days from the first to the last, both counted. */
export const daysIn = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from) + 1;

/** The day some days later. */
export function daysLater(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = parts(day);
  let at = { year, month, date: date + days };
  while (at.date > daysInMonth(at.year, at.month)) {
    const next =
      at.month === 12 ? { year: at.year + 1, month: 1 } : { year: at.year, month: at.month + 1 };
    at = { ...next, date: at.date - daysInMonth(at.year, at.month) };
  }
  return `${String(at.year).padStart(4, "0")}-${two(at.month)}-${two(at.date)}`;
}
