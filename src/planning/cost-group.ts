import type { Contribution, ContributionLine } from "../contributions/contribution.js";
import { addRupiah, sumRupiah, timesRupiah } from "../core/exact.js";
import { sameText } from "../core/text.js";
import type { CalendarMonth, FundingSource, Rupiah } from "../core/vocabulary.js";
import { type FundedMonth, isNext, personsByMonthOf } from "./funded-months.js";
import type { FundingShare, PlanFunding } from "./plan-funding-input.js";
import type { PlanGroup } from "./plan-group-input.js";
import { addFunding, addPayers, fundingOf } from "./plan-money.js";
import type {
  FundingShareCost,
  PayerCost,
  PlanGroupCost,
  PlanMonth,
  PlanPhase,
} from "./protection-plan.js";
import { splitByShares } from "./split-by-shares.js";

/** A group with its funded months and what one person costs in each of them. */
export interface PricedGroup {
  readonly group: PlanGroup;
  readonly funded: readonly FundedMonth[];
  readonly contributions: readonly Contribution[];
}

/** Cost of one month of a group. */
export type MonthOfGroup = PlanMonth;

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
    byPayer: addPayers(months.flatMap((month) => month.byPayer)),
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

/** A month's bill: what is withheld from the worker's own wage, and what others pay. */
interface MonthBill {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly total: Rupiah;
  /** Undefined where there is no line of it. */
  readonly withheld: Rupiah | undefined;
  readonly billed: Rupiah | undefined;
}

function billOf(group: PlanGroup, contribution: Contribution, persons: number): MonthBill {
  const { month, total, lines } = contribution;
  let withheld: Rupiah | undefined;
  let billed: Rupiah | undefined;
  for (const line of lines) {
    const amount = timesRupiah(line.amount, persons);
    if (isWithheld(group, line)) withheld = addRupiah(withheld ?? 0, amount);
    else billed = addRupiah(billed ?? 0, amount);
  }
  return { month, persons, total: timesRupiah(total, persons), withheld, billed };
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
    bills.map(({ billed }) => billed ?? 0),
    percents,
  );
}

function monthOf(
  fundedBy: PlanFunding,
  { month, persons, total, withheld, billed }: MonthBill,
  shares: readonly Rupiah[] = [],
): MonthOfGroup {
  const byPayer: PayerCost[] = [];
  if (typeof fundedBy !== "string") {
    fundedBy.forEach(({ fundedBy: source, payer }, index) => {
      const amount = shares[index] ?? 0;
      byPayer.push({ fundedBy: source, ...(payer !== undefined && { payer }), amount });
    });
  } else if (billed !== undefined) byPayer.push({ fundedBy, amount: billed });
  if (withheld !== undefined) byPayer.push({ fundedBy: "self", fromWages: true, amount: withheld });
  return { month, persons, total, byFunding: fundingOf(byPayer), byPayer };
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

function sameReasons(phase: PlanPhase, reliefs: PlanPhase["reliefs"]): boolean {
  return (
    phase.reliefs.length === reliefs.length &&
    phase.reliefs.every(({ reason }, index) => sameText(reason, reliefs[index]?.reason))
  );
}
