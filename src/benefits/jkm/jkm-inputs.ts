import type { CalendarDate } from "../../core/vocabulary.js";
import type { BenefitSegment } from "../benefit.js";
import type { FamilyMember } from "../heirs/heirs.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan.js";
import type { ArrearsSettler } from "../settled-arrears.js";

/** What `computeJkmBenefit` takes. */
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
   * First day of membership; needed where the three-month rule binds. After a
   * lapse it is the day of the new registration: the months count from there.
   */
  readonly membershipStart?: CalendarDate | undefined;
  /**
   * Active memberships of the same standing, one by default; firms of one employer
   * count once. Memberships whose facts differ are computed one by one.
   */
  readonly memberships?: number | undefined;
  /** Months paid in all; needed when children are given. */
  readonly contributionMonths?: number | undefined;
  /** Months paid without a break; needed under the reading `"uninterrupted"`. */
  readonly consecutiveContributionMonths?: number | undefined;
  /**
   * Consecutive unpaid months as `contributionArrears` counts them: those whose due
   * date has passed, unless another reading is taken; none when absent.
   */
  readonly arrearsMonths?: number | undefined;
  /** Who settled a non-wage earner's arrears after the death; nobody when absent. */
  readonly arrearsSettledBy?: ArrearsSettler | undefined;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[] | undefined;
  /** False when nobody of Pasal 40 ayat (2) is left: heirs are taken to exist when absent. */
  readonly heirs?: boolean | undefined;
  /** The survivors, instead of `heirs`: the order of the law says who inherits. */
  readonly family?: readonly FamilyMember[] | undefined;
  /** Day of the decision, where the law changed between it and the death. */
  readonly decidedOn?: CalendarDate | undefined;
}
