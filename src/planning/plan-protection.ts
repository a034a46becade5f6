import { contributionOfPerson } from "../contributions/contribution-of-person.js";
import { type Contribution, provisionsOfContributions } from "../contributions/contribution.js";
import { monthsFromTo } from "../core/calendar.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { sumRupiah } from "../core/exact.js";
import { textWith } from "../core/text.js";
import { mergeTrace, type Trace, usesOf } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { ruled } from "../law/recorded.js";
import {
  addFunding,
  addPayers,
  costOf,
  fundedMonths,
  type GroupCost,
  type PricedGroup,
  sourcesOf,
} from "./cost-group.js";
import { dueDaysOf, quartersOf, regionsOf, yearsOf } from "./plan-parts.js";
import {
  planArticles,
  type PlanPerson,
  type ProtectionPlanInput,
  protectionPlanInputSchema,
} from "./protection-plan-input.js";
import type { PlanMonth, ProtectionPlan } from "./protection-plan.js";
import { traceOf } from "../law/trace-of.js";

/**
 * Cost of protecting groups of workers, month by month under the law of each
 * month, by group and by funding source, in rupiah. A head count may rise and fall
 * by steps, and several payers may share a group: their shares add up to the whole,
 * month by month. The same money stands by year, region, payer and due day. Whether the
 * payers may pay is asked by `planFunding`.
 *
 * Throws what `computeContribution` throws, with the group in the path, and
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
  return assemblePlan(trace, facts, priceGroups(trace, facts));
}

/** The groups of a plan with what one person of each costs by month. */
export function priceGroups(
  trace: Trace,
  { from, to, groups }: ProtectionPlanInput,
): PricedGroup[] {
  const months = monthsFromTo(from, to);
  return groups.map((group, index) => {
    const funded = fundedMonths(group, months);
    const paid = funded.map(({ month }) => month);
    const contributions = costMonths(trace, group, paid, `groups[${index}]`);
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
    byMonth: months.map((month) => monthCost(month, costed)),
    byYear: yearsOf(months, costed),
    byDueDay: due.days,
    byQuarter: quartersOf(due.days),
    byGroup: costed.map(({ cost }) => cost),
    ...(byRegion && { byRegion }),
    ...(byDistrict && { byDistrict }),
    byFunding: addFunding(costed.map(({ cost }) => cost.byFunding)),
    byPayer: addPayers(costed.flatMap(({ byMonth }) => byMonth.flatMap(({ byPayer }) => byPayer))),
    ...ruled(trace, [
      ...provisionsOfContributions(priced.flatMap(({ contributions }) => contributions)),
      ...due.rules,
    ]),
  };
}

function monthCost(month: CalendarMonth, groups: readonly GroupCost[]): PlanMonth {
  const active = groups.flatMap(({ byMonth }) => byMonth.find((one) => one.month === month) ?? []);
  return {
    month,
    persons: sumRupiah(active.map((entry) => entry.persons)),
    total: sumRupiah(active.map((entry) => entry.total)),
    byFunding: addFunding(active.map((entry) => entry.byFunding)),
  };
}

/** Cost of one person of a group in each month, by the law of that month. */
function costMonths(
  trace: Trace,
  person: PlanPerson,
  months: readonly CalendarMonth[],
  path: string,
): Contribution[] {
  return months.map((month) => {
    const [first, ...others] = sourcesOf(person.fundedBy).map((source) => {
      const contribution = contributionOfPerson(trace, person, source, month, path);
      mergeTrace(trace, contribution);
      return contribution;
    });
    if (first === undefined) throw new TypeError("a group without a funding source");
    const other = others.find((candidate) => candidate.total !== first.total);
    if (other) throw mixedRelief(path, month, first, other);
    return first;
  });
}

/** PP 50/2025 looks at who pays; of a contribution paid by two it says nothing. */
function mixedRelief(
  path: string,
  month: CalendarMonth,
  one: Contribution,
  other: Contribution,
): InvalidInputError {
  const [cites] = [one, other].flatMap(({ reliefs, provisions }) =>
    reliefs.flatMap((relief) => usesOf(provisions, relief.provisions).flatMap((use) => use.cites)),
  );
  const [a, b] = [String(one.fundedBy), String(other.fundedBy)];
  const values = { month, a, total: one.total, b, total2: other.total };
  return invalidInput(`${path}.fundedBy`, textWith("price-group.mixed", values), cites);
}
