import { exactRupiah, minus, shownRupiah, sumRupiah, toRupiah } from "../core/exact.js";
import { validate } from "../core/validate.js";
import type { Options } from "../law/options.js";
import { recorded } from "../law/recorded.js";
import { assemblePlan, priceGroups } from "./plan-protection.js";
import type { BudgetFit } from "./budget-fit.js";
import type { PricedGroup } from "./cost-group.js";
import { type FitBudgetInput, fitBudgetInputSchema } from "./fit-budget-input.js";
import { chargeOf, fitGroup, untouchedBy } from "./fit-group.js";
import { planArticles } from "./protection-plan-input.js";
import { traceOf } from "../law/trace-of.js";

/**
 * The people that a budget can protect, and for how long: group by group in the order
 * of priority, whole people and whole months. What one group cannot use goes to
 * the next; one more person or month of any group left short would exceed the
 * budget. A group that `sources` do not pay for stands apart, in `untouched`.
 *
 * Throws what `planProtection` throws.
 *
 * @example
 * ```ts
 * fitBudget({
 *   from: "2025-01",
 *   to: "2025-12",
 *   groups: [
 *     {
 *       name: "Nelayan",
 *       headcount: 1_000,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 *   budget: 100_000_000,
 * }).persons; // => 496
 * ```
 */
export function fitBudget(input: FitBudgetInput, options?: Options): BudgetFit {
  const trace = traceOf(options);
  const facts = validate(fitBudgetInputSchema, input, planArticles);
  const { from, to, mode = "people" } = facts;
  const budget = toRupiah(facts.budget);
  const charge = chargeOf(facts.sources);
  const priced = inOrder(priceGroups(trace, facts), facts.priority);
  const untouched = priced.flatMap((group) => untouchedBy(facts.sources, group) ?? []);
  const wanted = priced.filter(({ group }) => untouched.every(({ name }) => name !== group.name));
  let left = budget;
  const fits = wanted.map((group) => {
    const fit = fitGroup(group, mode, left, charge);
    left = less(left, fit.fit.spent);
    return fit;
  });
  const groups = fits.map(({ fit }) => fit);
  const plan = assemblePlan(
    trace,
    facts,
    fits.flatMap((fit) => fit.priced),
  );
  return {
    kind: "budget-fit",
    from,
    to,
    mode,
    budget,
    needed: sumRupiah(wanted.map(charge)),
    spent: sumRupiah(groups.map(({ spent }) => spent)),
    left,
    persons: sumRupiah(groups.map(({ persons }) => persons)),
    leftOut: sumRupiah(groups.map(({ leftOut }) => leftOut)),
    personMonths: plan.personMonths,
    groups,
    untouched,
    plan,
    ...recorded(trace),
  };
}

function less(a: number, b: number): number {
  return shownRupiah(minus(exactRupiah(a), exactRupiah(b)));
}

function inOrder(
  groups: readonly PricedGroup[],
  priority: readonly string[] | undefined,
): readonly PricedGroup[] {
  if (!priority) return groups;
  const place = ({ group }: PricedGroup): number => priority.indexOf(group.name);
  return [...groups].sort((a, b) => place(a) - place(b));
}
