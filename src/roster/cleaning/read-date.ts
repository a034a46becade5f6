import { addDays, isCalendarDate } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { CleaningQuestionCode } from "./cleaned-roster.js";
import { monthOf } from "./month-names.js";

/** A day that a cell may mean. */
interface Candidate {
  readonly date: CalendarDate;
  readonly order: "day-first" | "month-first" | undefined;
}

/** What a cell may mean: no day, one, or several. */
export interface DateReading {
  readonly candidates: readonly Candidate[];
  /** How the cell is written, where day and month may change places: `/4`, `-2`. */
  readonly form?: string;
  /** Days since 1900, as spreadsheets count. */
  readonly isDayNumber?: boolean;
  /** Why there is no day. */
  readonly fault?: CleaningQuestionCode;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/; // not law: how a date is written
const numeric = /^(\d{1,4})\s*([/.\-, ])\s*(\d{1,2})\s*[/.\-, ]\s*(\d{1,4})$/; // not law: how dates are written
const dayWordYear = /^(\d{1,2})(?:st|nd|rd|th)?[\s.\-/,]*(\p{L}{3,})[\s.\-/,]*(\d{2,4})$/u; // not law: how dates are written
const dayRomanYear = /^(\d{1,2})[\s.\-/]+([IVX]{1,4})[\s.\-/]+(\d{2,4})$/i; // not law: how dates are written
const wordDayYear = /^(\p{L}{3,})[\s.\-/]*(\d{1,2})[\s.,\-/]+(\d{2,4})$/u; // not law: how dates are written
const yearWordDay = /^(\d{4})[\s.\-/]*(\p{L}{3,})[\s.\-/]*(\d{1,2})$/u; // not law: how dates are written
const time = /[T ]\s*\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[ap]m)?$/i; // not law: how dates are written
/** A time of the world's clock within a day: which day it was in Indonesia is open. */
const instant = /[T ]\s*(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(?:Z|UTC|GMT|[+-]00:?00)$/i; // not law: how dates are written
const weekday =
  /^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat)(?:day)?)(?:\s+(?:legi|pahing|paing|pon|wage|kliwon))?\s*,?\s+/i;
const dayNumber = /^\d{4,5}([.,]0+)?$/; // not law: how dates are written

const oldest = 110; // not law: older people are mistyped
const oldestInTwoDigits = 100; // not law: whom a year of two digits may mean

/** Reads a cell as a birth date, seen from a day. */
export function readDate(given: string | number, on: CalendarDate): DateReading {
  if (typeof given === "number") return fromDayNumber(given, on);
  if (isoDate.test(given)) {
    return judged(inCalendar(given), on);
  }
  const plain = numeric.exec(given);
  if (plain) return fromNumbers(plain, on);
  const reading = fromText(given, on);
  if (reading.fault !== "date-unreadable") return reading;
  return fromText(withoutMarks(given), on);
}

