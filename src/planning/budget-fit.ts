import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import type { Recorded } from "../law/recorded.js";
import type { BudgetMode } from "./fit-budget-input.js";
import type { ProtectionPlan } from "./protection-plan.js";

/** People who get fewer than all months. */
export interface PartlyProtected {
  readonly persons: number;
  readonly months: number;
}

/** How far a budget reaches for one group. */
export interface GroupFit {
  readonly name: string;
  /** People who are wanted; the most at once where their number changes. */
  readonly wanted: number;
  readonly wantedMonths: number;
  readonly wantedPersonMonths: number;
  /** People protected, those for fewer months included. */
  readonly persons: number;
  /** Months of those who are protected for all their months. */
  readonly months: number;
  readonly personMonths: number;
  readonly partly: readonly PartlyProtected[];
  /** People who get nothing. */
  readonly leftOut: number;
  /** The amount that the budget spends on the group. */
  readonly spent: Rupiah;
  /** The cost of one more person or month; absent when no one is left out. */
  readonly next?: { readonly unit: "person" | "month"; readonly cost: Rupiah } | undefined;
}

/** A wanted group of which the sources of the budget pay nothing. */
export interface UntouchedGroup {
  readonly name: string;
  /** People who are wanted; the most at once where their number changes. */
  readonly persons: number;
  readonly personMonths: number;
  /** The cost of the group to other sources. */
  readonly total: Rupiah;
}

/** A group under a cut budget. */
export type CutGroup = Pick<
  GroupFit,
  "name" | "persons" | "months" | "personMonths" | "leftOut" | "spent"
>;

/** What is left of the fit when the budget is cut. */
export interface BudgetCut {
  readonly percent: number;
  /** The budget after the cut, in whole rupiah. */
  readonly budget: Rupiah;
  readonly spent: Rupiah;
  readonly shortfall: Rupiah;
  readonly persons: number;
  readonly leftOut: number;
  readonly personMonths: number;
  readonly groups: readonly CutGroup[];
}

/** The people that a budget can protect, and for how long. */
export interface BudgetFit extends Recorded {
  readonly kind: "budget-fit";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly mode: BudgetMode;
  readonly budget: Rupiah;
  /** The cost to the budget of all that is wanted. */
  readonly needed: Rupiah;
  /** What the budget lacks for all that is wanted. */
  readonly shortfall: Rupiah;
  readonly spent: Rupiah;
  readonly left: Rupiah;
  readonly persons: number;
  readonly leftOut: number;
  readonly personMonths: number;
  /** In the order of priority; those that the budget pays for. */
  readonly groups: readonly GroupFit[];
  /** Groups that `sources` do not pay for: protected by others, and in no figure of this budget. */
  readonly untouched: readonly UntouchedGroup[];
  /** Present where cuts were asked for. */
  readonly cuts?: readonly BudgetCut[] | undefined;
  /** The plan of those who can be protected; who gets fewer months is a group of its own. */
  readonly plan: ProtectionPlan;
}
