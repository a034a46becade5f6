import * as z from "zod";
import { employerSchema, incomeSchema, wageSchema } from "../contributions/contribution-schema.js";
import { monthsFromTo } from "../core/calendar.js";
import { expectations } from "../core/expectations.js";
import {
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

const longestPlan = 600;

const planExpected = expectations({
  segment: {
    id: "segmen yang direncanakan menurut orang dan bulan: wage-earner atau non-wage-earner",
    en: "a segment that is planned by people and months: wage-earner or non-wage-earner",
  },
  period: {
    id: `bulan \`to\` tidak sebelum \`from\`, dan paling lama ${longestPlan} bulan`,
    en: `a month \`to\` not before \`from\`, and at most ${longestPlan} months`,
  },
  fundedMonths: {
    id: "months tidak boleh melebihi banyaknya bulan periode",
    en: "months must not exceed the months of the period",
  },
  monthsOfSteps: {
    id: "months hanya untuk satu headcount; akhiri headcount bertahap dengan tahap 0 orang",
    en: "months goes with one headcount only; end a headcount by steps with a step of 0 people",
  },
  stepsInPeriod: {
    id: "tahap headcount tidak boleh sesudah bulan terakhir periode",
    en: "no step of a headcount after the last month of the period",
  },
});

const ofPersons = {
  name: textField,
  category: maybe(textField),
  region: maybe(textField),
  programmes: programmesField,
  fundedBy: fundingField,
  months: maybe(positiveCountField),
};

const ofWageEarners = {
  ...ofPersons,
  segment: z.literal("wage-earner"),
  wage: wageSchema,
  riskGroup: maybe(riskGroupField),
  employer: maybe(employerSchema),
  projectWorker: maybe(z.boolean()),
};

const ofNonWageEarners = {
  ...ofPersons,
  segment: z.literal("non-wage-earner"),
  income: incomeSchema,
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
  { error: planExpected.segment.en },
);

/** Schema of a group of workers. */
export const planGroupSchema: z.ZodType<PlanGroup> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({ ...ofWageEarners, ...ofGroups }),
      z.strictObject({ ...ofNonWageEarners, ...ofGroups }),
    ],
    { error: planExpected.segment.en },
  )
  .refine(
    ({ headcount, alreadyCovered }) =>
      alreadyCovered === undefined ||
      (typeof headcount === "number" && alreadyCovered <= Math.max(0, headcount)),
    { path: ["alreadyCovered"], error: headcountExpected.covered.en },
  )
  .refine(({ headcount, months }) => typeof headcount === "number" || months === undefined, {
    path: ["months"],
    error: planExpected.monthsOfSteps.en,
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
    { path: ["person", "months"], error: planExpected.fundedMonths.en },
  );
}

function isPeriodOfPlan({ from, to }: Pick<ProtectionPlanInput, "from" | "to">): boolean {
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
  return schema.refine(isPeriodOfPlan, { path: ["to"], error: planExpected.period.en });
}

/** Schema of what `planProtection` takes. */
export const protectionPlanSchema: z.ZodType<ProtectionPlanInput> = inPeriod(
  z.strictObject(planFields),
);

function checkGroups(context: z.core.ParsePayload<ProtectionPlanInput>): void {
  const { from, to, groups } = context.value;
  const length = monthsFromTo(from, to).length;
  const refuse = (path: (string | number)[], message: string): void => {
    context.issues.push({ code: "custom", path, message, input: context.value });
  };
  groups.forEach(({ months = 0, headcount }, index) => {
    if (months > length) refuse(["groups", index, "months"], planExpected.fundedMonths.en);
    if (typeof headcount === "number") return;
    if (headcount.some((step) => step.from > to)) {
      refuse(["groups", index, "headcount"], planExpected.stepsInPeriod.en);
    }
  });
}
