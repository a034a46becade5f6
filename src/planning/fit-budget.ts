import { Decimal } from "../core/decimal.js";
import { sumRupiah, toRupiah } from "../core/exact.js";
import { validate } from "../core/validate.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { recorded } from "../law/recorded.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import { lackOf } from "./ceilings.js";
import type { BudgetCut, BudgetFit, CutGroup } from "./budget-fit.js";
import type { PricedGroup } from "./cost-group.js";
import { type BudgetMode, type FitBudgetInput, fitBudgetInputSchema } from "./fit-budget-input.js";
import { type Charge, chargeOf, fitGroup, type FittedGroup, untouchedBy } from "./fit-group.js";
import { fitEverybody, fitProportionally } from "./fit-together.js";
import { planArticles } from "./protection-plan-input.js";
import { traceOf } from "../law/trace-of.js";

/**
 * The people that a budget in rupiah can protect, and for how long: group by group in the order
 * of priority, whole people and whole months. What one group cannot use goes to
 * the next; one more person or month of any group left short would exceed the
 * budget. The modes `proportional` and `everybody` serve all groups together. A group that
 * `sources` do not pay for stands apart, in `untouched`.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18.
 *
 * @throws what `planProtection` throws.
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
  const fits = fitAll(wanted, mode, budget, charge);
  const groups = fits.map(({ fit }) => fit);
  const needed = sumRupiah(wanted.map(charge));
  const spent = sumRupiah(groups.map((group) => group.spent));
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
    needed,
    shortfall: lackOf(needed, budget),
    spent,
    left: lackOf(budget, spent),
    persons: sumRupiah(groups.map(({ persons }) => persons)),
    leftOut: sumRupiah(groups.map(({ leftOut }) => leftOut)),
    personMonths: plan.personMonths,
    groups,
    untouched,
    ...(facts.cuts && {
      cuts: facts.cuts.map((percent) => {
        const cut = afterCut(budget, percent);
        return cutOf(percent, cut, needed, fitAll(wanted, mode, cut, charge));
      }),
    }),
    plan,
    ...recorded(trace),
  };
}

/** The groups within the money: one after the other, or all together. */
function fitAll(
  wanted: readonly PricedGroup[],
  mode: BudgetMode,
  budget: Rupiah,
  charge: Charge,
): readonly FittedGroup[] {
  if (mode === "everybody") return fitEverybody(wanted, budget, charge);
  if (mode === "proportional") return fitProportionally(wanted, budget, charge);
  let left = budget;
  return wanted.map((group) => {
    const fit = fitGroup(group, mode, left, charge);
    left = lackOf(left, fit.fit.spent);
    return fit;
  });
}

/** What is left of a budget after a cut in percent, in whole rupiah. */
function afterCut(budget: Rupiah, percent: number): Rupiah {
  const kept = 100 - percent; // not law: a cut in percent
  return new Decimal(budget).times(kept).div(100).floor().toNumber();
}

function cutOf(
  percent: number,
  budget: Rupiah,
  needed: Rupiah,
  fits: readonly FittedGroup[],
): BudgetCut {
  const groups = fits.map(({ fit }): CutGroup => {
    const { name, persons, months, personMonths, leftOut, spent } = fit;
    return { name, persons, months, personMonths, leftOut, spent };
  });
  return {
    percent,
    budget,
    spent: sumRupiah(groups.map(({ spent }) => spent)),
    shortfall: lackOf(needed, budget),
    persons: sumRupiah(groups.map(({ persons }) => persons)),
    leftOut: sumRupiah(groups.map(({ leftOut }) => leftOut)),
    personMonths: sumRupiah(groups.map(({ personMonths }) => personMonths)),
    groups,
  };
}

function inOrder(
  groups: readonly PricedGroup[],
  priority: readonly string[] | undefined,
): readonly PricedGroup[] {
  if (!priority) return groups;
  const place = ({ group }: PricedGroup): number => priority.indexOf(group.name);
  return [...groups].sort((a, b) => place(a) - place(b));
}
