import type { BusinessKindName } from "./business-kind.js";
import type { RiskGroup } from "../../core/vocabulary.js";
import type { BusinessKind } from "./business-kind.js";

/** The kinds of one group, numbered from 1. */
export function numbered(riskGroup: RiskGroup, names: readonly BusinessKindName[]): BusinessKind[] {
  return names.map((name, index) => ({ riskGroup, number: index + 1, name }));
}
