import * as z from "zod";
import { validate } from "../core/validate.js";
import type { Locale } from "../locale/locale.js";
import type { Explainable } from "./explainable.js";
import { localeField } from "./locale-field.js";
import { madeOf } from "./made-of.js";
import { sharedSheets } from "./tables/shared-sheets.js";
import { sheetsByKind } from "./tables/sheets-by-kind.js";
import type { Table } from "./tables/table.js";
import { tableOf } from "./tables/table-of.js";

const optionsSchema: z.ZodType<{ readonly locale: Locale }> = z.strictObject({
  locale: localeField,
});

/**
 * A result as flat tables, for CSV, a spreadsheet or a data frame. The first is
 * `summary`, one row with the headline figures; then `lines` and the other lists of
 * the result; last `warnings`, `provisions` and `readings`. A table without rows is
 * left out.
 *
 * Columns have one key for one thing in all tables: `amount` is rupiah, and the
 * amounts of `lines` add up to the total of a bill, benefit, plan or scholarship.
 * Rupiah, counts and percents (0.24 is 0.24 %) are numbers, days and months plain ISO
 * text, what is absent is null. An id of this library is in its column as in the
 * result, and `<key>Name` next to it has its words in the language of the locale; only
 * codes with a column of words of their own next to them (of warnings, provisions,
 * readings, conditions) have no such twin. Yes and no are words of the locale.
 * Children, family members and rows are numbered from 1. Several ids or texts in one
 * cell are parted by "; ".
 *
 * Throws InvalidInputError for anything that is not a result of this library.
 *
 * @example
 * ```ts
 * const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * const [summary, lines] = toRows(benefit, { locale: indonesian });
 * summary?.rows[0]?.["total"]; // => 42_000_000
 * lines?.rows.map(({ item, itemName, amount }) => [item, itemName, amount])[2];
 * // => ["funeral", "Biaya pemakaman", 10_000_000]
 * lines?.columns.at(-3); // => { key: "amount", label: "Jumlah (Rp)", type: "number" }
 * ```
 */
export function toRows(result: Explainable, options: { readonly locale: Locale }): Table[] {
  const { locale } = validate(optionsSchema, options);
  return madeOf(sheetsByKind, result, locale, (sheets, speech) =>
    [...sheets, ...sharedSheets(result, speech)]
      .filter(({ rows }) => rows.length > 0)
      .map((sheet) => tableOf(sheet, speech)),
  );
}
