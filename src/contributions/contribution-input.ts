import * as z from "zod";
import { invalidInput, MissingFactError, NotCoveredError } from "../core/errors.js";
import { boundsOf, completedYears, monthOf } from "../core/calendar.js";
import { expected, messageOf } from "../core/expectations.js";
import { isAfter } from "../core/faults.js";
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
import { type Text, textWith } from "../core/text.js";
import type { FieldArticles } from "../core/validate.js";
import type {
  CalendarDate,
  CalendarMonth,
  EmployerSize,
  FundingSource,
  Payer,
  Programme,
  RiskGroup,
  RupiahInput,
  Sector,
} from "../core/vocabulary.js";
import {
  labourIntensiveIndustries,
  type LabourIntensiveIndustry,
} from "../law/labour-intensive-industries.js";

/** A wage: rupiah a month, or the pay from which the month's wage follows. */
export type WageInput =
  | RupiahInput
  | { readonly daily: RupiahInput }
  | { readonly pieceRate: readonly RupiahInput[] }
  | { readonly weatherPieceRate: readonly RupiahInput[] }
  /** The wage, and other pay that is not part of it (PP 44/2015 Pasal 19 ayat (2)). */
  | WageComponents
  /** Apprentices, students and prisoners: the monthly wages of those who do the same work there. */
  | { readonly sameWork: readonly RupiahInput[] };

/** A month's pay by its parts, in rupiah: the wage is the basic wage and the fixed allowances. */
export interface WageComponents {
  readonly basic: RupiahInput;
  /** Paid whether or not the worker came. */
  readonly fixedAllowances?: RupiahInput | undefined;
  /** Meals or transport by days of attendance: no wage. */
  readonly attendanceAllowances?: RupiahInput | undefined;
  /** No wage. */
  readonly overtime?: RupiahInput | undefined;
  /** Tunjangan hari raya (THR): no wage. */
  readonly holidayAllowance?: RupiahInput | undefined;
}

/**
 * The wage of a month in which the work began or ended: a reading takes the whole month's
 * wage or what was paid, since the law has no parts of months.
 */
export interface PartMonthWage {
  /** The wage of a whole month, in rupiah. */
  readonly monthly: RupiahInput;
  /** First and last day of work, in the month; the day that is absent is that of the month. */
  readonly worked: {
    readonly from?: CalendarDate | undefined;
    readonly to?: CalendarDate | undefined;
  };
  /** The wage paid for these days, in rupiah; needed by the reading that takes it. */
  readonly paid?: RupiahInput | undefined;
}

/** The kind of an employer, for the compulsory programmes. */
export type EmployerKind = "business" | "construction-firm" | "state-body";

/** Known facts about a wage earner's employer. */
export interface EmployerFacts {
  /** For `programmes: "required"`; a business when absent. */
  readonly kind?: EmployerKind | undefined;
  /** Needed for `programmes: "required"` (Perpres 109/2013 Pasal 6), but not of a state body. */
  readonly size?: EmployerSize | undefined;
  /** For the relief of PP 7/2025: one of its six industries, or another. */
  readonly industry?: LabourIntensiveIndustry | "other" | undefined;
  /** For the relief of PP 7/2025: workers registered as active members. */
  readonly activeMembers?: number | undefined;
  /** Has paid all that a relief asks for: up to July 2020 (PP 49/2020), up to January 2025 (PP 7/2025). */
  readonly arrearsFree?: boolean | undefined;
  /** First contribution month of the employer, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth | undefined;
  /** Makes use of the deferral of JP of PP 49/2020 Pasal 17, as granted or notified. */
  readonly defersPension?: boolean | undefined;
}

/** Facts that decide whether a wage earner belongs to JKP (PP 37/2021 Pasal 4). */
export interface JkpMembershipFacts {
  readonly citizen?: boolean | undefined;
  /** Completed years on the day of registration. */
  readonly ageAtRegistration?: number | undefined;
  /** Registered for health insurance (JKN); to 2025-02-06 as a wage earner of a business. */
  readonly registeredInJkn?: boolean | undefined;
}

