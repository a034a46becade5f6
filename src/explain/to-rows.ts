import * as z from "zod";
import { invalidInput } from "../core/errors.js";
import { maybe, representedAs } from "../core/fields.js";
import { isIterable } from "../core/is-iterable.js";
import { validate } from "../core/validate.js";
import type { Locale } from "../locale/locale.js";
import type { CleaningQuestion } from "../roster/cleaning/cleaned-roster.js";
import { rosterExpected } from "../roster/screening/roster-input.js";
import type { Explainable } from "./explainable.js";
import { localeField } from "./locale-field.js";
import { madeOf, type MakersByKind } from "./made-of.js";
import { sharedSheets } from "./tables/shared-sheets.js";
import type { Sheet } from "./tables/sheet.js";
import { sheetsByKind } from "./tables/sheets-by-kind.js";
import type { Table } from "./tables/table.js";
import { tableOf } from "./tables/table-of.js";
import { villageSheets, type VillageSheetContext } from "./tables/village-sheets.js";

/** How to make tables. */
export interface ToRowsOptions extends VillageSheetContext {
  readonly locale: Locale;
  /** Of a screened roster: a table for each village instead, to be sent back to it. */
  readonly by?: "village" | undefined;
}

const list = representedAs({ type: "array" }, z.custom<Iterable<never>>(isIterable));

const optionsSchema: z.ZodType<ToRowsOptions> = z.strictObject({
  locale: localeField,
  by: maybe(z.literal("village")),
  villages: maybe(list),
  questions: maybe(z.array(z.custom<CleaningQuestion>(isQuestion))),
});

function isQuestion(value: unknown): boolean {
  const { row, field, code } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [row, field, code].every((part) => part !== undefined);
}

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
 * A screened roster has a second form, `by: "village"`: a table for each village, called
 * after it (`villages` gives the names), in which the village finds each of its rows with
 * the outcome, the reason and what to do, and what cleaning asked (`questions`). These
 * tables show names and whole NIKs, and are for that village alone.
 *
 * @throws InvalidInputError for anything that is not a result of this library, and for a
 * form that its kind does not have.
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
export function toRows(result: Explainable, options: ToRowsOptions): Table[] {
  const { locale, by, ...context } = validate(optionsSchema, options);
  if (by !== undefined) {
    const makers: MakersByKind<Sheet[]> = {
      ...sheetsByKind,
      "roster-screening": (screening, speech) => villageSheets(screening, context, speech),
    };
    return madeOf(makers, result, locale, (sheets, speech) => {
      if (result.kind !== "roster-screening") throw invalidInput("by", rosterExpected.screened);
      return sheets.map((sheet) => tableOf(sheet, speech));
    });
  }
  return madeOf(sheetsByKind, result, locale, (sheets, speech) =>
    [...sheets, ...sharedSheets(result, speech)]
      .filter(({ rows }) => rows.length > 0)
      .map((sheet) => tableOf(sheet, speech)),
  );
}
