import type { BudgetFit } from "../../planning/budget-fit.js";
import type { CostToReach } from "../../planning/cost-to-reach.js";
import type { TargetPath } from "../../planning/target-path.js";
import { budgetModeNames } from "../explain-budget.js";
import { percentOfRatio } from "../../core/decimal.js";
import type { Speech } from "../speech.js";
import { coverageCells, coverageGroupsSheet, definitionCell } from "./coverage-sheets.js";
import { ifGiven, known, idCell } from "./ids.js";
import { planPartSheets } from "./plan-sheets.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** How far a budget reaches, group by group, and the plan of those who can be protected. */
export function budgetSheets(result: BudgetFit, speech: Speech): Sheet[] {
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      mode: idCell(result.mode, budgetModeNames[result.mode]),
      budget: result.budget,
      needed: result.needed,
      shortfall: result.shortfall,
      spent: result.spent,
      left: result.left,
      persons: result.persons,
      leftOut: result.leftOut,
      personMonths: result.personMonths,
    }),
    sheet("groups", result.groups, (group) => ({
      group: group.name,
      wanted: group.wanted,
      persons: group.persons,
      leftOut: group.leftOut,
      wantedMonths: group.wantedMonths,
      months: group.months,
      wantedPersonMonths: group.wantedPersonMonths,
      personMonths: group.personMonths,
      spent: group.spent,
      nextUnit: ifGiven(group.next, ({ unit }) => known("next-unit")(unit)),
      nextCost: ifGiven(group.next, ({ cost }) => cost),
    })),
    sheet(
      "partly-protected",
      result.groups.flatMap(({ name, partly }) => partly.map((part) => ({ name, part }))),
      ({ name, part }) => ({ group: name, persons: part.persons, months: part.months }),
    ),
    sheet("paid-by-others", result.untouched, (group) => ({
      group: group.name,
      persons: group.persons,
      personMonths: group.personMonths,
      amount: group.total,
    })),
    sheet(
      "cuts",
      (result.cuts ?? []).flatMap((cut) => cut.groups.map((group) => ({ cut, group }))),
      ({ cut, group }) => ({
        cutPercent: cut.percent,
        budget: cut.budget,
        group: group.name,
        persons: group.persons,
        leftOut: group.leftOut,
        months: group.months,
        personMonths: group.personMonths,
        spent: group.spent,
      }),
    ),
    ...planPartSheets(result.plan, speech),
  ];
}

/** Cost of reaching a target: the coverage now, and the plan of those still to be protected. */
export function costToReachSheets(result: CostToReach, speech: Speech): Sheet[] {
  const { coverage, plan } = result;
  return [
    summary(result, {
      fromMonth: plan.from,
      toMonth: plan.to,
      definition: definitionCell(coverage.definition),
      ...coverageCells(coverage.overall),
      targetPercent: ifGiven(coverage.target, percentOfRatio),
      neededForTarget: result.needed,
      perPerson: result.perPerson,
      total: result.total,
    }),
    coverageGroupsSheet(coverage),
    ...planPartSheets(plan, speech),
  ];
}

/** The way to a target, year by year, and the plan of those to be paid for. */
export function targetPathSheets(result: TargetPath, speech: Speech): Sheet[] {
  const { plan } = result;
  return [
    summary(result, {
      fromMonth: plan.from,
      toMonth: plan.to,
      definition: definitionCell(result.definition),
      total: result.total,
    }),
    sheet("years", result.years, (year) => ({
      year: year.year,
      targetPercent: percentOfRatio(year.target),
      workers: year.workers,
      covered: year.covered,
      persons: year.persons,
      added: year.added,
      perPerson: year.perPerson,
      amount: year.total,
    })),
    ...planPartSheets(plan, speech),
  ];
}
