import * as z from "zod";
import { monthAfter } from "../../core/calendar.js";
import { messageOf } from "../../core/expectations.js";
import { maybe, monthField, positiveCountField, rupiahField } from "../../core/fields.js";
import { toRupiah } from "../../core/exact.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { earnedField } from "../benefit-schema.js";
import { percentField, yearField } from "../percent-fields.js";
import type {
  JhtProjectionFromContributions,
  JhtProjectionFromWage,
  JhtProjectionInput,
  PercentOfYear,
} from "./jht-projection.js";
import { textWith, type Text } from "../../core/text.js";

const longest = 1_200; // not law: a projection of one to 1,200 months: a bound of the input

const expected = {
  form: { key: "expected.projection.form" },
  rate: { key: "expected.projection.rate" },
  rateNeedsStart: { key: "expected.projection.rate-needs-start" },
  months: textWith("expected.projection.months", { longest }),
  monthsNeeded: { key: "expected.projection.months-needed" },
  once: { key: "expected.projection.once" },
  within: { key: "expected.projection.within" },
  reportedWage: { key: "expected.projection.reported-wage" },
} satisfies Record<string, Text>;

/** A rate in percent a year, for all years or by year. */
export const rateField: z.ZodType<number | readonly PercentOfYear[]> = z.union(
  [
    percentField,
    z
      .array(z.strictObject({ year: yearField, percent: percentField }))
      .min(1, { error: messageOf(expected.rate) })
      .refine((list) => new Set(list.map(({ year }) => year)).size === list.length, {
        error: messageOf(expected.rate),
      }),
  ],
  { error: messageOf(expected.rate) },
);

const monthsField = positiveCountField.refine((months) => months <= longest, {
  error: messageOf(expected.months),
});

const shared = {
  start: maybe(monthField),
  returnPercentPerYear: rateField,
  openingBalance: maybe(rupiahField),
  depositRatePercent: maybe(rateField),
};

function byYear(rate: number | readonly PercentOfYear[] | undefined): boolean {
  return typeof rate === "object";
}

const fromWage: z.ZodType<JhtProjectionFromWage> = z
  .strictObject({
    ...shared,
    wage: earnedField,
    months: monthsField,
    reportedWage: maybe(earnedField),
  })
  .refine(({ start, returnPercentPerYear: rate }) => start !== undefined || !byYear(rate), {
    path: ["returnPercentPerYear"],
    error: messageOf(expected.rateNeedsStart),
  })
  .refine(({ start, depositRatePercent: rate }) => start !== undefined || !byYear(rate), {
    path: ["depositRatePercent"],
    error: messageOf(expected.rateNeedsStart),
  })
  .refine(
    ({ wage, reportedWage }) =>
      reportedWage === undefined || toRupiah(reportedWage) <= toRupiah(wage),
    { path: ["reportedWage"], error: messageOf(expected.reportedWage) },
  );

const fromContributions: z.ZodType<JhtProjectionFromContributions> = z
  .strictObject({
    ...shared,
    months: maybe(monthsField),
    contributions: z
      .array(z.strictObject({ month: monthField, amount: rupiahField }))
      .max(longest, { error: messageOf(expected.months) })
      .refine((list) => new Set(list.map(({ month }) => month)).size === list.length, {
        error: messageOf(expected.once),
      }),
  })
  .refine(({ contributions, months }) => contributions.length > 0 || months !== undefined, {
    path: ["months"],
    error: messageOf(expected.monthsNeeded),
  })
  .refine(
    ({ contributions, start, returnPercentPerYear: rate }) =>
      start !== undefined || contributions.length > 0 || !byYear(rate),
    { path: ["returnPercentPerYear"], error: messageOf(expected.rateNeedsStart) },
  )
  .refine(
    ({ contributions, start, depositRatePercent: rate }) =>
      start !== undefined || contributions.length > 0 || !byYear(rate),
    { path: ["depositRatePercent"], error: messageOf(expected.rateNeedsStart) },
  )
  .refine(({ contributions, start, months }) => areWithin(contributions, start, months), {
    path: ["contributions"],
    error: messageOf(expected.within),
  });

function areWithin(
  contributions: JhtProjectionFromContributions["contributions"],
  start: CalendarMonth | undefined,
  months: number | undefined,
): boolean {
  const paid = contributions.map(({ month }) => month).sort();
  const first = start ?? paid[0];
  if (first === undefined) return true;
  const limit = monthAfter(first, (months ?? longest) - 1);
  return paid.every((month) => month >= first && month <= limit);
}

/** Schema of what `projectJhtBalance` takes. */
export const jhtProjectionInputSchema: z.ZodType<JhtProjectionInput> = z.union(
  [fromWage, fromContributions],
  { error: messageOf(expected.form) },
);
