import * as z from "zod";
import { expectations, expected } from "../core/expectations.js";
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
import type { FieldArticles } from "../core/validate.js";
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

const contributionExpected = expectations({
  segment: {
    id: "segmen: wage-earner, non-wage-earner, construction, atau migrant-worker",
    en: "a segment: wage-earner, non-wage-earner, construction or migrant-worker",
  },
  hourly: {
    id: "upah sebulan: tidak ada aturan iuran yang mengubah upah per jam menjadi upah sebulan; berikan upah sebulan",
    en: "a monthly wage: no contribution rule turns hourly pay into a monthly wage; give the wage of the month",
  },
  income: {
    id: `penghasilan sebulan atau { band: nomor kelompok }; ${expected.rupiah.id}`,
    en: `a monthly income or { band: number of the band }; ${expected.rupiah.en}`,
  },
  oneBase: {
    id: "tepat satu dari contractValue, contractValueWithVat, dan wages",
    en: "exactly one of contractValue, contractValueWithVat and wages",
  },
  bandQuestion: {
    id: "tepat satu dari income dan contribution",
    en: "exactly one of income and contribution",
  },
  withContract: {
    id: "hanya bersama nilai kontrak",
    en: "only together with a contract value",
  },
  withWages: {
    id: "hanya bersama wages",
    en: "only together with wages",
  },
  vatPercent: {
    id: "tarif PPN dalam persen, 0 sampai 100 dengan paling banyak dua desimal, bersama contractValueWithVat",
    en: "VAT in percent, 0 to 100 with at most two decimals, together with contractValueWithVat",
  },
  jhtMonths: {
    id: "bilangan bulat, sekurang-kurangnya 1, bersama jht",
    en: "a whole number, at least 1, together with jht",
  },
});

const wagesField = z.array(rupiahField).min(1, { error: expected.wage.en });

/** Schema of a wage. */
export const wageSchema: z.ZodType<WageInput> = z.union(
  [
    rupiahField,
    z.strictObject({ daily: rupiahField }),
    z.strictObject({ pieceRate: wagesField }),
    z.strictObject({ weatherPieceRate: wagesField }),
    z.strictObject({ sameWork: wagesField }),
  ],
  {
    error: ({ input }) =>
      typeof input === "object" && input !== null && "hourly" in input
        ? contributionExpected.hourly.en
        : expected.wage.en,
  },
);

/** Schema of what is known of an employer. */
export const employerSchema: z.ZodType<EmployerFacts> = z.strictObject({
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
  employer: maybe(employerSchema),
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
  wage: wageSchema,
  ...wageEarnerFields,
});

/** Schema of an income, or of the band that a member chose. */
export const incomeSchema: z.ZodType<NonWageEarnerInput["income"]> = z.union(
  [rupiahField, z.strictObject({ band: positiveCountField })],
  { error: contributionExpected.income.en },
);

const nonWageEarnerFields = {
  programmes: programmesField,
  sector: maybe(sectorField),
  fundedBy: maybe(fundingSourceField),
  isEmployer: maybe(z.boolean()),
  arrearsFree: maybe(z.boolean()),
  memberSince: maybe(monthField),
};

const nonWageEarnerSchema = z.strictObject({
  segment: z.literal("non-wage-earner"),
  month: monthField,
  income: incomeSchema,
  ...nonWageEarnerFields,
});

const percentField = z
  .number({ error: contributionExpected.vatPercent.en })
  .refine(
    (percent) => percent >= 0 && percent <= 100 && /^\d+(\.\d{1,2})?$/.test(String(percent)),
    {
      error: contributionExpected.vatPercent.en,
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
    { path: ["contractValue"], error: contributionExpected.oneBase.en },
  )
  .refine(
    ({ contractValueWithVat, vatPercent }) =>
      (contractValueWithVat === undefined) === (vatPercent === undefined),
    { path: ["vatPercent"], error: contributionExpected.vatPercent.en },
  )
  .refine(({ wages, alreadyPaid }) => wages === undefined || alreadyPaid === undefined, {
    path: ["alreadyPaid"],
    error: contributionExpected.withContract.en,
  })
  .refine(({ wages, memberSince }) => wages !== undefined || memberSince === undefined, {
    path: ["memberSince"],
    error: contributionExpected.withWages.en,
  })
  .refine(({ wages, arrearsFree }) => wages !== undefined || arrearsFree === undefined, {
    path: ["arrearsFree"],
    error: contributionExpected.withWages.en,
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
    error: contributionExpected.jhtMonths.en,
  });

/** Schema of one month of a wage earner. */
export const wageEarnerInputSchema: z.ZodType<WageEarnerInput> = wageEarnerSchema;

/** Schema of one month of a non-wage earner. */
export const nonWageEarnerInputSchema: z.ZodType<NonWageEarnerInput> = nonWageEarnerSchema;

/** Schema of a construction project. */
export const constructionInputSchema: z.ZodType<ConstructionInput> = constructionSchema;

/** Schema of a migrant worker. */
export const migrantWorkerInputSchema: z.ZodType<MigrantWorkerInput> = migrantWorkerSchema;

/** Schema of what `computeContribution` takes. */
export const contributionInputSchema: z.ZodType<ContributionInput> = z.discriminatedUnion(
  "segment",
  [wageEarnerSchema, nonWageEarnerSchema, constructionSchema, migrantWorkerSchema],
  { error: contributionExpected.segment.en },
);

/** Schema of what `wageFromContribution` takes. */
export const wageFromContributionSchema: z.ZodType<WageFromContributionInput> = z.strictObject({
  month: monthField,
  ...wageEarnerFields,
  contribution: rupiahField,
  payer: maybe(z.enum(["employer", "worker"])),
});

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
    error: contributionExpected.bandQuestion.en,
  });

/** The articles behind the fields of a contribution. */
export const contributionArticles: FieldArticles = {
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  sector: { regulation: "pp-50-2025", article: "Pasal 4" },
  fundedBy: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
  size: { regulation: "perpres-109-2013", article: "Pasal 6" },
  hourly: { regulation: "pp-44-2015", article: "Pasal 19 ayat (3) sampai (5)" },
  industry: { regulation: "pp-7-2025", article: "Pasal 3 ayat (4)" },
  contractValue: { regulation: "pp-44-2015", article: "Pasal 54 dan 55" },
  contractMonths: { regulation: "permenaker-4-2023", article: "Pasal 18" },
};
