import type { Answers } from "../core/reading.js";
import { kitchenVolunteersSegment } from "../law/readings/category-readings.js";
import { bandBasis } from "./categories/shared.js";
import type { WorkerCategory } from "./worker-category.js";

/** A category as the caller's answer to the reading of its segment places it. */
export function underReading(category: WorkerCategory, readings: Answers): WorkerCategory {
  const chosen = category.reading === undefined ? undefined : readings[category.reading];
  if (chosen === undefined || chosen === category.segment) return category;
  if (chosen !== "wage-earner") return ofOwnAccount(category);
  return category.reading === kitchenVolunteersSegment.id
    ? ofAFoundation(category)
    : ofTheVillage(category);
}

/** The risk group is that of the foundation's business, which BPJS fixes. */
function ofAFoundation(category: WorkerCategory): WorkerCategory {
  return {
    ...category,
    segment: "wage-earner",
    basis: { key: "under-reading.basis" },
    provisions: ["membership.wage-earner.kinds"],
  };
}

function ofTheVillage(category: WorkerCategory): WorkerCategory {
  return {
    ...category,
    segment: "wage-earner",
    riskGroup: "very-low",
    basis: { key: "under-reading.basis" },
    provisions: ["membership.wage-earner.kinds", "jkk.risk-group.government-services"],
  };
}

function ofOwnAccount(category: WorkerCategory): WorkerCategory {
  return {
    ...category,
    segment: "non-wage-earner",
    basis: bandBasis,
    provisions: ["membership.non-wage-earner.kinds"],
  };
}
