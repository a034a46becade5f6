import type { Contribution, ContributionLine } from "../contributions/contribution.js";
import { monthAfter } from "../core/calendar.js";
import { Decimal } from "../core/decimal.js";
import { sumRupiah, timesRupiah } from "../core/exact.js";
import { sameText } from "../core/text.js";
import {
  type CalendarMonth,
  type FundingSource,
  fundingSources,
  type Rupiah,
} from "../core/vocabulary.js";
import type {
  FundingShare,
  HeadcountStep,
  PlanFunding,
  PlanGroup,
} from "./protection-plan-input.js";
import type {
  ByFunding,
  FundingShareCost,
  PayerCost,
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

/** Cost of one month of a group. */
export interface MonthOfGroup {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
  /** Each payer's part, and what is withheld from wages. */
  readonly byPayer: readonly PayerCost[];
}

/** Cost of a group, with its months. */
export interface GroupCost {
  readonly segment: PlanGroup["segment"];
  readonly cost: PlanGroupCost;
  readonly byMonth: readonly MonthOfGroup[];
}

/** Cost of a group by the people of each month. */
export function costOf({ group, funded, contributions }: PricedGroup): GroupCost {
  const { name, category, region, account, fundedBy } = group;
  const bills = contributions.map((contribution, index) =>
    billOf(group, contribution, funded[index]?.persons ?? 0),
  );
  const shares = sharesOf(fundedBy, bills);
  const months = bills.map((bill, index) => monthOf(fundedBy, bill, shares[index]));
  const persons = funded.reduce((most, month) => Math.max(most, month.persons), 0);
  const cost: PlanGroupCost = {
    name,
    ...(category !== undefined && { category }),
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    fundedBy,
    persons,
    ...(typeof group.headcount !== "number" && { personsByMonth: personsByMonthOf(funded) }),
    months: months.length,
    personMonths: sumRupiah(funded.map((month) => month.persons)),
    total: sumRupiah(months.map((month) => month.total)),
    byFunding: addFunding(months.map((month) => month.byFunding)),
    ...(typeof fundedBy !== "string" && { shares: shareCosts(fundedBy, shares) }),
    phases: phasesOf(group, contributions),
  };
  return { segment: group.segment, cost, byMonth: months.filter((month) => month.persons > 0) };
}

/** The funding sources of a group, each once. */
export function sourcesOf(fundedBy: PlanFunding): FundingSource[] {
  if (typeof fundedBy === "string") return [fundedBy];
  return [...new Set(fundedBy.map((share) => share.fundedBy))];
}

/** Amounts by source, added up. */
export function addFunding(parts: readonly ByFunding[]): ByFunding {
  const entries = fundingSources.flatMap((source) => {
    const amounts = parts.flatMap((part) => part[source] ?? []);
    return amounts.length === 0 ? [] : [[source, sumRupiah(amounts)] as const];
  });
  return Object.fromEntries(entries);
}

/** Amounts by payer, added up, in the order of the sources; last what is withheld from wages. */
export function addPayers(parts: readonly PayerCost[]): PayerCost[] {
  const payers = new Map<string, PayerCost[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.fundedBy, part.payer ?? null, part.fromWages ?? false]);
    const known = payers.get(key);
    if (known) known.push(part);
    else payers.set(key, [part]);
  }
  const place = ({ fundedBy, fromWages }: PayerCost): number =>
    fromWages === true ? fundingSources.length : fundingSources.indexOf(fundedBy);
  return [...payers.values()]
    .flatMap((own) =>
      own.slice(0, 1).map((first) => ({
        ...first,
        amount: sumRupiah(own.map(({ amount }) => amount)),
      })),
    )
    .sort((a, b) => place(a) - place(b));
}

/** A month's bill: what is withheld from the worker's own wage, and what others pay. */
interface MonthBill {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  readonly withheld: readonly Rupiah[];
  readonly billed: readonly Rupiah[];
}

function billOf(group: PlanGroup, contribution: Contribution, persons: number): MonthBill {
  const amountOf = ({ amount }: ContributionLine): Rupiah => timesRupiah(amount, persons);
  const { lines } = contribution;
  return {
    month: contribution.month,
    persons,
    total: timesRupiah(contribution.total, persons),
    withheld: lines.filter((line) => isWithheld(group, line)).map(amountOf),
    billed: lines.filter((line) => !isWithheld(group, line)).map(amountOf),
  };
}

