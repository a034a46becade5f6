import * as z from "zod";
import { fundingFactFields } from "../roster/placement/funding-fact-fields.js";
import type { FundingFacts } from "../roster/placement/placement-input.js";
import {
  type PaidNonWageEarner,
  paidNonWageEarnerFields,
  type PaidWageEarner,
  paidWageEarnerFields,
} from "../contributions/paid-person.js";
import { monthsFromTo } from "../core/calendar.js";
import type { CategoryId } from "../core/category.js";
import { Decimal } from "../core/decimal.js";
import { messageOf } from "../core/expectations.js";
import {
  categoryIdField,
  countField,
  fundingSourceField,
  maybe,
  monthField,
  positiveCountField,
  textField,
} from "../core/fields.js";
import { type Text, textWith } from "../core/text.js";
import type { FieldArticles } from "../core/validate.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";

/** People in a group from some month on, until the next step. */
export interface HeadcountStep {
  readonly from: CalendarMonth;
  readonly headcount: number;
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
}

/** One payer's part of what a group costs. */
export interface FundingShare {
  readonly fundedBy: FundingSource;
  /** The name of the payer, if two payers have the same source: a province and a regency. */
  readonly payer?: string | undefined;
  /** `50` or `"33.5"`; the shares of a group add up to 100. */
  readonly percent: number | string;
}

/** The funding of a group: one source, or several by shares. */
export type PlanFunding = FundingSource | readonly FundingShare[];

/** Facts that decide whether a source may pay for a group. */
export type PlanFundingFacts = Omit<FundingFacts, "month" | "fundedBy" | "category">;

/** Known facts about each person of a group. */
export interface PlanPersonFacts {
  readonly name: string;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  readonly region?: string | undefined;
  /** Code of the account in the payer's budget, for the table of budget lines. */
  readonly account?: string | undefined;
  /** What `planFunding` needs to know of the payer. */
  readonly fundingFacts?: PlanFundingFacts | undefined;
  /** Shares divide what is not withheld from the worker's own wage. */
  readonly fundedBy: PlanFunding;
  /** Funded months of each person, counted from the start of the period; all when absent. */
  readonly months?: number | undefined;
}

/** Fields of every group of a plan. */
export interface PlanGroupFacts extends PlanPersonFacts {
  /** People in the group; by steps where their number changes. */
  readonly headcount: number | readonly HeadcountStep[];
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
}

/** The wage of one wage earner of a group, and the employer. */
export interface WageEarnerPerson extends PlanPersonFacts, PaidWageEarner {}

/** The income of one non-wage earner of a group. */
export interface NonWageEarnerPerson extends PlanPersonFacts, PaidNonWageEarner {}

/** A person to be protected, before it is said how many there are. */
export type PlanPerson = WageEarnerPerson | NonWageEarnerPerson;

/** A group of wage earners to be protected. */
export type WageEarnerGroup = WageEarnerPerson & PlanGroupFacts;

/** A group of non-wage earners to be protected. */
export type NonWageEarnerGroup = NonWageEarnerPerson & PlanGroupFacts;

/** A group of workers to be protected. */
export type PlanGroup = WageEarnerGroup | NonWageEarnerGroup;

/** Input of `planProtection`. */
export interface ProtectionPlanInput {
  /** First month of the period. */
  readonly from: CalendarMonth;
  /** Last month of the period. */
  readonly to: CalendarMonth;
  readonly groups: readonly PlanGroup[];
}

/** The articles behind what a plan asks of each person. */
export const planArticles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};

/** Requirements on a head count. */
const headcountExpected: Readonly<Record<"covered" | "headcount" | "steps", Text>> = {
  covered: { key: "expected.headcount.covered" },
  headcount: { key: "expected.headcount.headcount" },
  steps: { key: "expected.headcount.steps" },
};

const stepField: z.ZodType<HeadcountStep> = z
  .strictObject({
    from: monthField,
    headcount: countField,
    alreadyCovered: maybe(countField),
  })
  .refine(({ headcount, alreadyCovered }) => (alreadyCovered ?? 0) <= headcount, {
    path: ["alreadyCovered"],
    error: messageOf(headcountExpected.covered),
  });

/** People in a group, or steps of it. */
const headcountField: z.ZodType<PlanGroup["headcount"]> = z.union(
  [
    countField,
    z
      .array(stepField)
      .min(1, { error: messageOf(headcountExpected.steps) })
      .refine(areInOrder, { error: messageOf(headcountExpected.steps) }),
  ],
  { error: messageOf(headcountExpected.headcount) },
);

function areInOrder(steps: readonly HeadcountStep[]): boolean {
  return steps.every((step, index) => index === 0 || (steps[index - 1]?.from ?? "") < step.from);
}

const fundingExpected = {
  fundedBy: { key: "expected.plan-funding.funded-by" },
  shares: { key: "expected.plan-funding.shares" },
  payers: { key: "expected.plan-funding.payers" },
  percent: { key: "expected.plan-funding.percent" },
} satisfies Record<string, Text>;

const percentField = z.union(
  [
    z.number().refine(isPercent, { error: messageOf(fundingExpected.percent), abort: true }),
    z.string().refine(isPercent, { error: messageOf(fundingExpected.percent), abort: true }),
  ],
  { error: messageOf(fundingExpected.percent) },
);

function isPercent(percent: number | string): boolean {
  return /^\d{1,3}(\.\d{1,6})?$/.test(String(percent)) && Number(percent) > 0; // not law: shares in percent that make a whole, with so many decimals
}

const shareField: z.ZodType<FundingShare> = z.strictObject({
  fundedBy: fundingSourceField,
  payer: maybe(textField),
  percent: percentField,
});

