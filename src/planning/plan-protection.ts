import { contributionFor } from "../contributions/compute-contribution.js";
import type { ContributionInput } from "../contributions/contribution-input.js";
import { type Contribution, provisionsOfContributions } from "../contributions/contribution.js";
import { monthsFromTo } from "../core/calendar.js";
import {
  invalidInput,
  type InvalidInputError,
  MissingFactError,
  NotCoveredError,
} from "../core/errors.js";
import { sumRupiah } from "../core/exact.js";
import { textWith } from "../core/text.js";
import { mergeTrace, type Trace, usesOf } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { ruled } from "../law/recorded.js";
import { costOf, type GroupCost, type PricedGroup, sourcesOf } from "./cost-group.js";
import { fundedMonths } from "./funded-months.js";
import { addFunding, addPayers } from "./plan-money.js";
import { dueDaysOf, quartersOf, regionsOf, yearsOf } from "./plan-parts.js";
import type { PlanPerson } from "./plan-group-input.js";
import { standingsOf } from "./ceilings.js";
import {
  planArticles,
  type PlannedGroups,
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
  { from, to, groups }: PlannedGroups,
  path = "groups",
): PricedGroup[] {
  const months = monthsFromTo(from, to);
  return groups.map((group, index) => {
    const funded = fundedMonths(group, months);
    const paid = funded.map(({ month }) => month);
    const contributions = costMonths(trace, group, paid, `${path}[${index}]`);
    return { group, funded, contributions };
  });
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

/** Cost of one person of a group in each month, by the law of that month. */
function costMonths(
  trace: Trace,
  person: PlanPerson,
  months: readonly CalendarMonth[],
  path: string,
): Contribution[] {
  return months.map((month) => {
    const [first, ...others] = sourcesOf(person.fundedBy).map((source) => {
      const contribution = contributionOf(trace, personOf(person, source, month), path);
      mergeTrace(trace, contribution);
      return contribution;
    });
    if (first === undefined) throw new TypeError("a group without a funding source");
    const other = others.find((candidate) => candidate.total !== first.total);
    if (other) throw mixedRelief(path, month, first, other);
    return first;
  });
}

function contributionOf(trace: Trace, input: ContributionInput, path: string): Contribution {
  try {
    return contributionFor(input, trace.context);
  } catch (error) {
    throw inGroup(error, path);
  }
}

function personOf(
  person: PlanPerson,
  fundedBy: FundingSource,
  month: CalendarMonth,
): ContributionInput {
  if (person.segment === "wage-earner") {
    const { segment, wage, programmes, riskGroup, employer, projectWorker } = person;
    return {
      segment,
      month,
      programmes,
      wage,
      ...(riskGroup !== undefined && { riskGroup }),
      ...(employer !== undefined && { employer }),
      ...(projectWorker !== undefined && { projectWorker }),
    };
  }
  const { segment, income, programmes, sector, isEmployer } = person;
  return {
    segment,
    month,
    programmes,
    fundedBy,
    income,
    ...(sector !== undefined && { sector }),
    ...(isEmployer !== undefined && { isEmployer }),
  };
}

function inGroup(error: unknown, path: string): unknown {
  if (error instanceof MissingFactError) {
    const { field, why, cites } = error;
    return new MissingFactError({ field: `${path}.${field}`, why, cites });
  }
  if (error instanceof NotCoveredError) {
    const { programme, segment, cites } = error;
    return new NotCoveredError({ programme, segment, cites, path });
  }
  return error;
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
