import * as z from "zod";
import {
  type PaidNonWageEarner,
  paidNonWageEarnerFields,
  type PaidWageEarner,
  paidWageEarnerFields,
} from "../contributions/paid-person.js";
import type { CategoryId } from "../core/category.js";
import { messageOf } from "../core/expectations.js";
import {
  categoryIdField,
  countField,
  maybe,
  positiveCountField,
  textField,
} from "../core/fields.js";
import type { Text } from "../core/text.js";
import { fundingFactFields } from "../roster/placement/funding-fact-fields.js";
import type { FundingFacts } from "../roster/placement/placement-input.js";
import { headcountExpected, type Headcount, headcountField } from "./headcount-input.js";
import { fundingField, type PlanFunding } from "./plan-funding-input.js";

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
  readonly headcount: Headcount;
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

/** Requirements on a group. */
const expected = {
  segment: { key: "expected.protection-plan.segment" },
  monthsOfSteps: { key: "expected.protection-plan.months-of-steps" },
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
  { error: messageOf(expected.segment) },
);

/** Schema of a group of workers. */
export const planGroupSchema: z.ZodType<PlanGroup> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({ ...ofWageEarners, ...ofGroups }),
      z.strictObject({ ...ofNonWageEarners, ...ofGroups }),
    ],
    { error: messageOf(expected.segment) },
  )
  .refine(
    ({ headcount, alreadyCovered }) =>
      alreadyCovered === undefined ||
      (typeof headcount === "number" && alreadyCovered <= Math.max(0, headcount)),
    { path: ["alreadyCovered"], error: messageOf(headcountExpected.covered) },
  )
  .refine(({ headcount, months }) => typeof headcount === "number" || months === undefined, {
    path: ["months"],
    error: messageOf(expected.monthsOfSteps),
  });
