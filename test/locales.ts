import { english, indonesian, type Locale } from "../src/index.js";

/** The locales of the library by their tags. */
export const locales: Readonly<Record<"id" | "en", Locale>> = { id: indonesian, en: english };
