import type { Text } from "../../core/text.js";
import type { Check, NeededFact } from "../../core/check.js";
import type { FactsUsed } from "../../core/facts-used.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { PermittedWork, SchoolLevel } from "../../law/provisions/scholarship.js";
import type { OpenBenefit } from "../benefit-note.js";
import type { Ruled } from "../../law/recorded.js";

/**
 * Events that open the scholarship: `"other"` is a death that is no work accident (JKM),
 * `"migrant-worker"` the death of one during work abroad, or a death or total
 * disability from a work accident.
 */
export type ScholarshipCause =
  "work-accident-death" | "work-accident-total-disability" | "other" | "migrant-worker";

/** Relation of a child to the participant; `"unborn"` on the day of the event. */
export type ChildRelation = "born" | "step" | "adopted" | "unborn";

/**
 * A permitted way to work. `"up-to-6-months-in-a-row-as-wage-earner"`: several times, more
 * than six months in all; `"up-to-6-months-as-wage-earner"`: six months in all.
 */
export type ChildWork = PermittedWork | "up-to-6-months-as-wage-earner"; // not law: the name of an answer

/** A child of the participant, on the day of the event. */
export interface ScholarshipChild {
  /** Needed for the stop at age 23. */
  readonly birthDate?: CalendarDate | undefined;
  /** A child born to the participant when absent. */
  readonly relation?: ChildRelation | undefined;
  /** Lawful before the event; needed of step and adopted children, else taken with a warning. */
  readonly lawfulBefore?: boolean | undefined;
  /** Registered by the participant as a beneficiary: those come first. */
  readonly registered?: boolean | undefined;
  /** Already receives a scholarship out of the other parent's event. */
  readonly alreadyEntitled?: boolean | undefined;
  /** Level attended; `"not-yet"` before kindergarten. The child's scholarship is open without it. */
  readonly level?: "not-yet" | SchoolLevel | undefined;
  /** Class or year within the level, from 1; the scholarship is open without it unless `"not-yet"`. */
  readonly grade?: number | undefined;
  readonly married?: boolean | undefined;
  /** Whether the child works, or in which way that Permenaker 1/2025 permits a child in education. */
  readonly working?: boolean | ChildWork | undefined;
  /** For `"not-yet"`: the school year in which the child enters school. */
  readonly startsSchool?: number | undefined;
  /** Enters, or entered, primary school without kindergarten; for `"not-yet"` and `"sd"`. */
  readonly skipsKindergarten?: boolean | undefined;
  /** Years by which the child repeats its present class after the event. */
  readonly repeatedYears?: number | undefined;
  /** Day of a marriage after the event: no year that begins from then on is paid. */
  readonly marriesOn?: CalendarDate | undefined;
  /** Day from which the child works, other than in a permitted way: as for a marriage. */
  readonly startsWorkOn?: CalendarDate | undefined;
  /** Day on which the child leaves school: no rule was read, so it only warns. */
  readonly leavesSchoolOn?: CalendarDate | undefined;
}

/** The level of a child that is known, with the class where one is needed. */
export interface KnownSchooling {
  readonly level: "not-yet" | SchoolLevel;
  readonly grade?: number | undefined;
}

/** Input of `projectScholarship`. */
export interface ScholarshipInput {
  /** Day of the death or accident. */
  readonly eventDate: CalendarDate;
  readonly cause: ScholarshipCause;
  /** Months paid in all; decides when the cause is `"other"`, and leaves it open when absent. */
  readonly contributionMonths?: number | undefined;
  /** Months paid at the least, where no more is known: 37 of "more than three years". */
  readonly contributionMonthsAtLeast?: number | undefined;
  /** Months paid without a break; decides under the reading `"uninterrupted"`. */
  readonly consecutiveContributionMonths?: number | undefined;
  readonly children: readonly ScholarshipChild[];
  /** Day of the decision, where the law changed between it and the event. */
  readonly decidedOn?: CalendarDate | undefined;
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
  readonly reason?: Text | undefined;
}

/** One child's scholarship. */
export interface ChildPlan {
  /** Position of the child in the input, from 0. */
  readonly child: number;
  /** All scheduled years, the age of 23 and later changes left aside. */
  readonly total: Rupiah;
  /** The payable years; present when the birth date is known, so that age 23 counts. */
  readonly totalToAge23?: Rupiah | undefined;
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
  /**
   * Paid by school year (since 2 December 2019), once (before), or not at all;
   * `"undetermined"` while missing facts leave open whether anything is paid.
   */
  readonly form: "yearly" | "lump-sum" | "none" | "undetermined";
  /** Amount certainly due: to the age of 23 if the birth date is known. */
  readonly total: Rupiah;
  /** All scheduled years, the age of 23 left aside. */
  readonly scheduleTotal: Rupiah;
  readonly children: readonly ChildPlan[];
  readonly notCounted: readonly ChildNotCounted[];
  /** Amounts that missing facts leave open, in addition to the total: of all children together. */
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle it, in the order in which they decide, each with the reason. */
  readonly needed: readonly NeededFact[];
  readonly checks: readonly Check[];
  /** Which facts were given, assumed or missing. */
  readonly facts: FactsUsed;
}
