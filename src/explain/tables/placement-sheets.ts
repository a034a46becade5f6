import type { Verdict } from "../../eligibility/assess-eligibility.js";
import type { FundingVerdict, Placement } from "../../roster/placement/placement.js";
import type { BusinessKindSearch } from "../../workers/find-business-kind.js";
import { kindLine } from "../explain-business-kinds.js";
import { eligibilityName, fundingOutcomeNames } from "../explain-placement.js";
import type { Speech } from "../speech.js";
import { billSheet } from "./contribution-sheets.js";
import {
  categoryCell,
  fundingCell,
  idCell,
  ifGiven,
  known,
  programmesCell,
  riskGroupCell,
  segmentCell,
} from "./ids.js";
import { checkCells, checksSheet, missingSheet } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** The category and segment of a worker, the cost, and who may pay. */
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
    sheet("alternatives", result.alternatives, ({ segment, riskGroup, contribution }) => ({
      segment: segmentCell(segment),
      riskGroup: ifGiven(riskGroup, riskGroupCell),
      total: ifGiven(contribution, ({ total }) => total),
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

/** A verdict on eligibility: every condition, and the facts still to be asked. */
export function verdictSheets(result: Verdict, speech: Speech): Sheet[] {
  return [
    summary(result, {
      eligibility: idCell(result.question, eligibilityName(result.question)),
      outcome: known("outcome")(result.outcome),
    }),
    checksSheet(result.checks, speech),
    missingSheet(result.missing, speech, result.question),
  ];
}

/** Kinds of business that were found, each with its risk group. */
export function businessKindSheets(result: BusinessKindSearch, speech: Speech): Sheet[] {
  return [
    summary(result, { searched: result.text, date: result.on, matches: result.matches.length }),
    sheet("matches", result.matches, (match) => ({
      name: match.name,
      riskGroup: riskGroupCell(match.riskGroup),
      number: match.number,
      overlaps: match.overlapsWith.map((other) => kindLine(other, speech)),
    })),
  ];
}
