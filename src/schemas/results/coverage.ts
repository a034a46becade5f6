import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { CoverageChange } from "../../coverage/compare-coverage.js";
import type { CoverageGrowth, CoverageGrowthFigure } from "../../coverage/coverage-growth.js";
import type { CoverageFigure, CoverageReport } from "../../coverage/coverage-report.js";
import { type CoverageKey, coverageDefinitionField } from "../../coverage/coverage-input.js";
import { described } from "../described.js";
import { countDifference, ratio, count, decimalText, recorded } from "../parts.js";
import {
  coverageChangeExample,
  coverageGrowthExample,
  coverageReportExample,
} from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";

const coverageKey = oneOf<CoverageKey>({
  segment: true,
  region: true,
  category: true,
  sex: true,
  fundedBy: true,
  period: true,
});

const coverageFigure = objectOf<CoverageFigure>({
  group: maybe(z.string()),
  covered: count,
  workers: count,
  ratio: maybe(ratio),
  percent: maybe(decimalText),
  gap: count,
  neededForTarget: maybe(count),
});

/** Schema of `CoverageReport`. */
export const coverageReportSchema: z.ZodType<CoverageReport> = described(
  objectOf<CoverageReport>({
    kind: z.literal("coverage-report"),
    definition: coverageDefinitionField,
    target: maybe(ratio),
    by: maybe(coverageKey),
    overall: coverageFigure,
    groups: z.array(coverageFigure),
    ...recorded,
  }),
  "CoverageReport",
  "Coverage of all rows and of each group.",
  coverageReportExample,
);

const changeFields: Shape<CoverageChange> = {
  covered: countDifference,
  workers: countDifference,
  percentagePoints: maybe(decimalText),
};

const coverageGrowthFigure = objectOf<CoverageGrowthFigure>({
  group: maybe(z.string()),
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
