import { provisionsOfContributions } from "../contributions/contribution.js";
import { monthsFromTo } from "../core/calendar.js";
import { sumRupiah } from "../core/exact.js";
import type { Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { ruled } from "../law/recorded.js";
import { traceOf } from "../law/trace-of.js";
import { standingsOf } from "./ceilings.js";
import { costOf, type GroupCost, type PricedGroup } from "./cost-group.js";
import { addFunding, addPayers } from "./plan-money.js";
import { dueDaysOf, quartersOf, regionsOf, yearsOf } from "./plan-parts.js";
import { warnOfPayers } from "./plan-funding.js";
import { priceGroups } from "./price-groups.js";
import type { PlanMonth, ProtectionPlan } from "./protection-plan.js";
import {
  planArticles,
  type ProtectionPlanInput,
  protectionPlanInputSchema,
} from "./protection-plan-input.js";

/**
 * Cost of protecting groups of workers, month by month under the law of each
 * month, by group and by funding source, in rupiah. A head count may rise and fall
 * by steps, and several payers may share a group: their shares add up to the whole,
 * month by month. The same money stands by year, region, payer and due day. Whether the
 * payers may pay is asked by `planFunding`.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18.
 *
 * @throws what `computeContribution` throws, with the group in the path, and
 * InvalidInputError for people counted twice, more months than the period has, or
 * payers of whom a relief of the month treats some otherwise than others.
 *
 * @example
 * ```ts
 * planProtection({
 *   from: "2025-01",
 *   to: "2025-12",
 *   groups: [
 *     {
 *       name: "Pekerja rentan",
 *       headcount: 15_000,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 * }).total; // => 3_024_000_000
 * ```
 */
export function planProtection(input: ProtectionPlanInput, options?: Options): ProtectionPlan {
  const trace = traceOf(options);
  const facts = validate(protectionPlanInputSchema, input, planArticles);
  const priced = priceGroups(trace, facts);
  warnOfPayers(trace, facts);
  return assemblePlan(trace, facts, priced);
}

/** The plan that groups make up. */
export function assemblePlan(
  trace: Trace,
  { from, to, ceilings }: Omit<ProtectionPlanInput, "groups">,
  priced: readonly PricedGroup[],
): ProtectionPlan {
  const costed = priced.map(costOf);
  const months = monthsFromTo(from, to);
  const byRegion = regionsOf(costed, "as-given");
  const byDistrict = regionsOf(costed, "district");
  const due = dueDaysOf(trace, costed);
  return {
    kind: "protection-plan",
    from,
    to,
    total: sumRupiah(costed.map(({ cost }) => cost.total)),
    personMonths: sumRupiah(costed.map(({ cost }) => cost.personMonths)),
    byMonth: monthCosts(months, costed),
    byYear: yearsOf(months, costed),
    byDueDay: due.days,
    byQuarter: quartersOf(due.days),
    byGroup: costed.map(({ cost }) => cost),
    ...(byRegion && { byRegion }),
    ...(byDistrict && { byDistrict }),
    byFunding: addFunding(costed.map(({ cost }) => cost.byFunding)),
    byPayer: addPayers(costed.flatMap(({ cost }) => cost.byPayer)),
    ...(ceilings && { ceilings: standingsOf(ceilings, costed) }),
    ...ruled(trace, [
      ...provisionsOfContributions(priced.flatMap(({ contributions }) => contributions)),
      ...due.rules,
    ]),
  };
}

function monthCosts(
  months: readonly CalendarMonth[],
  groups: readonly GroupCost[],
): readonly PlanMonth[] {
  const active = new Map(months.map((month) => [month, [] as PlanMonth[]]));
  for (const month of groups.flatMap(({ byMonth }) => byMonth)) {
    active.get(month.month)?.push(month);
  }
  return [...active].map(([month, parts]) => ({
    month,
    persons: sumRupiah(parts.map(({ persons }) => persons)),
    total: sumRupiah(parts.map(({ total }) => total)),
    byFunding: addFunding(parts.map(({ byFunding }) => byFunding)),
    byPayer: addPayers(parts.flatMap(({ byPayer }) => byPayer)),
  }));
}
