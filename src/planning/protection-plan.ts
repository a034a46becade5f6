import type { Contribution, ReliefUse } from "../contributions/contribution.js";
import type { CategoryId } from "../core/category.js";
import type { CalendarDate, CalendarMonth, FundingSource, Rupiah } from "../core/vocabulary.js";
import type { Ruled } from "../law/recorded.js";
import type { PlanFunding } from "./plan-funding-input.js";

/** Rupiah by funding source. */
export type ByFunding = Readonly<Partial<Record<FundingSource, Rupiah>>>;

/** Months in a row in which one person of a group costs the same. */
export interface PlanPhase {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly perPerson: Rupiah;
  /** The part of it withheld from the person's own wage; absent when there is none. */
  readonly fromWages?: Rupiah | undefined;
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

/** The amount of one payer. */
export interface PayerCost {
  readonly fundedBy: FundingSource;
  readonly payer?: string | undefined;
  /** Withheld from the workers' own wages: no money of a budget. */
  readonly fromWages?: true | undefined;
  readonly amount: Rupiah;
}

/** People, months and money of a part of a plan. */
export interface PlanPart {
  /** The most people at once. */
  readonly persons: number;
  readonly personMonths: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** Cost of one calendar year, which is the budget year. */
export interface PlanYear extends PlanPart {
  readonly year: number;
}

/** Cost of one region, or of a district with all its villages. */
export interface PlanRegion extends PlanPart {
  readonly region: string;
}

/** What falls due in one quarter, by the nominal due day of each contribution. */
export interface PlanQuarter {
  /** E.g. `2026-Q1`. */
  readonly quarter: string;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** Contributions that fall due on one day. */
export interface PlanDueDay {
  /** The day that the law names, before it moves for a holiday. */
  readonly date: CalendarDate;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** Cost of one group. */
export interface PlanGroupCost {
  readonly name: string;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  readonly region?: string | undefined;
  /** Code of the account in the payer's budget, as the caller gave it. */
  readonly account?: string | undefined;
  readonly fundedBy: PlanFunding;
  /** People paid for; the most at once where their number changes. */
  readonly persons: number;
  /** The number of people by month, where it changes. */
  readonly personsByMonth?: readonly PersonsByMonth[] | undefined;
  readonly months: number;
  readonly personMonths: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
  /** By payer; the part deducted from wages stands apart. */
  readonly byPayer: readonly PayerCost[];
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
  /** By payer; the part deducted from wages stands apart. */
  readonly byPayer: readonly PayerCost[];
}

/** What the plan needs of one ceiling of `ceilings`, without what is withheld from wages. */
export interface CeilingStanding {
  readonly year?: number | undefined;
  readonly fundedBy?: FundingSource | undefined;
  readonly payer?: string | undefined;
  /** The ceiling. */
  readonly amount: Rupiah;
  readonly needed: Rupiah;
  /** What the ceiling lacks; zero where it is kept. */
  readonly shortfall: Rupiah;
  /** What the ceiling leaves; zero where it is exceeded. */
  readonly left: Rupiah;
}

/** Cost of protecting the groups. */
export interface ProtectionPlan extends Ruled {
  readonly kind: "protection-plan";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly total: Rupiah;
  readonly personMonths: number;
  readonly byMonth: readonly PlanMonth[];
  readonly byYear: readonly PlanYear[];
  /** Cash: contributions by their due day, some of them after the last month of the plan. */
  readonly byDueDay: readonly PlanDueDay[];
  readonly byQuarter: readonly PlanQuarter[];
  readonly byGroup: readonly PlanGroupCost[];
  /** By the regions of the groups; absent where no group has one. Others are in no region. */
  readonly byRegion?: readonly PlanRegion[] | undefined;
  /** By district, where regions are codes of villages such as `62.05.01.2001`. */
  readonly byDistrict?: readonly PlanRegion[] | undefined;
  /** By funding source; the part deducted from a wage is under `self`. */
  readonly byFunding: ByFunding;
  /** By payer; the part deducted from wages stands apart. */
  readonly byPayer: readonly PayerCost[];
  /** Present where ceilings were given, in their order. */
  readonly ceilings?: readonly CeilingStanding[] | undefined;
}
