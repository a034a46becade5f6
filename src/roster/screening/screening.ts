import type { FactPath } from "../../core/check.js";
import type { InputIssue } from "../../core/errors.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Text } from "../../core/text.js";
import type { WarningCode } from "../../core/warning.js";
import type { SchemeRegulation } from "../../law/local-schemes/local-scheme.js";
import type { Recorded } from "../../law/recorded.js";
import type { RosterRow, RosterScheme, RowId } from "./roster-input.js";

/** Why a person is not taken. */
export interface RowReason {
  /** E.g. `age`. */
  readonly code: string;
  readonly text: Text;
  /** The rule of the scheme; absent where the law itself decides. */
  readonly rule?: SchemeRegulation | undefined;
  /** The law behind it, where there is any. */
  readonly provisions: readonly ProvisionKey[];
}

/** The place of a row. */
export interface RowPlace {
  readonly row: RowId;
  /** From 1, in the order of reading. */
  readonly position: number;
  readonly village?: string | undefined;
}

/**
 * The outcome of a row: a rule keeps it out (`rejected`), a fact must be asked
 * (`to-clarify`), a cell must be written anew (`to-repair`), or the person stands
 * before (`duplicate`). Who is taken is `eligible` while rows come in, as places are
 * given at the end; `screenRoster` says `accepted` or `waiting`.
 */
export type RowOutcome =
  "eligible" | "accepted" | "waiting" | "rejected" | "to-clarify" | "duplicate" | "to-repair";

/** The findings on one row, which `explain` and `toRows` say in words. */
export interface RowVerdict extends RowPlace, Recorded {
  readonly kind: "row-verdict";
  readonly outcome: RowOutcome;
  /** The caller's own row. */
  readonly given: RosterRow;
  /** Every reason against, for a rejected row. */
  readonly reasons: readonly RowReason[];
  /** Facts to be asked, in the order in which they decide, for a row to clarify. */
  readonly missing: readonly FactPath[];
  /** A member by this very scheme, to be renewed; see `RosterRow.memberOf`. */
  readonly renewal?: true | undefined;
  /** The earlier place of the person with the same outcome, for a duplicate. */
  readonly first?: RowPlace | undefined;
  /** The cells that cannot be right, each with what is wrong. */
  readonly issues: readonly InputIssue[];
}

/** How many rows of a group came to what. */
export interface RosterCount {
  readonly read: number;
  readonly accepted: number;
  /** Eligible, but without a place. */
  readonly waiting: number;
  readonly rejected: number;
  readonly toClarify: number;
  readonly duplicates: number;
  readonly toRepair: number;
}

/** Counts of one village, occupation or sex. */
export interface RosterGroup extends RosterCount {
  /** `not-given` where the rows do not say, `unknown` where the catalogue has no such occupation. */
  readonly group: string;
}

/** How often a reason, a missing fact or a warning was met; a row may have several. */
export interface Tally<Code extends string> {
  readonly code: Code;
  readonly text?: Text | undefined;
  readonly rows: number;
}

/** The result of the rows read so far. */
export interface RosterSummary extends RosterCount, Recorded {
  readonly kind: "roster-summary";
  readonly scheme: RosterScheme;
  readonly byReason: readonly Tally<string>[];
  readonly byMissing: readonly Tally<FactPath>[];
  /** What is wrong with cells; the code is the field. */
  readonly byIssue: readonly Tally<string>[];
  readonly byWarning: readonly Tally<WarningCode>[];
  readonly byVillage: readonly RosterGroup[];
  readonly byOccupation: readonly RosterGroup[];
  readonly bySex: readonly RosterGroup[];
  /** The rows with a place, by priority, if places are limited; empty if all eligible rows have one. */
  readonly placed: readonly RowPlace[];
  /** Villages with fewer accepted people than the scheme asks for. */
  readonly shortVillages: readonly {
    readonly village: string;
    readonly accepted: number;
    readonly short: number;
  }[];
}

/** A whole roster, screened. */
export interface RosterScreening extends Recorded {
  readonly kind: "roster-screening";
  readonly accepted: readonly RowVerdict[];
  /** Eligible rows without a place, by priority. */
  readonly waiting: readonly RowVerdict[];
  readonly rejected: readonly RowVerdict[];
  readonly toClarify: readonly RowVerdict[];
  readonly duplicates: readonly (RowVerdict & { readonly first: RowPlace })[];
  readonly toRepair: readonly RowVerdict[];
  readonly summary: RosterSummary;
}
