import * as z from "zod";
import { messageOf, expected } from "../core/expectations.js";
import {
  countField,
  dateField,
  employerSizeField,
  fundingSourceField,
  isZero,
  maybe,
  monthField,
  positiveCountField,
  positiveRupiah,
  positiveRupiahField,
  programmesField,
  riskGroupField,
  rupiahField,
  sectorField,
} from "../core/fields.js";
import type { Text } from "../core/text.js";
import { labourIntensiveIndustries } from "../law/labour-intensive-industries.js";
import { contributionExpected } from "./contribution-expectations.js";
import type {
  ConstructionInput,
  ContributionInput,
  EmployerFacts,
  MigrantWorkerInput,
  NonWageEarnerInput,
  WageEarnerInput,
  WageInput,
} from "./contribution-inputs.js";
import type { IncomeBandQuestion, WageFromContributionInput } from "./inverse/inverse-inputs.js";

/** A wage above zero, with what a wage of zero is told. */
export function wageField(zero: Text): z.ZodType<WageInput> {
  const wage = positiveRupiah(zero);
  const ofMonths = z
    .array(rupiahField)
    .min(1, { error: messageOf(expected.wage) })
    .refine((wages) => wages.some((one) => Number(one) > 0), { error: messageOf(zero) });
  return z.union(
    [
      wage,
      z.strictObject({ daily: wage }),
      z.strictObject({ pieceRate: ofMonths }),
      z.strictObject({ weatherPieceRate: ofMonths }),
      z.strictObject({ sameWork: z.array(wage).min(1, { error: messageOf(expected.wage) }) }),
    ],
    { error: ({ input }) => messageOf(wageExpected(input, zero)) },
  );
}

function wageExpected(input: unknown, zero: Text): Text {
  if (isZero(input)) return zero;
  const isHourly = typeof input === "object" && input !== null && "hourly" in input;
  return isHourly ? contributionExpected.hourly : expected.wage;
}

/** Schema of a wage. */
export const wageInputSchema: z.ZodType<WageInput> = wageField(contributionExpected.wageOfZero);

/** Schema of what is known of an employer. */
export const employerFactsSchema: z.ZodType<EmployerFacts> = z.strictObject({
  kind: maybe(z.enum(["business", "construction-firm", "state-body"])),
  size: maybe(employerSizeField),
  industry: maybe(z.enum([...labourIntensiveIndustries, "other"] as const)),
  activeMembers: maybe(countField),
  arrearsFree: maybe(z.boolean()),
  memberSince: maybe(monthField),
  defersPension: maybe(z.boolean()),
});

const wageEarnerFields = {
  minimumWage: maybe(positiveRupiahField),
  riskGroup: maybe(riskGroupField),
  programmes: programmesField,
  employer: maybe(employerFactsSchema),
  projectWorker: maybe(z.boolean()),
  jkpEnrolled: maybe(z.boolean()),
  jkpMembership: maybe(
    z.strictObject({
      citizen: maybe(z.boolean()),
      ageAtRegistration: maybe(countField),
      registeredInJkn: maybe(z.boolean()),
    }),
  ),
  fundedBy: maybe(fundingSourceField),
  paidOn: maybe(dateField),
};

const wageEarnerSchema = z.strictObject({
  segment: z.literal("wage-earner"),
  month: monthField,
  wage: wageInputSchema,
  ...wageEarnerFields,
});

/** Schema of an income, or of the band that a member chose. */
export const incomeField: z.ZodType<NonWageEarnerInput["income"]> = z.union(
  [positiveRupiahField, z.strictObject({ band: positiveCountField })],
  {
    error: ({ input }) =>
      messageOf(isZero(input) ? contributionExpected.incomeOfZero : contributionExpected.income),
  },
);

/** All programmes are well formed; JP and JKP are refused by the law, with its article. */
export const nonWageEarnerProgrammesField: z.ZodType<NonWageEarnerInput["programmes"]> =
  programmesField as z.ZodType<NonWageEarnerInput["programmes"]>;

const nonWageEarnerFields = {
  programmes: nonWageEarnerProgrammesField,
  sector: maybe(sectorField),
  fundedBy: maybe(fundingSourceField),
  isEmployer: maybe(z.boolean()),
  arrearsFree: maybe(z.boolean()),
  memberSince: maybe(monthField),
};

const nonWageEarnerSchema = z.strictObject({
  segment: z.literal("non-wage-earner"),
  month: monthField,
  income: incomeField,
  ...nonWageEarnerFields,
});

