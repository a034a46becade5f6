import type { Citation } from "../core/citation.js";
import type { OwnWords, Text, Value, Values, Words } from "../core/text.js";
import type { Locale } from "../locale/locale.js";

type Said = string | number | boolean | undefined | readonly (string | number)[];
type Sentence = string | ((values: Readonly<Record<string, Said>>) => string);

/** The words of a text in a locale; words of the caller in the language of the locale, if given. */
export function wordsOf(text: Words | string, locale: Locale): string {
  if (typeof text === "string") return text;
  if (!isText(text)) return text[locale.language] ?? Object.values(text)[0] ?? "";
  const sentence = (locale.texts as Readonly<Record<string, Sentence | undefined>>)[text.key];
  if (sentence === undefined) return text.key;
  return typeof sentence === "string" ? sentence : sentence(saidValues(text.values ?? {}, locale));
}

function saidValues(values: Values, locale: Locale): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && dayNames.has(name)
        ? saidDay(value, locale)
        : said(value, locale),
    ]),
  );
}

/**
 * The names of values that hold a day or a month. All other texts are said as they are: a
 * caller may name a group "2025-03".
 */
export const dayNames: ReadonlySet<string> = new Set([
  "began",
  "date",
  "day",
  "from",
  "known",
  "latest",
  "month",
  "nextDue",
  "on",
  "paidThrough",
  "reached",
  "registeredOn",
  "searchedOn",
  "since",
  "to",
  "until",
]);

const day = /^\d{4}-\d{2}-\d{2}$/; // not law: the pattern of a date and of a month
const month = /^\d{4}-\d{2}$/; // not law: the pattern of a date and of a month

function saidDay(value: string, locale: Locale): string {
  if (day.test(value)) return locale.format.date(value);
  return month.test(value) ? locale.format.month(value) : value;
}

function said(value: Value, locale: Locale): Said {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    return (value as readonly (string | number | Text)[]).map((each) =>
      typeof each === "object" ? wordsOf(each, locale) : each,
    );
  }
  const single = value as Text | OwnWords | Citation;
  return "article" in single ? locale.format.citation(single as Citation) : wordsOf(single, locale);
}

function isText(words: Words): words is Text {
  return "key" in words;
}