/** One month of a wage earner (penerima upah, PU). */
export interface WageEarnerInput {
  readonly segment: "wage-earner";
  readonly month: CalendarMonth;
  /** Basic wage and fixed allowances (PP 44/2015 Pasal 19 ayat (2)). */
  readonly wage: WageInput | PartMonthWage;
  /** Minimum wage of the district, in rupiah a month: a wage below it is warned of. */
  readonly minimumWage?: RupiahInput | undefined;
  /** Needed when JKK is among the programmes (PP 44/2015 Pasal 16). */
  readonly riskGroup?: RiskGroup | undefined;
  readonly programmes: readonly Programme[] | "required";
  readonly employer?: EmployerFacts | undefined;
  /** Daily, piece-rate or seasonal worker of a construction firm (Perpres 109/2013 Pasal 6 ayat (4)): no JP. */
  readonly projectWorker?: boolean | undefined;
  /**
   * Enrolled in JKP; the same as naming `"jkp"` among the programmes. Of several employers
   * only of the one that the worker chose (PP 37/2021 Pasal 8 and 36).
   */
  readonly jkpEnrolled?: boolean | undefined;
  /** For JKP: the first JKK contribution of a new member, which may not be split. */
  readonly firstContribution?: boolean | undefined;
  /** With `programmes: "required"`: whether the worker belongs to JKP is decided from these. */
  readonly jkpMembership?: JkpMembershipFacts | undefined;
  /** The source of the employer's share: for totals by funding source. */
  readonly fundedBy?: FundingSource | undefined;
  /** For JP: whether the pension age is passed (PP 45/2015 Pasal 3 and 15); absent: assumed not. */
  readonly birthDate?: CalendarDate | undefined;
  /** For JP and JKP: false for a foreigner; absent: assumed a citizen. */
  readonly citizen?: boolean | undefined;
  /** Day of payment, for a relief that must be used by a certain day (PP 7/2025 Pasal 11). */
  readonly paidOn?: CalendarDate | undefined;
  /**
   * True of a person without a wage whom the employer registers as a non-wage earner, with
   * `wage: { sameWork }` (Permenaker 5/2021 Pasal 31, from 24 February 2025): JKK, and JKM by choice.
   */
  readonly withoutWage?: boolean | undefined;
}

/** Programmes that a non-wage earner can belong to. */
export type NonWageEarnerProgramme = Extract<Programme, "jkk" | "jkm" | "jht">;

