import * as z from "zod";
import { monthsOfYear } from "../../core/calendar.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults } from "../../core/faults.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import {
  countField,
  dateField,
  maybe,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import { benefitSegmentField, dateFaults, earnedField } from "../benefit-schema.js";
import { inflationField, percentField, yearField } from "../percent-fields.js";
import type {
  AnnualWage,
  JpFacts,
  PensionChild,
  PensionInPayment,
  PensionInput,
  PensionMember,
} from "./pension-input.js";
import { textWith, type Text } from "../../core/text.js";

const expected = {
  kind: { key: "expected.pension.kind" },
  average: { key: "expected.pension.average" },
  years: { key: "expected.pension.years" },
  months: textWith("expected.pension.months", { monthsOfYear }),
  sum: { key: "expected.pension.sum" },
  wageYears: { key: "expected.pension.wage-years" },
  ofParticipant: { key: "expected.pension.of-participant" },
} satisfies Record<string, Text>;

const annualWage: z.ZodType<AnnualWage> = z.strictObject({
  year: yearField,
  wage: earnedField,
  months: countField.refine((months) => months >= 1 && months <= monthsOfYear, {
    error: messageOf(expected.months),
  }),
});

function isEachYearOnce(list: readonly { readonly year: number }[]): boolean {
  return new Set(list.map(({ year }) => year)).size === list.length;
}

const child: z.ZodType<PensionChild> = z.strictObject({
  birthDate: maybe(dateField),
  working: maybe(z.boolean()),
  married: maybe(z.boolean()),
});

const basis = {
  date: dateField,
  segment: benefitSegmentField,
  citizen: maybe(z.boolean()),
  birthDate: maybe(dateField),
  contributionMonths: maybe(countField),
  weightedAverageAnnualWage: maybe(earnedField),
  annualWages: maybe(
    z
      .array(annualWage)
      .min(1, { error: messageOf(expected.average) })
      .refine(isEachYearOnce, { error: messageOf(expected.years) }),
  ),
  inflationPercent: maybe(
    z
      .array(z.strictObject({ year: yearField, percent: inflationField }))
      .refine(isEachYearOnce, { error: messageOf(expected.years) }),
  ),
  accumulated: maybe(z.strictObject({ contributions: positiveRupiahField, returns: rupiahField })),
  enrolled: maybe(z.boolean()),
};

const period = {
  membershipStart: maybe(dateField),
  densityPercent: maybe(percentField),
};

const pensionInPayment: z.ZodType<PensionInPayment> = z.strictObject({
  amount: positiveRupiahField,
  of: z.enum(["participant", "widow"]),
});

const survivor = {
  ...basis,
  ...period,
  registered: maybe(z.boolean()),
  pensionInPayment: maybe(pensionInPayment),
};

const spouseEntitled = maybe(z.boolean());

/** Schema of what `computePension` takes. */
export const pensionInputSchema: z.ZodType<PensionInput> = z
  .discriminatedUnion(
    "kind",
    [
      z.strictObject({
        kind: z.literal("old-age"),
        ...basis,
        takenUpOn: maybe(dateField),
      }),
      z.strictObject({ kind: z.literal("disability"), ...basis, ...period }),
      z.strictObject({ kind: z.literal("widow"), ...survivor }),
      z.strictObject({
        kind: z.literal("child"),
        ...survivor,
        spouseEntitled,
        children: maybe(z.array(child)),
      }),
      z.strictObject({
        kind: z.literal("parent"),
        ...survivor,
        spouseEntitled,
        childEntitled: maybe(z.boolean()),
      }),
    ],
    { error: messageOf(expected.kind) },
  )
  .refine(
    ({ weightedAverageAnnualWage, annualWages }) =>
      weightedAverageAnnualWage === undefined || annualWages === undefined,
    { path: ["annualWages"], error: messageOf(expected.average) },
  )
  .refine(({ contributionMonths: months, annualWages }) => isSum(months, annualWages), {
    path: ["contributionMonths"],
    error: messageOf(expected.sum),
  })
  .refine(({ date, annualWages = [] }) => annualWages.every(({ year }) => year <= yearOf(date)), {
    path: ["annualWages"],
    error: messageOf(expected.wageYears),
  })
  .check((context) => {
    addFaults(context, dateFaults(context.value));
  })
  .refine(followsRightly, {
    path: ["pensionInPayment", "of"],
    error: messageOf(expected.ofParticipant),
  });

/** Schema of what is known of a participant for JP. */
export const pensionMemberSchema: z.ZodType<PensionMember> = z.strictObject({
  contributionMonths: basis.contributionMonths,
  weightedAverageAnnualWage: basis.weightedAverageAnnualWage,
  accumulated: basis.accumulated,
  ...period,
  registered: maybe(z.boolean()),
  pensionInPayment: maybe(pensionInPayment),
});

/** Schema of the facts that decide on JP. */
export const jpFactsSchema: z.ZodType<JpFacts> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    kind: maybe(z.enum(["old-age", "disability", "widow", "child", "parent"])),
    birthDate: maybe(dateField),
    citizen: maybe(z.boolean()),
    contributionMonths: maybe(countField),
    ...period,
    registered: maybe(z.boolean()),
    spouseEntitled,
    childEntitled: maybe(z.boolean()),
    children: maybe(z.array(child)),
    pensionInPayment: maybe(pensionInPayment),
  })
  .check((context) => {
    addFaults(context, dateFaults(context.value));
  })
  .refine(followsRightly, {
    path: ["pensionInPayment", "of"],
    error: messageOf(expected.ofParticipant),
  });

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function followsRightly({ kind, pensionInPayment }: JpFacts): boolean {
  return kind === "child" || pensionInPayment?.of !== "widow";
}

function isSum(months: number | undefined, wages: readonly AnnualWage[] | undefined): boolean {
  if (months === undefined || wages === undefined) return true;
  return wages.reduce((sum, wage) => sum + wage.months, 0) === months;
}
