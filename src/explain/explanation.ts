import * as z from "zod";
import { validate } from "../core/validate.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";
import { lawAsOf } from "../law/as-of.js";
import type { Locale } from "../locale/locale.js";
import type { Block } from "./document.js";
import type { Explainable } from "./explainable.js";
import { explainers } from "./explainers.js";
import { localeField } from "./locale-field.js";
import { madeOf } from "./made-of.js";

/** An explanation as data, for pages and audit files. */
export interface Explanation {
  /** Version of this form. */
  readonly version: 1;
  /** The kind of result that is explained. */
  readonly of: string;
  /** Tag of the language: `id`, `en`. */
  readonly language: string;
  /** The date to which the built-in law is known. */
  readonly lawAsOf: CalendarDate;
  /** Names of the changes to the law that the result rests on. */
  readonly amendments: readonly string[];
  /** The same pieces, in the same order, as `explain` writes; article lines name their provisions. */
  readonly blocks: readonly Block[];
}

const optionsSchema: z.ZodType<{ readonly locale: Locale }> = z.strictObject({
  locale: localeField,
});

/**
 * A result in words as data: the pieces that `explain` writes, each line of
 * articles with the provisions behind it, in a form with a version and a JSON
 * Schema (`docs/explanation.schema.json`). Each figure in a text stands with its unit:
 * rupiah, percent, months, people.
 *
 * @throws InvalidInputError for anything that is not a result of this library.
 *
 * @example
 * ```ts
 * const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * const { version, of, blocks } = explanation(benefit, { locale: indonesian });
 * [version, of, blocks[0]?.kind]; // => [1, "benefit", "heading"]
 * ```
 */
export function explanation(
  result: Explainable,
  options: { readonly locale: Locale },
): Explanation {
  const { locale } = validate(optionsSchema, options);
  return madeOf(explainers, result, locale, (blocks) => ({
    version: 1,
    of: result.kind,
    language: locale.language,
    lawAsOf,
    amendments: amendmentsOf("warnings" in result ? result.warnings : []),
    blocks,
  }));
}

/** Names of the changes to the law that a result rests on. */
export function amendmentsOf(warnings: readonly Warning[]): string[] {
  return warnings.filter(isOfAmendedLaw).map(({ values }) => values?.["name"] as string);
}

/** Whether a warning names a change of the law. */
export function isOfAmendedLaw({ code }: Warning): boolean {
  return code === "amended-law";
}
