import type { ReliefUse } from "../contributions/contribution.js";
import type { Ruled } from "../law/recorded.js";
import type { CalendarMonth, FundingSource, Rupiah } from "../core/vocabulary.js";
import type { CoverageTally } from "../coverage/coverage-input.js";
import type { ContributionTotals } from "./contribution-totals.js";

/** The result of every function over columns: amounts by row, faults by row, and their sums. */
export interface ColumnsResult extends Ruled {
  /** Rows, those at fault included. */
  readonly count: number;
  /** Amounts in rupiah by row, NaN in a row at fault. */
  readonly columns: Readonly<Record<string, Float64Array | undefined>>;
  /** By row: 0, or the code of its fault, which is its place in `columnFaults`. */
  readonly faults: Uint8Array;
}

/** Fields of the contributions of every segment. */
export interface ContributionColumnsResult extends ColumnsResult {
  /** The month of the bills. */
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource | undefined;
  /** Sums of the columns; rows at fault are left out. */
  readonly totals: ContributionTotals;
  readonly reliefs: readonly ReliefUse[];
}

/** Amounts of wage earners, one column for each line of a bill. */
export interface WageEarnerColumns extends ContributionColumnsResult {
  readonly kind: "wage-earner-columns";
  readonly columns: {
    readonly jkk?: Float64Array | undefined;
    readonly jkm?: Float64Array | undefined;
    readonly jhtEmployer?: Float64Array | undefined;
    readonly jhtWorker?: Float64Array | undefined;
    readonly jpEmployer?: Float64Array | undefined;
    readonly jpWorker?: Float64Array | undefined;
    readonly total: Float64Array;
  };
}

/** Amounts of non-wage earners, one column for each line of a bill. */
export interface NonWageEarnerColumns extends ContributionColumnsResult {
  readonly kind: "non-wage-earner-columns";
  readonly columns: {
    readonly jkk?: Float64Array | undefined;
    readonly jkm?: Float64Array | undefined;
    readonly jht?: Float64Array | undefined;
    readonly total: Float64Array;
  };
}

/** Amounts of construction projects, one column for each line of a bill. */
export interface ConstructionColumns extends ContributionColumnsResult {
  readonly kind: "construction-columns";
  readonly columns: {
    readonly jkk: Float64Array;
    readonly jkm: Float64Array;
    readonly total: Float64Array;
  };
}

/** Amounts of the contracts of migrant workers, one column for each programme of a bill. */
export interface MigrantWorkerColumns extends ContributionColumnsResult {
  readonly kind: "migrant-worker-columns";
  readonly columns: {
    /** JKK and JKM together, before, during and after work. */
    readonly jkkJkm: Float64Array;
    readonly jht?: Float64Array | undefined;
    readonly total: Float64Array;
  };
}

/** The benefits of a death that columns hold. */
export type DeathColumn = "death" | "periodic" | "funeral" | "scholarship";

/** A tally of the benefits of deaths: plain data. */
export interface DeathTotals {
  /** Deaths counted; rows at fault are not among them. */
  readonly persons: number;
  /** Rows that could not be counted. */
  readonly faults: number;
  /** Amount certainly due, in rupiah. */
  readonly total: Rupiah;
  readonly byItem: Readonly<Record<DeathColumn, Rupiah>>;
  /** Deaths of which an amount is open, waits for arrears, is owed by the employer, or is not due. */
  readonly open: number;
  readonly withheld: number;
  readonly owedByEmployer: number;
  readonly notDue: number;
}

/** The benefits of many deaths, in rupiah: what is certainly due. */
export interface DeathColumns extends ColumnsResult {
  readonly kind: "jkm-columns" | "jkk-death-columns";
  readonly columns: Readonly<Record<DeathColumn | "total", Float64Array>>;
  /**
   * By row, added up: 1 an amount is open because a fact is missing, 2 one waits until arrears are
   * settled, 4 the employer owes one, 8 one is not due (`deathStates`).
   */
  readonly states: Uint8Array;
  readonly totals: DeathTotals;
}

/** Sums of JHT balances: plain data. */
export interface JhtBalanceTotals {
  /** Members counted; rows at fault are not among them. */
  readonly persons: number;
  /** Rows that could not be counted. */
  readonly faults: number;
  readonly total: Rupiah;
  readonly openingBalance: Rupiah;
  readonly contributions: Rupiah;
  readonly returns: Rupiah;
}

/** JHT balances of many members, in rupiah. */
export interface JhtBalanceColumns extends ColumnsResult {
  readonly kind: "jht-balance-columns";
  readonly columns: Readonly<
    Record<"openingBalance" | "contributions" | "returns" | "total", Float64Array>
  >;
  readonly totals: JhtBalanceTotals;
}

/** Coverage counted from columns. */
export interface CoverageColumns extends ColumnsResult {
  readonly kind: "coverage-columns";
  readonly columns: {
    /** Workers not covered, by row; zero where more are covered than counted. */
    readonly gap: Float64Array;
  };
  /** One cell for each combination of labels; rows at fault are left out. */
  readonly tally: CoverageTally;
}
