import type { BusinessKindName } from "./business-kind.js";
import { riskGroups, type RiskGroup } from "../../core/vocabulary.js";
import type { BusinessKind } from "./business-kind.js";
import { highRiskKinds } from "./high.js";
import { lowRiskKinds } from "./low.js";
import { mediumRiskKinds } from "./medium.js";
import { numbered } from "./numbered.js";
import { veryHighRiskKinds } from "./very-high.js";
import { veryLowRiskKinds } from "./very-low.js";

const names: Readonly<Record<RiskGroup, readonly BusinessKindName[]>> = {
  "very-low": veryLowRiskKinds,
  low: lowRiskKinds,
  medium: mediumRiskKinds,
  high: highRiskKinds,
  "very-high": veryHighRiskKinds,
};

/** Lampiran I as PP 82/2019 put it, by group and number. */
export const kinds2019: readonly BusinessKind[] = riskGroups.flatMap((riskGroup) =>
  numbered(riskGroup, names[riskGroup]),
);
