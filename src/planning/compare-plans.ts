import { sumRupiah } from "../core/exact.js";
import { fundingSources, type FundingSource, type Rupiah } from "../core/vocabulary.js";
import { validate } from "../core/validate.js";
import { gatherWarnings } from "../core/gather-warnings.js";
import { restingOn, type Recorded } from "../law/recorded.js";
import { comparedPlansSchema } from "./plan-result-schema.js";
import type { ProtectionPlan } from "./protection-plan.js";

/** One figure in both plans: the first, the second, and the second less the first. */
export interface PlanDifference {
  readonly a: number;
  readonly b: number;
  readonly difference: number;
}

/** Two plans side by side, one group. */
export interface GroupComparison {
  readonly name: string;
  readonly persons: PlanDifference;
  readonly personMonths: PlanDifference;
  readonly totals: PlanDifference;
}

/** Two plans side by side. Money in rupiah. */
export interface PlanComparison extends Recorded {
  readonly kind: "plan-comparison";
  readonly totals: PlanDifference;
  /** People of all groups; the most at once where a group's number changes. */
  readonly persons: PlanDifference;
  readonly personMonths: PlanDifference;
  /** By name; groups of the same name count as one. */
  readonly byGroup: readonly GroupComparison[];
  readonly byFunding: readonly ({ readonly fundedBy: FundingSource } & PlanDifference)[];
}

/**
 * Two scenarios side by side: what they cost, in rupiah, and whom they protect, in all,
 * by group and by funding source.
 *
 * @throws InvalidInputError for anything that is not a plan.
 *
 * @example
 * ```ts
 * const plan = (headcount: number) =>
 *   planProtection({
 *     from: "2025-01",
 *     to: "2025-12",
 *     groups: [
 *       {
 *         name: "Nelayan",
 *         headcount,
 *         segment: "non-wage-earner",
 *         income: 1_000_000,
 *         programmes: ["jkk", "jkm"],
 *         fundedBy: "apbd",
 *       },
 *     ],
 *   });
 * comparePlans(plan(100), plan(150)).totals.difference; // => 10_080_000
 * ```
 */
export function comparePlans(a: ProtectionPlan, b: ProtectionPlan): PlanComparison {
  const plans = validate(comparedPlansSchema, { a, b });
  const both = (read: (plan: ProtectionPlan) => number): PlanDifference =>
    differenceOf(read(plans.a), read(plans.b));
  const groups = [...plans.a.byGroup, ...plans.b.byGroup];
  return {
    kind: "plan-comparison",
    totals: both((plan) => plan.total),
    persons: both((plan) => sumRupiah(plan.byGroup.map(({ persons }) => persons))),
    personMonths: both((plan) => plan.personMonths),
    byGroup: [...new Set(groups.map(({ name }) => name))].map((name) => {
      const ofGroup = (figure: "persons" | "personMonths" | "total"): PlanDifference =>
        both((plan) => sumOfGroup(plan, name, figure));
      return {
        name,
        persons: ofGroup("persons"),
        personMonths: ofGroup("personMonths"),
        totals: ofGroup("total"),
      };
    }),
    byFunding: fundingSources.flatMap((fundedBy) =>
      plans.a.byFunding[fundedBy] === undefined && plans.b.byFunding[fundedBy] === undefined
        ? []
        : [{ fundedBy, ...both((plan) => plan.byFunding[fundedBy] ?? 0) }],
    ),
    ...restingOn(plans.a, plans.b),
    warnings: gatherWarnings([...plans.a.warnings, ...plans.b.warnings]),
  };
}

function sumOfGroup(
  plan: ProtectionPlan,
  name: string,
  figure: "persons" | "personMonths" | "total",
): Rupiah {
  return sumRupiah(plan.byGroup.flatMap((one) => (one.name === name ? [one[figure]] : [])));
}

/** Exact for amounts with sen too. */
function differenceOf(a: number, b: number): PlanDifference {
  const whole = Number.isInteger(a) && Number.isInteger(b);
  const difference = whole ? b - a : (Math.round(b * 100) - Math.round(a * 100)) / 100;
  return { a, b, difference };
}
