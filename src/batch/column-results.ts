import type { ReliefUse } from "../contributions/contribution.js";
import type { Ruled } from "../law/recorded.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";
import type { ContributionTotals } from "./contribution-totals.js";

/** Fields of the columns of every segment. */
export interface ColumnsResult extends Ruled {
  readonly month: CalendarMonth;
  /** Rows, those at fault included. */
  readonly count: number;
  /** Sums of the columns; rows at fault are left out. */
  readonly totals: ContributionTotals;
  /** Rows, from 0, that are no input of the calculator or too large to be exact: NaN in every column. */
  readonly faults: Uint32Array;
  readonly reliefs: readonly ReliefUse[];
}

/** Amounts of wage earners, one column for each line of a bill. */
export interface WageEarnerColumns extends ColumnsResult {
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
export interface NonWageEarnerColumns extends ColumnsResult {
  readonly kind: "non-wage-earner-columns";
  readonly fundedBy?: FundingSource | undefined;
  readonly columns: {
    readonly jkk?: Float64Array | undefined;
    readonly jkm?: Float64Array | undefined;
    readonly jht?: Float64Array | undefined;
    readonly total: Float64Array;
  };
}
