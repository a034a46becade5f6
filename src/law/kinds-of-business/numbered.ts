import type { Bilingual } from "../../core/bilingual.js";
import type { RiskGroup } from "../../core/vocabulary.js";
import type { BusinessKind } from "./business-kind.js";

/** The kinds of one group, numbered from 1. */
export function numbered(riskGroup: RiskGroup, names: readonly Bilingual[]): BusinessKind[] {
  return names.map((name, index) => ({ riskGroup, number: index + 1, name }));
}
