import type { Words } from "../../core/text.js";
import type { Evidence } from "../../core/provision.js";
import type { CalendarDate, FundingSource, Programme, RupiahInput } from "../../core/vocabulary.js";

/** An end of a range, which belongs to it or not. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** A range open at either end. */
export interface Range {
  readonly from?: Bound;
  readonly to?: Bound;
}

/** Something measured of a person that a scheme limits, e.g. the tonnage of the boat. */
export interface MeasureLimit extends Range {
  /** Name of the measure in the rows. */
  readonly measure: string;
  readonly label: Words;
}

/** By what places are given where there are too few. Rows without the fact come last. */
export type PriorityRule =
  | { readonly by: "decile" | "income" | "age"; readonly order: "ascending" | "descending" }
  /** Ids of worker categories, first ones first. */
  | { readonly by: "occupation"; readonly list: readonly string[] };

/** The rule behind a scheme. */
export interface SchemeRegulation {
  readonly title: string;
  readonly article?: string;
  readonly evidence: Evidence;
  /** Who published what is known of it. */
  readonly source?: string;
  readonly status?: "in-force" | "draft" | "programme";
  readonly set?: CalendarDate;
}

/** Whom a scheme of protection takes. What is absent is not asked. */
export interface SchemeCriteria {
  readonly title: Words;
  readonly regulation: SchemeRegulation;
  /** Region code in which people must live, e.g. `35.17`. */
  readonly region?: string;
  /** Completed years on the day of joining. */
  readonly age?: Range;
  /** Welfare deciles that are taken. */
  readonly deciles?: readonly number[];
  /** Highest monthly income. */
  readonly incomeLimit?: { readonly rupiah: RupiahInput; readonly inclusive: boolean };
  /** Not employed for a wage. */
  readonly informalOnly?: boolean;
  /** Not yet a member of any segment. */
  readonly notMember?: boolean;
  /** Lists of which a person must stand in at least one, e.g. `dtks`. */
  readonly registers?: readonly string[];
  /** Ids of worker categories that are taken. */
  readonly categories?: readonly string[];
  /** Ids of worker categories that are not. */
  readonly excludedCategories?: readonly string[];
  readonly limits?: readonly MeasureLimit[];
  /** People of one village: a place for at most so many, a duty to reach at least so many. */
  readonly perVillage?: { readonly atLeast?: number; readonly atMost?: number };
  /** Places in all. */
  readonly size?: number;
  readonly priority?: readonly PriorityRule[];
  readonly programmes: readonly Programme[];
  readonly fundedBy?: FundingSource;
  /** Months that are paid for. */
  readonly months?: number;
  /** Conditions that no row can show: to be examined by hand. */
  readonly otherConditions?: readonly Words[];
  /** What of the rule is not known. */
  readonly notKnown?: readonly Words[];
}

/** A real scheme of a region. */
export interface LocalScheme extends SchemeCriteria {
  /** E.g. `jombang-38-2024`. */
  readonly id: string;
  readonly region: string;
}
