import type {
  Contribution,
  ContributionLine,
  Reallocation,
  ReliefUse,
} from "../../contributions/contribution.js";
import type { Segment } from "../../core/vocabulary.js";
import type { Speech } from "../speech.js";
import { payerName, payerText } from "../words.js";
import {
  fundingCell,
  idCell,
  ifGiven,
  programmeCell,
  regulationCell,
  segmentCell,
  type Ids,
} from "./ids.js";
import { checksSheet, factsCell, legalCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A contribution: what is billed, line by line, and what is not. */
export function contributionSheets(result: Contribution, speech: Speech): Sheet[] {
  return [
    summary(result, {
      month: result.month,
      segment: segmentCell(result.segment),
      fundedBy: ifGiven(result.fundedBy, fundingCell),
      total: result.total,
    }),
    billSheet(result, speech),
    checksSheet(result.checks, speech),
    sheet("reallocations", result.reallocations, (share) => ({
      programme: programmeCell(share.programme),
      takenFrom: sourceCell(share.from),
      basis: share.basis,
      ratePercent: share.ratePercent,
      unrounded: share.exact,
      amount: share.amount,
      ...legalCells(share.provisions, speech),
    })),
    sheet("deferrals", result.deferrals, (deferral) => ({
      programme: programmeCell(deferral.programme),
      dueNow: deferral.dueNow,
      deferred: deferral.deferred,
      begins: deferral.begins,
      ends: deferral.ends,
      ...legalCells(deferral.provisions, speech),
    })),
    sheet("stages", result.stages ?? [], (stage) => ({
      ratePercent: stage.ratePercent,
      amount: stage.amount,
      ...legalCells(stage.provisions, speech),
    })),
    sheet("reliefs", result.reliefs, (relief) => reliefCells(relief, speech)),
  ];
}

/** The lines of a bill; their amounts add up to its total. */
export function billSheet({ segment, lines }: Contribution, speech: Speech): Sheet {
  return sheet("lines", lines, (line) => ({
    ...lineCells(segment, line),
    unrounded: line.exact,
    amount: line.amount,
    ...legalCells(line.provisions, speech),
  }));
}

/** The subject of a line and its basis. */
export function lineCells(segment: Segment, line: ContributionLine): Cells {
  return {
    programme: programmeCell(line.programme),
    payer: idCell(line.payer, payerText(segment, line.payer)),
    basis: line.basis,
    ratePercent: line.ratePercent ?? null,
  };
}

/** Whether a relief was given, and why or why not. */
export function reliefCells(relief: ReliefUse, speech: Speech): Cells {
  return {
    regulation: regulationCell(relief.regulation),
    applied: relief.applied,
    reason: relief.reason,
    fact: factsCell(relief.missing, speech),
    ...legalCells(relief.provisions, speech),
  };
}

function sourceCell(from: Reallocation["from"]): Ids {
  return from === "state" ? idCell(from, payerName("state")) : programmeCell(from);
}
