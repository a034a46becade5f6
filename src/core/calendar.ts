import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { CalendarDate, CalendarMonth } from "./vocabulary.js";

/** Months of a year. */
export const monthsOfYear = 12; // not law: months of a year

/** The years that dates may have. */
export const firstYear = 1000; // not law: a bound of the input
export const lastYear = 2999; // not law: a bound of the input

// Years that no step of a month or a day can carry out of four digits.
const datePattern = /^[12]\d{3}-\d{2}-\d{2}$/; // not law: how a date is written

/** Whether the text is a date `YYYY-MM-DD` that the calendar has. */
export function isCalendarDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const month = twoDigits(text, 5); // not law: where a month stands in a date
  const day = twoDigits(text, 8); // not law: where a day stands in a date
  if (month < 1 || month > monthsOfYear || day < 1) return false;
  return day <= shortestMonth || day <= daysInMonth(text.slice(0, 7));
}

const zero = 0x30; // not law: the digit 0

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero; // not law: tens and ones
}

/** Days that every month has. */
const shortestMonth = 28; // not law: days of the shortest month

/** Puts dates, or months, in their order. */
export function earlierFirst(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The month that a date falls in. */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7);
}

/** First and last day of a month. */
export interface MonthBounds {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const bounds = new Map<CalendarMonth, MonthBounds>();

/** First and last day of a month. */
export function boundsOf(month: CalendarMonth): MonthBounds {
  let known = bounds.get(month);
  if (!known) {
    known = { first: firstDayOf(month), last: `${month}-${daysInMonth(month)}` };
    bounds.set(month, known);
  }
  return known;
}

/** First day of a month. */
export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01`; // not law: the first day of a month
}

/** Last day of a month. */
export function lastDayOf(month: CalendarMonth): CalendarDate {
  return boundsOf(month).last;
}

const mostMonths = (lastYear - firstYear + 1) * monthsOfYear;

/** The months from `from` to `to`, both included; none where one of them is no month. */
export function monthsFromTo(from: CalendarMonth, to: CalendarMonth): CalendarMonth[] {
  const first = monthIndex(from);
  const length = monthsInSpan(from, to);
  return Array.from({ length }, (_, offset) => monthAt(first + offset));
}

/** How many months there are from `from` to `to`, both included; 0 where one of them is no month. */
export function monthsInSpan(from: CalendarMonth, to: CalendarMonth): number {
  const length = monthIndex(to) - monthIndex(from) + 1;
  return length > 0 && length <= mostMonths ? length : 0;
}

/** The year of a day or a month. */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** The last month of a year. */
export function lastMonthOf(year: number | string): CalendarMonth {
  return `${year}-${monthsOfYear}`;
}

/** The month `months` later (earlier when negative). */
export function monthAfter(month: CalendarMonth, months: number): CalendarMonth {
  return monthAt(monthIndex(month) + months);
}

/** A day of a month; its last day where the month is shorter. */
export function clampedDay(month: CalendarMonth, day: number): CalendarDate {
  return `${month}-${pad(Math.min(day, daysInMonth(month)), 2)}`; // not law: how a date is written
}

/** Whether a date is a Saturday. */
export function isSaturday(date: CalendarDate): boolean {
  return getDay(toLocalDate(date)) === 6; // not law: the day of the week
}

/** Whether a date is a Sunday. */
export function isSunday(date: CalendarDate): boolean {
  return getDay(toLocalDate(date)) === 0;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toText(addDaysToDate(toLocalDate(date), days));
}

/** The date `months` later; a day that the month lacks becomes its last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return toText(addMonthsToDate(toLocalDate(date), months));
}

/** Days from one date to another, the first not counted. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toLocalDate(to), toLocalDate(from));
}

/** Whole months from one date to another: the most that can be added to the first. */
export function completedMonths(from: CalendarDate, to: CalendarDate): number {
  const months = monthIndex(monthOf(to)) - monthIndex(monthOf(from));
  return addMonths(from, months) > to ? months - 1 : months;
}

/**
 * Completed years from one date to another; a birthday on 29 February is
 * completed on 1 March of a common year.
 */
export function completedYears(from: CalendarDate, to: CalendarDate): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function daysInMonth(month: CalendarMonth): number {
  return getDaysInMonth(new Date(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1));
}

/** The months since year 0: consecutive months have consecutive numbers. */
export function monthIndex(month: CalendarMonth): number {
  return Number(month.slice(0, 4)) * monthsOfYear + Number(month.slice(5)) - 1;
}

/** The month of a number of `monthIndex`. */
export function monthAt(index: number): CalendarMonth {
  return `${pad(Math.floor(index / monthsOfYear), 4)}-${pad((index % monthsOfYear) + 1, 2)}`; // not law: how a date is written
}

// Local midnight on both ways, so the time zone of the machine cancels out.
function toLocalDate(date: CalendarDate): Date {
  return new Date(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

function toText(date: Date): CalendarDate {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`; // not law: how a date is written
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0"); // not law: how a date is written
}
