import type { CoverageGrowth, CoverageGrowthFigure } from "../../coverage/coverage-growth.js";
import type { CoverageDefinition } from "../../coverage/coverage-input.js";
import type { CoverageFigure, CoverageReport } from "../../coverage/coverage-report.js";
import { definitionText } from "../explain-coverage.js";
import { percentOfRatio } from "../../core/decimal.js";
import { idCell, ifGiven, type Ids } from "./ids.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A coverage report: the whole, then the groups. */
export function coverageSheets(result: CoverageReport): Sheet[] {
  return [
    summary(result, {
      definition: definitionCell(result.definition),
      ...coverageCells(result.overall),
      targetPercent: ifGiven(result.target, percentOfRatio),
    }),
    coverageGroupsSheet(result),
  ];
}

/** The groups of a coverage report. */
export function coverageGroupsSheet({ groups }: CoverageReport): Sheet {
  return sheet("groups", groups, (figure) => ({
    group: figure.group ?? null,
    ...coverageCells(figure),
  }));
}

/** How many are covered, of how many. */
export function coverageCells(figure: CoverageFigure): Cells {
  return {
    covered: figure.covered,
    workers: figure.workers,
    percent: figure.percent ?? null,
    gap: figure.gap,
    neededForTarget: figure.neededForTarget ?? null,
  };
}

/** The definition of a ratio. */
export function definitionCell(definition: CoverageDefinition): Ids {
  const id = typeof definition === "string" ? definition : definition.id;
  return idCell(id, definitionText(definition));
}

/** The growth of coverage: the whole, then the groups. */
export function growthSheets(result: CoverageGrowth): Sheet[] {
  return [
    summary(result, {
      definition: definitionCell(result.definition),
      ...growthCells(result.overall),
    }),
    sheet("groups", result.groups, (figure) => ({
      group: figure.group ?? null,
      ...growthCells(figure),
    })),
  ];
}

function growthCells(figure: CoverageGrowthFigure): Cells {
  return {
    coveredChange: figure.covered,
    coveredGrowthPercent: figure.coveredPercent ?? null,
    workersChange: figure.workers,
    workersGrowthPercent: figure.workersPercent ?? null,
    percentagePoints: figure.percentagePoints ?? null,
  };
}
