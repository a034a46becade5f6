import type { RiskGroup } from "../../core/vocabulary.js";

/** A name of the annex: its Indonesian wording, shortened, and an English gloss. */
export type BusinessKindName = Readonly<Record<"id" | "en", string>>;

/** One kind of business (jenis kelompok usaha) of PP 44/2015 Lampiran I. */
export interface BusinessKind {
  readonly riskGroup: RiskGroup;
  /** Its number within the group; numbers differ between versions of the annex. */
  readonly number: number;
  /** The annex's wording, shortened, and an English gloss. */
  readonly name: BusinessKindName;
}

/** The kinds of one group, numbered from 1. */
export function numbered(riskGroup: RiskGroup, names: readonly BusinessKindName[]): BusinessKind[] {
  return names.map((name, index) => ({ riskGroup, number: index + 1, name }));
}
