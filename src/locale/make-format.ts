import { firstDayOf, isCalendarDate } from "../core/calendar.js";
import { regulationName, unknownArticle, type Citation } from "../core/citation.js";
import { invalidInput, InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { Format } from "../core/format.js";
import { refusingMalformed } from "../core/malformed.js";
import type { CalendarDate, CalendarMonth } from "../core/vocabulary.js";

/** The habits of a language in writing figures, days and articles. */
export interface Habits {
  /** Mark between thousands. */
  readonly group: string;
  /** Mark before decimals. */
  readonly decimal: string;
  /** The mark after a percentage. */
  readonly percent: string;
  /** Whether whole rupiah are written with two decimals. */
  readonly sen: boolean;
  readonly monthNames: readonly string[];
  /** Said of an article whose number is not known. */
  readonly articleNotKnown: string;
}

/** How a language with these habits writes. */
export function makeFormat(habits: Habits): Format {
  const grouped = (digits: string): string =>
    digits.replace(/\B(?=(\d{3})+$)/g, () => habits.group); // not law: how an amount is written: two decimals, thousands apart
  const decimal = (value: string): string => {
    const [whole = "", fraction] = numberText(value).split(".");
    return grouped(whole) + (fraction === undefined ? "" : habits.decimal + fraction);
  };
  const inMonth = (text: string): string =>
    `${habits.monthNames[Number(text.slice(5)) - 1] ?? ""} ${text.slice(0, 4)}`;
  return Object.freeze({
    rupiah: (amount) => {
      const [whole = "", fraction = ""] = amountText(amount).split(".");
      const sen = habits.sen
        ? fraction.padEnd(2, "0") // not law: how an amount is written: two decimals, thousands apart
        : fraction.length === 1
          ? `${fraction}0` // not law: how an amount is written: two decimals, thousands apart
          : fraction;
      return `Rp${grouped(whole)}${sen ? habits.decimal + sen : ""}`;
    },
    count: (count) => grouped(countText(count)),
    percent: (percent) => decimal(percent) + habits.percent,
    decimal,
    date: (date) => {
      const day = dateText(date);
      return `${Number(day.slice(8))} ${inMonth(day.slice(0, 7))}`;
    },
    month: (month) => inMonth(monthText(month)),
    citation: (citation) => {
      const { regulation, article, amendedBy } = citationOf(citation);
      const amended = amendedBy ? ` (${regulationName(amendedBy)})` : "";
      const known = article === unknownArticle ? habits.articleNotKnown : article;
      return `${regulationName(regulation)} ${known}${amended}`;
    },
  } satisfies Format);
}

/** Programmes and registers by their abbreviations: `JKK, JKM`. */
export function abbreviations(ids: readonly (string | number)[]): string {
  return ids.map((id) => String(id).toUpperCase()).join(", ");
}

function numberText(value: unknown): string {
  if (typeof value === "string" && /^-?\d{1,100}(\.\d{1,100})?$/.test(value)) return value; // not law: how long a number may be
  throw invalidInput("value", { key: "expected.decimal-text" });
}

function countText(count: unknown): string {
  if (typeof count === "number" && Number.isFinite(count)) return String(count);
  throw invalidInput("count", { key: "expected.count" });
}

function dateText(date: unknown): CalendarDate {
  if (typeof date === "string" && isCalendarDate(date)) return date;
  throw invalidInput("date", expected.date);
}

function monthText(month: unknown): CalendarMonth {
  if (typeof month === "string" && isCalendarDate(firstDayOf(month))) return month;
  throw invalidInput("month", expected.month);
}

function citationOf(citation: unknown): Citation {
  const refusal = (): InvalidInputError => invalidInput("citation", { key: "expected.citation" });
  return refusingMalformed(() => {
    const { regulation, article, amendedBy } = citation as Citation;
    const parts: readonly unknown[] = [regulation, article, amendedBy ?? ""];
    if (parts.every((part) => typeof part === "string")) return citation as Citation;
    throw refusal();
  }, refusal);
}

function amountText(amount: number | string): string {
  const text = typeof amount === "string" || typeof amount === "number" ? String(amount) : "";
  if (/^\d{1,100}(\.\d{1,100})?$/.test(text)) return text; // not law: how long a number may be
  throw new InvalidInputError([{ path: "amount", code: "expected.rupiah" }]);
}
