import { monthsFromTo } from "../core/calendar.js";
import { sumRupiah } from "../core/exact.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { ruled } from "../law/recorded.js";
import {
  addFunding,
  costOf,
  type CostedGroup,
  type PricedGroup,
  fundedMonths,
} from "./cost-group.js";
import { priceMonths } from "./price-group.js";
import type { PlanMonth, ProtectionPlan } from "./protection-plan.js";
import type { ProtectionPlanInput } from "./protection-plan-input.js";
import { provisionsOfContributions } from "../contributions/contribution.js";

/** The groups of a plan with what one person of each costs by month. */
export function priceGroups(
  trace: Trace,
  { from, to, groups }: ProtectionPlanInput,
): PricedGroup[] {
  const months = monthsFromTo(from, to);
  return groups.map((group, index) => {
    const funded = fundedMonths(group, months);
    const paid = funded.map(({ month }) => month);
    const contributions = priceMonths(trace, group, paid, `groups[${index}]`);
    return { group, funded, contributions };
  });
}

/** The plan that groups make up. */
export function assemblePlan(
  trace: Trace,
  { from, to }: Pick<ProtectionPlanInput, "from" | "to">,
  priced: readonly PricedGroup[],
): ProtectionPlan {
  const costed = priced.map(costOf);
  return {
    kind: "protection-plan",
    from,
    to,
    total: sumRupiah(costed.map(({ cost }) => cost.total)),
    personMonths: sumRupiah(costed.map(({ cost }) => cost.personMonths)),
    byMonth: monthsFromTo(from, to).map((month) => monthCost(month, costed)),
    byGroup: costed.map(({ cost }) => cost),
    byFunding: addFunding(costed.map(({ cost }) => cost.byFunding)),
    ...ruled(
      trace,
      provisionsOfContributions(priced.flatMap(({ contributions }) => contributions)),
    ),
  };
}

function monthCost(month: CalendarMonth, groups: readonly CostedGroup[]): PlanMonth {
  const active = groups.flatMap(({ byMonth }) => byMonth.find((one) => one.month === month) ?? []);
  return {
    month,
    persons: sumRupiah(active.map((entry) => entry.persons)),
    total: sumRupiah(active.map((entry) => entry.total)),
    byFunding: addFunding(active.map((entry) => entry.byFunding)),
  };
}
