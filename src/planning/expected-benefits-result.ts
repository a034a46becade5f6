import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan.js";
import type { CalendarDate, CalendarMonth, Rupiah } from "../core/vocabulary.js";
import type { LikelyRange } from "./poisson-range.js";
import type { ProtectionPlanInput } from "./protection-plan.js";
import type { Ruled } from "../law/recorded.js";

/** What `expectedBenefits` takes: a plan, and rates that the caller answers for. */
export interface ExpectedBenefitsInput extends ProtectionPlanInput {
  /** Deaths a year of every thousand protected people, other than from work accidents. */
  readonly deathRatePerThousand: number | string;
  /** Deaths from work accidents a year of every thousand protected people. */
  readonly accidentDeathRatePerThousand: number | string;
  /** First day of membership of everybody; needed where JKM asks for it. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Months paid by everybody before the event; needed when there are children. */
  readonly contributionMonths?: number | undefined;
  /** Children entitled to the scholarship, on average of a family. */
  readonly averageChildren?: number | string | undefined;
  /** The child that stands for them; needed with `averageChildren`. */
  readonly child?: ScholarshipChild | undefined;
}

/** Events of one kind that are to be expected, and what they cost. */
export interface ExpectedEvents {
  readonly event: "death" | "work-accident-death";
  readonly programme: "jkm" | "jkk";
  /** Expected number, as decimal text to six decimals. */
  readonly number: string;
  /** Between which numbers it lies nine times in ten. */
  readonly range: LikelyRange;
  /** Expected rupiah. */
  readonly amount: Rupiah;
  /** The average of one event; absent when none is expected. */
  readonly perEvent?: Rupiah | undefined;
}

/** What benefits a plan is to be expected to bring. Money in rupiah. */
export interface ExpectedBenefits extends Ruled {
  readonly kind: "expected-benefits";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly personMonths: number;
  /** What the plan costs. */
  readonly contributions: Rupiah;
  readonly events: readonly ExpectedEvents[];
  /** Families helped: all events together. */
  readonly families: { readonly number: string; readonly range: LikelyRange };
  /** Expected rupiah of all benefits. */
  readonly total: Rupiah;
  /** The average benefit of a family times the range of families. */
  readonly totalRange: { readonly low: Rupiah; readonly high: Rupiah };
  /** Benefits by contributions, in percent with two decimals; absent without contributions. */
  readonly percentOfContributions?: string | undefined;
  /** Contributions for one person protected for a year; absent without people. */
  readonly costPerPersonYear?: Rupiah | undefined;
  /** Contributions by families helped; absent when none is expected. */
  readonly costPerFamily?: Rupiah | undefined;
}
