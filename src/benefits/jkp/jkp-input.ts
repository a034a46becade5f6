import * as z from "zod";
import {
  type CalendarDate,
  type EmployerSize,
  type Programme,
  type RupiahInput,
  type Segment,
  programmes,
  segments,
} from "../../core/vocabulary.js";
import type { JkpCause, JkpContract, JkpProof } from "../../law/provisions/job-loss-benefits.js";
import type { Text } from "../../core/text.js";
import { monthOf, monthsInSpan } from "../../core/calendar.js";
import { faultIf, isAfter, type Fault, addFaults } from "../../core/faults.js";
import { ageField, earnedField } from "../benefit-schema.js";
import {
  countField,
  dateField,
  employerSizeField,
  maybe,
  positiveCountField,
} from "../../core/fields.js";
import { messageOf } from "../../core/expectations.js";

/** An earlier time that JKP was received. */
export interface JkpPreviousClaim {
  /** Day of that dismissal. */
  readonly date: CalendarDate;
  /** Months of contributions paid since. */
  readonly contributionMonthsSince: number;
}

/** Known facts about one month of cash. */
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
  /** Proof of the dismissal. */
  readonly proof?: JkpProof | "none" | undefined;
  /** Consecutive unpaid months of the employer whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
}

/**
 * Input of `computeJkpBenefit`. Facts left out are asked for where they
 * decide; what is usual (enrolled, willing to work, claimed in time, with proof,
 * for the first time, no arrears) is assumed with a warning.
 */
export interface JkpBenefitInput extends JkpFacts {
  /**
   * Last monthly wage; of several employers, of the one that the worker picked for
   * JKP. The cash is open, up to what the wage ceiling gives, when absent.
   */
  readonly wage?: RupiahInput | undefined;
  readonly cause: JkpCause;
  /** Wage reported to BPJS, where it is another: the cash is counted from it. */
  readonly reportedWage?: RupiahInput | undefined;
  /** The employer is bankrupt or closed, by a final ruling or a deed of dissolution. */
  readonly employerClosed?: boolean | undefined;
  /** Employers of the worker at the same time; one when absent. */
  readonly employers?: number | undefined;
  /** Facts of single months; a month without an entry is assumed to be met, with a warning. */
  readonly months?: readonly JkpMonthFacts[] | undefined;
}

/** Known facts about a worker for JKP, apart from the wage and the end of the employment. */
export type JkpWorker = Omit<JkpBenefitInput, "terminationDate" | "wage" | "cause" | "claimedOn">;

type JkpExpectation =
  | "contract"
  | "order"
  | "after"
  | "previous"
  | "since"
  | "workedAfterDeath"
  | "notEnrolled"
  | "months"
  | "attendance";

/** Requirements on the facts of a lost job, each by itself and in view of each other. */
export const jkpExpected: Readonly<Record<JkpExpectation, Text>> = {
  contract: { key: "expected.jkp.contract" },
  order: { key: "expected.jkp.order" },
  after: { key: "expected.jkp.after" },
  previous: { key: "expected.jkp.previous" },
  since: { key: "expected.jkp.since" },
  workedAfterDeath: { key: "expected.jkp.worked-after-death" },
  notEnrolled: { key: "expected.jkp.not-enrolled" },
  months: { key: "expected.jkp.months" },
  attendance: { key: "expected.jkp.attendance" },
};

/** Requirements on the facts in view of each other. */
export function factFaults(facts: JkpFacts): Fault[] {
  const { cause, contract } = facts;
  const fixedTerm = cause === "contract-ended-early" || cause === "contract-expired";
  return [
    ...dayFaults(facts),
    ...previousFaults(facts),
    ...enrolmentFaults(facts),
    ...faultIf(contract === "permanent" && fixedTerm, "contract", jkpExpected.contract),
  ];
}

/** Contradictions of the wage and the months with the other facts. */
export function benefitFaults(facts: JkpBenefitInput): Fault[] {
  const { terminationDate, months = [], enrolled, reportedWage } = facts;
  const early = months.flatMap(({ paidOn }, index) =>
    faultIf(isAfter(terminationDate, paidOn), ["months", index, "paidOn"], jkpExpected.after),
  );
  const stray = enrolled === false && reportedWage !== undefined;
  return [...early, ...faultIf(stray, "reportedWage", jkpExpected.notEnrolled)];
}

function dayFaults(facts: JkpFacts): Fault[] {
  const { terminationDate, reemployedOn, diedOn } = facts;
  let before = terminationDate;
  const disordered = (["claimedOn", "foundEligibleOn", "firstPaidOn"] as const).filter((field) => {
    const day = facts[field];
    if (day === undefined) return false;
    const early = day < before;
    before = day;
    return early;
  });
  const ends = (["reemployedOn", "diedOn"] as const).filter((field) =>
    isAfter(terminationDate, facts[field]),
  );
  return [
    ...disordered.map((field) => ({ path: [field], expected: jkpExpected.order })),
    ...ends.map((field) => ({ path: [field], expected: jkpExpected.after })),
    ...faultIf(isAfter(reemployedOn, diedOn), "reemployedOn", jkpExpected.workedAfterDeath),
  ];
}

