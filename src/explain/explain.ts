import * as z from "zod";
import type { Locale } from "../locale/locale.js";
import { validate } from "../core/validate.js";
import type { Explainable } from "./explainable.js";
import { explainers } from "./explainers.js";
import { madeOf } from "./made-of.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderText } from "./render-text.js";
import { localeField } from "./locale-field.js";

/** How to explain. */
export interface ExplainOptions {
  readonly locale: Locale;
  readonly format: "text" | "markdown";
}

const optionsSchema: z.ZodType<ExplainOptions> = z.strictObject({
  locale: localeField,
  format: z.enum(["text", "markdown"]),
});

/**
 * A result in words: the answer first, then each line as a formula with its
 * article and dates in force, the readings taken, the warnings and the date of
 * the law, in Indonesian or English, as text of 80 columns or as Markdown.
 *
 * Throws InvalidInputError for anything that is not a result of this library.
 *
 * @example
 * ```ts
 * const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * explain(benefit, { locale: indonesian, format: "text" }).includes("Rp42.000.000,00"); // => true
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): string {
  const { locale, format } = validate(optionsSchema, options);
  const render = format === "markdown" ? renderMarkdown : renderText;
  return madeOf(explainers, result, locale, render);
}