/** Whether a line is withheld from the worker's own wage. */
function isWithheld(group: PlanGroup, line: ContributionLine): boolean {
  return group.segment === "wage-earner" && line.payer === "worker";
}

/** The part of each of several payers, month by month; empty if one source pays all. */
function sharesOf(fundedBy: PlanFunding, bills: readonly MonthBill[]): readonly Rupiah[][] {
  if (typeof fundedBy === "string") return [];
  const percents = fundedBy.map(({ percent }) => String(percent));
  return splitByShares(
    bills.map(({ billed }) => sumRupiah(billed)),
    percents,
  );
}

function monthOf(
  fundedBy: PlanFunding,
  { month, persons, total, withheld, billed }: MonthBill,
  shares: readonly Rupiah[] = [],
): MonthOfGroup {
  const paid: PayerCost[] =
    typeof fundedBy === "string"
      ? billed.map((amount) => ({ fundedBy, amount }))
      : fundedBy.map(({ fundedBy: source, payer }, index) => ({
          fundedBy: source,
          ...(payer !== undefined && { payer }),
          amount: shares[index] ?? 0,
        }));
  const own = withheld.map((amount): PayerCost => ({ fundedBy: "self", fromWages: true, amount }));
  const byPayer = [...own, ...paid];
  const byFunding = addFunding(
    byPayer.map(({ fundedBy: source, amount }) => ({ [source]: amount })),
  );
  return { month, persons, total, byFunding, byPayer };
}

function shareCosts(
  fundedBy: readonly FundingShare[],
  months: readonly (readonly Rupiah[])[],
): FundingShareCost[] {
  return fundedBy.map(({ fundedBy: source, payer, percent }, index) => ({
    fundedBy: source,
    ...(payer !== undefined && { payer }),
    percent: String(percent),
    amount: sumRupiah(months.map((shares) => shares[index] ?? 0)),
  }));
}

function phasesOf(group: PlanGroup, contributions: readonly Contribution[]): PlanPhase[] {
  const phases: PlanPhase[] = [];
  for (const { month, total, lines, byProgramme, reliefs } of contributions) {
    const withheld = lines.filter((line) => isWithheld(group, line));
    const fromWages = sumRupiah(withheld.map(({ amount }) => amount));
    const last = phases.at(-1);
    const same = last?.perPerson === total && (last.fromWages ?? 0) === fromWages;
    if (last && same && isNext(last, month) && sameReasons(last, reliefs)) {
      phases[phases.length - 1] = { ...last, to: month };
    } else {
      phases.push({
        from: month,
        to: month,
        perPerson: total,
        ...(fromWages > 0 && { fromWages }),
        byProgramme,
        reliefs,
      });
    }
  }
  return phases;
}

/** A run ends where months in between are not paid for. */
function isNext(run: { readonly to: CalendarMonth }, month: CalendarMonth): boolean {
  return monthAfter(run.to, 1) === month;
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
    if (last?.persons === persons && isNext(last, month))
      runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, persons });
  }
  return runs;
}

/**
 * Amounts, one after the other, each divided by percentages that add up to 100, so that
 * the parts add up to it. What whole units leave over goes to those who are furthest
 * behind their percent of all amounts so far, the first before the others: so equal
 * percents never come further apart than one unit.
 */
export function splitByShares(amounts: readonly Rupiah[], percents: readonly string[]): Rupiah[][] {
  const perRupiah = amounts.every(Number.isInteger) ? 1 : 100; // not law: sen of a rupiah
  let behind = percents.map(() => new Decimal(0));
  return amounts.map((amount) => {
    const units = new Decimal(amount).times(perRupiah);
    const exact = percents.map((percent) => units.times(percent).div(100));
    const whole = exact.map((part) => part.floor());
    const left = whole.reduce((rest, part) => rest.minus(part), units).toNumber();
    const owed = behind.map((gap, index) => gap.plus(exact[index] ?? 0).minus(whole[index] ?? 0));
    const byGap = owed
      .map((gap, index) => ({ index, gap }))
      .sort((a, b) => b.gap.comparedTo(a.gap) || a.index - b.index);
    const raised = new Set(byGap.slice(0, left).map(({ index }) => index));
    behind = owed.map((gap, index) => gap.minus(raised.has(index) ? 1 : 0));
    return whole.map((part, index) => part.plus(raised.has(index) ? 1 : 0).toNumber() / perRupiah);
  });
}
