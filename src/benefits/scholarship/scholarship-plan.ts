import type { Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { PermittedWork, SchoolLevel } from "../../law/provisions/scholarship.js";
import type { Ruled } from "../../law/recorded.js";

/**
 * What opens the scholarship; `"migrant-worker"` is the death of one during work
 * abroad, or a death or total disability from a work accident.
 */
export type ScholarshipCause =
  "work-accident-death" | "work-accident-total-disability" | "death" | "migrant-worker";

/** What a child is to the participant; `"unborn"` on the day of the event. */
export type ChildRelation = "born" | "step" | "adopted" | "unborn";

/** A child of the participant, on the day of the event. */
export interface ScholarshipChild {
  /** Needed for the stop at age 23. */
  readonly birthDate?: CalendarDate;
  /** A child born to the participant when absent. */
  readonly relation?: ChildRelation;
  /** Lawful before the event; needed of step and adopted children, else taken with a warning. */
  readonly lawfulBefore?: boolean;
  /** Registered by the participant as a beneficiary: those come first. */
  readonly registered?: boolean;
  /** Already receives a scholarship out of the other parent's event. */
  readonly alreadyEntitled?: boolean;
  /** Level attended; `"not-yet"` before kindergarten. */
  readonly level: "not-yet" | SchoolLevel;
  /** Class or year within the level, from 1; needed unless `"not-yet"`. */
  readonly grade?: number;
  readonly married?: boolean;
  /** Whether the child works, or one of the kinds of work that Permenaker 1/2025 permits. */
  readonly working?: boolean | PermittedWork;
  /** For `"not-yet"`: the school year in which the child enters school. */
  readonly startsSchool?: number;
  /** Enters, or entered, primary school without kindergarten; for `"not-yet"` and `"sd"`. */
  readonly skipsKindergarten?: boolean;
  /** Years by which the child repeats its present class after the event. */
  readonly repeatedYears?: number;
  /** Day of a marriage after the event: no year that begins from then on is paid. */
  readonly marriesOn?: CalendarDate;
  /** Day from which the child works, other than in a permitted way: as for a marriage. */
  readonly startsWorkOn?: CalendarDate;
  /** Day on which the child leaves school: no rule was read, so it only warns. */
  readonly leavesSchoolOn?: CalendarDate;
}

/** What `projectScholarship` takes. */
export interface ScholarshipInput {
  /** Day of the death or accident. */
  readonly eventDate: CalendarDate;
  readonly cause: ScholarshipCause;
  /** Months paid in all; needed when the cause is `"death"`. */
  readonly contributionMonths?: number;
  /** Months paid without a break; needed under the reading `"uninterrupted"`. */
  readonly consecutiveContributionMonths?: number;
  readonly children: readonly ScholarshipChild[];
  /** Day of the decision, where the law changed between it and the event. */
  readonly decidedOn?: CalendarDate;
}

/** One year of one child's scholarship. */
export interface ScholarshipYear {
  /** Calendar year in which the school year begins (July). */
  readonly schoolYear: number;
  readonly level: SchoolLevel;
  readonly grade: number;
  readonly amount: Rupiah;
  /** False when the child has turned 23, married or begun to work by then. */
  readonly payable: boolean;
  /** Why it is not payable. */
  readonly reason?: Text;
}

/** One child's scholarship. */
export interface ChildPlan {
  /** Position of the child in the input, from 0. */
  readonly child: number;
  /** All scheduled years, the age of 23 and later changes left aside. */
  readonly total: Rupiah;
  /** The payable years; present when the birth date is known, so that age 23 counts. */
  readonly totalToAge23?: Rupiah;
  /** The payable years as far as the facts tell: what is due. */
  readonly due: Rupiah;
  readonly years: readonly ScholarshipYear[];
}

/** A child that is not counted, and why. */
export interface ChildNotCounted {
  readonly child: number;
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The scholarship of one event, by child and school year. */
export interface ScholarshipPlan extends Ruled {
  readonly kind: "scholarship-plan";
  readonly eventDate: CalendarDate;
  readonly cause: ScholarshipCause;
  /** Paid by school year (since 2 December 2019), once (before), or not at all. */
  readonly form: "yearly" | "lump-sum" | "none";
  /** What is due: to the age of 23 where the birth date is known. */
  readonly total: Rupiah;
  /** All scheduled years, the age of 23 left aside. */
  readonly scheduleTotal: Rupiah;
  readonly children: readonly ChildPlan[];
  readonly notCounted: readonly ChildNotCounted[];
  readonly checks: readonly Check[];
}
