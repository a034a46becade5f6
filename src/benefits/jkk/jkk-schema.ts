import * as z from "zod";
import { incomeField } from "../../contributions/contribution-input.js";
import { addFaults } from "../../core/faults.js";
import { countField, dateField, maybe, rupiahField } from "../../core/fields.js";
import {
  benefitExpected,
  benefitSegmentField,
  benefitWageField,
  earnedField,
  settlerFaults,
} from "../benefit-schema.js";
import {
  familyExpected,
  familyField,
  hasHeirsForChildren,
  heirsField,
  isWholeFamily,
} from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkkFacts } from "./jkk-checks.js";
import {
  circumstanceField,
  disabilitiesField,
  expensesField,
  inabilityField,
  occupationalDiseaseField,
  suddenDeathField,
} from "./jkk-fields.js";
import {
  circumstanceFaults,
  courseFaults,
  hasCosts,
  jkkExpected,
  outcomesOf,
  reportedWageOf,
} from "./jkk-faults.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { messageOf } from "../../core/expectations.js";

const eventFields = {
  date: dateField,
  death: maybe(z.boolean()),
  totalDisability: maybe(z.boolean()),
  disabilities: maybe(disabilitiesField),
  leftHanded: maybe(z.boolean()),
  temporaryInability: maybe(inabilityField),
  expenses: maybe(expensesField),
  treatment: maybe(z.boolean()),
  children: maybe(childrenField),
  arrearsMonths: maybe(countField),
  enrolled: maybe(z.boolean()),
  circumstance: maybe(circumstanceField),
  usualRoute: maybe(z.boolean()),
  suddenDeath: maybe(suddenDeathField),
  occupationalDisease: maybe(occupationalDiseaseField),
  concludedAsWorkAccident: maybe(z.boolean()),
  decidedOn: maybe(dateField),
  arrearsSettledBy: maybe(z.enum(["participant", "heirs", "other"])),
  heirs: maybe(heirsField),
  family: maybe(familyField),
};

/** Schema of what `computeJkkBenefit` takes. */
export const jkkBenefitInputSchema: z.ZodType<JkkBenefitInput> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({
        ...eventFields,
        segment: z.enum(["wage-earner", "construction"]),
        wage: maybe(benefitWageField),
        reportedWage: maybe(earnedField),
        otherWages: maybe(z.array(earnedField).readonly()),
        wagePaidByEmployer: maybe(rupiahField),
        reportedInTime: maybe(z.boolean()),
      }),
      z.strictObject({
        ...eventFields,
        segment: z.literal("non-wage-earner"),
        income: maybe(incomeField),
      }),
    ],
    { error: messageOf(benefitExpected.segment) },
  )
  .refine((facts) => outcomesOf(facts) > 0 || hasCosts(facts) || facts.treatment === true, {
    error: messageOf(jkkExpected.nothing),
  })
  .refine((facts) => outcomesOf(facts) <= 1, { error: messageOf(jkkExpected.oneOutcome) })
  .check((context) => {
    const facts = context.value;
    addFaults(context, [
      ...circumstanceFaults(facts),
      ...courseFaults(facts),
      ...settlerFaults(facts),
    ]);
  })
  .refine(
    (facts) =>
      facts.enrolled !== false || (!facts.arrearsMonths && reportedWageOf(facts) === undefined),
    { path: ["enrolled"], error: messageOf(jkkExpected.notEnrolled) },
  )
  .refine(({ death, heirs }) => heirs === undefined || death === true, {
    path: ["heirs"],
    error: messageOf(jkkExpected.ofDeath),
  })
  .refine(({ death, family }) => family === undefined || death === true, {
    path: ["family"],
    error: messageOf(jkkExpected.ofDeath),
  })
  .refine(hasHeirsForChildren, { path: ["heirs"], error: messageOf(familyExpected.heirs) })
  .refine(isWholeFamily, { path: ["family"], error: messageOf(familyExpected.family) })
  .check((context) => {
    checkChildren(context, context.value.date);
  });

/** Schema of the facts that decide on JKK. */
export const jkkFactsSchema: z.ZodType<JkkFacts> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    enrolled: maybe(z.boolean()),
    circumstance: maybe(circumstanceField),
    usualRoute: maybe(z.boolean()),
    suddenDeath: maybe(suddenDeathField),
    occupationalDisease: maybe(occupationalDiseaseField),
    concludedAsWorkAccident: maybe(z.boolean()),
    arrearsMonths: maybe(countField),
  })
  .check((context) => {
    addFaults(context, circumstanceFaults(context.value));
  })
  .refine(({ enrolled, arrearsMonths }) => enrolled !== false || !arrearsMonths, {
    path: ["enrolled"],
    error: messageOf(jkkExpected.notEnrolled),
  });
