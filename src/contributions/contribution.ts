import type { Text } from "../core/text.js";
import type { Check, FactPath } from "../core/check.js";
import type { ProvisionKey } from "../core/provision.js";
import type { Step } from "../core/step.js";
import type {
  CalendarDate,
  CalendarMonth,
  FundingSource,
  Payer,
  Programme,
  Rupiah,
  Segment,
} from "../core/vocabulary.js";
import type { Recorded } from "../law/recorded.js";
import type { RegulationId } from "../law/regulations.js";

/** A programme, or JKK and JKM together where the law fixes one amount for both (migrant workers). */
export type BilledProgramme = Programme | "jkk-jkm";

/** One amount that is billed: a programme and who owes it. */
export interface ContributionLine {
  readonly programme: BilledProgramme;
  readonly payer: Payer;
  /**
   * The wage, deemed income or contract value of the bill; the amount itself where
   * there is none (migrant workers).
   */
  readonly basis: Rupiah;
  /** Percent of the basis; absent where the law fixes an amount or slices. */
  readonly ratePercent?: string | undefined;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  /** Absent where the line is its basis times its rate, or an amount that the law fixes. */
  readonly steps?: readonly Step[] | undefined;
}

/** A share of JKP that is passed on or paid by the state: never billed. */
export interface Reallocation {
  readonly programme: "jkp";
  /** Out of which programme, or paid by the state. */
  readonly from: "jkk" | "jkm" | "state";
  readonly basis: Rupiah;
  readonly ratePercent: string;
  readonly amount: Rupiah;
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
}

/** A part of the bill that the law lets wait (PP 49/2020 Pasal 17). */
export interface Deferral {
  readonly programme: "jp";
  /** Paid in time. */
  readonly dueNow: Rupiah;
  /** What may wait. */
  readonly deferred: Rupiah;
  /** Day by which paying the rest begins. */
  readonly begins: CalendarDate;
  /** Day by which the rest is paid. */
  readonly ends: CalendarDate;
  readonly provisions: readonly ProvisionKey[];
}

/** Whether a relief was given in this month, and why or why not. */
export interface ReliefUse {
  readonly regulation: RegulationId;
  readonly applied: boolean;
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
  /** Facts that would decide; empty where it is decided. */
  readonly missing: readonly FactPath[];
}

/**
 * What is billed: for one person and month (wage earners, non-wage earners), for
 * one project (construction), or for one work contract (migrant workers).
 */
export interface Contribution extends Recorded {
  readonly kind: "contribution";
  readonly segment: Segment;
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource | undefined;
  /** What is billed: the sum of the lines. */
  readonly total: Rupiah;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
  readonly lines: readonly ContributionLine[];
  /** Of `programmes: "required"`: why these programmes, and whether the worker belongs to JKP. */
  readonly checks: readonly Check[];
  /** JKP shares: not billed. */
  readonly reallocations: readonly Reallocation[];
  /** Parts of the bill that may wait. */
  readonly deferrals: readonly Deferral[];
  readonly reliefs: readonly ReliefUse[];
}
