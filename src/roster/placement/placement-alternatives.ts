import { NotCoveredError } from "../../core/errors.js";
import { startTrace, type Trace } from "../../core/trace.js";
import { readings } from "../../law/readings.js";
import { workerCategories } from "../../workers/categories.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { type MonthlyCost, monthlyCost } from "./monthly-cost.js";
import type { PlacementInput } from "./placement-input.js";
import type { PlacementAlternative } from "./placement.js";

/** A category under each other answer to the open question of its segment, with the cost of a month. */
export function placementAlternatives(
  trace: Trace,
  { id, segment, reading: asked }: WorkerCategory,
  facts: PlacementInput,
): PlacementAlternative[] {
  const reading = asked === undefined ? undefined : readings.find(asked);
  const category = workerCategories.find((one) => one.id === id);
  if (!reading || !category) return [];
  return reading.options
    .map((option) => ({ option, other: underReading(category, { [reading.id]: option }) }))
    .filter(({ other }) => other.segment !== segment)
    .map(({ option, other }) => {
      const riskGroup = facts.riskGroup ?? other.riskGroup;
      return {
        reading: { id: reading.id, option },
        segment: other.segment,
        ...(other.segment === "wage-earner" && riskGroup !== undefined && { riskGroup }),
        ...costOf(trace, other, facts),
      };
    });
}

/** The cost; a programme that the other segment does not have is asked about, not refused. */
function costOf(trace: Trace, category: WorkerCategory, facts: PlacementInput): MonthlyCost {
  try {
    return monthlyCost(startTrace(trace.context), category, facts);
  } catch (error) {
    if (error instanceof NotCoveredError) return { missing: ["programmes"] };
    throw error;
  }
}
