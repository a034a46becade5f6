import { textOf, type CleanValue, type Locale } from "jamsosnaker";
import type { Words } from "../words/words.js";

/** A cell in words: an id of the library by its name, an empty one as such. */
export function saidCell(
  value: CleanValue,
  locale: Locale,
  words: Pick<Words, "yes" | "no"> & { readonly list: Pick<Words["list"], "empty"> },
): string {
  if (value === null || value === "") return words.list.empty;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return locale.format.date(value);
  try {
    return textOf(value, locale);
  } catch {
    return value;
  }
}
