import {
  planProtection,
  planRange,
  type CostRange,
  type Options,
  type PlanGroup,
  type ReadingUse,
  type Warning,
} from "jamsosnaker";
import { monthAfter, planGroup, planPerson } from "./plan-group.js";
import type { Group, Person, Plan } from "./regency.js";

/** The cost of a plan: a range where the split of a sum is not known, else twice the same. */
export interface PlanCost extends CostRange {
  readonly byMonth: readonly (CostRange & { readonly month: string })[];
  readonly byFunding: readonly (CostRange & { readonly fundedBy: string })[];
  readonly warnings: readonly Warning[];
  readonly readings: readonly ReadingUse[];
}

/** What the groups whose head count is published and the sums cost together. */
export function costOf({ from, to, ...plan }: Plan, options?: Options): PlanCost {
  const groups = plan.groups
    .filter(({ headcount }) => headcount !== null)
    .map((group) => planGroup(group, { to }));
  if (plan.sums.length > 0) {
    const sums = plan.sums.map(({ name, headcount, among }) => ({
      name: name.en,
      headcount,
      among: among.map(planPerson),
    }));
    return planRange({ from, to, groups, sums }, options);
  }
  const { total, byMonth, byFunding, warnings, readings } = planProtection(
    { from, to, groups },
    options,
  );
  const exactly = (amount: number): CostRange => ({ atLeast: amount, atMost: amount });
  return {
    ...exactly(total),
    byMonth: byMonth.map(({ month, total }) => ({ month, ...exactly(total) })),
    byFunding: Object.entries(byFunding).map(([fundedBy, amount]) => ({
      fundedBy,
      ...exactly(amount),
    })),
    warnings,
    readings,
  };
}

/** People of a plan whose number is known. */
export function peopleOf({ groups, sums }: Plan): number {
  const known = [...groups, ...sums].map(({ headcount }) => headcount ?? 0);
  return known.reduce((sum, headcount) => sum + headcount, 0);
}

/** A run of months in which a person costs the same. */
export interface PricePhase {
  readonly from: string;
  readonly to: string;
  readonly perPerson: number;
}

/** The cost of one group by itself, and what each of its people costs a month, phase by phase. */
export interface GroupPrice {
  readonly total: number;
  readonly months: number;
  readonly phases: readonly PricePhase[];
}

/** The price of a group over the period of a plan; of one person where no head count is published. */
export function priceOf({ from, to }: Plan, group: Group): GroupPrice {
  return priced({ from, to }, planGroup(group, { to }));
}

/** The price of people of whom all are alike. */
export function priceOfAll({ from, to }: Plan, person: Person, headcount: number): GroupPrice {
  return priced({ from, to }, { ...planPerson(person), headcount });
}

function priced(period: { from: string; to: string }, group: PlanGroup): GroupPrice {
  const { total, byGroup } = planProtection({ ...period, groups: [group] });
  const phases: PricePhase[] = [];
  for (const { from, to, perPerson } of byGroup[0]?.phases ?? []) {
    const last = phases.at(-1);
    if (last?.perPerson === perPerson && monthAfter(last.to) === from) {
      phases[phases.length - 1] = { ...last, to };
    } else phases.push({ from, to, perPerson });
  }
  return { total, months: byGroup[0]?.months ?? 0, phases };
}

/** The least and the most that one person of the plan costs in a month. */
export function monthlyPrice(plan: Plan): CostRange {
  const known = plan.groups.filter(({ headcount }) => headcount !== null);
  const prices = [
    ...known.map((group) => priceOf(plan, group)),
    ...plan.sums.flatMap(({ among }) => among.map((person) => priceOfAll(plan, person, 1))),
  ].flatMap(({ phases }) => phases.map(({ perPerson }) => perPerson));
  return { atLeast: Math.min(...prices), atMost: Math.max(...prices) };
}
