import type { CalendarDate, RupiahInput } from "../../core/vocabulary.js";
import type { WageInput } from "../../contributions/contribution-inputs.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan.js";

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
