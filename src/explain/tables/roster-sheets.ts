import { warningText } from "../../core/warning.js";
import type { Nik } from "../../roster/nik/nik.js";
import type { RowId } from "../../roster/screening/roster-input.js";
import type {
  RosterCount,
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowPlace,
  RowVerdict,
  Tally,
} from "../../roster/screening/screening.js";
import { issueWords } from "../error-text.js";
import { sexNames } from "../explain-nik.js";
import { rosterGroupNames } from "../explain-roster.js";
import type { Speech } from "../speech.js";
import { categoryCell, idCell, idCells, type Ids, ifGiven, known } from "./ids.js";
import { factCell, factsCell, legalCells, missingSheet } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/**
 * A screened roster: the counts, then every row under what became of it. What stands
 * in a row (NIK, name) stays in the caller's list: `row` and `position` lead to it.
 */
export function rosterSheets(result: RosterScreening, speech: Speech): Sheet[] {
  const { kind, summary: counts } = result;
  return [
    summary({ kind }, countsCells(counts)),
    sheet("accepted", result.accepted, takenCells),
    sheet("waiting", result.waiting, takenCells),
    sheet("rejected", result.rejected, (row) => ({
      ...placeCells(row),
      code: row.reasons.map((reason) => reason.code),
      reason: row.reasons.map((reason) => reason.text),
    })),
    sheet("to-clarify", result.toClarify, (row) => ({
      ...placeCells(row),
      fact: factsCell(row.missing, speech),
    })),
    sheet("duplicates", result.duplicates, (row) => ({
      ...placeCells(row),
      firstRow: rowText(row.first.row),
      firstPosition: row.first.position,
    })),
    sheet("to-repair", result.toRepair, (row) => ({
      ...placeCells(row),
      field: idCells(row.issues.map(({ path }) => factCell(path, speech))),
      text: row.issues.map(issueWords),
    })),
    ...countSheets(counts, speech),
  ];
}

/** The result of a screening. */
export function rosterSummarySheets(result: RosterSummary, speech: Speech): Sheet[] {
  return [
    summary(result, countsCells(result)),
    sheet("places", result.placed, placeCells),
    ...countSheets(result, speech),
  ];
}

/** One row of a screening, with each reason, cell to repair and missing fact in a row of its own. */
export function rowVerdictSheets(result: RowVerdict, speech: Speech): Sheet[] {
  const { outcome, first, reasons, issues, missing } = result;
  return [
    summary(result, {
      ...placeCells(result),
      outcome: known("outcome")(outcome),
      firstRow: first ? rowText(first.row) : null,
    }),
    sheet("reasons", reasons, ({ code, text, rule, provisions }) => ({
      code,
      reason: text,
      schemeRule: rule?.title ?? null,
      ...legalCells(provisions, speech),
    })),
    sheet("to-repair", issues, (issue) => ({
      field: factCell(issue.path, speech),
      text: issueWords(issue),
    })),
    missingSheet(missing, speech, "roster"),
  ];
}

function countsCells(counts: RosterSummary): Cells {
  const { scheme } = counts;
  return {
    scheme: scheme.title,
    schemeRule: scheme.regulation.title,
    date: scheme.on,
    ...countCells(counts),
  };
}

function countCells(count: RosterCount): Cells {
  return {
    read: count.read,
    accepted: count.accepted,
    waitingRows: count.waiting,
    rejected: count.rejected,
    toClarify: count.toClarify,
    duplicates: count.duplicates,
    toRepair: count.toRepair,
  };
}

function countSheets(counts: RosterSummary, speech: Speech): Sheet[] {
  return [
    sheet("by-reason", counts.byReason, tallyCells),
    sheet("by-missing-fact", counts.byMissing, ({ code, rows }) => ({
      fact: factCell(code, speech),
      rows,
    })),
    sheet("by-issue", counts.byIssue, ({ code, text, rows }) => ({
      field: factCell(code, speech),
      text: text ?? null,
      rows,
    })),
    sheet("by-warning", counts.byWarning, tallyCells),
    sheet("by-village", counts.byVillage, (group) => ({
      village: rosterGroupNames[group.group] ?? group.group,
      ...countCells(group),
    })),
    sheet("by-occupation", counts.byOccupation, (group) => ({
      occupation: occupationCell(group, speech),
      ...countCells(group),
    })),
    sheet("by-sex", counts.bySex, (group) => ({ sex: sexCell(group), ...countCells(group) })),
    sheet("villages-short", counts.shortVillages, ({ village, accepted, short }) => ({
      village,
      accepted,
      short,
    })),
  ];
}

function placeCells({ row, position, village }: RowPlace): Cells {
  return { row: rowText(row), position, village: village ?? null };
}

function rowText(row: RowId): string {
  return typeof row === "number" ? String(row) : row;
}

function takenCells(row: RowVerdict): Cells {
  return {
    ...placeCells(row),
    renewal: row.renewal ?? false,
    code: row.warnings.map(({ code }) => code),
    text: row.warnings.map(warningText),
  };
}

function tallyCells({ code, text, rows }: Tally<string>): Cells {
  return { code, text: text ?? code, rows };
}

/** Categories of one price stand together: `nelayan/pembudi-daya-ikan`. */
function occupationCell({ group }: RosterGroup, speech: Speech): Ids {
  const name = rosterGroupNames[group];
  if (name) return idCell(group, name);
  const words = group.split("/").flatMap((id) => categoryCell(id, speech).words);
  return { ids: [group], words };
}

function sexCell({ group }: RosterGroup): Ids {
  const names: Readonly<Record<string, (typeof sexNames)["male"]>> = {
    ...sexNames,
    ...rosterGroupNames,
  };
  return idCell(group, names[group] ?? group);
}

/** A NIK, masked, without the parts that would make it whole again; and what is wrong with it. */
export function nikSheets(result: Nik): Sheet[] {
  const { birthDate, birthDateCandidates } = result;
  const dates = birthDate === undefined ? birthDateCandidates : [birthDate];
  return [
    summary(result, {
      nik: result.masked,
      valid: result.valid,
      region: result.region?.regency ?? null,
      sex: ifGiven(result.sex, (sex) => idCell(sex, sexNames[sex])),
      birthYears: dates.map((date) => date.slice(0, 4)),
    }),
    sheet("faults", result.faults, ({ code, text }) => ({ code, text })),
  ];
}