function previousFaults({ terminationDate, previousClaims = [] }: JkpFacts): Fault[] {
  return previousClaims.flatMap(({ date, contributionMonthsSince }, index) => {
    if (date > terminationDate) {
      return faultIf(true, ["previousClaims", index, "date"], jkpExpected.previous);
    }
    const most = monthsInSpan(monthOf(date), monthOf(terminationDate));
    const path = ["previousClaims", index, "contributionMonthsSince"];
    return faultIf(contributionMonthsSince > most, path, jkpExpected.since);
  });
}

/** Whoever was never enrolled has neither arrears of JKP nor JKP among the programmes. */
function enrolmentFaults({ enrolled, arrearsMonths, programmes }: JkpFacts): Fault[] {
  if (enrolled !== false) return [];
  return [
    ...faultIf(!!arrearsMonths, "arrearsMonths", jkpExpected.notEnrolled),
    ...faultIf(programmes?.includes("jkp"), "programmes", jkpExpected.notEnrolled),
  ];
}

const attendanceField = z
  .number({ error: messageOf(jkpExpected.attendance) })
  .min(0, { error: messageOf(jkpExpected.attendance) })
  .max(100, { error: messageOf(jkpExpected.attendance) }); // not law: a percent runs to 100

const monthFacts: z.ZodType<JkpMonthFacts> = z.strictObject({
  month: positiveCountField,
  paidOn: maybe(dateField),
  selfAssessment: maybe(z.boolean()),
  applications: maybe(countField),
  interviews: maybe(countField),
  trainingAttendancePercent: maybe(attendanceField),
  employmentStatusForm: maybe(z.boolean()),
  employed: maybe(z.boolean()),
});

const previousClaim: z.ZodType<JkpPreviousClaim> = z.strictObject({
  date: dateField,
  contributionMonthsSince: countField,
});

const causeField = z.enum([
  "dismissal",
  "contract-ended-early",
  "contract-expired",
  "resignation",
  "total-disability",
  "retirement",
  "death",
]);

const workerFacts = {
  segment: maybe(z.enum(segments as readonly [Segment])),
  contract: maybe(z.enum(["permanent", "fixed-term"])),
  enrolled: maybe(z.boolean()),
  employerSize: maybe(employerSizeField),
  programmes: maybe(z.array(z.enum(programmes as readonly [Programme]))),
  citizen: maybe(z.boolean()),
  ageAtRegistration: maybe(ageField),
  registeredInJkn: maybe(z.boolean()),
  willingToWork: maybe(z.boolean()),
  contributionMonthsInLast24: maybe(countField),
  consecutiveContributionMonths: maybe(countField),
  previousClaims: maybe(z.array(previousClaim)),
  foundEligibleOn: maybe(dateField),
  firstPaidOn: maybe(dateField),
  reemployedOn: maybe(dateField),
  diedOn: maybe(dateField),
  proof: maybe(
    z.enum([
      "district-receipt",
      "provincial-receipt",
      "ministry-receipt",
      "joint-agreement-with-court-deed",
      "joint-agreement-with-report-receipt",
      "court-ruling",
      "none",
    ]),
  ),
  arrearsMonths: maybe(countField),
};

const caseFacts = {
  reportedWage: maybe(earnedField),
  employerClosed: maybe(z.boolean()),
  employers: maybe(positiveCountField),
  months: maybe(z.array(monthFacts)),
};

const facts = {
  ...workerFacts,
  terminationDate: dateField,
  cause: maybe(causeField),
  claimedOn: maybe(dateField),
};

/** Schema of what is known of a worker for JKP. */
export const jkpWorkerSchema: z.ZodType<JkpWorker> = z.strictObject({
  ...workerFacts,
  ...caseFacts,
});

/** Schema of the facts that decide on JKP. */
export const jkpFactsSchema: z.ZodType<JkpFacts> = z.strictObject(facts).check((context) => {
  addFaults(context, factFaults(context.value));
});

/** Schema of what `computeJkpBenefit` takes. */
export const jkpBenefitInputSchema: z.ZodType<JkpBenefitInput> = z
  .strictObject({
    ...facts,
    ...caseFacts,
    wage: maybe(earnedField),
    cause: causeField,
  })
  .check((context) => {
    addFaults(context, factFaults(context.value));
  })
  .check((context) => {
    addFaults(context, benefitFaults(context.value));
  })
  .refine(({ months = [] }) => new Set(months.map(({ month }) => month)).size === months.length, {
    path: ["months"],
    error: messageOf(jkpExpected.months),
  });
