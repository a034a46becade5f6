import { monthAfter, monthsFromTo } from "../../core/calendar.js";
import { exactRupiah, minus, shownRupiah, timesRupiah } from "../../core/exact.js";
import { textWith } from "../../core/text.js";
import type {
  ByFunding,
  CeilingStanding,
  PlanGroupCost,
  PlanPart,
  PlanPhase,
  PlanRegion,
  ProtectionPlan,
} from "../../planning/protection-plan.js";
import type { PartOf } from "../../core/trace.js";
import type { PlanFunding } from "../../planning/plan-funding-input.js";
import {
  type CalendarMonth,
  fundingSources,
  type FundingSource,
  type Rupiah,
} from "../../core/vocabulary.js";
import type { Speech } from "../speech.js";
import { reliefCells } from "./contribution-sheets.js";
import { categoryCell, fundingCell, idCells, ifGiven, programmeCell, type Ids } from "./ids.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A protection plan on its own. */
export function planSheets(result: ProtectionPlan, speech: Speech): Sheet[] {
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      personMonths: result.personMonths,
      total: result.total,
    }),
    ...planPartSheets(result, speech),
  ];
}

/** The groups of a plan, whose amounts add up to its total; then funding, months and what one person costs. */
export function planPartSheets(plan: PartOf<ProtectionPlan>, speech: Speech): Sheet[] {
  const { byGroup, byMonth } = plan;
  const phases = byGroup.flatMap(({ name, phases: all }) => all.map((phase) => ({ name, phase })));
  return [
    sheet("lines", byGroup, (group) => ({
      ...groupCells(group, speech),
      fundedBy: planFundingCell(group.fundedBy),
      persons: group.persons,
      months: group.months,
      personMonths: group.personMonths,
      amount: group.total,
    })),
    sheet("by-funding", sourcesOf(plan.byFunding), ([source, amount]) => ({
      fundedBy: fundingCell(source),
      amount,
    })),
    sheet("by-payer", plan.byPayer, (payer) => ({
      fundedBy: fundingCell(payer.fundedBy),
      sharePayer: payer.payer ?? null,
      fromWages: payer.fromWages ?? false,
      amount: payer.amount,
    })),
    sheet("budget-lines", budgetLines(plan), (line) => ({
      region: line.group.region ?? null,
      account: line.group.account ?? null,
      description: textWith("tables.contributions-of", { group: line.group.name }),
      fundedBy: planFundingCell(line.group.fundedBy),
      fromMonth: line.from,
      toMonth: line.to,
      personMonths: line.personMonths,
      unitPrice: line.unitPrice,
      amount: timesRupiah(line.unitPrice, line.personMonths),
    })),
    sheet("ceilings", plan.ceilings ?? [], (ceiling) => ({
      ...ceilingCells(ceiling),
      needed: ceiling.needed,
      shortfall: ceiling.shortfall,
      left: ceiling.left,
    })),
    sheet("by-year", plan.byYear, (year) => ({ year: year.year, ...partCells(year) })),
    sheet("by-region", plan.byRegion ?? [], regionCells),
    sheet("by-district", plan.byDistrict ?? [], regionCells),
    sheet("by-quarter", plan.byQuarter, ({ quarter, total }) => ({ quarter, amount: total })),
    sheet("by-due-day", plan.byDueDay, ({ date, total }) => ({ dueDate: date, amount: total })),
    sheet("by-month", byMonth, ({ month, persons, total }) => ({ month, persons, amount: total })),
    sheet("group-months", groupMonths(plan), (row) => row),
    sheet(
      "funding-by-month",
      byMonth.flatMap(({ month, byFunding }) =>
        sourcesOf(byFunding).map(([source, amount]) => ({ month, source, amount })),
      ),
      ({ month, source, amount }) => ({ month, fundedBy: fundingCell(source), amount }),
    ),
    sheet(
      "phases",
      phases.flatMap(({ name, phase }) =>
        Object.entries(phase.byProgramme).map(([programme, amount]) => ({
          name,
          phase,
          programme: programme as keyof typeof phase.byProgramme,
          amount,
        })),
      ),
      ({ name, phase, programme, amount }) => ({
        group: name,
        fromMonth: phase.from,
        toMonth: phase.to,
        programme: programmeCell(programme),
        perPerson: amount,
      }),
    ),
    sheet(
      "reliefs",
      phases.flatMap(({ name, phase }) => phase.reliefs.map((relief) => ({ name, phase, relief }))),
      ({ name, phase, relief }) => ({
        group: name,
        fromMonth: phase.from,
        toMonth: phase.to,
        ...reliefCells(relief, speech),
      }),
    ),
    sheet(
      "headcounts",
      byGroup.flatMap(({ name, personsByMonth = [] }) =>
        personsByMonth.map((step) => ({ name, step })),
      ),
      ({ name, step }) => ({
        group: name,
        fromMonth: step.from,
        toMonth: step.to,
        persons: step.persons,
      }),
    ),
    sheet(
      "shares",
      byGroup.flatMap(({ name, shares = [] }) => shares.map((share) => ({ name, share }))),
      ({ name, share }) => ({
        group: name,
        fundedBy: fundingCell(share.fundedBy),
        sharePayer: share.payer ?? null,
        percent: share.percent,
        amount: share.amount,
      }),
    ),
  ];
}

