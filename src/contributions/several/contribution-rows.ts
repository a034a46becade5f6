import type { JamsosnakerError } from "../../core/errors.js";
import type { CalendarMonth, Payer, Rupiah } from "../../core/vocabulary.js";
import type { BilledProgramme, Contribution } from "../contribution.js";
import type { ContributionInput } from "../contribution-inputs.js";
import type { FundingOrNone } from "../funding-of-line.js";
import type { Recorded } from "../../law/recorded.js";

/** What a row may say beside what `computeContribution` takes. */
export interface RowFacts {
  /** The row's own name, given back in the results. */
  readonly id?: string | undefined;
  /** Who is paid for: rows of one person (two jobs) are added up. */
  readonly person?: string | undefined;
  /** People alike who are paid for together, such as a group (wadah); one when absent. */
  readonly headcount?: number | undefined;
  /** Last of several months paid for, from the row's `month`; only for monthly contributions. */
  readonly to?: CalendarMonth | undefined;
}

/** One row: a person, a group, a project, for one month or several. */
export type ContributionRow = ContributionInput & RowFacts;

/** What one row costs. */
export interface ContributionRowResult {
  /** Position of the row, from 0. */
  readonly index: number;
  readonly id?: string | undefined;
  readonly person?: string | undefined;
  readonly persons: number;
  /** For all persons and months of the row, in rupiah. */
  readonly total: Rupiah;
  /** For one person, by month. */
  readonly contributions: readonly Contribution[];
}

/** A row that was left out, and why. */
export interface ContributionRowError {
  readonly index: number;
  readonly id?: string | undefined;
  readonly person?: string | undefined;
  /** Code, messages and facts of the error, as plain data. */
  readonly error: ReturnType<JamsosnakerError["toJSON"]>;
}

/** What many rows cost. */
export interface Contributions extends Recorded {
  readonly kind: "contributions";
  readonly total: Rupiah;
  /** Months of wage earners and non-wage earners; projects and migrant workers have none. */
  readonly personMonths: number;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
  readonly byFunding: Readonly<Partial<Record<FundingOrNone, Rupiah>>>;
  readonly byMonth: Readonly<Record<CalendarMonth, Rupiah>>;
  /** By person, of the rows that name one. */
  readonly byPerson: Readonly<Record<string, Rupiah>>;
  readonly rows: readonly ContributionRowResult[];
  /** Rows that were left out of every total. */
  readonly errors: readonly ContributionRowError[];
}
