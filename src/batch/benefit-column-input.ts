import * as z from "zod";
import type { ArrearsSettler, JkkArrearsSettler } from "../benefits/arrears.js";
import { benefitSegmentField } from "../benefits/benefit-schema.js";
import type { JhtProjectionInput } from "../benefits/jht/jht-projection.js";
import { rateField } from "../benefits/jht/projection-schema.js";
import type { JkkEvent } from "../benefits/jkk/jkk-inputs.js";
import type { JkmBenefitInput } from "../benefits/jkm/jkm-input.js";
import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan-types.js";
import { levelField, workingField } from "../benefits/scholarship/scholarship-schema.js";
import { coverageDefinitionField, isPeriod } from "../coverage/coverage-input.js";
import type { CoverageDefinition, CoverageKey } from "../coverage/coverage-input.js";
import { messageOf } from "../core/expectations.js";
import { addFaults, type Fault } from "../core/faults.js";
import { dateField, fundingSourceField, maybe, monthField, textField } from "../core/fields.js";
import type {
  BenefitSegment,
  CalendarDate,
  CalendarMonth,
  FundingSource,
  Segment,
  Sex,
} from "../core/vocabulary.js";
import { segments } from "../core/vocabulary.js";
import type { LabelColumn, NumberColumn } from "./column-types.js";
import { countsField, labelsField, lengthFaults, numbersField } from "./read-columns.js";

/** The level of a child by row; `"none"` where the member has no such child. */
export type ChildLevel = "none" | NonNullable<ScholarshipChild["level"]>;

/** One child of every member, as columns. */
export interface ChildColumns extends Pick<ScholarshipChild, "married" | "working"> {
  readonly level: LabelColumn<ChildLevel>;
  /**
   * Class or year within the level, from 1; not read in rows of `"none"`, and of `"not-yet"`
   * only if it is above zero. Without the column the scholarships are open.
   */
  readonly grade?: number | NumberColumn | undefined;
  /** Needed for the stop at age 23; not read in rows of `"none"`. */
  readonly birthDate?: LabelColumn<CalendarDate> | undefined;
}

/** Columns of the deaths of both programmes. */
interface DeathColumnsInput {
  /** Day of the event: one for all, or by row. */
  readonly date: LabelColumn<CalendarDate>;
  /** Consecutive unpaid months; none, with a warning, when absent. */
  readonly arrearsMonths?: number | NumberColumn | undefined;
  /** The person who settled the arrears after the event; not read in rows of 0 months of arrears. */
  readonly arrearsSettledBy?: JkkArrearsSettler | undefined;
  /** The first, second, third child of each member. */
  readonly children?: readonly ChildColumns[] | undefined;
}

/** Many deaths not from work: row by row the same as `JkmBenefitInput`. */
export interface JkmColumnsInput
  extends
    DeathColumnsInput,
    Pick<JkmBenefitInput, "cause" | "active" | "enrolled" | "heirs" | "decidedOn"> {
  readonly arrearsSettledBy?: ArrearsSettler | undefined;
  readonly segment: BenefitSegment;
  /** First day of membership. */
  readonly membershipStart?: LabelColumn<CalendarDate> | undefined;
  /** Months paid in all. */
  readonly contributionMonths?: number | NumberColumn | undefined;
  /** Months paid without a break. */
  readonly consecutiveContributionMonths?: number | NumberColumn | undefined;
}

/** Many deaths from work: row by row the same as `JkkBenefitInput` with `death`. */
export interface JkkDeathColumnsInput
  extends
    DeathColumnsInput,
    Pick<JkkEvent, "enrolled" | "heirs" | "decidedOn" | "concludedAsWorkAccident"> {
  readonly segment: BenefitSegment;
  /** Monthly wages in rupiah; of non-wage earners monthly incomes. */
  readonly wages: NumberColumn;
}

/**
 * JHT balances of many members: row by row the same as `JhtProjectionInput`, by `wages` of wage
 * earners or by the `contributions` that members of any segment pay each month.
 */
export interface JhtBalanceColumnsInput extends Pick<
  JhtProjectionInput,
  "returnPercentPerYear" | "depositRatePercent"
> {
  /** Rupiah a month, the same in every month of a row. */
  readonly wages?: NumberColumn | undefined;
  /** Contributions in rupiah a month, the same in every month of a row; then with `start`. */
  readonly contributions?: NumberColumn | undefined;
  readonly months: number | NumberColumn;
  readonly start?: LabelColumn<CalendarMonth> | undefined;
  readonly openingBalances?: NumberColumn | undefined;
}

/** A coverage count as columns: row by row the same as `CoverageRow`. */
export interface CoverageColumnsInput {
  readonly definition: CoverageDefinition;
  /** Id of the list that is counted: two tallies of one list are then not merged. */
  readonly source?: string | undefined;
  /** People protected. */
  readonly covered: number | NumberColumn;
  /** People who should be; 1 where each row is a person. */
  readonly workers: number | NumberColumn;
  readonly region?: LabelColumn<string> | undefined;
  readonly category?: LabelColumn<string> | undefined;
  readonly segment?: LabelColumn<Segment> | undefined;
  readonly sex?: LabelColumn<Sex> | undefined;
  readonly fundedBy?: LabelColumn<FundingSource> | undefined;
  /** A year, a month or a day. */
  readonly period?: LabelColumn<string> | undefined;
}

const expected = {
  oneBase: { key: "expected.projection.form" },
  start: { key: "expected.column.start" },
  rateNeedsStart: { key: "expected.projection.rate-needs-start" },
  children: { key: "expected.column.children" },
} as const;

const datesField = labelsField(dateField);

/** The level of a child. */
export const childLevelField: z.ZodType<ChildLevel> = z.union([
  z.literal("none"),
  levelField,
]) as z.ZodType<ChildLevel>;

