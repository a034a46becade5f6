import type { BenefitSegment, CalendarDate, Programme, RupiahInput } from "../core/vocabulary.js";
import type { FamilyMember } from "../benefits/heirs/heirs.js";
import type { EarlierJhtPayment } from "../benefits/jht/jht-tax-types.js";
import type { JkkEvent, JkkWageEarnerInput } from "../benefits/jkk/jkk-inputs.js";
import type { JkkArrearsSettler } from "../benefits/arrears.js";
import type { JkpWorker } from "../benefits/jkp/jkp-input.js";
import type { PensionMember } from "../benefits/jp/pension-input.js";
import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan-types.js";
import type { NonWageEarnerInput, WageInput } from "../contributions/contribution-input.js";

/** The outcome of an accident: death, disability or costs only. */
export type AccidentFacts = Pick<
  JkkEvent,
  | "temporaryInability"
  | "expenses"
  | "treatment"
  | "circumstance"
  | "usualRoute"
  | "suddenDeath"
  | "occupationalDisease"
  | "concludedAsWorkAccident"
  | "decidedOn"
> &
  Pick<JkkWageEarnerInput, "wagePaidByEmployer" | "reportedInTime">;

/** A participant has died. */
export interface DeathEvent extends AccidentFacts {
  readonly kind: "death";
  /** Day of death; of a work accident, the day of the accident or diagnosis decides. */
  readonly date: CalendarDate;
  readonly cause: "work-accident" | "other";
}

/** A participant was hurt at work, or an occupational disease was diagnosed. */
export interface WorkAccidentEvent extends AccidentFacts {
  readonly kind: "work-accident";
  readonly date: CalendarDate;
  /** Permanent total disability; not together with `disabilities`. */
  readonly totalDisability?: boolean | undefined;
  readonly disabilities?: JkkEvent["disabilities"] | undefined;
  readonly leftHanded?: boolean | undefined;
}

/** A participant has lost or left the job. */
export interface JobLossEvent {
  readonly kind: "job-loss";
  /** Day on which the employment ended. */
  readonly date: CalendarDate;
  readonly cause: "dismissal" | "contract-ended-early" | "contract-expired" | "resignation";
  /** Day of the claims; that of the event when absent. */
  readonly claimedOn?: CalendarDate | undefined;
}

/** A participant has reached the pension age, or asks whether. */
export interface RetirementEvent {
  readonly kind: "retirement";
  readonly date: CalendarDate;
  /** The pension age of the law or, of JHT, that of the work agreement. */
  readonly ground?: "pension-age" | "contract-pension-age" | undefined;
}

/** The event. */
export type MemberEvent = DeathEvent | WorkAccidentEvent | JobLossEvent | RetirementEvent;

/** Known facts about the participant. */
export interface EventMember {
  readonly segment: BenefitSegment;
  /** The programmes that the participant belongs to. */
  readonly programmes: readonly Programme[];
  /** Wage earners and construction workers only: the last monthly wage. */
  readonly wage?: WageInput | undefined;
  /** Non-wage earners only: income or band. */
  readonly income?: NonWageEarnerInput["income"] | undefined;
  /** The lower monthly wage that the employer reported. */
  readonly reportedWage?: RupiahInput | undefined;
  readonly birthDate?: CalendarDate | undefined;
  readonly citizen?: boolean | undefined;
  /** First day of membership. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Months paid in all, for the scholarship out of JKM. */
  readonly contributionMonths?: number | undefined;
  /** Months paid at the least, where no more is known: 37 of "more than three years". */
  readonly contributionMonthsAtLeast?: number | undefined;
  readonly consecutiveContributionMonths?: number | undefined;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
  /**
   * The person who settled a non-wage earner's arrears after the event, on a death not the
   * participant; no one when absent.
   */
  readonly arrearsSettledBy?: JkkArrearsSettler | undefined;
  /** Still working and a participant on the day of the event. */
  readonly active?: boolean | undefined;
  /** False where the employer never enrolled the worker. */
  readonly enrolled?: boolean | undefined;
  /** Old-age savings. */
  readonly jht?:
    | {
        readonly balance: RupiahInput;
        readonly earlierPayments?: readonly EarlierJhtPayment[] | undefined;
        readonly resident?: boolean | undefined;
        readonly taxNumber?: boolean | undefined;
      }
    | undefined;
  /** Pension. */
  readonly jp?: PensionMember | undefined;
  /** Job loss. */
  readonly jkp?: JkpWorker | undefined;
}

/** A member of the family; a child may have the facts that the scholarship needs. */
export interface EventFamilyMember extends FamilyMember {
  readonly child?: ScholarshipChild | undefined;
}

/** Input of `assessEvent`. */
export interface EventInput {
  readonly event: MemberEvent;
  readonly member: EventMember;
  /**
   * The family; an empty list if no one is left. A death without it leaves open what
   * depends on the family.
   */
  readonly family?: readonly EventFamilyMember[] | undefined;
}
