import type { CategoryId } from "../core/category.js";
import type { Text } from "../core/text.js";
import type { ProvisionId } from "../law/provision-id.js";
import type { ReadingId } from "../law/reading-id.js";
import type { FundingSource, Programme, RiskGroup, Sector, Segment } from "../core/vocabulary.js";

/** Programmes of a category, which a reading may take for wage earners or not: those open to both. */
export type CategoryProgramme = Extract<Programme, "jkk" | "jkm" | "jht">;

/** A category of workers, as regencies speak of them. */
export interface WorkerCategory {
  /** E.g. `perangkat-desa`. */
  readonly id: CategoryId;
  /** Other names and spellings, in both languages. */
  readonly aliases: readonly string[];
  readonly segment: Segment;
  /** Programmes that the law or usual practice gives the category. */
  readonly programmes: readonly CategoryProgramme[];
  /** The usual payer when it is not the worker. */
  readonly usualFunding: readonly FundingSource[];
  /** The covered earnings on which contributions are calculated. */
  readonly basis: Text;
  /** For wage earners whose group follows from the category. */
  readonly riskGroup?: RiskGroup | undefined;
  /** For non-wage earners whose sector in PP 50/2025 follows from the category. */
  readonly sector?: Sector | undefined;
  /** Ids of the provisions that place the category. */
  readonly provisions: readonly ProvisionId[];
  /** Differences of law and practice, or doubts. */
  readonly notes: readonly Text[];
  /** Id of the reading that decides the segment, where one does. */
  readonly reading?: ReadingId | undefined;
}
