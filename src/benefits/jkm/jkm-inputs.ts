import type { CalendarDate } from "../../core/vocabulary.js";
import type { BenefitSegment } from "../benefit.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan.js";

/** What `computeJkmBenefit` takes: a death in the active period, not from a work accident. */
export interface JkmBenefitInput {
  /** Day of death. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** First day of membership; needed where the three-month rule binds. */
  readonly membershipStart?: CalendarDate;
  /** Months paid in all; needed when children are given. */
  readonly contributionMonths?: number;
  /** Months paid without a break; needed under the reading `"uninterrupted"`. */
  readonly consecutiveContributionMonths?: number;
  /** Consecutive unpaid months whose due date has passed; none when absent. */
  readonly arrearsMonths?: number;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[];
  /** False when nobody of Pasal 40 ayat (2) is left: heirs are taken to exist when absent. */
  readonly heirs?: boolean;
}
