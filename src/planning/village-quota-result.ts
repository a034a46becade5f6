import type { CalendarMonth, Rupiah, RupiahInput } from "../core/vocabulary.js";
import type { PlanPerson } from "./protection-plan.js";
import type { Ruled } from "../law/recorded.js";

/** One village and how many vulnerable workers it protects. */
export interface Village {
  /** Region code of the village. */
  readonly code?: string | undefined;
  readonly name: string;
  /** People protected; absent where the count is not known. */
  readonly protected?: number | undefined;
  /** Place among the villages that are next: 1 before 2, before those without. */
  readonly priority?: number | undefined;
  /** What the village has set aside for its whole quota, in rupiah. */
  readonly budget?: RupiahInput | undefined;
}

/** What one protected person costs: an amount and months, or a person over a period. */
export type VillageCostInput =
  | { readonly unitPerMonth: RupiahInput; readonly months: number }
  | { readonly from: CalendarMonth; readonly to: CalendarMonth; readonly person: PlanPerson };

/** What `villageQuota` takes. */
export interface VillageQuotaInput {
  readonly villages: readonly Village[];
  /** People that each village is to protect, e.g. 100. */
  readonly perVillage: number;
  readonly cost?: VillageCostInput | undefined;
}

/** One village against the quota. */
export interface VillageStanding extends Village {
  /** People still to be protected; absent where the count is not known. */
  readonly short?: number | undefined;
  /** What protecting them costs. */
  readonly shortCost?: Rupiah | undefined;
  /** What the village's budget lacks for its whole quota; absent where it is not known. */
  readonly budgetShort?: Rupiah | undefined;
}

/** What a quota costs, in rupiah over the whole period. */
export interface VillageCosts {
  readonly perPerson: Rupiah;
  /** The whole quota of one village. */
  readonly perVillage: Rupiah;
  /** Protecting the people still short in villages whose count is known. */
  readonly short: Rupiah;
  readonly villagesShortOfBudget: number;
  /** What the budgets that are known lack for the whole quota. */
  readonly budgetShort: Rupiah;
  readonly budgetsUnknown: number;
}

/** How far a quota per village has come. */
export interface VillageQuota extends Ruled {
  readonly kind: "village-quota";
  readonly perVillage: number;
  /** Villages times the quota. */
  readonly required: number;
  /** People protected in villages whose count is known. */
  readonly protected: number;
  /** The same without what a village has above its own quota. */
  readonly countedTowardsQuota: number;
  readonly villagesMet: number;
  readonly villagesShort: number;
  readonly villagesUnknown: number;
  /** People still to be protected in villages whose count is known. */
  readonly short: number;
  /** The same with every village of unknown count taken as empty. */
  readonly shortAtMost: number;
  readonly villages: readonly VillageStanding[];
  /** Villages short of the quota, the next to be helped first. */
  readonly next: readonly VillageStanding[];
  /** Present where a cost was given. */
  readonly costs?: VillageCosts | undefined;
}