/** Without an apostrophe or "tgl" before, marks behind, doubled marks and dashes of typesetters. */
function withoutMarks(text: string): string {
  return text
    .replace(/[\p{Pd}−]/gu, "-")
    .replace(/\\/g, "/")
    .replace(/^[\s'"’‘`(]+|[\s.,;'"’)]+$/g, "")
    .replace(/^(?:tgl|tanggal)[\s.:]*/i, "")
    .replace(/([-/.])\s*\1+/g, "$1") // not law: the group of a pattern
    .replace(/['’`](?=\d{2}$)/, ""); // not law: how years are shortened
}

function fromText(given: string, on: CalendarDate): DateReading {
  if (/[1-9]/.test(instant.exec(given)?.[1] ?? "")) return unreadable; // not law: midnight is all zeros
  const text = given.replace(time, "").replace(weekday, "").trim();
  const match = numeric.exec(text);
  if (match) return fromNumbers(match, on);
  const named = dayWordYear.exec(text);
  if (named) return fromWords(named[3], named[2], named[1], on);
  const numeral = dayRomanYear.exec(text);
  if (numeral) return fromWords(numeral[3], numeral[2], numeral[1], on);
  const yearFirst = yearWordDay.exec(text);
  if (yearFirst) return fromWords(yearFirst[1], yearFirst[2], yearFirst[3], on);
  const monthFirst = wordDayYear.exec(text);
  if (monthFirst) return fromWords(monthFirst[3], monthFirst[1], monthFirst[2], on);
  if (dayNumber.test(text)) return fromDayNumber(Number.parseInt(text, 10), on); // not law: how dates are written
  return /^\d{8}$/.test(text) ? fromEightDigits(text, on) : unreadable; // not law: how dates are written
}

const unreadable: DateReading = { candidates: [], fault: "date-unreadable" };
const notInCalendar: DateReading = { candidates: [], fault: "date-not-in-calendar" };

function fromNumbers(
  [, first = "", mark = "", second = "", third = ""]: RegExpExecArray,
  on: CalendarDate,
): DateReading {
  if (first.length === 4) return judged(datesOf(first, second, third, on), on); // not law: the year has four digits
  if (first.length === 3 || third.length % 2 === 1) return unreadable; // not law: no year has so many digits
  const dayFirst = datesOf(third, second, first, on, "day-first");
  const both =
    Number(first) === Number(second)
      ? dayFirst
      : [...dayFirst, ...datesOf(third, first, second, on, "month-first")];
  return { ...judged(both, on), form: `${mark}${third.length}` };
}

function fromWords(year = "", word = "", day = "", on: CalendarDate): DateReading {
  const month = monthOf(word);
  if (month === undefined || year.length === 3) return unreadable; // not law: no year has three digits
  return judged(datesOf(year, String(month), day, on), on);
}

function fromEightDigits(text: string, on: CalendarDate): DateReading {
  const yearFirst = datesOf(text.slice(0, 4), text.slice(4, 6), text.slice(6), on);
  const dayFirst = datesOf(text.slice(4), text.slice(2, 4), text.slice(0, 2), on);
  return judged([...yearFirst, ...dayFirst], on);
}

const dayZero = "1899-12-30"; // not law: the day from which spreadsheets count
const fewestDays = 3_653; // not law: shorter numbers are years

function fromDayNumber(number: number, on: CalendarDate): DateReading {
  const days = Math.floor(number);
  if (!(days >= fewestDays && days < 100_000)) return unreadable; // not law: day numbers have five digits
  const reading = judged([{ date: addDays(dayZero, days), order: undefined }], on);
  return reading.fault
    ? { ...reading, fault: "date-unreadable" }
    : { ...reading, isDayNumber: true };
}

/** The days of a year that may have two digits. */
function datesOf(
  year: string,
  month: string,
  day: string,
  on: CalendarDate,
  order?: Candidate["order"],
): Candidate[] {
  const end = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`; // not law: how a date is written
  if (year.length === 4) return inCalendar(year + end, order); // not law: the year has four digits
  const seen = Number(on.slice(0, 4));
  return ["19", "20"] // not law: the centuries in which people alive were born
    .flatMap((century) => inCalendar(century + year + end, order))
    .filter(({ date }) => seen - Number(date.slice(0, 4)) <= oldestInTwoDigits);
}

function inCalendar(date: string, order?: Candidate["order"]): Candidate[] {
  return isCalendarDate(date) ? [{ date, order }] : [];
}

function judged(dates: readonly Candidate[], on: CalendarDate): DateReading {
  if (dates.length === 0) return notInCalendar;
  const candidates = dates.filter(({ date }) => isPlausible(date, on));
  return candidates.length > 0 ? { candidates } : { candidates, fault: "date-implausible" };
}

function isPlausible(date: CalendarDate, on: CalendarDate): boolean {
  return date < on && Number(on.slice(0, 4)) - Number(date.slice(0, 4)) <= oldest;
}
