import { textWith } from "../../core/text.js";
import type {
  ByFunding,
  CeilingStanding,
  PlanGroupCost,
  PlanPart,
  PlanRegion,
  ProtectionPlan,
} from "../../planning/protection-plan.js";
import type { PartOf } from "../../core/trace.js";
import type { PlanFunding } from "../../planning/plan-funding-input.js";
import { fundingSources, type FundingSource, type Rupiah } from "../../core/vocabulary.js";
import type { Speech } from "../speech.js";
import { budgetLines, groupMonths } from "./budget-lines.js";
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
      fundedBy: fundingCell(line.payer.fundedBy),
      sharePayer: line.payer.payer ?? null,
      fromMonth: line.from,
      toMonth: line.to,
      personMonths: line.personMonths,
      unitPrice: line.unitPrice,
      percent: line.payer.percent ?? null,
      amount: line.amount,
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
export function planFundingCell(funding: PlanFunding): Ids {
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