const childField: z.ZodType<ChildColumns> = z.strictObject({
  level: labelsField(childLevelField),
  grade: maybe(countsField),
  birthDate: maybe(datesField),
  married: maybe(z.boolean()),
  working: maybe(workingField),
});

const mostChildren = 20; // not law: a bound of the input

const deathFields = {
  segment: benefitSegmentField,
  date: datesField,
  arrearsMonths: maybe(countsField),
  children: maybe(z.array(childField).max(mostChildren, { error: messageOf(expected.children) })),
  enrolled: maybe(z.boolean()),
  heirs: maybe(z.boolean()),
  decidedOn: maybe(dateField),
};

/** The faults of columns that differ in length. */
function faultsOfLength(columns: Readonly<Record<string, unknown>>): Fault[] {
  return lengthFaults(Object.entries(columns).map(([name, column]) => [[name], column] as const));
}

type ChildrenGiven = Pick<DeathColumnsInput, "children">;

function deathLengthFaults(
  columns: Readonly<Record<string, unknown>>,
  { children = [] }: ChildrenGiven,
): Fault[] {
  return lengthFaults([
    ...Object.entries(columns).map(([name, column]) => [[name], column] as const),
    ...children.flatMap((child, index) =>
      (["level", "grade", "birthDate"] as const).map(
        (name) => [["children", index, name], child[name]] as const,
      ),
    ),
  ]);
}

/** Schema of what `jkmColumns` takes. */
export const jkmColumnsInputSchema: z.ZodType<JkmColumnsInput> = z
  .strictObject({
    ...deathFields,
    cause: maybe(z.enum(["work-accident", "other"])),
    active: maybe(z.boolean()),
    arrearsSettledBy: maybe(z.enum(["heirs", "other"])),
    membershipStart: maybe(datesField),
    contributionMonths: maybe(countsField),
    consecutiveContributionMonths: maybe(countsField),
  })
  .check((context) => {
    const { date, membershipStart, contributionMonths, arrearsMonths } = context.value;
    const { consecutiveContributionMonths } = context.value;
    const columns = {
      date,
      membershipStart,
      contributionMonths,
      consecutiveContributionMonths,
      arrearsMonths,
    };
    addFaults(context, deathLengthFaults(columns, context.value));
  });

/** Schema of what `jkkDeathColumns` takes. */
export const jkkDeathColumnsInputSchema: z.ZodType<JkkDeathColumnsInput> = z
  .strictObject({
    ...deathFields,
    wages: numbersField("A column of rupiah a month."),
    arrearsSettledBy: maybe(z.enum(["participant", "heirs", "other"])),
    concludedAsWorkAccident: maybe(z.boolean()),
  })
  .check((context) => {
    const { wages, date, arrearsMonths } = context.value;
    addFaults(context, deathLengthFaults({ wages, date, arrearsMonths }, context.value));
  });

const amountsField = numbersField("A column of rupiah.");

function isByYear(rate: JhtBalanceColumnsInput["depositRatePercent"]): boolean {
  return typeof rate === "object";
}

/** Schema of what `jhtBalanceColumns` takes. */
export const jhtBalanceColumnsInputSchema: z.ZodType<JhtBalanceColumnsInput> = z
  .strictObject({
    wages: maybe(amountsField),
    contributions: maybe(amountsField),
    months: countsField,
    start: maybe(labelsField(monthField)),
    returnPercentPerYear: rateField,
    depositRatePercent: maybe(rateField),
    openingBalances: maybe(amountsField),
  })
  .refine(({ wages, contributions }) => (wages === undefined) !== (contributions === undefined), {
    path: ["wages"],
    error: messageOf(expected.oneBase),
  })
  .refine(({ contributions, start }) => contributions === undefined || start !== undefined, {
    path: ["start"],
    error: messageOf(expected.start),
  })
  .refine(({ start, returnPercentPerYear: rate }) => start !== undefined || !isByYear(rate), {
    path: ["returnPercentPerYear"],
    error: messageOf(expected.rateNeedsStart),
  })
  .refine(({ start, depositRatePercent: rate }) => start !== undefined || !isByYear(rate), {
    path: ["depositRatePercent"],
    error: messageOf(expected.rateNeedsStart),
  })
  .check((context) => {
    const { wages, contributions, months, start, openingBalances } = context.value;
    addFaults(context, faultsOfLength({ wages, contributions, months, start, openingBalances }));
  });

/** The labels of each key of a coverage count. */
export const coverageLabelFields = {
  region: textField,
  category: textField,
  segment: z.enum(segments as readonly [Segment]),
  sex: z.enum(["male", "female"]),
  fundedBy: fundingSourceField,
  period: textField.refine(isPeriod),
} satisfies Readonly<Record<CoverageKey, z.ZodType<string>>>;

/** Schema of what `coverageColumns` takes. */
export const coverageColumnsInputSchema: z.ZodType<CoverageColumnsInput> = z
  .strictObject({
    definition: coverageDefinitionField,
    source: maybe(textField),
    covered: countsField,
    workers: countsField,
    region: maybe(labelsField<string>(coverageLabelFields.region)),
    category: maybe(labelsField<string>(coverageLabelFields.category)),
    segment: maybe(labelsField<Segment>(coverageLabelFields.segment)),
    sex: maybe(labelsField<Sex>(coverageLabelFields.sex)),
    fundedBy: maybe(labelsField<FundingSource>(coverageLabelFields.fundedBy)),
    period: maybe(labelsField<string>(coverageLabelFields.period)),
  })
  .check((context) => {
    const { definition, source, ...columns } = context.value;
    addFaults(context, faultsOfLength(columns));
  });