/** People of a group in a month, and what one of them costs. */
interface MonthOfPhase {
  readonly group: PlanGroupCost;
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly phase: PlanPhase;
}

function monthsOf(group: PlanGroupCost): MonthOfPhase[] {
  return group.phases.flatMap((phase) =>
    monthsFromTo(phase.from, phase.to).map((month) => ({
      group,
      month,
      phase,
      persons:
        group.personsByMonth?.find(({ from, to }) => from <= month && month <= to)?.persons ??
        group.persons,
    })),
  );
}

function groupMonths({
  byGroup,
}: PartOf<ProtectionPlan>): Pick<
  Cells,
  "group" | "month" | "persons" | "amount" | "fromPayers" | "workerShare"
>[] {
  return byGroup.flatMap((group) =>
    monthsOf(group).map(({ month, persons, phase }) => ({
      group: group.name,
      month,
      persons,
      amount: timesRupiah(phase.perPerson, persons),
      fromPayers: timesRupiah(lessRupiah(phase.perPerson, phase.fromWages ?? 0), persons),
      workerShare: timesRupiah(phase.fromWages ?? 0, persons),
    })),
  );
}

/** Price times person-months, for each run of months in a year: what the payers of a group owe, without what wages pay. */
interface BudgetLine {
  readonly group: PlanGroupCost;
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly personMonths: number;
  readonly unitPrice: Rupiah;
}

function budgetLines({ byGroup }: PartOf<ProtectionPlan>): BudgetLine[] {
  const lines: BudgetLine[] = [];
  for (const { group, month, persons, phase } of byGroup.flatMap(monthsOf)) {
    if (persons === 0) continue;
    const unitPrice = lessRupiah(phase.perPerson, phase.fromWages ?? 0);
    const last = lines.at(-1);
    const same = last?.group === group && last.unitPrice === unitPrice;
    const inYear = last?.to.slice(0, 4) === month.slice(0, 4);
    if (last && same && inYear && monthAfter(last.to, 1) === month) {
      const personMonths = last.personMonths + persons;
      lines[lines.length - 1] = { ...last, to: month, personMonths };
    } else {
      lines.push({ group, from: month, to: month, personMonths: persons, unitPrice });
    }
  }
  return lines.filter(({ unitPrice }) => unitPrice > 0);
}

function lessRupiah(whole: Rupiah, part: Rupiah): Rupiah {
  return shownRupiah(minus(exactRupiah(whole), exactRupiah(part)));
}

function regionCells(region: PlanRegion): { region: string } & PartCells {
  return { region: region.region, ...partCells(region) };
}

/** The year, source, payer and amount of a ceiling. */
export function ceilingCells(
  ceiling: Pick<CeilingStanding, "year" | "fundedBy" | "payer" | "amount">,
): {
  year: number | null;
  fundedBy: Ids | null;
  sharePayer: string | null;
  budget: Rupiah;
} {
  return {
    year: ceiling.year ?? null,
    fundedBy: ifGiven(ceiling.fundedBy, fundingCell),
    sharePayer: ceiling.payer ?? null,
    budget: ceiling.amount,
  };
}

interface PartCells {
  readonly persons: number;
  readonly personMonths: number;
  readonly amount: Rupiah;
}

function partCells({ persons, personMonths, total }: PlanPart): PartCells {
  return { persons, personMonths, amount: total };
}

function groupCells({ name, category, region }: PlanGroupCost, speech: Speech): Cells {
  return {
    group: name,
    category: category === undefined ? null : categoryCell(category, speech),
    region: region ?? null,
  };
}

/** The sources of a group. */
export function planFundingCell(funding: PlanFunding): Ids | null {
  if (typeof funding === "string") return fundingCell(funding);
  return idCells(funding.map(({ fundedBy }) => fundingCell(fundedBy)));
}

/** Amounts by source, in the order of the vocabulary. */
function sourcesOf(amounts: ByFunding): (readonly [FundingSource, number])[] {
  return fundingSources.flatMap((source) => {
    const amount = amounts[source];
    return amount === undefined ? [] : [[source, amount] as const];
  });
}
