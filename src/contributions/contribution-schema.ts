import * as z from "zod";
import { messageOf, expected } from "../core/expectations.js";
import {
  countField,
  dateField,
  employerSizeField,
  fundingSourceField,
  maybe,
  monthField,
  positiveCountField,
  programmesField,
  riskGroupField,
  rupiahField,
  sectorField,
} from "../core/fields.js";
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

const wagesField = z.array(rupiahField).min(1, { error: messageOf(expected.wage) });

/** Schema of a wage. */
export const wageInputSchema: z.ZodType<WageInput> = z.union(
  [
    rupiahField,
    z.strictObject({ daily: rupiahField }),
    z.strictObject({ pieceRate: wagesField }),
    z.strictObject({ weatherPieceRate: wagesField }),
    z.strictObject({ sameWork: wagesField }),
    z.strictObject({
      basic: rupiahField,
      fixedAllowances: maybe(rupiahField),
      attendanceAllowances: maybe(rupiahField),
      overtime: maybe(rupiahField),
      holidayAllowance: maybe(rupiahField),
    }),
  ],
  {
    error: ({ input }) =>
      typeof input === "object" && input !== null && "hourly" in input
        ? messageOf(contributionExpected.hourly)
        : messageOf(expected.wage),
  },
);

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
  minimumWage: maybe(rupiahField),
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
  birthDate: maybe(dateField),
  citizen: maybe(z.boolean()),
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
  [rupiahField, z.strictObject({ band: positiveCountField })],
  { error: messageOf(contributionExpected.income) },
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

const percentField = z.number({ error: messageOf(contributionExpected.vatPercent) }).refine(
  // not law: a percent runs from 0 to 100, with so many decimals
  (percent) => percent >= 0 && percent <= 100 && /^\d+(\.\d{1,2})?$/.test(String(percent)),
  {
    error: messageOf(contributionExpected.vatPercent),
  },
);

const constructionSchema = z
  .strictObject({
    segment: z.literal("construction"),
    month: monthField,
    contractValue: maybe(rupiahField),
    contractValueWithVat: maybe(rupiahField),
    vatPercent: maybe(percentField),
    wages: maybe(rupiahField),
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
    contribution: rupiahField,
    payer: maybe(z.enum(["employer", "worker"])),
  },
);

/** Schema of what `incomeBandFor` takes. */
export const incomeBandQuestionSchema: z.ZodType<IncomeBandQuestion> = z
  .strictObject({
    month: monthField,
    ...nonWageEarnerFields,
    income: maybe(rupiahField),
    contribution: maybe(rupiahField),
  })
  .refine(({ income, contribution }) => (income === undefined) !== (contribution === undefined), {
    path: ["income"],
    error: messageOf(contributionExpected.bandQuestion),
  });
