import type { CalendarDate, RupiahInput } from "../core/vocabulary.js";
import type { WageInput } from "../contributions/contribution-inputs.js";
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

/** What every work-accident case has: a death or a permanent total disability. */
export interface JkkEvent {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  /** Exactly one of `death` and `totalDisability` is true. */
  readonly death?: boolean;
  readonly totalDisability?: boolean;
  /** Consecutive unpaid months whose due date has passed; none when absent. */
  readonly arrearsMonths?: number;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[];
}

/** A work accident of a wage earner or construction worker. */
export interface JkkWageEarnerInput extends JkkEvent {
  readonly segment: "wage-earner" | "construction";
  /** Last monthly wage when the accident happened (PP 44/2015 Pasal 32). */
  readonly wage: WageInput;
}

/** A work accident of a non-wage earner. */
export interface JkkNonWageEarnerInput extends JkkEvent {
  readonly segment: "non-wage-earner";
  /** Monthly income by which the band was chosen (Lampiran II). */
  readonly income: RupiahInput;
}

/** What `computeJkkBenefit` takes. */
export type JkkBenefitInput = JkkWageEarnerInput | JkkNonWageEarnerInput;
