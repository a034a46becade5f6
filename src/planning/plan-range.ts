import { provisionsOfContributions } from "../contributions/contribution.js";
import { monthsFromTo } from "../core/calendar.js";
import { addRupiah, sumRupiah, toRupiah } from "../core/exact.js";
import { partOf, type Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import { type CalendarMonth, fundingSources, type Rupiah } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { type Ruled, ruled } from "../law/recorded.js";
import { traceOf } from "../law/trace-of.js";
import { ceilingOf, lackOf, neededOf } from "./ceilings.js";
import { costOf, type GroupCost } from "./cost-group.js";
import { yearOf } from "./plan-parts.js";
import type {
  CeilingRange,
  CostRange,
  PlanRange,
  PossibleGroup,
  SumRange,
} from "./plan-range-types.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import {
  type HeadcountSum,
  type PlanRangeInput,
  planRangeInputSchema,
} from "./plan-range-input.js";
import type { PlanGroup } from "./plan-group-input.js";
import { planArticles } from "./protection-plan-input.js";

/**
 * The least and the most that a plan costs where head counts are known only as a sum over
 * several groups: all people in the cheapest of them, and all in the dearest, in rupiah. No
 * split is invented. What shares divide is rounded by the group, so a bound of one payer is
 * good to a rupiah a month and group.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18.
 *
 * @throws what `planProtection` throws.
 *
 * @example
 * ```ts
 * const person = { programmes: ["jkk", "jkm"], fundedBy: "apbd" } as const;
 * const range = planRange({
 *   from: "2024-01",
 *   to: "2024-12",
 *   groups: [],
 *   sums: [
 *     {
 *       name: "RT/RW and non-ASN staff",
 *       headcount: 100,
 *       among: [
 *         { ...person, name: "RT/RW", segment: "non-wage-earner", income: 1_000_000 },
 *         {
 *           ...person,
 *           name: "Non-ASN",
 *           segment: "wage-earner",
 *           wage: 2_000_000,
 *           riskGroup: "very-low",
 *         },
 *       ],
 *     },
 *   ],
 * });
 * [range.atLeast, range.atMost]; // => [12_960_000, 20_160_000]
 * ```
 */
export function planRange(input: PlanRangeInput, options?: Options): PlanRange {
  const trace = traceOf(options);
  const facts = validate(planRangeInputSchema, input, planArticles);
  const { from, to, ceilings } = facts;
  const priced = priceGroups(trace, facts);
  const known = partOf(assemblePlan(trace, { from, to }, priced));
  const sums = facts.sums.map((sum, index) => costOfSum(trace, facts, sum, index));
  const groups = priced.map(costOf);
  const rangeOf = (amountOf: AmountOf): CostRange => addUp(groups, sums, amountOf);
  const months = monthsFromTo(from, to);
  return {
    kind: "plan-range",
    from,
    to,
    ...rangeOf(({ cost }) => cost.total),
    byMonth: months.map((month) => ({ month, ...rangeOf(ofMonths((one) => one === month)) })),
    byYear: [...new Set(months.map(yearOf))].map((year) => ({
      year,
      ...rangeOf(ofMonths((month) => yearOf(month) === year)),
    })),
    byFunding: fundingSources
      .map((fundedBy) => ({ fundedBy, ...rangeOf(({ cost }) => cost.byFunding[fundedBy] ?? 0) }))
      .filter(({ atMost }) => atMost > 0),
    sums: sums.map(({ range }) => range),
    ...(ceilings && {
      ceilings: ceilings.map((ceiling): CeilingRange => {
        const amount = toRupiah(ceiling.amount);
        const range = rangeOf((group) => neededOf(ceiling, group));
        return {
          ...ceilingOf(ceiling),
          amount,
          ...range,
          shortfallAtLeast: lackOf(range.atLeast, amount),
          shortfallAtMost: lackOf(range.atMost, amount),
        };
      }),
    }),
    known,
    ...ruled(trace, [...known.rules, ...sums.flatMap((sum) => sum.rules)]),
  };
}

/** An amount of a group: of all its cost, or of a part. */
type AmountOf = (group: GroupCost) => Rupiah;

function ofMonths(isMeant: (month: CalendarMonth) => boolean): AmountOf {
  return ({ byMonth }) =>
    sumRupiah(byMonth.filter(({ month }) => isMeant(month)).map(({ total }) => total));
}

/** A sum, with its people costed in each of its groups. */
interface CostedSum {
  readonly range: SumRange;
  readonly possible: readonly GroupCost[];
  readonly rules: Ruled["rules"];
}

function costOfSum(
  trace: Trace,
  { from, to }: PlanRangeInput,
  { name, headcount, alreadyCovered = 0, among }: HeadcountSum,
  index: number,
): CostedSum {
  const persons = headcount - alreadyCovered;
  const everyGroup = among.map((person): PlanGroup => ({ ...person, headcount: persons }));
  const priced = priceGroups(
    trace,
    { from, to, groups: everyGroup },
    (place) => `sums[${index}].among[${place}]`,
  );
  const costed = priced.map((one) => ({ ...one, all: costOf(one) }));
  const groups = costed.map(({ group, contributions, all: { cost } }): PossibleGroup => {
    const { category, segment, fundedBy } = group;
    return {
      name: group.name,
      segment,
      ...(category !== undefined && { category }),
      fundedBy,
      months: contributions.length,
      perPerson: sumRupiah(contributions.map(({ total }) => total)),
      total: cost.total,
    };
  });
  const cheapest = groups.reduce((a, b) => (b.perPerson < a.perPerson ? b : a));
  const dearest = groups.reduce((a, b) => (b.perPerson < a.perPerson ? a : b));
  return {
    possible: costed.map(({ all }) => all),
    rules: provisionsOfContributions(priced.flatMap(({ contributions }) => contributions)),
    range: {
      name,
      persons,
      atLeast: cheapest.total,
      atMost: dearest.total,
      cheapest: cheapest.name,
      dearest: dearest.name,
      among: groups,
    },
  };
}

/** What is known, and of each sum the least and the most. */
function addUp(
  groups: readonly GroupCost[],
  sums: readonly CostedSum[],
  amountOf: AmountOf,
): CostRange {
  let atLeast = sumRupiah(groups.map(amountOf));
  let atMost = atLeast;
  for (const { possible } of sums) {
    const amounts = possible.map(amountOf);
    atLeast = addRupiah(atLeast, Math.min(...amounts));
    atMost = addRupiah(atMost, Math.max(...amounts));
  }
  return { atLeast, atMost };
}
