import { deepFreeze } from "../../core/deep-freeze.js";
import type { CategoryId } from "../../core/category.js";
import type { Text } from "../../core/text.js";
import type { FundingSource, Sector } from "../../core/vocabulary.js";
import type { ProvisionId } from "../../law/provision-id.js";
import type { ReadingId } from "../../law/reading-id.js";
import type { CategoryProgramme, WorkerCategory } from "../worker-category.js";

/** Fields that a category of non-wage earners adds to the usual. */
interface NonWageEarnerFacts {
  readonly id: CategoryId;
  readonly aliases: readonly string[];
  readonly usualFunding: readonly FundingSource[];
  readonly sector?: Sector | undefined;
  readonly programmes?: readonly CategoryProgramme[] | undefined;
  readonly provisions?: readonly ProvisionId[] | undefined;
  readonly notes?: readonly Text[] | undefined;
  readonly reading?: ReadingId | undefined;
}

/** Basis of non-wage earners. */
export const bandBasis: Text = /* @__PURE__ */ deepFreeze({ key: "shared.band-basis" });

/** A category of non-wage earners: JKK and JKM, by income band, no risk group. */
export function nonWageEarners(facts: NonWageEarnerFacts): WorkerCategory {
  const { provisions = [], notes = [], programmes = ["jkk", "jkm"], ...rest } = facts;
  return {
    ...rest,
    segment: "non-wage-earner",
    programmes,
    basis: bandBasis,
    provisions: ["membership.non-wage-earner.kinds", ...provisions],
    notes,
  };
}

/** Basis of village officials. */
export const fixedIncomeBasis: Text = /* @__PURE__ */ deepFreeze({
  key: "shared.fixed-income-basis",
});

/** A doubt that many categories share. */
export const basisDispute: Text = /* @__PURE__ */ deepFreeze({ key: "shared.basis-dispute" });

/** A line that many trades share: own-account people here, employees elsewhere. */
export const employeesAreWageEarners: Text = /* @__PURE__ */ deepFreeze({
  key: "shared.employees-are-wage-earners",
});
