import { textOf, type Locale, type Sayable } from "jamsosnaker";
import { escape } from "./html.js";

/** How the report says things in one language. */
export interface Speech {
  readonly locale: Locale;
  /** A text of the report or of the library, with whole rupiah. */
  readonly say: (text: Sayable) => string;
  readonly count: (count: number) => string;
  readonly rupiah: (amount: number) => string;
  readonly percent: (percent: string | undefined) => string;
}

/** The speech of a language. */
export function speechOf(locale: Locale): Speech {
  const { count, rupiah, percent } = locale.format;
  return {
    locale,
    say: (text) => withoutSen(textOf(text, locale)),
    count,
    rupiah: (amount) => withoutSen(rupiah(amount)),
    percent: (share) => (share === undefined ? "-" : percent(share)),
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
