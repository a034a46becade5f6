import type { Ruled } from "../law/recorded.js";
import type { CalendarDate, RiskGroup } from "../core/vocabulary.js";
import type { BusinessKind } from "../law/kinds-of-business/business-kind.js";

/** A kind of business that a text may mean. */
export interface BusinessKindMatch extends BusinessKind {
  /** Kinds of other risk groups with the same name or with overlapping wording. */
  readonly overlapsWith: readonly BusinessKind[];
}

/** The kinds of business that a text may mean on a date; `rules` names the Lampiran I that was searched. */
export interface BusinessKindSearch extends Ruled {
  readonly kind: "business-kind-search";
  readonly text: string;
  readonly on: CalendarDate;
  /** Names with the very words first, then by group and number. */
  readonly matches: readonly BusinessKindMatch[];
  /** The groups of all matches and of what they overlap with, I to V. */
  readonly riskGroups: readonly RiskGroup[];
}
