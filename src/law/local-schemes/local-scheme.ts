import type { CategoryId } from "../../core/category.js";
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
  readonly from?: Bound | undefined;
  readonly to?: Bound | undefined;
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
  | { readonly by: "occupation"; readonly list: readonly CategoryId[] };

/** The rule behind a scheme. */
export interface SchemeRegulation {
  readonly title: string;
  readonly article?: string | undefined;
  readonly evidence: Evidence;
  /** The source of what is known about it. */
  readonly source?: string | undefined;
  readonly status?: "in-force" | "draft" | "programme" | undefined;
  readonly set?: CalendarDate | undefined;
}

/** Whom a scheme of protection takes. What is absent is not asked. */
export interface SchemeCriteria {
  readonly title: Words;
  readonly regulation: SchemeRegulation;
  /** Region code in which people must live, e.g. `35.17`. */
  readonly region?: string | undefined;
  /** Completed years on the day of joining. */
  readonly age?: Range | undefined;
  /** Welfare deciles that are accepted. */
  readonly deciles?: readonly number[] | undefined;
  /** Highest monthly income. */
  readonly incomeLimit?: { readonly rupiah: RupiahInput; readonly inclusive: boolean } | undefined;
  /** Not employed for a wage. */
  readonly informalOnly?: boolean | undefined;
  /** Not yet a member of any segment. */
  readonly notMember?: boolean | undefined;
  /** Lists of which at least one must have the person, e.g. `dtks`. */
  readonly registers?: readonly string[] | undefined;
  /** Ids of worker categories that are accepted. */
  readonly categories?: readonly CategoryId[] | undefined;
  /** Ids of worker categories that are not. */
  readonly excludedCategories?: readonly CategoryId[] | undefined;
  readonly limits?: readonly MeasureLimit[] | undefined;
  /** People of one village: the most places, and the least number to reach. */
  readonly perVillage?:
    { readonly atLeast?: number | undefined; readonly atMost?: number | undefined } | undefined;
  /** Places in all. */
  readonly size?: number | undefined;
  readonly priority?: readonly PriorityRule[] | undefined;
  readonly programmes: readonly Programme[];
  readonly fundedBy?: FundingSource | undefined;
  /** Months that are paid for. */
  readonly months?: number | undefined;
  /** Conditions that no row can show: to be examined by hand. */
  readonly otherConditions?: readonly Words[] | undefined;
  /** The parts of the rule that are not known. */
  readonly notKnown?: readonly Words[] | undefined;
}

/** A real scheme of a region. */
export interface LocalScheme extends SchemeCriteria {
  /** E.g. `jombang-38-2024`. */
  readonly id: string;
  readonly region: string;
}
