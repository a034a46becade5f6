import * as z from "zod";
import { incomeSchema, wageSchema } from "../../contributions/contribution-schema.js";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, maybe, rupiahField } from "../../core/fields.js";
import type { RupiahInput } from "../../core/vocabulary.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
import {
  familyExpected,
  familyField,
  hasHeirsForChildren,
  isWholeFamily,
} from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkkFacts } from "./jkk-checks.js";
import {
  circumstanceField,
  disabilitiesField,
  expensesField,
  inabilityField,
  occupationalDiseaseField,
} from "./jkk-fields.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

const expected = expectations({
  nothing: {
    id: "sekurang-kurangnya satu dari death, totalDisability, disabilities, temporaryInability, dan expenses",
    en: "at least one of death, totalDisability, disabilities, temporaryInability and expenses",
  },
  oneOutcome: {
    id: "hanya satu dari death, totalDisability, dan disabilities: santunan kematian atau cacat total tetap menggantikan cacat sebagian; cacat yang ditetapkan sebelum meninggal dihitung tersendiri",
    en: "only one of death, totalDisability and disabilities: a death or total disability takes the place of a partial one; a disability fixed before the death is computed by itself",
  },
  decidedOn: {
    id: "decidedOn tidak boleh sebelum date",
    en: "decidedOn must not be before date",
  },
  disease: {
    id: 'occupationalDisease hanya untuk circumstance "occupational-disease"',
    en: 'occupationalDisease only with the circumstance "occupational-disease"',
  },
  employmentEnded: {
    id: "employmentEnded tidak boleh sesudah date, dan hanya bagi pekerja dalam hubungan kerja",
    en: "employmentEnded must not be after date, and only of workers in an employment relation",
  },
  arrearsSettledBy: {
    id: "arrearsSettledBy hanya bagi BPU dengan arrearsMonths sekurang-kurangnya 1",
    en: "arrearsSettledBy is only of non-wage earners with arrearsMonths of at least 1",
  },
  ofDeath: {
    id: "heirs dan family hanya bersama death: true",
    en: "heirs and family only with death: true",
  },
  spell: {
    id: "sementara tidak mampu bekerja tidak dapat dimulai sebelum date",
    en: "the temporary inability cannot begin before date",
  },
  notEnrolled: {
    id: "arrearsMonths dan reportedWage hanya bagi peserta: tidak bersama enrolled false",
    en: "arrearsMonths and reportedWage are of participants: not together with enrolled false",
  },
});

const eventFields = {
  date: dateField,
  death: maybe(z.boolean()),
  totalDisability: maybe(z.boolean()),
  disabilities: maybe(disabilitiesField),
  leftHanded: maybe(z.boolean()),
  temporaryInability: maybe(inabilityField),
  expenses: maybe(expensesField),
  children: maybe(childrenField),
  arrearsMonths: maybe(countField),
  enrolled: maybe(z.boolean()),
  circumstance: maybe(circumstanceField),
  usualRoute: maybe(z.boolean()),
  occupationalDisease: maybe(occupationalDiseaseField),
  concludedAsWorkAccident: maybe(z.boolean()),
  decidedOn: maybe(dateField),
  arrearsSettledBy: maybe(z.enum(["participant", "heirs", "other"])),
  heirs: maybe(z.boolean()),
  family: maybe(familyField),
};

/** Schema of what `computeJkkBenefit` takes. */
export const jkkBenefitInputSchema: z.ZodType<JkkBenefitInput> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({
        ...eventFields,
        segment: z.enum(["wage-earner", "construction"]),
        wage: wageSchema,
        reportedWage: maybe(rupiahField),
        otherWages: maybe(z.array(rupiahField).readonly()),
        wagePaidByEmployer: maybe(rupiahField),
        reportedInTime: maybe(z.boolean()),
      }),
      z.strictObject({
        ...eventFields,
        segment: z.literal("non-wage-earner"),
        income: incomeSchema,
      }),
    ],
    { error: benefitExpected.segment.en },
  )
  .refine((facts) => outcomesOf(facts) > 0 || hasCosts(facts), { error: expected.nothing.en })
  .refine((facts) => outcomesOf(facts) <= 1, { error: expected.oneOutcome.en })
  .refine(({ date, decidedOn }) => decidedOn === undefined || decidedOn >= date, {
    path: ["decidedOn"],
    error: expected.decidedOn.en,
  })
  .refine(
    ({ circumstance = "occupational-disease", occupationalDisease }) =>
      occupationalDisease === undefined || circumstance === "occupational-disease",
    { path: ["occupationalDisease"], error: expected.disease.en },
  )
  .refine(
    ({ segment, date, occupationalDisease }) =>
      occupationalDisease?.employmentEnded === undefined ||
      (segment !== "non-wage-earner" && occupationalDisease.employmentEnded <= date),
    { path: ["occupationalDisease", "employmentEnded"], error: expected.employmentEnded.en },
  )
  .refine(({ date, temporaryInability }) => firstDay(temporaryInability, date) >= date, {
    path: ["temporaryInability"],
    error: expected.spell.en,
  })
  .refine(
    (facts) =>
      facts.enrolled !== false || (!facts.arrearsMonths && reportedWageOf(facts) === undefined),
    { path: ["enrolled"], error: expected.notEnrolled.en },
  )
  .refine(
    ({ segment, arrearsMonths = 0, arrearsSettledBy }) =>
      arrearsSettledBy === undefined || (segment === "non-wage-earner" && arrearsMonths > 0),
    { path: ["arrearsSettledBy"], error: expected.arrearsSettledBy.en },
  )
  .refine(({ death, heirs }) => heirs === undefined || death === true, {
    path: ["heirs"],
    error: expected.ofDeath.en,
  })
  .refine(({ death, family }) => family === undefined || death === true, {
    path: ["family"],
    error: expected.ofDeath.en,
  })
  .refine(hasHeirsForChildren, { path: ["heirs"], error: familyExpected.heirs.en })
  .refine(isWholeFamily, { path: ["family"], error: familyExpected.family.en })
  .check((context) => {
    checkChildren(context, context.value.date);
  });

function outcomesOf({ death, totalDisability, disabilities }: JkkBenefitInput): number {
  const given = [death === true, totalDisability === true, (disabilities ?? []).length > 0];
  return given.filter(Boolean).length;
}

function hasCosts({ temporaryInability, expenses }: JkkBenefitInput): boolean {
  const spent = Object.values(expenses ?? {}).filter((cost) => cost !== undefined);
  return temporaryInability !== undefined || spent.length > 0;
}

function reportedWageOf(facts: JkkBenefitInput): RupiahInput | undefined {
  return facts.segment === "non-wage-earner" ? undefined : facts.reportedWage;
}

function firstDay(
  inability: JkkBenefitInput["temporaryInability"],
  date: JkkBenefitInput["date"],
): JkkBenefitInput["date"] {
  if (inability === undefined || "days" in inability) return date;
  const [first] = "from" in inability ? [inability] : inability;
  return first?.from ?? date;
}

/** Schema of the facts that decide on JKK. */
export const jkkFactsSchema: z.ZodType<JkkFacts> = z.strictObject({
  date: dateField,
  segment: benefitSegmentField,
  enrolled: maybe(z.boolean()),
  circumstance: maybe(circumstanceField),
  usualRoute: maybe(z.boolean()),
  occupationalDisease: maybe(occupationalDiseaseField),
  concludedAsWorkAccident: maybe(z.boolean()),
  arrearsMonths: maybe(countField),
});
