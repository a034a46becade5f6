import type { Contribution } from "../../contributions/contribution.js";
import type { CategoryId } from "../../core/category.js";
import type { Check, FactPath } from "../../core/check.js";
import type { Text } from "../../core/text.js";
import type {
  CalendarMonth,
  FundingSource,
  Programme,
  RiskGroup,
  Segment,
} from "../../core/vocabulary.js";
import type { ReadingUse } from "../../law/reading-id.js";
import type { Recorded, Ruled } from "../../law/recorded.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";

/** Whether a source may pay for a person, in three values. */
export interface FundingVerdict extends Recorded {
  readonly kind: "funding-verdict";
  readonly month: CalendarMonth;
  readonly fundedBy: FundingSource;
  readonly category?: CategoryId | undefined;
  readonly outcome: "allowed" | "not-allowed" | "undetermined";
  readonly checks: readonly Check[];
  /** Facts still to be asked, in the order in which they decide. */
  readonly missing: readonly FactPath[];
}

/** A category that an occupation may mean. */
export interface PlacementCandidate {
  readonly id: CategoryId;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
}

/** The same worker under another answer to the open question of the segment. */
export interface PlacementAlternative {
  /** The answer by which `readings` of the options chooses it. */
  readonly reading: ReadingUse;
  readonly segment: Segment;
  /** Wage earners only. */
  readonly riskGroup?: RiskGroup | undefined;
  /** Cost of the month; absent while facts are missing. */
  readonly contribution?: Contribution | undefined;
  /** Facts that the cost waits for. */
  readonly missing: readonly FactPath[];
}

/** The category and segment of a worker, the cost of a month, and who may pay. */
export interface Placement extends Ruled {
  readonly kind: "placement";
  readonly occupation: string;
  readonly month: CalendarMonth;
  /**
   * `placed` where the catalogue has the occupation by that name; `several`
   * categories may be meant; `outside` BPJS Ketenagakerjaan; `unknown`, perhaps
   * with one candidate that its words hint at.
   */
  readonly outcome: "placed" | "several" | "outside" | "unknown";
  readonly candidates: readonly PlacementCandidate[];
  /** The first candidate where an identity card names two of one price ("Petani/Pekebun"). */
  readonly category?: CategoryId | undefined;
  readonly segment?: Segment | undefined;
  readonly riskGroup?: RiskGroup | undefined;
  readonly programmes: readonly Programme[];
  /** What decides between several categories, where the word itself is known to be open. */
  readonly question?: Text | undefined;
  readonly outside?: OutsideGroup | undefined;
  /** Cost of the month; absent while facts are missing. */
  readonly contribution?: Contribution | undefined;
  /** The same under each other answer, where the segment itself is an open question of law. */
  readonly alternatives: readonly PlacementAlternative[];
  /** The source asked about, or the usual ones of the category. */
  readonly funding: readonly FundingVerdict[];
  /** Facts that the place or the cost waits for. */
  readonly missing: readonly FactPath[];
  /** Differences of law and practice. */
  readonly doubts: readonly Text[];
}
