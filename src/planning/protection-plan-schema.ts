import * as z from "zod";
import {
  employerFactsSchema,
  incomeField,
  nonWageEarnerProgrammesField,
  wageInputSchema,
} from "../contributions/contribution-schema.js";
import { monthsFromTo } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import {
  categoryIdField,
  countField,
  maybe,
  monthField,
  positiveCountField,
  programmesField,
  riskGroupField,
  sectorField,
  textField,
} from "../core/fields.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { headcountExpected, headcountField } from "./headcount-schema.js";
import { fundingField } from "./plan-funding-schema.js";
import type { PlanGroup, PlanPerson, ProtectionPlanInput } from "./protection-plan.js";
import { textWith, type Text } from "../core/text.js";

const longestPlan = 600;

/** What a plan must be. */
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
  fundedBy: fundingField,
  months: maybe(positiveCountField),
};

const ofWageEarners = {
  ...ofPersons,
  segment: z.literal("wage-earner"),
  programmes: programmesField,
  wage: wageInputSchema,
  riskGroup: maybe(riskGroupField),
  employer: maybe(employerFactsSchema),
  projectWorker: maybe(z.boolean()),
};

const ofNonWageEarners = {
  ...ofPersons,
  segment: z.literal("non-wage-earner"),
  programmes: nonWageEarnerProgrammesField,
  income: incomeField,
  sector: maybe(sectorField),
  isEmployer: maybe(z.boolean()),
};

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
