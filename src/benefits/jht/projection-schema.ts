import * as z from "zod";
import { monthAfter } from "../../core/calendar.js";
import { expectations } from "../../core/expectations.js";
import { maybe, monthField, positiveCountField, rupiahField } from "../../core/fields.js";
import { toRupiah } from "../../core/exact.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { percentField, yearField } from "../percent-fields.js";
import type {
  JhtProjectionFromContributions,
  JhtProjectionFromWage,
  JhtProjectionInput,
  PercentOfYear,
} from "./jht-projection.js";

const longest = 1_200;

const expected = expectations({
  form: {
    id: "{ wage, months, ... } atau { contributions: [{ month, amount }], ... }, dengan returnPercentPerYear",
    en: "{ wage, months, ... } or { contributions: [{ month, amount }], ... }, with returnPercentPerYear",
  },
  rate: {
    id: "persen setahun dari 0 sampai 100, atau daftar { year, percent } tanpa tahun yang berulang",
    en: "a percent a year from 0 to 100, or a list of { year, percent } without a year twice",
  },
  rateNeedsStart: {
    id: "tingkat menurut tahun memerlukan start atau contributions",
    en: "rates by year need start or contributions",
  },
  months: {
    id: `bilangan bulat 1 sampai ${longest}`,
    en: `a whole number from 1 to ${longest}`,
  },
  monthsNeeded: {
    id: "banyaknya bulan, karena tidak ada iuran yang menunjukkannya",
    en: "the number of months, since no contribution shows it",
  },
  once: { id: "tiap bulan paling banyak sekali", en: "each month at most once" },
  within: {
    id: "iuran dalam jangka waktu start dan months",
    en: "contributions within start and months",
  },
  reportedWage: {
    id: "upah yang dilaporkan, tidak lebih tinggi dari wage",
    en: "the reported wage, not above wage",
  },
});

const rateField = z.union(
  [
    percentField,
    z
      .array(z.strictObject({ year: yearField, percent: percentField }))
      .min(1, { error: expected.rate.en })
      .refine((list) => new Set(list.map(({ year }) => year)).size === list.length, {
        error: expected.rate.en,
      }),
  ],
  { error: expected.rate.en },
);

const monthsField = positiveCountField.refine((months) => months <= longest, {
  error: expected.months.en,
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
    wage: rupiahField,
    months: monthsField,
    reportedWage: maybe(rupiahField),
  })
  .refine(({ start, returnPercentPerYear: rate }) => start !== undefined || !byYear(rate), {
    path: ["returnPercentPerYear"],
    error: expected.rateNeedsStart.en,
  })
  .refine(({ start, depositRatePercent: rate }) => start !== undefined || !byYear(rate), {
    path: ["depositRatePercent"],
    error: expected.rateNeedsStart.en,
  })
  .refine(
    ({ wage, reportedWage }) =>
      reportedWage === undefined || toRupiah(reportedWage) <= toRupiah(wage),
    { path: ["reportedWage"], error: expected.reportedWage.en },
  );

const fromContributions: z.ZodType<JhtProjectionFromContributions> = z
  .strictObject({
    ...shared,
    months: maybe(monthsField),
    contributions: z
      .array(z.strictObject({ month: monthField, amount: rupiahField }))
      .max(longest, { error: expected.months.en })
      .refine((list) => new Set(list.map(({ month }) => month)).size === list.length, {
        error: expected.once.en,
      }),
  })
  .refine(({ contributions, months }) => contributions.length > 0 || months !== undefined, {
    path: ["months"],
    error: expected.monthsNeeded.en,
  })
  .refine(
    ({ contributions, start, returnPercentPerYear, depositRatePercent }) =>
      start !== undefined ||
      contributions.length > 0 ||
      !(byYear(returnPercentPerYear) || byYear(depositRatePercent)),
    { path: ["returnPercentPerYear"], error: expected.rateNeedsStart.en },
  )
  .refine(({ contributions, start, months }) => areWithin(contributions, start, months), {
    path: ["contributions"],
    error: expected.within.en,
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
export const jhtProjectionSchema: z.ZodType<JhtProjectionInput> = z.union(
  [fromWage, fromContributions],
  { error: expected.form.en },
);
