import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import type { Locale } from "../locale/locale.js";

/** A language, e.g. `indonesian` or `english`. */
export const localeField: z.ZodType<Locale> = z.custom<Locale>(isLocale, {
  error: messageOf({ key: "expected.locale" }),
});

function isLocale(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { language, format, texts } = value as Partial<Locale>;
  return typeof language === "string" && typeof format === "object" && typeof texts === "object";
}
