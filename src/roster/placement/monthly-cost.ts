import type { FactPath } from "../../core/check.js";
import { assumed } from "../../core/warning.js";
import { MissingFactError } from "../../core/errors.js";
import type { Programme } from "../../core/vocabulary.js";
import { mergeTrace, warn, type Trace } from "../../core/trace.js";
import { contributionFor } from "../../contributions/compute-contribution.js";
import type {
  ContributionInput,
  NonWageEarnerProgramme,
} from "../../contributions/contribution-input.js";
import type { Contribution } from "../../contributions/contribution.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import type { PlacementInput } from "./placement-input.js";

/** Cost of a month of a worker, or the fact that the cost waits for. */
export interface MonthlyCost {
  readonly contribution?: Contribution | undefined;
  readonly missing: readonly FactPath[];
}

/** The contribution of one month; of a non-wage earner of the lowest band where no income is given. */
export function monthlyCost(
  trace: Trace,
  category: WorkerCategory,
  facts: PlacementInput,
): MonthlyCost {
  if (category.segment === "migrant-worker") return { missing: ["phase"] };
  const programmes = facts.programmes ?? category.programmes;
  const person =
    category.segment === "wage-earner"
      ? wageEarner(category, facts, programmes)
      : nonWageEarner(trace, category, facts, programmes);
  if (!person) return { missing: ["wage"] };
  try {
    const contribution = contributionFor(person, trace.context);
    mergeTrace(trace, contribution);
    return { contribution, missing: [] };
  } catch (error) {
    if (error instanceof MissingFactError) return { missing: [error.field] };
    throw error;
  }
}

function wageEarner(
  { riskGroup: usual }: WorkerCategory,
  { month, wage, riskGroup = usual, fundedBy }: PlacementInput,
  programmes: readonly Programme[],
): ContributionInput | undefined {
  if (wage === undefined) return undefined;
  return {
    segment: "wage-earner",
    month,
    wage,
    programmes,
    riskGroup,
    fundedBy,
  };
}

const lowestBand = { band: 1 };

function nonWageEarner(
  trace: Trace,
  { sector: usual }: WorkerCategory,
  { month, income, sector = usual, fundedBy, isEmployer }: PlacementInput,
  programmes: readonly Programme[],
): ContributionInput {
  if (income === undefined) {
    warn(trace, assumed("lowest-band"));
  }
  return {
    segment: "non-wage-earner",
    month,
    income: income ?? lowestBand,
    // Whoever lists others is told by the law that they are not open.
    programmes: programmes as readonly NonWageEarnerProgramme[],
    sector,
    fundedBy,
    isEmployer,
  };
}
