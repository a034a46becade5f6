import type { ReliefUse } from "../contributions/contribution.js";
import type {
  EmployerFacts,
  NonWageEarnerInput,
  WageInput,
} from "../contributions/contribution-inputs.js";
import type { ReadingUse } from "../core/reading.js";
import type {
  CalendarMonth,
  FundingSource,
  Programme,
  RiskGroup,
  Rupiah,
  Sector,
} from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";

/** What every group of a plan has. */
export interface PlanGroupFacts {
  readonly name: string;
  readonly category?: string;
  readonly region?: string;
  /** People in the group. */
  readonly headcount: number;
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number;
  readonly programmes: readonly Programme[] | "required";
  readonly fundedBy: FundingSource;
  /** Funded months of each person, counted from the start of the period; all when absent. */
  readonly months?: number;
}

/** A group of wage earners to be protected. */
export interface WageEarnerGroup extends PlanGroupFacts {
  readonly segment: "wage-earner";
  readonly wage: WageInput;
  readonly riskGroup?: RiskGroup;
  readonly employer?: EmployerFacts;
  /** Daily, piece-rate or seasonal worker of a construction firm. */
  readonly projectWorker?: boolean;
}

/** A group of non-wage earners to be protected. */
export interface NonWageEarnerGroup extends PlanGroupFacts {
  readonly segment: "non-wage-earner";
  /** Monthly income by which the band is chosen, or the band. */
  readonly income: NonWageEarnerInput["income"];
  readonly sector?: Sector;
  readonly isEmployer?: boolean;
}

/** A group of workers to be protected. */
export type PlanGroup = WageEarnerGroup | NonWageEarnerGroup;

/** What `planProtection` takes. */
export interface ProtectionPlanInput {
  /** First month of the period. */
  readonly from: CalendarMonth;
  /** Last month of the period. */
  readonly to: CalendarMonth;
  readonly groups: readonly PlanGroup[];
}

/** Rupiah by funding source. */
export type ByFunding = Readonly<Partial<Record<FundingSource, Rupiah>>>;

/** Months in a row in which one person of a group costs the same. */
export interface PlanPhase {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly perPerson: Rupiah;
  /** Whether a relief was given, and why or why not. */
  readonly reliefs: readonly ReliefUse[];
}

/** What one group costs. */
export interface PlanGroupCost {
  readonly name: string;
  readonly category?: string;
  readonly region?: string;
  readonly fundedBy: FundingSource;
  /** People paid for. */
  readonly persons: number;
  readonly months: number;
  readonly personMonths: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
  readonly phases: readonly PlanPhase[];
}

/** What one month costs. */
export interface PlanMonth {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** What protecting the groups costs. */
export interface ProtectionPlan {
  readonly kind: "protection-plan";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly total: Rupiah;
  readonly personMonths: number;
  readonly byMonth: readonly PlanMonth[];
  readonly byGroup: readonly PlanGroupCost[];
  /** By funding source; what a wage earner's own wage bears stands under `self`. */
  readonly byFunding: ByFunding;
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}