/** One funding source, or shares of several that add up to the whole. */
const fundingField: z.ZodType<PlanFunding> = z.union(
  [
    fundingSourceField,
    z
      .array(shareField)
      .min(1, { error: messageOf(fundingExpected.shares) })
      .refine(addUpToTheWhole, { error: messageOf(fundingExpected.shares) })
      .refine(areDifferentPayers, { error: messageOf(fundingExpected.payers) }),
  ],
  { error: messageOf(fundingExpected.fundedBy) },
);

function addUpToTheWhole(shares: readonly FundingShare[]): boolean {
  const sum = shares.reduce((total, { percent }) => total.plus(percent), new Decimal(0));
  return sum.equals(100); // not law: shares in percent that make a whole
}

function areDifferentPayers(shares: readonly FundingShare[]): boolean {
  const payers = shares.map(({ fundedBy, payer }) => JSON.stringify([fundedBy, payer ?? null]));
  return new Set(payers).size === payers.length;
}

const longestPlan = 600; // not law: the most months of a plan: a bound of the input

/** Requirements on a plan. */
export const planExpected = {
  segment: { key: "expected.protection-plan.segment" },
  period: textWith("expected.protection-plan.period", { longestPlan }),
  fundedMonths: { key: "expected.protection-plan.funded-months" },
  monthsOfSteps: { key: "expected.protection-plan.months-of-steps" },
  stepsInPeriod: { key: "expected.protection-plan.steps-in-period" },
} satisfies Record<string, Text>;

const ofPersons = {
  name: textField,
  category: maybe(categoryIdField),
  region: maybe(textField),
  account: maybe(textField),
  fundingFacts: maybe(z.strictObject(fundingFactFields)),
  fundedBy: fundingField,
  months: maybe(positiveCountField),
};

const ofWageEarners = { ...ofPersons, ...paidWageEarnerFields };
const ofNonWageEarners = { ...ofPersons, ...paidNonWageEarnerFields };

const ofGroups = {
  headcount: headcountField,
  alreadyCovered: maybe(countField),
};

/** Schema of a person, before it is said how many there are. */
export const planPersonSchema: z.ZodType<PlanPerson> = z.discriminatedUnion(
  "segment",
  [z.strictObject(ofWageEarners), z.strictObject(ofNonWageEarners)],
  { error: messageOf(planExpected.segment) },
);

/** Schema of a group of workers. */
export const planGroupSchema: z.ZodType<PlanGroup> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({ ...ofWageEarners, ...ofGroups }),
      z.strictObject({ ...ofNonWageEarners, ...ofGroups }),
    ],
    { error: messageOf(planExpected.segment) },
  )
  .refine(
    ({ headcount, alreadyCovered }) =>
      alreadyCovered === undefined ||
      (typeof headcount === "number" && alreadyCovered <= Math.max(0, headcount)),
    { path: ["alreadyCovered"], error: messageOf(headcountExpected.covered) },
  )
  .refine(({ headcount, months }) => typeof headcount === "number" || months === undefined, {
    path: ["months"],
    error: messageOf(planExpected.monthsOfSteps),
  });

/** The fields of a plan's period. */
export const periodFields: {
  readonly from: z.ZodType<CalendarMonth>;
  readonly to: z.ZodType<CalendarMonth>;
} = { from: monthField, to: monthField };

/** The fields of a plan's period and groups. */
export const planFields: typeof periodFields & {
  readonly groups: z.ZodType<readonly PlanGroup[]>;
} = { ...periodFields, groups: z.array(planGroupSchema) };

/** A person, paid for within the period. */
export function withFundedMonths<
  Input extends Pick<ProtectionPlanInput, "from" | "to"> & { readonly person: PlanPerson },
>(schema: z.ZodType<Input>): z.ZodType<Input> {
  return schema.refine(
    ({ from, to, person }) => (person.months ?? 0) <= monthsFromTo(from, to).length,
    { path: ["person", "months"], error: messageOf(planExpected.fundedMonths) },
  );
}

/** Whether a period is in order and not too long for a plan. */
export function isPeriodOfPlan({ from, to }: Pick<ProtectionPlanInput, "from" | "to">): boolean {
  return from <= to && monthsFromTo(from, to).length <= longestPlan;
}

/** A period in order, and groups that are paid for within it. */
export function inPeriod<Input extends ProtectionPlanInput>(
  schema: z.ZodType<Input>,
): z.ZodType<Input> {
  return withPeriod(schema).check(checkGroups);
}

/** A period in order and not too long. */
export function withPeriod<Input extends Pick<ProtectionPlanInput, "from" | "to">>(
  schema: z.ZodType<Input>,
): z.ZodType<Input> {
  return schema.refine(isPeriodOfPlan, { path: ["to"], error: messageOf(planExpected.period) });
}

/** Schema of what `planProtection` takes. */
export const protectionPlanInputSchema: z.ZodType<ProtectionPlanInput> = inPeriod(
  z.strictObject(planFields),
);

function checkGroups(context: z.core.ParsePayload<ProtectionPlanInput>): void {
  const { from, to, groups } = context.value;
  const length = monthsFromTo(from, to).length;
  const refuse = (path: (string | number)[], message: string): void => {
    context.issues.push({ code: "custom", path, message, input: context.value });
  };
  groups.forEach(({ months = 0, headcount }, index) => {
    if (months > length) refuse(["groups", index, "months"], messageOf(planExpected.fundedMonths));
    if (typeof headcount === "number") return;
    if (headcount.some((step) => step.from > to)) {
      refuse(["groups", index, "headcount"], messageOf(planExpected.stepsInPeriod));
    }
  });
}
