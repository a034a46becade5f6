import type { FundingSource } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import type { RowId } from "../screening/roster-input.js";
import type { Span } from "./month-spans.js";
import type { MemberRow } from "./register-input.js";
import type { MemberName } from "./register.js";

/** A membership without end yet. */
export const noEnd = Number.POSITIVE_INFINITY;

/** Months in one village. */
export interface Stay extends Span {
  readonly village: string | undefined;
}

/** One membership: its months as numbers, the last one `noEnd` while it goes on. */
export interface Spell extends Span {
  readonly row: RowId;
  readonly position: number;
  readonly group: string;
  readonly fundedBy: FundingSource;
  readonly stays: readonly [Stay, ...Stay[]];
  readonly ended: "left" | "died" | undefined;
  readonly facts: Pick<MemberRow, "joined" | "ended" | "died" | "reason" | "paid" | "replaces">;
}

/** A person with all memberships, in their order. */
export interface Person {
  readonly name: MemberName;
  readonly spells: readonly [Spell, ...Spell[]];
  readonly warnings: readonly Warning[];
}
