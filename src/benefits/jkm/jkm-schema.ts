import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, type Fault } from "../../core/faults.js";
import { countField, dateField, maybe, positiveCountField } from "../../core/fields.js";
import { benefitSegmentField, dateFaults, monthFaults, settlerFaults } from "../benefit-schema.js";
import {
  familyExpected,
  familyField,
  hasHeirsForChildren,
  isWholeFamily,
} from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkmFacts } from "./jkm-checks.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";
import type { Text } from "../../core/text.js";

const expected = {
  enrolled: { key: "expected.jkm.enrolled" },
  notEnrolled: { key: "expected.jkm.not-enrolled" },
  decidedOn: { key: "expected.decided-on" },
} satisfies Record<string, Text>;

/** Schema of what `computeJkmBenefit` takes. */
export const jkmBenefitInputSchema: z.ZodType<JkmBenefitInput> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    cause: maybe(z.enum(["work-accident", "other"])),
    active: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    membershipStart: maybe(dateField),
    memberships: maybe(positiveCountField),
    contributionMonths: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    arrearsMonths: maybe(countField),
    arrearsSettledBy: maybe(z.enum(["heirs", "other"])),
    children: maybe(childrenField),
    heirs: maybe(z.boolean()),
    family: maybe(familyField),
    decidedOn: maybe(dateField),
  })
  .refine(hasHeirsForChildren, { path: ["heirs"], error: messageOf(familyExpected.heirs) })
  .refine(isWholeFamily, { path: ["family"], error: messageOf(familyExpected.family) })
  .refine(({ date, decidedOn }) => decidedOn === undefined || decidedOn >= date, {
    path: ["decidedOn"],
    error: messageOf(expected.decidedOn),
  })
  .check((context) => {
    addFaults(context, [...jkmFactFaults(context.value), ...settlerFaults(context.value)]);
  })
  .check((context) => {
    checkChildren(context, context.value.date);
  });

/** Schema of the facts that decide on JKM. */
export const jkmFactsSchema: z.ZodType<JkmFacts> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    cause: maybe(z.enum(["work-accident", "other"])),
    active: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    arrearsMonths: maybe(countField),
    membershipStart: maybe(dateField),
    contributionMonths: maybe(countField),
  })
  .check((context) => {
    addFaults(context, jkmFactFaults(context.value));
  });

/** Facts of the membership that contradict each other. */
function jkmFactFaults(facts: JkmFacts): Fault[] {
  const { enrolled, segment, arrearsMonths } = facts;
  const ownMember = enrolled !== undefined && segment === "non-wage-earner";
  return [
    ...dateFaults(facts),
    ...monthFaults(facts),
    ...faultIf(ownMember, "enrolled", expected.enrolled),
    ...faultIf(enrolled === false && !!arrearsMonths, "arrearsMonths", expected.notEnrolled),
  ];
}
