import * as z from "zod";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import type { FamilyMember, HeirsLeft } from "../heirs/heirs.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan-types.js";
import type { ArrearsSettler } from "../arrears.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, type Fault } from "../../core/faults.js";
import { countField, dateField, maybe, positiveCountField } from "../../core/fields.js";
import { benefitSegmentField, dateFaults, monthFaults, settlerFaults } from "../benefit-schema.js";
import {
  familyExpected,
  familyField,
  heirsField,
  hasHeirsForChildren,
  isWholeFamily,
} from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkmFacts } from "./jkm-checks.js";
import type { Text } from "../../core/text.js";

/** Input of `computeJkmBenefit`. */
export interface JkmBenefitInput {
  /** Day of death. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** `"other"` is any death that is not a work accident; taken, with a warning, when absent. */
  readonly cause?: "work-accident" | "other" | undefined;
  /** Still working and a participant on the day of death; taken, with a warning, when absent. */
  readonly active?: boolean | undefined;
  /** False where the employer never enrolled the worker: the employer owes the benefit. */
  readonly enrolled?: boolean | undefined;
  /**
   * First day of membership; decides where the three-month rule binds. After a
   * lapse it is the day of the new registration: the months count from there.
   */
  readonly membershipStart?: CalendarDate | undefined;
  /**
   * Active memberships of the same standing, one by default; firms of one employer
   * count once. Memberships whose facts differ are computed one by one.
   */
  readonly memberships?: number | undefined;
  /** Months paid in all; decide on the scholarship, which is open without them. */
  readonly contributionMonths?: number | undefined;
  /** Months paid at the least, where no more is known: 37 of "more than three years". */
  readonly contributionMonthsAtLeast?: number | undefined;
  /** Months paid without a break; decide under the reading `"uninterrupted"`. */
  readonly consecutiveContributionMonths?: number | undefined;
  /**
   * Consecutive unpaid months as `contributionArrears` counts them: those whose due
   * date has passed, unless another reading is chosen; none when absent.
   */
  readonly arrearsMonths?: number | undefined;
  /** The person who settled a non-wage earner's arrears after the death; no one when absent. */
  readonly arrearsSettledBy?: ArrearsSettler | undefined;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[] | undefined;
  /**
   * False if no survivor of Pasal 40 ayat (2) is left; `"unknown"` leaves open all but the
   * funeral grant. Absent: assumed that heirs exist.
   */
  readonly heirs?: HeirsLeft | undefined;
  /** The survivors, instead of `heirs`: the order of the law says who inherits. */
  readonly family?: readonly FamilyMember[] | undefined;
  /** Day of the decision, where the law changed between it and the death. */
  readonly decidedOn?: CalendarDate | undefined;
}

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
    contributionMonthsAtLeast: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    arrearsMonths: maybe(countField),
    arrearsSettledBy: maybe(z.enum(["heirs", "other"])),
    children: maybe(childrenField),
    heirs: maybe(heirsField),
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
    contributionMonthsAtLeast: maybe(countField),
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
