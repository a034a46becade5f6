import type { Locale } from "jamsosnaker";
import type { Language } from "./parts/law-address.js";
import type { Words } from "./words/words.js";

/** The words of one language, of the library and of the pages. */
export async function loadWords(
  language: Language,
): Promise<{ readonly locale: Locale; readonly words: Words }> {
  if (language === "id") {
    const [{ indonesian }, { id }] = await Promise.all([
      import("jamsosnaker/locale/id"),
      import("./words/id.js"),
    ]);
    return { locale: indonesian, words: id };
  }
  const [{ english }, { en }] = await Promise.all([
    import("jamsosnaker/locale/en"),
    import("./words/en.js"),
  ]);
  return { locale: english, words: en };
}
