import {
  formatCount,
  formatDate,
  formatPercent,
  formatRupiah,
  type Bilingual,
  type Locale,
} from "jamsosnaker";
import { escape } from "./html.js";

/** How the report says things in one language. */
export interface Speech {
  readonly locale: Locale;
  /** A text, with the dates in it as people write them, and whole rupiah. */
  readonly say: (text: Bilingual) => string;
  readonly count: (count: number) => string;
  readonly rupiah: (amount: number) => string;
  readonly percent: (percent: string | undefined) => string;
}

/** The speech of a language. */
export function speechOf(locale: Locale): Speech {
  return {
    locale,
    say: (text) =>
      withoutSen(text[locale].replace(/\d{4}-\d\d-\d\d/g, (date) => formatDate(date, locale))),
    count: (count) => formatCount(count, locale),
    rupiah: (amount) => withoutSen(formatRupiah(amount, locale)),
    percent: (percent) => (percent === undefined ? "-" : formatPercent(percent, locale)),
  };
}

function withoutSen(text: string): string {
  return text.replace(/(Rp[\d.]+),00(?!\d)/g, "$1");
}

/** A section with its heading. */
export function section(heading: string, content: string): string {
  return `<section><h2>${escape(heading)}</h2>
${content}</section>`;
}
