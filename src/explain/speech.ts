import type { Words } from "../core/text.js";
import type { Format } from "../core/format.js";
import { wordsOf } from "./text-of.js";
import type { Locale } from "../locale/locale.js";

/** A locale at work in one explanation. */
export interface Speech extends Format {
  readonly locale: Locale;
  /** The words of a text. */
  readonly say: (text: Words | string) => string;
}

/** The speech of a locale. */
export function speechOf(locale: Locale): Speech {
  return { ...locale.format, locale, say: (text) => wordsOf(text, locale) };
}
