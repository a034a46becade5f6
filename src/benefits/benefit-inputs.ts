import type { CalendarDate, RupiahInput } from "../core/vocabulary.js";
import type { WageInput } from "../contributions/contribution.js";
import type { BenefitSegment } from "./benefit.js";
import type { ScholarshipChild } from "./scholarship-plan.js";

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

/** What `computeJkkBenefit` takes: a death or permanent total disability from a work accident. */
export interface JkkBenefitInput {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** Last monthly wage, for wage earners and construction (PP 44/2015 Pasal 32). */
  readonly wage?: WageInput;
  /** Monthly income by which the band was chosen, for non-wage earners (Lampiran II). */
  readonly income?: RupiahInput;
  readonly death?: boolean;
  readonly totalDisability?: boolean;
  /** Consecutive unpaid months whose due date has passed; none when absent. */
  readonly arrearsMonths?: number;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[];
}
