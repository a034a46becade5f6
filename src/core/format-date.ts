import type { Locale } from "./bilingual.js";
import type { CalendarDate, CalendarMonth } from "./vocabulary.js";

const monthNames = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** A date in words: `1 Juli 2015`, `1 July 2015`. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  return `${Number(date.slice(8))} ${formatMonth(date.slice(0, 7), locale)}`;
}

/** A month in words: `Mei 2026`, `May 2026`. */
export function formatMonth(month: CalendarMonth, locale: Locale): string {
  return `${monthNames[locale][Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;
}
