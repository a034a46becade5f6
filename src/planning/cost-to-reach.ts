import * as z from "zod";
import { countField, positiveCountField } from "../core/fields.js";
import { gatherWarnings } from "../core/gather-warnings.js";
import type { Options } from "../law/options.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import { recorded, type Recorded } from "../law/recorded.js";
import {
  type CoverageDefinition,
  coverageDefinitionField,
  targetField,
} from "../coverage/coverage-input.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import { measureCoverage } from "../coverage/measure-coverage.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import { planPersonSchema, type PlanPerson } from "./plan-group-input.js";
import { periodFields, withFundedMonths, withPeriod } from "./plan-period.js";
import { planArticles } from "./protection-plan-input.js";
import type { ProtectionPlan } from "./protection-plan.js";
import { traceOf } from "../law/trace-of.js";

/** Input of `costToReach`. */
export interface CostToReachInput {
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent. */
  readonly target: number;
  /** People protected. */
  readonly covered: number;
  /** People who should be; at least one, for there is no ratio of no one. */
  readonly workers: number;
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  /** Each further person: segment, wage or income, programmes, who pays. */
  readonly person: PlanPerson;
}

/** Cost of closing the gap to a target over a period. */
export interface CostToReach extends Recorded {
  readonly kind: "cost-to-reach";
  readonly coverage: CoverageReport;
  /** People still to be protected; zero when the target is reached. */
  readonly needed: number;
  readonly total: Rupiah;
  /** One person over the whole period. */
  readonly perPerson: Rupiah;
  readonly plan: ProtectionPlan;
}

/** Schema of what `costToReach` takes. */
export const costToReachInputSchema: z.ZodType<CostToReachInput> = withFundedMonths(
  withPeriod<CostToReachInput>(
    z.strictObject({
      ...periodFields,
      definition: coverageDefinitionField,
      target: targetField,
      covered: countField,
      workers: positiveCountField,
      person: planPersonSchema,
    }),
  ),
);

/**
 * Cost of protecting as many further people as a target needs over a period,
 * by the law of each month, in rupiah. All of them from the first month on. Coverage
 * before and after is in percent.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18.
 *
 * @throws what `planProtection` and `measureCoverage` throw.
 *
 * @example
 * ```ts
 * costToReach({
 *   definition: "employed-bps",
 *   target: 0.2,
 *   covered: 89_266,
 *   workers: 555_154,
 *   from: "2027-01",
 *   to: "2027-12",
 *   person: {
 *     name: "Pekerja rentan",
 *     segment: "non-wage-earner",
 *     income: 1_000_000,
 *     programmes: ["jkk", "jkm"],
 *     fundedBy: "apbd",
 *   },
 * }).total; // => 4_387_824_000
 * ```
 */
export function costToReach(input: CostToReachInput, options?: Options): CostToReach {
  const trace = traceOf(options);
  const facts = validate(costToReachInputSchema, input, planArticles);
  const { definition, target, covered, workers, person } = facts;
  const coverage = measureCoverage([{ covered, workers }], { definition, target });
  const needed = coverage.overall.neededForTarget ?? 0;
  const period = { from: facts.from, to: facts.to };
  const planOf = (headcount: number): ProtectionPlan => {
    const groups = [{ ...person, headcount }];
    return assemblePlan(
      trace,
      period,
      priceGroups(trace, { ...period, groups }, () => "person"),
    );
  };
  const perPerson = planOf(1).total;
  const plan = planOf(needed);
  return {
    kind: "cost-to-reach",
    coverage,
    needed,
    total: plan.total,
    perPerson,
    plan,
    ...recorded(trace),
    warnings: gatherWarnings([...coverage.warnings, ...trace.warnings]),
  };
}
