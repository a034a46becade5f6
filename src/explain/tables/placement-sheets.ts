import type { FundingVerdict, Placement } from "../../roster/placement/placement.js";
import type { Speech } from "../speech.js";
import { fundingOutcomeNames } from "../explain-placement.js";
import { billSheet } from "./contribution-sheets.js";
import {
  categoryCell,
  fundingCell,
  ifGiven,
  known,
  idCell,
  programmesCell,
  riskGroupCell,
  segmentCell,
} from "./ids.js";
import { checkCells, checksSheet, missingSheet } from "./shared-cells.js";
import { sheet, type Cells, type Sheet } from "./sheet.js";
import { summary } from "./summary.js";

/** Where a worker belongs, what it costs, and who may pay. */
export function placementSheets(result: Placement, speech: Speech): Sheet[] {
  const { contribution, outside, funding } = result;
  return [
    summary(result, {
      occupationText: result.occupation,
      month: result.month,
      outcome: known("outcome")(result.outcome),
      category: ifGiven(result.category, (id) => categoryCell(id, speech)),
      segment: ifGiven(result.segment, segmentCell),
      riskGroup: ifGiven(result.riskGroup, riskGroupCell),
      programme: programmesCell(result.programmes),
      outsideScheme: ifGiven(outside, ({ id }) => ({ key: `outside-group.${id}.scheme` as const })),
      total: ifGiven(contribution, ({ total }) => total),
    }),
    ...(contribution ? [billSheet(contribution, speech)] : []),
    sheet("candidates", result.candidates, ({ id, segment, programmes }) => ({
      category: categoryCell(id, speech),
      segment: segmentCell(segment),
      programme: programmesCell(programmes),
    })),
    sheet("funding", funding, (verdict) => verdictCells(verdict)),
    sheet(
      "checks",
      funding.flatMap(({ fundedBy, checks }) => checks.map((check) => ({ fundedBy, check }))),
      ({ fundedBy, check }) => ({
        fundedBy: fundingCell(fundedBy),
        ...checkCells(check, speech),
      }),
    ),
    missingSheet(result.missing, speech),
    sheet("doubts", result.doubts, (text) => ({ text })),
  ];
}

/** Whether a source may pay. */
export function fundingSheets(result: FundingVerdict, speech: Speech): Sheet[] {
  return [
    summary(result, {
      month: result.month,
      category: ifGiven(result.category, (id) => categoryCell(id, speech)),
      ...verdictCells(result),
    }),
    checksSheet(result.checks, speech),
    missingSheet(result.missing, speech),
  ];
}

function verdictCells({ fundedBy, outcome }: FundingVerdict): Cells {
  return {
    fundedBy: fundingCell(fundedBy),
    outcome: idCell(outcome, fundingOutcomeNames[outcome]),
  };
}
