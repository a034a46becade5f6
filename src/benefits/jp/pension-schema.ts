import * as z from "zod";
import { monthsOfYear } from "../../core/calendar.js";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, rupiahField } from "../../core/fields.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
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
  birthDate: { id: "tanggal lahir, tidak sesudah date", en: "a birth date not after date" },
  ofParticipant: {
    id: 'hanya anak yang dapat melanjutkan pensiun janda atau duda: of harus "participant"',
    en: "only a child's pension can follow a widow(er)'s: of must be \"participant\"",
  },
});

const annualWage: z.ZodType<AnnualWage> = z.strictObject({
  year: yearField,
  wage: rupiahField,
  months: countField.refine((months) => months >= 1 && months <= monthsOfYear, {
    error: expected.months.en,
  }),
});

function isEachYearOnce(list: readonly { readonly year: number }[]): boolean {
  return new Set(list.map(({ year }) => year)).size === list.length;
}

const child: z.ZodType<PensionChild> = z.strictObject({
  birthDate: dateField.exactOptional(),
  working: z.boolean().exactOptional(),
  married: z.boolean().exactOptional(),
});

const basis = {
  date: dateField,
  segment: benefitSegmentField,
  foreigner: z.boolean().exactOptional(),
  birthDate: dateField.exactOptional(),
  contributionMonths: countField.exactOptional(),
  weightedAverageAnnualWage: rupiahField.exactOptional(),
  annualWages: z
    .array(annualWage)
    .min(1, { error: expected.average.en })
    .refine(isEachYearOnce, { error: expected.years.en })
    .exactOptional(),
  inflationPercent: z
    .array(z.strictObject({ year: yearField, percent: inflationField }))
    .refine(isEachYearOnce, { error: expected.years.en })
    .exactOptional(),
  accumulated: z.strictObject({ contributions: rupiahField, returns: rupiahField }).exactOptional(),
  enrolled: z.boolean().exactOptional(),
};

const period = {
  membershipStart: dateField.exactOptional(),
  densityPercent: percentField.exactOptional(),
};

const pensionInPayment: z.ZodType<PensionInPayment> = z.strictObject({
  amount: rupiahField,
  of: z.enum(["participant", "widow"]),
});

const survivor = {
  ...basis,
  ...period,
  registered: z.boolean().exactOptional(),
  pensionInPayment: pensionInPayment.exactOptional(),
};

const spouseEntitled = z.boolean().exactOptional();

/** Schema of what `computePension` takes. */
export const pensionInputSchema: z.ZodType<PensionInput> = z
  .discriminatedUnion(
    "kind",
    [
      z.strictObject({
        kind: z.literal("old-age"),
        ...basis,
        takenUpOn: dateField.exactOptional(),
      }),
      z.strictObject({ kind: z.literal("disability"), ...basis, ...period }),
      z.strictObject({ kind: z.literal("widow"), ...survivor }),
      z.strictObject({
        kind: z.literal("child"),
        ...survivor,
        spouseEntitled,
        children: z.array(child).exactOptional(),
      }),
      z.strictObject({
        kind: z.literal("parent"),
        ...survivor,
        spouseEntitled,
        childEntitled: z.boolean().exactOptional(),
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
  .refine(bornBefore, { path: ["birthDate"], error: expected.birthDate.en })
  .refine(joinedBefore, { path: ["membershipStart"], error: benefitExpected.membershipStart.en })
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
  registered: z.boolean().exactOptional(),
  pensionInPayment: pensionInPayment.exactOptional(),
});

/** Schema of the facts that decide on JP. */
export const jpFactsSchema: z.ZodType<JpFacts> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    kind: z.enum(["old-age", "disability", "widow", "child", "parent"]).exactOptional(),
    birthDate: dateField.exactOptional(),
    foreigner: z.boolean().exactOptional(),
    contributionMonths: countField.exactOptional(),
    ...period,
    registered: z.boolean().exactOptional(),
    spouseEntitled,
    childEntitled: z.boolean().exactOptional(),
    children: z.array(child).exactOptional(),
    pensionInPayment: pensionInPayment.exactOptional(),
  })
  .refine(bornBefore, { path: ["birthDate"], error: expected.birthDate.en })
  .refine(joinedBefore, { path: ["membershipStart"], error: benefitExpected.membershipStart.en })
  .refine(followsRightly, {
    path: ["pensionInPayment", "of"],
    error: expected.ofParticipant.en,
  });

function bornBefore({ date, birthDate }: JpFacts): boolean {
  return birthDate === undefined || birthDate <= date;
}

function joinedBefore({ date, membershipStart }: JpFacts): boolean {
  return membershipStart === undefined || membershipStart <= date;
}

function followsRightly({ kind, pensionInPayment }: JpFacts): boolean {
  return kind === "child" || pensionInPayment?.of !== "widow";
}

function isSum(months: number | undefined, wages: readonly AnnualWage[] | undefined): boolean {
  if (months === undefined || wages === undefined) return true;
  return wages.reduce((sum, wage) => sum + wage.months, 0) === months;
}
