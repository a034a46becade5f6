import type { Contribution, ReliefUse } from "../contributions/contribution.js";
import type { CategoryId } from "../core/category.js";
import type { CalendarMonth, FundingSource, Rupiah } from "../core/vocabulary.js";
import type { Ruled } from "../law/recorded.js";
import type { PlanFunding } from "./protection-plan-input.js";

/** Rupiah by funding source. */
export type ByFunding = Readonly<Partial<Record<FundingSource, Rupiah>>>;

/** Months in a row in which one person of a group costs the same. */
export interface PlanPhase {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly perPerson: Rupiah;
  readonly byProgramme: Contribution["byProgramme"];
  /** Whether a relief was given, and why or why not. */
  readonly reliefs: readonly ReliefUse[];
}

/** Months in a row in which a group has the same number of people paid for. */
export interface PersonsByMonth {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly persons: number;
}

/** The part of one payer of a group. */
export interface FundingShareCost {
  readonly fundedBy: FundingSource;
  readonly payer?: string | undefined;
  readonly percent: string;
  readonly amount: Rupiah;
}

/** Cost of one group. */
export interface PlanGroupCost {
  readonly name: string;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  readonly region?: string | undefined;
  readonly fundedBy: PlanFunding;
  /** People paid for; the most at once where their number changes. */
  readonly persons: number;
  /** The number of people by month, where it changes. */
  readonly personsByMonth?: readonly PersonsByMonth[] | undefined;
  readonly months: number;
  readonly personMonths: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
  /** The part of each payer, if several share; the parts add up to what the shares divide. */
  readonly shares?: readonly FundingShareCost[] | undefined;
  readonly phases: readonly PlanPhase[];
}

/** Cost of one month. */
export interface PlanMonth {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** Cost of protecting the groups. */
export interface ProtectionPlan extends Ruled {
  readonly kind: "protection-plan";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly total: Rupiah;
  readonly personMonths: number;
  readonly byMonth: readonly PlanMonth[];
  readonly byGroup: readonly PlanGroupCost[];
  /** By funding source; the part deducted from a wage is under `self`. */
  readonly byFunding: ByFunding;
}