/** One month of a non-wage earner (bukan penerima upah, BPU). */
export interface NonWageEarnerInput {
  readonly segment: "non-wage-earner";
  readonly month: CalendarMonth;
  /** Monthly income in rupiah, or the number of the band that the member chose (PP 44/2015 Pasal 20 ayat (2)). */
  readonly income: RupiahInput | { readonly band: number };
  readonly programmes: readonly NonWageEarnerProgramme[] | "required";
  /** Needed while PP 50/2025 treats the sectors differently. */
  readonly sector?: Sector | undefined;
  /** Needed while PP 50/2025 gives relief. */
  readonly fundedBy?: FundingSource | undefined;
  /** Whether the member is an employer of others (PP 44/2015 Pasal 5 ayat (3) huruf a). */
  readonly isEmployer?: boolean | undefined;
  /** JKK and JKM are paid up to July 2020, for the relief of PP 49/2020. */
  readonly arrearsFree?: boolean | undefined;
  /** First contribution month, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth | undefined;
}

/** Fields of every bill of a construction project (jasa konstruksi). */
interface ConstructionFacts {
  /** Day of the work order (SPK): the result tells by when the project is registered. */
  readonly workOrderOn?: CalendarDate | undefined;
  readonly segment: "construction";
  /** The month of payment; for a new project, the month of registration. */
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource | undefined;
}

/** Further fields of a project that pays by its contract. */
interface ConstructionByContract extends ConstructionFacts {
  /**
   * For the relief of PP 49/2020, in its months only: what was already paid of
   * the bill, of a project registered before August 2020.
   */
  readonly alreadyPaid?: { readonly jkk: RupiahInput; readonly jkm: RupiahInput } | undefined;
  /** Number of stages in which the bill is paid (Permenaker 5/2021 Pasal 72); one sum when absent. */
  readonly stages?: number | undefined;
  readonly wages?: undefined;
  readonly memberSince?: undefined;
  readonly arrearsFree?: undefined;
}

/** A construction project that pays by the contract value without VAT. */
export interface ConstructionByContractInput extends ConstructionByContract {
  /** Contract value without VAT, in rupiah. */
  readonly contractValue: RupiahInput;
  readonly contractValueWithVat?: undefined;
  readonly vatPercent?: undefined;
}

/** A construction project of which the contract value is known with VAT only. */
export interface ConstructionByContractWithVatInput extends ConstructionByContract {
  /** Contract value with VAT, in rupiah. */
  readonly contractValueWithVat: RupiahInput;
  /** VAT in percent: 11 is 11 %. */
  readonly vatPercent: number;
  readonly contractValue?: undefined;
}

/** One month of a construction project whose wages are known. */
export interface ConstructionByWagesInput extends ConstructionFacts {
  /** Wage bill of the month, in rupiah. */
  readonly wages: RupiahInput;
  /** For the relief of PP 49/2020: first contribution month of the project. */
  readonly memberSince?: CalendarMonth | undefined;
  /** For the relief of PP 49/2020: the project has paid up to July 2020. */
  readonly arrearsFree?: boolean | undefined;
  readonly contractValue?: undefined;
  readonly contractValueWithVat?: undefined;
  readonly vatPercent?: undefined;
  readonly alreadyPaid?: undefined;
  readonly stages?: undefined;
}

/**
 * A construction project (jasa konstruksi): by `contractValue`, by
 * `contractValueWithVat` with `vatPercent`, or by `wages`.
 */
export type ConstructionInput =
  ConstructionByContractInput | ConstructionByContractWithVatInput | ConstructionByWagesInput;

/** A migrant worker (pekerja migran Indonesia, PMI). */
export interface MigrantWorkerInput {
  readonly segment: "migrant-worker";
  /** Day of registration or payment: the law of this day holds. */
  readonly date: CalendarDate;
  /** Sent by a placement agency, or gone individually. */
  readonly via: "agency" | "individual";
  /** Months of the work contract; with `phase: "extension"` the months added. */
  readonly contractMonths: number;
  /** Only this phase; by an agency both, individually during and after work, when absent. */
  readonly phase?: "before" | "during-and-after" | "extension" | undefined;
  /** JHT in rupiah a month, one of the amounts that the law offers. */
  readonly jht?: RupiahInput | undefined;
  /** Months of JHT in this bill; one, with a warning, when absent. */
  readonly jhtMonths?: number | undefined;
  readonly fundedBy?: FundingSource | undefined;
}

/** Input of `computeContribution`. */
export type ContributionInput =
  WageEarnerInput | NonWageEarnerInput | ConstructionInput | MigrantWorkerInput;

/** The amount paid, and its programmes: the wage is looked for. */
export interface WageFromContributionInput extends Omit<
  WageEarnerInput,
  "segment" | "wage" | "withoutWage"
> {
  /** The contribution of the month, in rupiah. */
  readonly contribution: RupiahInput;
  /** The payer of the share; the whole bill when absent. */
  readonly payer?: Exclude<Payer, "state"> | undefined;
}

/** The band of an income, or of a contribution: exactly one of the two. */
export interface IncomeBandQuestion extends Omit<NonWageEarnerInput, "segment" | "income"> {
  /** Monthly income in rupiah. */
  readonly income?: RupiahInput | undefined;
  /** Contribution of the month in rupiah, for the programmes named. */
  readonly contribution?: RupiahInput | undefined;
}

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

type ContributionExpectation =
  | "segment"
  | "hourly"
  | "income"
  | "wageOfZero"
  | "incomeOfZero"
  | "worked"
  | "workedDays"
  | "paid"
  | "baseOfZero"
  | "oneBase"
  | "bandQuestion"
  | "withContract"
  | "withWages"
  | "vatPercent"
  | "jhtMonths";

/** Requirements on the inputs of contributions, besides those on all inputs. */
const contributionExpected: Readonly<Record<ContributionExpectation, Text>> = {
  segment: { key: "expected.contribution.segment" },
  hourly: { key: "expected.contribution.hourly" },
  income: textWith("expected.contribution.income", { rupiah: expected.rupiah }),
  wageOfZero: { key: "expected.contribution.wage-of-zero" },
  worked: { key: "expected.contribution.worked" },
  workedDays: { key: "expected.contribution.worked-days" },
  paid: { key: "expected.contribution.paid" },
  incomeOfZero: { key: "expected.contribution.income-of-zero" },
  baseOfZero: { key: "expected.contribution.base-of-zero" },
  oneBase: { key: "expected.contribution.one-base" },
  bandQuestion: { key: "expected.contribution.band-question" },
  withContract: { key: "expected.contribution.with-contract" },
  withWages: { key: "expected.contribution.with-wages" },
  vatPercent: { key: "expected.contribution.vat-percent" },
  jhtMonths: { key: "expected.contribution.jht-months" },
};

/** A wage above zero, with what a wage of zero is told. */
export function wageField(zero: Text): z.ZodType<WageInput> {
  return z.union(wageForms(zero), {
    error: ({ input }) => messageOf(wageExpected(input, zero)),
  });
}

function wageForms(zero: Text): readonly z.ZodType<WageInput>[] {
  const wage = positiveRupiah(zero);
  const ofMonths = z
    .array(rupiahField)
    .min(1, { error: messageOf(expected.wage) })
    .refine((wages) => wages.some((one) => Number(one) > 0), { error: messageOf(zero) });
  const components: z.ZodType<WageComponents> = z
    .strictObject({
      basic: rupiahField,
      fixedAllowances: maybe(rupiahField),
      attendanceAllowances: maybe(rupiahField),
      overtime: maybe(rupiahField),
      holidayAllowance: maybe(rupiahField),
    })
    .refine(({ basic, fixedAllowances = 0 }) => Number(basic) + Number(fixedAllowances) > 0, {
      path: ["basic"],
      error: messageOf(zero),
    });
  return [
    wage,
    z.strictObject({ daily: wage }),
    z.strictObject({ pieceRate: ofMonths }),
    z.strictObject({ weatherPieceRate: ofMonths }),
    z.strictObject({ sameWork: z.array(wage).min(1, { error: messageOf(expected.wage) }) }),
    components,
  ];
}

function wageExpected(input: unknown, zero: Text): Text {
  if (isZero(input)) return zero;
  if (typeof input === "number" || typeof input === "string") return expected.rupiah;
  const isHourly = typeof input === "object" && input !== null && "hourly" in input;
  return isHourly ? contributionExpected.hourly : expected.wage;
}

/** Schema of a wage. */
export const wageInputSchema: z.ZodType<WageInput> = wageField(contributionExpected.wageOfZero);

const partMonthWage: z.ZodType<PartMonthWage> = z
  .strictObject({
    monthly: positiveRupiah(contributionExpected.wageOfZero),
    worked: z
      .strictObject({ from: maybe(dateField), to: maybe(dateField) })
      .refine(({ from, to }) => from !== undefined || to !== undefined, {
        error: messageOf(contributionExpected.worked),
      })
      .refine(({ from, to }) => !isAfter(from, to), {
        path: ["to"],
        error: messageOf(contributionExpected.workedDays),
      }),
    paid: maybe(positiveRupiahField),
  })
  .refine(({ monthly, paid = 0 }) => Number(paid) <= Number(monthly), {
    path: ["paid"],
    error: messageOf(contributionExpected.paid),
  });

const earnedWageSchema = z.union([...wageForms(contributionExpected.wageOfZero), partMonthWage], {
  error: ({ input }) => messageOf(wageExpected(input, contributionExpected.wageOfZero)),
});

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
  firstContribution: maybe(z.boolean()),
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

const wageEarnerSchema = z
  .strictObject({
    segment: z.literal("wage-earner"),
    month: monthField,
    wage: earnedWageSchema,
    withoutWage: maybe(z.boolean()),
    ...wageEarnerFields,
  })
  .refine(({ month, wage }) => !isPartMonth(wage) || isWithin(month, wage), {
    path: ["wage", "worked"],
    error: messageOf(contributionExpected.worked),
  });

/** Whether a wage is that of a month that the work did not fill. */
export function isPartMonth(wage: WageEarnerInput["wage"]): wage is PartMonthWage {
  return typeof wage === "object" && "monthly" in wage;
}

function isWithin(month: CalendarMonth, { worked: { from, to } }: PartMonthWage): boolean {
  return [from, to].every((day) => day === undefined || monthOf(day) === month);
}

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

const percentField = z.number({ error: messageOf(contributionExpected.vatPercent) }).refine(
  // not law: a percent runs from 0 to 100, with so many decimals
  (percent) => percent <= 100 && /^\d+(\.\d{1,2})?$/.test(String(percent)),
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
    stages: maybe(positiveCountField),
    workOrderOn: maybe(dateField),
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
  .refine(({ wages, stages }) => wages === undefined || stages === undefined, {
    path: ["stages"],
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
export const contributionInputSchema: z.ZodType<ContributionInput> = contributionSchemaWith({});

/** Schema of what `computeContribution` takes, with further fields. */
export function contributionSchemaWith<More>(
  fields: Readonly<Record<string, z.ZodType>>,
): z.ZodType<ContributionInput & More> {
  return z.discriminatedUnion(
    "segment",
    [
      wageEarnerSchema.safeExtend(fields),
      nonWageEarnerSchema.safeExtend(fields),
      constructionSchema.safeExtend(fields),
      migrantWorkerSchema.safeExtend(fields),
    ],
    { error: messageOf(contributionExpected.segment) },
  ) as unknown as z.ZodType<ContributionInput & More>;
}

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

/** Refuses facts of a wage earner that contradict each other or would not be read. */
export function refuseContradictions(
  { projectWorker, jkpEnrolled, jkpMembership, citizen, ...facts }: WageEarnerInput,
  programmes: readonly Programme[],
): void {
  if (jkpMembership && (facts.programmes !== "required" || jkpEnrolled !== undefined)) {
    throw invalidInput("jkpMembership", { key: "contradictions.only-required" });
  }
  if (citizen !== undefined && (jkpMembership?.citizen ?? citizen) !== citizen) {
    throw invalidInput("jkpMembership.citizen", { key: "contradictions.citizen" });
  }
  if (citizen === false && (jkpEnrolled === true || programmes.includes("jkp"))) {
    const cites = { regulation: "pp-37-2021", article: "Pasal 4 ayat (2) huruf a" };
    const why: Text = { key: "contradictions.citizens-only" };
    throw new NotCoveredError({
      programme: "jkp",
      segment: "wage-earner",
      cites,
      path: "citizen",
      why,
    });
  }
  refuseImpossibleAge(facts, jkpMembership);
  if (projectWorker && programmes.includes("jp")) {
    const cites = { regulation: "perpres-109-2013", article: "Pasal 6 ayat (3) dan (4)" };
    throw new NotCoveredError({
      programme: "jp",
      segment: "construction",
      cites,
      path: "projectWorker",
    });
  }
  if (jkpEnrolled === false && programmes.includes("jkp")) {
    throw invalidInput("jkpEnrolled", { key: "contradictions.not-false" });
  }
}

/** No one works before being born, or registers at an age not yet reached. */
function refuseImpossibleAge(
  { month, birthDate }: Pick<WageEarnerInput, "month" | "birthDate">,
  { ageAtRegistration = 0 }: JkpMembershipFacts = {},
): void {
  if (birthDate === undefined) return;
  const { last } = boundsOf(month);
  if (birthDate > last) throw invalidInput("birthDate", { key: "contradictions.birth-date" });
  const age = completedYears(birthDate, last);
  if (ageAtRegistration <= age) return;
  throw invalidInput(
    "jkpMembership.ageAtRegistration",
    textWith("contradictions.age-at-registration", { age }),
  );
}

/** JKK cannot be counted without the risk group: PP 44/2015 Pasal 16 ayat (1). */
export function riskGroupNeeded(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: { key: "risk-group-needed.why" },
    cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  });
}
