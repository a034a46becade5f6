import type {
  CalendarDate,
  EmployerSize,
  Programme,
  RupiahInput,
  Segment,
} from "../../core/vocabulary.js";
import type { JkpCause, JkpContract, JkpProof } from "../../law/provisions/job-loss-benefits.js";

/** An earlier time that JKP was received. */
export interface JkpPreviousClaim {
  /** Day of that dismissal. */
  readonly date: CalendarDate;
  /** Months of contributions paid since. */
  readonly contributionMonthsSince: number;
}

/** What is known of one month of cash. */
export interface JkpMonthFacts {
  /** Which month, from 1. */
  readonly month: number;
  /** Day on which it is paid; the months follow each other from the first one when absent. */
  readonly paidOn?: CalendarDate | undefined;
  /** Month 1, since 2025-02-07: the self-assessment that follows the claim was made. */
  readonly selfAssessment?: boolean | undefined;
  /** From month 2: applications in the month. */
  readonly applications?: number | undefined;
  /** From month 2: calls to a test or interview in the month. */
  readonly interviews?: number | undefined;
  /** From month 2, for a worker in JKP training: attendance in the month before, 0 to 100. */
  readonly trainingAttendancePercent?: number | undefined;
  /** Last month, since 2025-02-07: the form on the employment status was handed in. */
  readonly employmentStatusForm?: boolean | undefined;
  /** Works again: this month and the later ones are not due. */
  readonly employed?: boolean | undefined;
}

/** The facts that decide on JKP; every fact but the day may still be missing. */
export interface JkpFacts {
  /** Day on which the employment ended. */
  readonly terminationDate: CalendarDate;
  readonly segment?: Segment | undefined;
  readonly cause?: JkpCause | undefined;
  readonly contract?: JkpContract | undefined;
  /** False when the employer never enrolled the worker in JKP. */
  readonly enrolled?: boolean | undefined;
  readonly employerSize?: EmployerSize | undefined;
  /** The programmes of the worker. */
  readonly programmes?: readonly Programme[] | undefined;
  readonly citizen?: boolean | undefined;
  /** Completed years on the day of registration in JKP. */
  readonly ageAtRegistration?: number | undefined;
  readonly registeredInJkn?: boolean | undefined;
  readonly willingToWork?: boolean | undefined;
  /** Months paid in the 24 calendar months before the month of the dismissal. */
  readonly contributionMonthsInLast24?: number | undefined;
  /** Months paid in a row before the dismissal; decides on claims under the rule of 2021. */
  readonly consecutiveContributionMonths?: number | undefined;
  /** Earlier times that JKP was received. */
  readonly previousClaims?: readonly JkpPreviousClaim[] | undefined;
  /** Day on which JKP was claimed. */
  readonly claimedOn?: CalendarDate | undefined;
  /** Day on which the claim was found eligible; decides between the rules of 2021 and 2025. */
  readonly foundEligibleOn?: CalendarDate | undefined;
  /** Day on which the first month was or will be paid. */
  readonly firstPaidOn?: CalendarDate | undefined;
  /** First day of new work, self-employment included. */
  readonly reemployedOn?: CalendarDate | undefined;
  /** Day on which the worker died after the dismissal. */
  readonly diedOn?: CalendarDate | undefined;
  /** What proves the dismissal. */
  readonly proof?: JkpProof | "none" | undefined;
  /** Consecutive unpaid months of the employer whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
}

/**
 * What `computeJkpBenefit` takes. Facts left out are asked for where they
 * decide; what is usual (enrolled, willing to work, claimed in time, with proof,
 * for the first time, no arrears) is assumed with a warning.
 */
export interface JkpBenefitInput extends JkpFacts {
  /** Last monthly wage; of several employers, of the one that the worker picked for JKP. */
  readonly wage: RupiahInput;
  readonly cause: JkpCause;
  /** Wage reported to BPJS, where it is another: the cash is counted from it. */
  readonly reportedWage?: RupiahInput | undefined;
  /** The employer is bankrupt or closed, by a final ruling or a deed of dissolution. */
  readonly employerClosed?: boolean | undefined;
  /** Employers of the worker at the same time; one when absent. */
  readonly employers?: number | undefined;
  /** Facts of single months; a month without an entry is taken as met, with a warning. */
  readonly months?: readonly JkpMonthFacts[] | undefined;
}

/** What is known of a worker for JKP, apart from the wage and the end of the employment. */
export type JkpWorker = Omit<JkpBenefitInput, "terminationDate" | "wage" | "cause" | "claimedOn">;
