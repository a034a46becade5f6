import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { CoverageChange } from "../../coverage/compare-coverage.js";
import type { CoverageGrowth, CoverageGrowthFigure } from "../../coverage/coverage-growth.js";
import type {
  ActiveMonths,
  CoverageFigure,
  CoverageReport,
} from "../../coverage/coverage-report.js";
import type { TargetPathStep } from "../../coverage/coverage-target.js";
import {
  type CoverageGrouping,
  coverageDefinitionField,
  type ReportingVillage,
} from "../../coverage/coverage-input.js";
import { described } from "../described.js";
import { countDifference, ratio, count, decimalText, recorded } from "../parts.js";
import {
  coverageChangeExample,
  coverageGrowthExample,
  coverageReportExample,
} from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";

const coverageGrouping = oneOf<CoverageGrouping>({
  segment: true,
  region: true,
  category: true,
  sex: true,
  fundedBy: true,
  period: true,
  province: true,
  regency: true,
  district: true,
  village: true,
});

const coverageFigure = objectOf<CoverageFigure>({
  group: maybe(z.string()),
  subgroup: maybe(z.string()),
  village: maybe(z.string()),
  district: maybe(z.string()),
  covered: maybe(count),
  workers: maybe(count),
  ratio: maybe(ratio),
  percent: maybe(decimalText),
  gap: maybe(count),
  neededForTarget: maybe(count),
  active: maybe(
    objectOf<ActiveMonths>({
      personMonths: count,
      ofRegistered: count,
      percentOfRegistered: maybe(decimalText),
      percentOfWorkers: maybe(decimalText),
    }),
  ),
  source: maybe(z.string()),
  gapPoints: maybe(decimalText),
  pointsToTarget: maybe(decimalText),
  suppressed: maybe(z.literal(true)),
});

const targetPathStep = objectOf<TargetPathStep>({
  year: count,
  percent: z.number(),
  neededForTarget: maybe(count),
  pointsToTarget: maybe(decimalText),
});

const reportingVillage = objectOf<ReportingVillage>({
  code: z.string(),
  name: z.string(),
  district: maybe(z.string()),
});

/** Schema of `CoverageReport`. */
export const coverageReportSchema: z.ZodType<CoverageReport> = described(
  objectOf<CoverageReport>({
    kind: z.literal("coverage-report"),
    definition: coverageDefinitionField,
    period: maybe(z.string()),
    target: maybe(ratio),
    targetYear: maybe(count),
    targetPath: maybe(z.array(targetPathStep)),
    by: maybe(z.union([coverageGrouping, z.tuple([coverageGrouping, coverageGrouping])])),
    smallCells: maybe(count),
    overall: coverageFigure,
    groups: z.array(coverageFigure),
    notReported: maybe(z.array(reportingVillage)),
    ...recorded,
  }),
  "CoverageReport",
  "Coverage of all rows and of each group.",
  coverageReportExample,
);

const changeFields: Shape<CoverageChange> = {
  covered: maybe(countDifference),
  workers: maybe(countDifference),
  percentagePoints: maybe(decimalText),
};

const coverageGrowthFigure = objectOf<CoverageGrowthFigure>({
  group: maybe(z.string()),
  subgroup: maybe(z.string()),
  coveredPercent: maybe(decimalText),
  workersPercent: maybe(decimalText),
  ...changeFields,
});

/** Schema of `CoverageGrowth`. */
export const coverageGrowthSchema: z.ZodType<CoverageGrowth> = described(
  objectOf<CoverageGrowth>({
    kind: z.literal("coverage-growth"),
    definition: coverageDefinitionField,
    overall: coverageGrowthFigure,
    groups: z.array(coverageGrowthFigure),
    ...recorded,
  }),
  "CoverageGrowth",
  "How coverage grew from one report to a later one.",
  coverageGrowthExample,
);

/** Schema of `CoverageChange`. */
export const coverageChangeSchema: z.ZodType<CoverageChange> = described(
  objectOf<CoverageChange>(changeFields),
  "CoverageChange",
  "How coverage moved between two reports.", // not law: two reports are compared
  coverageChangeExample,
);
