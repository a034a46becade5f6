import type { Text } from "../../core/text.js";
import type { Check, FactPath } from "../../core/check.js";
import type {
  CalendarMonth,
  FundingSource,
  Programme,
  RiskGroup,
  RupiahInput,
  Sector,
  Segment,
} from "../../core/vocabulary.js";
import type { Contribution } from "../../contributions/contribution.js";
import type { WageInput } from "../../contributions/contribution-input.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import type { Recorded, Ruled } from "../../law/recorded.js";
import type { CategoryId } from "../../core/category.js";

/** What decides whether a source of money may pay for a person. */
export interface FundingFacts {
  readonly month: CalendarMonth;
  readonly fundedBy: FundingSource;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  /** The APBDes money comes from the village fund (Dana Desa). */
  readonly villageFund?: boolean | undefined;
  /** A rule of the region names the group as paid from this source. */
  readonly regionalRule?: boolean | undefined;
  /** Already registered in a programme. */
  readonly registered?: boolean | undefined;
  /** The region's list of recipients names the person. */
  readonly namedByRegion?: boolean | undefined;
  /** Poor enough to receive zakat, as Baznas finds. */
  readonly mustahik?: boolean | undefined;
  /** The state or the region can pay. */
  readonly stateCanPay?: boolean | undefined;
}

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

/** A worker to be placed, in the words of a list. */
export interface PlacementInput extends Omit<FundingFacts, "fundedBy"> {
  /** As the list has it: "guru honorer", "petani". With `category` it is only shown. */
  readonly occupation: string;
  readonly fundedBy?: FundingSource | undefined;
  /**
   * Of a non-wage earner, in rupiah a month; the lowest band, with a warning, when
   * absent. Refused as the only pay of a wage earner.
   */
  readonly income?: RupiahInput | undefined;
  /** Of a wage earner; refused as the only pay of somebody who is none. */
  readonly wage?: WageInput | undefined;
  /** Of a wage earner; refused for others. */
  readonly riskGroup?: RiskGroup | undefined;
  /** Of a non-wage earner; refused for others. */
  readonly sector?: Sector | undefined;
  /** Of a non-wage earner; refused for others. */
  readonly isEmployer?: boolean | undefined;
  readonly programmes?: readonly Programme[] | undefined;
  /**
   * Whether under the scheme of civil servants, for those of whom the occupation
   * leaves it open: part-time PPPK, DPRD members, "sopir bupati".
   */
  readonly inSeparateScheme?: boolean | undefined;
}

/** A category that an occupation may mean. */
export interface PlacementCandidate {
  readonly id: CategoryId;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
}

/** Where a worker belongs, what that costs in a month, and who may pay. */
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
  readonly outside?: OutsideGroup | undefined;
  /** What the month costs; absent while facts are missing. */
  readonly contribution?: Contribution | undefined;
  /** The source asked about, or the usual ones of the category. */
  readonly funding: readonly FundingVerdict[];
  /** Facts that the place or the cost waits for. */
  readonly missing: readonly FactPath[];
  /** Where law and practice differ. */
  readonly doubts: readonly Text[];
}
