import type { Bilingual } from "../../core/bilingual.js";
import type { Check } from "../../core/check.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { ReadingUse } from "../../core/reading.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import type { PermittedWork, SchoolLevel } from "../../law/provisions/scholarship.js";

/**
 * What opens the scholarship; `"migrant-worker"` is the death of one during work
 * abroad, or a death or total disability from a work accident.
 */
export type ScholarshipCause =
  "work-accident-death" | "work-accident-total-disability" | "death" | "migrant-worker";

/** A child of the participant, on the day of the event. */
export interface ScholarshipChild {
  /** Needed for the stop at age 23. */
  readonly birthDate?: CalendarDate;
  /** Level attended; `"not-yet"` before kindergarten. */
  readonly level: "not-yet" | SchoolLevel;
  /** Class or year within the level, from 1; needed unless `"not-yet"`. */
  readonly grade?: number;
  readonly married?: boolean;
  /** Whether the child works, or one of the kinds of work that Permenaker 1/2025 permits. */
  readonly working?: boolean | PermittedWork;
  /** For `"not-yet"`: the school year in which the child enters kindergarten. */
  readonly startsSchool?: number;
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
}

/** One year of one child's scholarship. */
export interface ScholarshipYear {
  /** Calendar year in which the school year begins (July). */
  readonly schoolYear: number;
  readonly level: SchoolLevel;
  readonly grade: number;
  readonly amount: Rupiah;
  /** False when the child has turned 23 by then. */
  readonly payable: boolean;
}

/** One child's scholarship. */
export interface ChildPlan {
  /** Position of the child in the input, from 0. */
  readonly child: number;
  /** All scheduled years, the age of 23 left aside. */
  readonly total: Rupiah;
  /** Scheduled years before the child turns 23; present when the birth date is known. */
  readonly totalToAge23?: Rupiah;
  readonly years: readonly ScholarshipYear[];
}

/** A child that is not counted, and why. */
export interface ChildNotCounted {
  readonly child: number;
  readonly reason: Bilingual;
  readonly provisions: readonly ProvisionRef[];
}

/** The scholarship of one event, by child and school year. */
export interface ScholarshipPlan {
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
  readonly provisions: readonly ProvisionRef[];
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}