const percentField = z
  .number({ error: messageOf(contributionExpected.vatPercent) })
  .refine(
    (percent) => percent >= 0 && percent <= 100 && /^\d+(\.\d{1,2})?$/.test(String(percent)),
    {
      error: messageOf(contributionExpected.vatPercent),
    },
  );

const baseField = positiveRupiah(contributionExpected.baseOfZero);

const constructionSchema = z
  .strictObject({
    segment: z.literal("construction"),
    month: monthField,
    contractValue: maybe(baseField),
    contractValueWithVat: maybe(baseField),
    vatPercent: maybe(percentField),
    wages: maybe(baseField),
    memberSince: maybe(monthField),
    alreadyPaid: maybe(z.strictObject({ jkk: rupiahField, jkm: rupiahField })),
    arrearsFree: maybe(z.boolean()),
    fundedBy: maybe(fundingSourceField),
  })
  .refine(
    ({ contractValue, contractValueWithVat, wages }) =>
      [contractValue, contractValueWithVat, wages].filter((base) => base !== undefined).length ===
      1,
    { path: ["contractValue"], error: messageOf(contributionExpected.oneBase) },
  )
  .refine(
    ({ contractValueWithVat, vatPercent }) =>
      (contractValueWithVat === undefined) === (vatPercent === undefined),
    { path: ["vatPercent"], error: messageOf(contributionExpected.vatPercent) },
  )
  .refine(({ wages, alreadyPaid }) => wages === undefined || alreadyPaid === undefined, {
    path: ["alreadyPaid"],
    error: messageOf(contributionExpected.withContract),
  })
  .refine(({ wages, memberSince }) => wages !== undefined || memberSince === undefined, {
    path: ["memberSince"],
    error: messageOf(contributionExpected.withWages),
  })
  .refine(({ wages, arrearsFree }) => wages !== undefined || arrearsFree === undefined, {
    path: ["arrearsFree"],
    error: messageOf(contributionExpected.withWages),
  });

const migrantWorkerSchema = z
  .strictObject({
    segment: z.literal("migrant-worker"),
    date: dateField,
    via: z.enum(["agency", "individual"]),
    contractMonths: positiveCountField,
    phase: maybe(z.enum(["before", "during-and-after", "extension"])),
    jht: maybe(rupiahField),
    jhtMonths: maybe(positiveCountField),
    fundedBy: maybe(fundingSourceField),
  })
  .refine(({ jht, jhtMonths }) => jht !== undefined || jhtMonths === undefined, {
    path: ["jhtMonths"],
    error: messageOf(contributionExpected.jhtMonths),
  });

/** Schema of one month of a wage earner. */
export const wageEarnerInputSchema: z.ZodType<WageEarnerInput> = wageEarnerSchema;

/** Schema of one month of a non-wage earner. */
export const nonWageEarnerInputSchema: z.ZodType<NonWageEarnerInput> = nonWageEarnerSchema;

/** Schema of a construction project. */
export const constructionInputSchema: z.ZodType<ConstructionInput> =
  constructionSchema as z.ZodType<ConstructionInput>;

/** Schema of a migrant worker. */
export const migrantWorkerInputSchema: z.ZodType<MigrantWorkerInput> = migrantWorkerSchema;

/** Schema of what `computeContribution` takes. */
export const contributionInputSchema: z.ZodType<ContributionInput> = z.discriminatedUnion(
  "segment",
  [wageEarnerSchema, nonWageEarnerSchema, constructionSchema, migrantWorkerSchema],
  { error: messageOf(contributionExpected.segment) },
) as z.ZodType<ContributionInput>;

/** Schema of what `wageFromContribution` takes. */
export const wageFromContributionInputSchema: z.ZodType<WageFromContributionInput> = z.strictObject(
  {
    month: monthField,
    ...wageEarnerFields,
    contribution: positiveRupiahField,
    payer: maybe(z.enum(["employer", "worker"])),
  },
);

/** Schema of what `incomeBandFor` takes. */
export const incomeBandQuestionSchema: z.ZodType<IncomeBandQuestion> = z
  .strictObject({
    month: monthField,
    ...nonWageEarnerFields,
    income: maybe(positiveRupiahField),
    contribution: maybe(positiveRupiahField),
  })
  .refine(({ income, contribution }) => (income === undefined) !== (contribution === undefined), {
    path: ["income"],
    error: messageOf(contributionExpected.bandQuestion),
  });
