import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import type { Format } from "../core/format.js";
import type { Locale } from "../locale/locale.js";

/** A language, e.g. `indonesian` or `english`. */
export const localeField: z.ZodType<Locale> = z.custom<Locale>(isLocale, {
  error: messageOf({ key: "expected.locale" }),
});

function isLocale(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { language, format, texts } = value as Readonly<Record<string, unknown>>;
  return typeof language === "string" && writesAll(format) && hasWords(texts);
}

const writes: readonly (keyof Format)[] = [
  "rupiah",
  "count",
  "percent",
  "decimal",
  "date",
  "month",
  "citation",
];

function writesAll(format: unknown): boolean {
  if (typeof format !== "object" || format === null) return false;
  return writes.every((name) => typeof (format as Partial<Format>)[name] === "function");
}

/** Not all words are counted, for the compiler proves a locale whole: that there are any is enough. */
function hasWords(texts: unknown): boolean {
  return typeof texts === "object" && texts !== null && Object.hasOwn(texts, "expected.locale");
}
