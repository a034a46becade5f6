import type { Contribution, ContributionLine } from "../contributions/contribution.js";
import { Decimal } from "../core/decimal.js";
import { sumRupiah, timesRupiah } from "../core/exact.js";
import { sameText } from "../core/text.js";
import { type CalendarMonth, fundingSources, type Rupiah } from "../core/vocabulary.js";
import type { HeadcountStep, PlanFunding, PlanGroup } from "./protection-plan-input.js";
import type {
  ByFunding,
  FundingShareCost,
  PersonsByMonth,
  PlanGroupCost,
  PlanPhase,
} from "./protection-plan.js";

/** A group with its funded months and what one person costs in each of them. */
export interface PricedGroup {
  readonly group: PlanGroup;
  readonly funded: readonly FundedMonth[];
  readonly contributions: readonly Contribution[];
}

/** What one month of a group costs. */
export interface MonthOfGroup {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

/** What a group costs, with its months. */
export interface CostedGroup {
  readonly cost: PlanGroupCost;
  readonly byMonth: readonly MonthOfGroup[];
}

/** What a group costs by the people of each month. */
export function costOf({ group, funded, contributions }: PricedGroup): CostedGroup {
  const { name, category, region, fundedBy } = group;
  const months = contributions.map((contribution, index) =>
    monthOf(group, contribution, funded[index]?.persons ?? 0),
  );
  const persons = funded.reduce((most, month) => Math.max(most, month.persons), 0);
  const shares = sharesOf(fundedBy, months);
  const cost: PlanGroupCost = {
    name,
    ...(category !== undefined && { category }),
    ...(region !== undefined && { region }),
    fundedBy,
    persons,
    ...(typeof group.headcount !== "number" && { personsByMonth: personsByMonthOf(funded) }),
    months: months.length,
    personMonths: sumRupiah(funded.map((month) => month.persons)),
    total: sumRupiah(months.map((month) => month.total)),
    byFunding: addFunding(months.map((month) => month.byFunding)),
    ...(shares && { shares }),
    phases: phasesOf(contributions),
  };
  return { cost, byMonth: months.filter((month) => month.persons > 0) };
}

/** Amounts by source, added up. */
export function addFunding(parts: readonly ByFunding[]): ByFunding {
  const entries = fundingSources.flatMap((source) => {
    const amounts = parts.flatMap((part) => part[source] ?? []);
    return amounts.length === 0 ? [] : [[source, sumRupiah(amounts)] as const];
  });
  return Object.fromEntries(entries);
}

interface SharedMonth extends MonthOfGroup {
  readonly shares: readonly Rupiah[];
}

function monthOf(group: PlanGroup, contribution: Contribution, persons: number): SharedMonth {
  const { fundedBy } = group;
  const amountOf = ({ amount }: ContributionLine): Rupiah => timesRupiah(amount, persons);
  const withheld = contribution.lines.filter((line) => isWithheld(group, line));
  const billed = contribution.lines.filter((line) => !isWithheld(group, line));
  const parts: ByFunding[] = withheld.map((line) => ({ self: amountOf(line) }));
  const shares: Rupiah[] = [];
  if (typeof fundedBy === "string") {
    parts.push(...billed.map((line) => ({ [fundedBy]: amountOf(line) })));
  } else {
    const percents = fundedBy.map(({ percent }) => String(percent));
    shares.push(...splitByShares(sumRupiah(billed.map(amountOf)), percents));
    parts.push(
      ...fundedBy.map(({ fundedBy: source }, index) => ({ [source]: shares[index] ?? 0 })),
    );
  }
  return {
    month: contribution.month,
    persons,
    total: timesRupiah(contribution.total, persons),
    byFunding: addFunding(parts),
    shares,
  };
}

/** Whether a line is withheld from the worker's own wage. */
function isWithheld(group: PlanGroup, line: ContributionLine): boolean {
  return group.segment === "wage-earner" && line.payer === "worker";
}

function sharesOf(
  fundedBy: PlanFunding,
  months: readonly SharedMonth[],
): FundingShareCost[] | undefined {
  if (typeof fundedBy === "string") return undefined;
  return fundedBy.map(({ fundedBy: source, payer, percent }, index) => ({
    fundedBy: source,
    ...(payer !== undefined && { payer }),
    percent: String(percent),
    amount: sumRupiah(months.map(({ shares }) => shares[index] ?? 0)),
  }));
}

function phasesOf(contributions: readonly Contribution[]): PlanPhase[] {
  const phases: PlanPhase[] = [];
  for (const { month, total, byProgramme, reliefs } of contributions) {
    const last = phases.at(-1);
    if (last?.perPerson === total && sameReasons(last, reliefs)) {
      phases[phases.length - 1] = { ...last, to: month };
    } else {
      phases.push({ from: month, to: month, perPerson: total, byProgramme, reliefs });
    }
  }
  return phases;
}

function sameReasons(phase: PlanPhase, reliefs: PlanPhase["reliefs"]): boolean {
  return (
    phase.reliefs.length === reliefs.length &&
    phase.reliefs.every(({ reason }, index) => sameText(reason, reliefs[index]?.reason))
  );
}

/** A month in which a group is paid for, and for how many people. */
interface FundedMonth {
  readonly month: CalendarMonth;
  readonly persons: number;
}

/** The funded months of a group within the months of the plan. */
export function fundedMonths(group: PlanGroup, months: readonly CalendarMonth[]): FundedMonth[] {
  const { headcount } = group;
  if (typeof headcount !== "number") return steppedMonths(headcount, months);
  const persons = headcount - (group.alreadyCovered ?? 0);
  return months.slice(0, group.months ?? months.length).map((month) => ({ month, persons }));
}

function steppedMonths(
  steps: readonly HeadcountStep[],
  months: readonly CalendarMonth[],
): FundedMonth[] {
  return months.flatMap((month) => {
    const step = steps.findLast(({ from }) => from <= month);
    if (step === undefined || step.headcount === 0) return [];
    return [{ month, persons: step.headcount - (step.alreadyCovered ?? 0) }];
  });
}

/** The number of people by runs of months. */
function personsByMonthOf(months: readonly FundedMonth[]): PersonsByMonth[] {
  const runs: PersonsByMonth[] = [];
  for (const { month, persons } of months) {
    const last = runs.at(-1);
    if (last?.persons === persons) runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, persons });
  }
  return runs;
}

/**
 * An amount divided by percentages that add up to 100, so that the parts add up
 * to it: what whole units leave over goes to the largest remainders, the first
 * before the others.
 */
export function splitByShares(amount: Rupiah, percents: readonly string[]): Rupiah[] {
  const perRupiah = Number.isInteger(amount) ? 1 : 100; // not law: sen of a rupiah
  const units = new Decimal(amount).times(perRupiah);
  const exact = percents.map((percent) => units.times(percent).div(100));
  const whole = exact.map((part) => part.floor());
  const left = whole.reduce((rest, part) => rest.minus(part), units).toNumber();
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part.minus(part.floor()) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((part, index) => part.plus(raised.has(index) ? 1 : 0).toNumber() / perRupiah);
}
