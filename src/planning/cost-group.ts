import { sameText } from "../core/text.js";
import type { Contribution, ContributionLine } from "../contributions/contribution.js";
import { sumRupiah, timesRupiah } from "../core/exact.js";
import { fundingSources, type CalendarMonth, type Rupiah } from "../core/vocabulary.js";
import { personsByMonthOf, type FundedMonth } from "./headcounts.js";
import type { ByFunding, FundingShareCost, PlanGroupCost, PlanPhase } from "./protection-plan.js";
import type { PlanFunding, PlanGroup } from "./protection-plan-input.js";
import { splitByShares } from "./split-by-shares.js";

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
