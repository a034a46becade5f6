import type { Readings } from "../core/reading.js";
import type { WorkerCategory } from "./worker-category.js";

/** A category as the caller's answer to the reading of its segment places it. */
export function underReading(category: WorkerCategory, readings: Readings): WorkerCategory {
  const chosen = category.reading === undefined ? undefined : readings[category.reading];
  if (chosen !== "wage-earner" || category.segment === "wage-earner") return category;
  return {
    ...category,
    segment: "wage-earner",
    riskGroup: "very-low",
    basis: { id: "tunjangan sebagaimana dibayar", en: "allowance as paid" },
    provisions: ["membership.wage-earner.kinds", "jkk.risk-group.government-services"],
  };
}
