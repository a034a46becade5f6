import * as z from "zod";
import { monthsOfYear } from "../../core/calendar.js";
import { expectations } from "../../core/expectations.js";
import { addFaults } from "../../core/faults.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { countField, dateField, maybe, rupiahField } from "../../core/fields.js";
import { amountField, benefitSegmentField, dateFaults, earnedField } from "../benefit-schema.js";
import { inflationField, percentField, yearField } from "../percent-fields.js";
import type {
  AnnualWage,
  JpFacts,
  PensionChild,
  PensionInPayment,
  PensionInput,
  PensionMember,
} from "./pension-input.js";

const expected = expectations({
  kind: {
    id: "jenis pensiun: old-age, disability, widow, child, atau parent",
    en: "a kind of pension: old-age, disability, widow, child or parent",
  },
  average: {
    id: "weightedAverageAnnualWage atau annualWages, bukan keduanya",
    en: "weightedAverageAnnualWage or annualWages, not both",
  },
  years: { id: "tiap tahun paling banyak sekali", en: "each year at most once" },
  months: {
    id: `bulan iuran 1 sampai ${monthsOfYear}`,
    en: `months paid from 1 to ${monthsOfYear}`,
  },
  sum: {
    id: "masa iur yang sama dengan jumlah bulan dalam annualWages",
    en: "as many months as annualWages has together",
  },
  wageYears: {
    id: "tahun upah tidak sesudah tahun date",
    en: "years of wages not after the year of date",
  },
  ofParticipant: {
    id: 'hanya anak yang dapat melanjutkan pensiun janda atau duda: of harus "participant"',
    en: "only a child's pension can follow a widow(er)'s: of must be \"participant\"",
  },
});

const annualWage: z.ZodType<AnnualWage> = z.strictObject({
  year: yearField,
  wage: earnedField,
  months: countField.refine((months) => months >= 1 && months <= monthsOfYear, {
    error: expected.months.en,
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
  foreigner: maybe(z.boolean()),
  birthDate: maybe(dateField),
  contributionMonths: maybe(countField),
  weightedAverageAnnualWage: maybe(earnedField),
  annualWages: maybe(
    z
      .array(annualWage)
      .min(1, { error: expected.average.en })
      .refine(isEachYearOnce, { error: expected.years.en }),
  ),
  inflationPercent: maybe(
    z
      .array(z.strictObject({ year: yearField, percent: inflationField }))
      .refine(isEachYearOnce, { error: expected.years.en }),
  ),
  accumulated: maybe(z.strictObject({ contributions: rupiahField, returns: rupiahField })),
  enrolled: maybe(z.boolean()),
};

const period = {
  membershipStart: maybe(dateField),
  densityPercent: maybe(percentField),
};

const pensionInPayment: z.ZodType<PensionInPayment> = z.strictObject({
  amount: amountField,
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
    { error: expected.kind.en },
  )
  .refine(
    ({ weightedAverageAnnualWage, annualWages }) =>
      weightedAverageAnnualWage === undefined || annualWages === undefined,
    { path: ["annualWages"], error: expected.average.en },
  )
  .refine(({ contributionMonths: months, annualWages }) => isSum(months, annualWages), {
    path: ["contributionMonths"],
    error: expected.sum.en,
  })
  .refine(({ date, annualWages = [] }) => annualWages.every(({ year }) => year <= yearOf(date)), {
    path: ["annualWages"],
    error: expected.wageYears.en,
  })
  .check((context) => {
    addFaults(context, dateFaults(context.value));
  })
  .refine(followsRightly, {
    path: ["pensionInPayment", "of"],
    error: expected.ofParticipant.en,
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
    foreigner: maybe(z.boolean()),
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
    error: expected.ofParticipant.en,
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
