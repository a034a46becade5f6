import * as z from "zod";
import type { BenefitSegment, CalendarDate, RupiahInput } from "../../core/vocabulary.js";
import type { PercentOfYear } from "../jht/jht-projection.js";
import { monthsOfYear, yearOf } from "../../core/calendar.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults } from "../../core/faults.js";
import {
  countField,
  dateField,
  maybe,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import { benefitSegmentField, dateFaults, earnedField } from "../benefit-schema.js";
import { inflationField, percentField, yearField } from "../percent-fields.js";
import { textWith, type Text } from "../../core/text.js";

/** The five pensions of PP 45/2015 Pasal 16. */
export type PensionKind = "old-age" | "disability" | "widow" | "child" | "parent";

/** A child of the participant, on the day of the event. */
export interface PensionChild {
  readonly birthDate?: CalendarDate | undefined;
  /** Whether the child is below the age to which JP pays; a birth date decides before it. */
  readonly underAge?: boolean | undefined;
  readonly working?: boolean | undefined;
  readonly married?: boolean | undefined;
}

/** The facts that decide on JP; all but the day and the segment may be missing. */
export interface JpFacts {
  /**
   * Old age: the day for which the right is examined. Disability: the finding.
   * Survivors: the death, or the event after which a child follows the widow(er).
   */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly kind?: PensionKind | undefined;
  /** Of the participant. */
  readonly birthDate?: CalendarDate | undefined;
  readonly citizen?: boolean | undefined;
  /** Months of contributions paid (masa iur). */
  readonly contributionMonths?: number | undefined;
  /** First day of membership; decides where fewer than 15 years were paid. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Density of contributions in percent; decides where fewer than 15 years were paid. */
  readonly densityPercent?: number | undefined;
  /** Whether the survivor is registered as beneficiary. */
  readonly registered?: boolean | undefined;
  /** Whether a widow(er) has or keeps the right. */
  readonly spouseEntitled?: boolean | undefined;
  /** Whether a child has or keeps the right. */
  readonly childEntitled?: boolean | undefined;
  readonly children?: readonly PensionChild[] | undefined;
  /** A pension that was paid already, on which the survivor's is counted. */
  readonly pensionInPayment?: PensionInPayment | undefined;
}

/** A pension that was paid when the event happened. */
export interface PensionInPayment {
  /** Rupiah a month. */
  readonly amount: RupiahInput;
  /** The earlier pension: the participant's, or the widow(er)'s that a child's follows. */
  readonly of: "participant" | "widow";
}

/** Wages of one year on which contributions were paid. */
export interface AnnualWage {
  readonly year: number;
  /** Sum of the year's wages up to the wage ceiling, in rupiah. */
  readonly wage: RupiahInput;
  /** Months paid in that year. */
  readonly months: number;
}

/** Fields of every pension input. */
interface PensionBasis {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly contributionMonths?: number | undefined;
  readonly citizen?: boolean | undefined;
  /** Weighted average annual wage over the contribution period, in rupiah. */
  readonly weightedAverageAnnualWage?: RupiahInput | undefined;
  /** Instead of the average: each year's wages, with the inflation that carries them forward. */
  readonly annualWages?: readonly AnnualWage[] | undefined;
  /** General inflation by year, in percent. */
  readonly inflationPercent?: readonly PercentOfYear[] | undefined;
  /** For a lump sum: all contributions and their return, in rupiah. */
  readonly accumulated?:
    { readonly contributions: RupiahInput; readonly returns: RupiahInput } | undefined;
  /** False when the employer never enrolled the worker: the employer then owes the pension. */
  readonly enrolled?: boolean | undefined;
}

/** The member's own pension at the pension age. */
export interface OldAgePensionInput extends PensionBasis {
  readonly kind: "old-age";
  readonly birthDate?: CalendarDate | undefined;
  /** Day on which a member who worked on past the pension age takes the pension. */
  readonly takenUpOn?: CalendarDate | undefined;
}

/** The member's own pension on permanent total disability. */
export interface DisabilityPensionInput extends PensionBasis {
  readonly kind: "disability";
  readonly birthDate?: CalendarDate | undefined;
  readonly membershipStart?: CalendarDate | undefined;
  readonly densityPercent?: number | undefined;
}

/** Fields shared by the pensions of survivors. */
interface SurvivorBasis extends PensionBasis {
  /** Of the participant who died. */
  readonly birthDate?: CalendarDate | undefined;
  readonly membershipStart?: CalendarDate | undefined;
  readonly densityPercent?: number | undefined;
  /** Registered as beneficiary; taken so when absent. */
  readonly registered?: boolean | undefined;
  readonly pensionInPayment?: PensionInPayment | undefined;
}

/** The pension of the widow or widower. */
export interface WidowPensionInput extends SurvivorBasis {
  readonly kind: "widow";
}

/** The pension of the children. */
export interface ChildPensionInput extends SurvivorBasis {
  readonly kind: "child";
  readonly spouseEntitled?: boolean | undefined;
  readonly children?: readonly PensionChild[] | undefined;
}

/** The pension of a parent. */
export interface ParentPensionInput extends SurvivorBasis {
  readonly kind: "parent";
  readonly spouseEntitled?: boolean | undefined;
  readonly childEntitled?: boolean | undefined;
}

/** Input of `computePension`. */
export type PensionInput =
  | OldAgePensionInput
  | DisabilityPensionInput
  | WidowPensionInput
  | ChildPensionInput
  | ParentPensionInput;

/** An input of any kind, with the fields of all of them. */
export type PensionFacts = PensionBasis &
  JpFacts & { readonly kind: PensionKind; readonly takenUpOn?: CalendarDate | undefined };

/** Known facts about a participant for JP, apart from the event. */
export type PensionMember = Pick<
  WidowPensionInput,
  | "contributionMonths"
  | "weightedAverageAnnualWage"
  | "accumulated"
  | "membershipStart"
  | "densityPercent"
  | "registered"
  | "pensionInPayment"
>;

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
  underAge: maybe(z.boolean()),
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

function followsRightly({ kind, pensionInPayment }: JpFacts): boolean {
  return kind === "child" || pensionInPayment?.of !== "widow";
}

function isSum(months: number | undefined, wages: readonly AnnualWage[] | undefined): boolean {
  if (months === undefined || wages === undefined) return true;
  return wages.reduce((sum, wage) => sum + wage.months, 0) === months;
}
