import { english, indonesian, type Locale } from "jamsosnaker";

/** The locale of a language that a command line names: `id` or `en`. */
export function localeOf(language: string): Locale {
  const locales = [indonesian, english];
  const found = locales.find((locale) => locale.language === language);
  if (!found) {
    const known = locales.map((locale) => locale.language).join(" or ");
    throw new Error(`no words in the language ${language}; give ${known}`);
  }
  return found;
}
