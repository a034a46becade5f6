import type { CategoryId } from "../core/category.js";
import type { PartOf } from "../core/trace.js";
import type { CalendarMonth, FundingSource, Rupiah } from "../core/vocabulary.js";
import type { Ruled } from "../law/recorded.js";
import type { PlanFunding } from "./plan-funding-input.js";
import type { PlanGroup } from "./plan-group-input.js";
import type { CeilingStanding, ProtectionPlan } from "./protection-plan.js";

/** Rupiah when all people of a sum are in its cheapest group, and in its dearest. */
export interface CostRange {
  readonly atLeast: Rupiah;
  readonly atMost: Rupiah;
}

/** The cost of all people of a sum, were they all in one of its groups. */
export interface PossibleGroup {
  readonly name: string;
  readonly segment: PlanGroup["segment"];
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  readonly fundedBy: PlanFunding;
  readonly months: number;
  /** One person over the period. */
  readonly perPerson: Rupiah;
  readonly total: Rupiah;
}

/** The cost of people of whom only the sum over several groups is known. */
export interface SumRange extends CostRange {
  readonly name: string;
  /** People paid for. */
  readonly persons: number;
  /** The name of the group in which all of them cost least over the period. */
  readonly cheapest: string;
  readonly dearest: string;
  readonly among: readonly PossibleGroup[];
}

/** A plan against a ceiling: what it needs and lacks at least and at most. */
export interface CeilingRange
  extends CostRange, Pick<CeilingStanding, "year" | "fundedBy" | "payer" | "amount"> {
  readonly shortfallAtLeast: Rupiah;
  readonly shortfallAtMost: Rupiah;
}

/**
 * The cost of protecting groups of some of which only a sum of people is known. Each range
 * stands by itself: the dearest group of a year need not be that of every month, so that
 * months, years and sources do not add up to the whole.
 */
export interface PlanRange extends CostRange, Ruled {
  readonly kind: "plan-range";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly byMonth: readonly (CostRange & { readonly month: CalendarMonth })[];
  readonly byYear: readonly (CostRange & { readonly year: number })[];
  /** By funding source; the part deducted from a wage is under `self`. */
  readonly byFunding: readonly (CostRange & { readonly fundedBy: FundingSource })[];
  readonly sums: readonly SumRange[];
  /** Present where ceilings were given, in their order. */
  readonly ceilings?: readonly CeilingRange[] | undefined;
  /** The plan of the groups whose own head count is known: a part of every figure above. */
  readonly known: PartOf<ProtectionPlan>;
}
