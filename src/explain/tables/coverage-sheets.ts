import type { CoverageGrowth, CoverageGrowthFigure } from "../../coverage/coverage-growth.js";
import type { CoverageDefinition } from "../../coverage/coverage-input.js";
import type { CoverageFigure, CoverageReport } from "../../coverage/coverage-report.js";
import { definitionText } from "../explain-coverage.js";
import { percentOfRatio } from "../../core/decimal.js";
import { regionKey, regionAt } from "../../core/region-level.js";
import { idCell, ifGiven, type Ids } from "./ids.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A coverage report: the whole, the path to the target, the groups, the villages. */
export function coverageSheets(result: CoverageReport): Sheet[] {
  const { targetPath, notReported, by } = result;
  return [
    summary(result, {
      definition: definitionCell(result.definition),
      ...coverageCells(result.overall),
      ...moreCells(result.overall),
      period: result.period ?? null,
      targetPercent: ifGiven(result.target, percentOfRatio),
    }),
    ...(targetPath
      ? [
          sheet("target-path", targetPath, (step) => ({
            year: step.year,
            targetPercent: step.percent,
            neededForTarget: step.neededForTarget ?? null,
            pointsToTarget: step.pointsToTarget ?? null,
          })),
        ]
      : []),
    coverageGroupsSheet(result),
    ...(by === "village" ? [annexSheet(result)] : []),
    ...(notReported
      ? [
          sheet("villages-not-reported", notReported, ({ code, name, district }) => ({
            villageCode: regionKey(code),
            village: name,
            district: district ?? null,
          })),
        ]
      : []),
  ];
}

/** The groups of a coverage report. */
export function coverageGroupsSheet({ groups, by, target }: CoverageReport): Sheet {
  return sheet("groups", groups, (figure) => ({
    group: figure.group ?? null,
    ...(Array.isArray(by) ? { subgroup: figure.subgroup ?? null } : {}),
    ...coverageCells(figure),
    ...moreCells(figure),
    targetPercent: ifGiven(target, percentOfRatio),
  }));
}

/** Every village with its district: those that reported, and those that have not. */
function annexSheet({ groups, notReported = [], target }: CoverageReport): Sheet {
  const missing = notReported.map(({ code, name, district }): CoverageFigure => ({
    group: regionKey(code),
    village: name,
    district,
  }));
  const all = [
    ...groups.map((figure) => ({ figure, code: figure.group ?? "", reported: true })),
    ...missing.map((figure) => ({ figure, code: figure.group ?? "", reported: false })),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
  return sheet("villages", all, ({ figure, code, reported }) => ({
    villageCode: code,
    village: figure.village ?? null,
    districtCode: regionAt(code, "district") ?? null,
    district: figure.district ?? null,
    ...coverageCells(figure),
    targetPercent: ifGiven(target, percentOfRatio),
    pointsToTarget: figure.pointsToTarget ?? null,
    source: figure.source ?? null,
    suppressed: figure.suppressed ?? false,
    reported,
  }));
}

/** How many are covered, of how many. */
export function coverageCells(figure: CoverageFigure): Cells {
  return {
    covered: figure.covered ?? null,
    workers: figure.workers ?? null,
    percent: figure.percent ?? null,
    gap: figure.gap ?? null,
    neededForTarget: figure.neededForTarget ?? null,
  };
}

/** What is known of a figure besides its counts. */
function moreCells({ active, ...figure }: CoverageFigure): Cells {
  return {
    gapPoints: figure.gapPoints ?? null,
    pointsToTarget: figure.pointsToTarget ?? null,
    source: figure.source ?? null,
    suppressed: figure.suppressed ?? false,
    monthsActive: active?.personMonths ?? null,
    monthsOfRegistered: active?.ofRegistered ?? null,
    percentActive: active?.percentOfRegistered ?? null,
    percentActiveOfWorkers: active?.percentOfWorkers ?? null,
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
      ...(result.groups.some(({ subgroup }) => subgroup !== undefined)
        ? { subgroup: figure.subgroup ?? null }
        : {}),
      ...growthCells(figure),
    })),
  ];
}

function growthCells(figure: CoverageGrowthFigure): Cells {
  return {
    coveredChange: figure.covered ?? null,
    coveredGrowthPercent: figure.coveredPercent ?? null,
    workersChange: figure.workers ?? null,
    workersGrowthPercent: figure.workersPercent ?? null,
    percentagePoints: figure.percentagePoints ?? null,
  };
}
