import type { Citation } from "./citation.js";
import type { CalendarDate, CalendarMonth, Rupiah } from "./vocabulary.js";

/** How a language writes figures, days and articles. */
export interface Format {
  /** An amount, as a number or an exact decimal text: `Rp16.800,00`, `Rp16,800`. */
  readonly rupiah: (amount: Rupiah | string) => string;
  /** A count with its thousands apart: `20.337`, `20,337`. */
  readonly count: (count: number) => string;
  /** A percent text: `0,24%`, `0.24 %`. */
  readonly percent: (percent: string) => string;
  /** A decimal text: `1.234,5`, `1,234.5`. */
  readonly decimal: (value: string) => string;
  /** A date in words: `1 Juli 2015`, `1 July 2015`. */
  readonly date: (date: CalendarDate) => string;
  /** A month in words: `Mei 2026`, `May 2026`. */
  readonly month: (month: CalendarMonth) => string;
  /** Regulation and article: `PP 44/2015 Pasal 34 ayat (1) (PP 82/2019)`. */
  readonly citation: (citation: Citation) => string;
}
