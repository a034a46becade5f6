import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import {
  countField,
  dateField,
  maybe,
  monthField,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import type { Text } from "../../core/text.js";
import type { FieldArticles } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth, RupiahInput } from "../../core/vocabulary.js";

/** Segments whose contributions fall due every month. */
export type MonthlySegment = "wage-earner" | "non-wage-earner";

const paymentExpected = {
  segment: { key: "expected.payment.segment" },
  ofWageEarners: { key: "expected.payment.of-wage-earners" },
  onlyWageEarners: { key: "expected.payment.only-wage-earners" },
} satisfies Record<string, Text>;

/** The month and segment whose due day is asked for. */
export interface DueDateInput {
  readonly segment: MonthlySegment;
  readonly month: CalendarMonth;
  /** Public holidays around the due day; weekends need not be listed. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** A contribution that was paid on a day. */
export interface LateFeeInput extends DueDateInput {
  /** The contribution due for the month, in rupiah. */
  readonly contribution: RupiahInput;
  readonly paidOn: CalendarDate;
}

/** The amounts due and paid for a month. */
export interface DifferenceInput {
  readonly segment: "wage-earner";
  readonly month: CalendarMonth;
  readonly due: RupiahInput;
  readonly paid: RupiahInput;
}

/** The months that were not paid, seen from a day. */
export interface ArrearsInput {
  readonly segment: MonthlySegment;
  readonly on: CalendarDate;
  readonly unpaidMonths: readonly CalendarMonth[];
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** Facts that decide on the standing of a member with arrears. */
export interface StandingInput {
  readonly segment: MonthlySegment;
  readonly on: CalendarDate;
  /** Consecutive months in arrears. */
  readonly arrearsMonths: number;
  /** The employer is bankrupt or closed, for JKP (PP 37/2021 Pasal 39A). */
  readonly employerClosed?: boolean | undefined;
}

const segmentField = z.enum(["wage-earner", "non-wage-earner"], {
  error: messageOf(paymentExpected.segment),
});

const holidaysField = maybe(z.array(dateField).readonly());

const dueDateFields = { segment: segmentField, month: monthField, holidays: holidaysField };

/** Schema of what `contributionDueDate` takes. */
export const dueDateInputSchema: z.ZodType<DueDateInput> = z.strictObject(dueDateFields);

/** Schema of what `lateFee` takes. */
export const lateFeeInputSchema: z.ZodType<LateFeeInput> = z.strictObject({
  ...dueDateFields,
  contribution: positiveRupiahField,
  paidOn: dateField,
});

/** Schema of what `contributionDifference` takes. */
export const differenceInputSchema: z.ZodType<DifferenceInput> = z.strictObject({
  segment: z.literal("wage-earner", { error: messageOf(paymentExpected.onlyWageEarners) }),
  month: monthField,
  due: positiveRupiahField,
  paid: rupiahField,
});

/** Schema of what `contributionArrears` takes. */
export const arrearsInputSchema: z.ZodType<ArrearsInput> = z.strictObject({
  segment: segmentField,
  on: dateField,
  unpaidMonths: z.array(monthField).readonly(),
  holidays: holidaysField,
});

/** Schema of what `membershipStanding` takes. */
export const standingInputSchema: z.ZodType<StandingInput> = z
  .strictObject({
    segment: segmentField,
    on: dateField,
    arrearsMonths: countField,
    employerClosed: maybe(z.boolean()),
  })
  .refine(
    ({ segment, employerClosed }) => segment === "wage-earner" || employerClosed === undefined,
    { path: ["employerClosed"], error: messageOf(paymentExpected.ofWageEarners) },
  );

/** The articles behind the fields. */
export const paymentArticles: FieldArticles = {
  segment: { regulation: "pp-44-2015", article: "Pasal 21, 23, 24" },
};
