import type { ByFunding, PlanGroupCost, ProtectionPlan } from "../../planning/protection-plan.js";
import type { PlanFunding } from "../../planning/protection-plan-input.js";
import { fundingSources, type FundingSource } from "../../core/vocabulary.js";
import type { Speech } from "../speech.js";
import { reliefCells } from "./contribution-sheets.js";
import { categoryCell, fundingCell, idCells, programmeCell, type Ids } from "./ids.js";
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
export function planPartSheets(plan: ProtectionPlan, speech: Speech): Sheet[] {
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
    sheet("by-month", byMonth, ({ month, persons, total }) => ({ month, persons, amount: total })),
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

function groupCells({ name, category, region }: PlanGroupCost, speech: Speech): Cells {
  return {
    group: name,
    category: category === undefined ? null : categoryCell(category, speech),
    region: region ?? null,
  };
}

function planFundingCell(funding: PlanFunding): Ids | null {
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
