import type { CategoryId } from "../core/category.js";
import type { Contribution, ReliefUse } from "../contributions/contribution.js";
import type {
  EmployerFacts,
  NonWageEarnerInput,
  WageInput,
} from "../contributions/contribution-input.js";
import type {
  CalendarMonth,
  FundingSource,
  Programme,
  RiskGroup,
  Rupiah,
  Sector,
} from "../core/vocabulary.js";
import type { Ruled } from "../law/recorded.js";

/** People in a group from some month on, until the next step. */
export interface HeadcountStep {
  readonly from: CalendarMonth;
  readonly headcount: number;
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
}

/** One payer's part of what a group costs. */
export interface FundingShare {
  readonly fundedBy: FundingSource;
  /** Who pays, where two payers have the same source: a province and a regency. */
  readonly payer?: string | undefined;
  /** `50` or `"33.5"`; the shares of a group add up to 100. */
  readonly percent: number | string;
}

/** Who pays for a group: one source, or several by shares. */
export type PlanFunding = FundingSource | readonly FundingShare[];

/** What is known of each person of a group. */
export interface PlanPersonFacts {
  readonly name: string;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  readonly region?: string | undefined;
  /** Shares divide what is not withheld from the worker's own wage. */
  readonly fundedBy: PlanFunding;
  /** Funded months of each person, counted from the start of the period; all when absent. */
  readonly months?: number | undefined;
}

/** What every group of a plan has. */
export interface PlanGroupFacts extends PlanPersonFacts {
  /** People in the group; by steps where their number changes. */
  readonly headcount: number | readonly HeadcountStep[];
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
}

/** What one wage earner of a group earns, and for whom. */
export interface WageEarnerPerson extends PlanPersonFacts {
  readonly segment: "wage-earner";
  readonly programmes: readonly Programme[] | "required";
  readonly wage: WageInput;
  readonly riskGroup?: RiskGroup | undefined;
  readonly employer?: EmployerFacts | undefined;
  /** Daily, piece-rate or seasonal worker of a construction firm. */
  readonly projectWorker?: boolean | undefined;
}

/** What one non-wage earner of a group earns. */
export interface NonWageEarnerPerson extends PlanPersonFacts {
  readonly segment: "non-wage-earner";
  readonly programmes: NonWageEarnerInput["programmes"];
  /** Monthly income by which the band is chosen, or the band. */
  readonly income: NonWageEarnerInput["income"];
  readonly sector?: Sector | undefined;
  readonly isEmployer?: boolean | undefined;
}

/** A person to be protected, before it is said how many there are. */
export type PlanPerson = WageEarnerPerson | NonWageEarnerPerson;

/** A group of wage earners to be protected. */
export type WageEarnerGroup = WageEarnerPerson & PlanGroupFacts;

/** A group of non-wage earners to be protected. */
export type NonWageEarnerGroup = NonWageEarnerPerson & PlanGroupFacts;

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

/** What one payer of a group pays. */
export interface FundingShareCost {
  readonly fundedBy: FundingSource;
  readonly payer?: string | undefined;
  readonly percent: string;
  readonly amount: Rupiah;
}

/** What one group costs. */
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
  /** What each payer pays, where several share; they add up to what the shares divide. */
  readonly shares?: readonly FundingShareCost[] | undefined;
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
export interface ProtectionPlan extends Ruled {
  readonly kind: "protection-plan";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly total: Rupiah;
  readonly personMonths: number;
  readonly byMonth: readonly PlanMonth[];
  readonly byGroup: readonly PlanGroupCost[];
  /** By funding source; what a wage earner's own wage bears stands under `self`. */
  readonly byFunding: ByFunding;
}
