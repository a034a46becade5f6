import type { Bilingual, Locale } from "../core/bilingual.js";
import type { CalendarDate, CalendarMonth, Rupiah } from "../core/vocabulary.js";
import { formatCount, formatPercent, formatRupiah } from "../core/format.js";
import { formatDate, formatMonth } from "../core/format-date.js";

/** One language: how it says a pair of texts, an amount, a percent, a date. */
export interface Speech {
  readonly locale: Locale;
  /** The text of the language. */
  readonly say: (text: Bilingual) => string;
  readonly rupiah: (amount: Rupiah | string) => string;
  readonly count: (count: number) => string;
  readonly percent: (percent: string) => string;
  readonly date: (date: CalendarDate) => string;
  readonly month: (month: CalendarMonth) => string;
}

/** The speech of a locale. */
export function speechOf(locale: Locale): Speech {
  return {
    locale,
    say: (text) => withDates(text[locale], locale),
    rupiah: (amount) => formatRupiah(amount, locale),
    count: (count) => formatCount(count, locale),
    percent: (percent) => formatPercent(percent, locale),
    date: (date) => formatDate(date, locale),
    month: (month) => formatMonth(month, locale),
  };
}

/** A text with the plain dates in it written out. */
function withDates(text: string, locale: Locale): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDate(date, locale));
}
