import type {
  CleanedRoster,
  CleaningSummary,
  CleanValue,
  RosterField,
} from "../../roster/cleaning/cleaned-roster.js";
import { cleaningQuestionText, shownValue } from "../explain-cleaning.js";
import type { Speech } from "../speech.js";
import { idCell, idCells, type Ids } from "./ids.js";
import { factCell } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/**
 * A cleaned list: what was changed and what must be asked. The clean rows stay with the
 * caller, as names do; a NIK is masked.
 */
export function cleanedRosterSheets(result: CleanedRoster, speech: Speech): Sheet[] {
  const { rows, omitted, changes, questions, contradictions, doubles, hash, columns } = result;
  const counts = {
    hash,
    read: rows.length + omitted.length,
    omitted: omitted.length,
    changes: changes.length,
    questions: questions.length,
  };
  return [
    summary(result, countCells(counts)),
    columnSheet(columns, speech),
    sheet("changes", changes, ({ row, field, from, to, rule }) => ({
      row: String(row),
      field: factCell(field, speech, question),
      given: valueCell(field, from),
      becomes: valueCell(field, to),
      rule: idCell(rule, { key: `cleaning.rule.${rule}` }),
    })),
    sheet("questions", questions, (one) => ({
      row: String(one.row),
      field: factCell(one.field, speech, question),
      given: valueCell(one.field, one.given),
      code: one.code,
      question: cleaningQuestionText(one),
      option: (one.options ?? []).map((option) => String(shownValue(one.field, option))),
      key: one.key,
    })),
    sheet("contradictions", contradictions, ({ row, field, given, byNik }) => ({
      row: String(row),
      field: factCell(field, speech, question),
      given,
      byNik,
    })),
    sheet("doubles", doubles, ({ rows: [first, second], agrees, key }) => ({
      firstRow: String(first),
      row: String(second),
      agrees: agreesCell(agrees),
      key,
    })),
    sheet("omitted", omitted, ({ row, why }) => ({
      row: String(row),
      reason: { key: `cleaning.omitted.${why}` } as const,
    })),
  ];
}

/** What a cleaning has come to. */
export function cleaningSummarySheets(result: CleaningSummary, speech: Speech): Sheet[] {
  return [summary(result, countCells(result)), columnSheet(result.columns, speech)];
}

const question = "roster";

function countCells({
  hash,
  read,
  omitted,
  changes,
  questions,
}: Pick<CleaningSummary, "hash" | "read" | "omitted" | "changes" | "questions">): Cells {
  return { hash, read, omitted, changes, questions };
}

function columnSheet(columns: CleaningSummary["columns"], speech: Speech): Sheet {
  return sheet("columns", Object.entries(columns), ([heading, field]) => ({
    heading,
    field: field === null ? null : factCell(field, speech, question),
  }));
}

function valueCell(field: RosterField, value: CleanValue): string | boolean | null {
  if (field === "name") return null;
  const shown = shownValue(field, value);
  return typeof shown === "number" ? String(shown) : shown;
}

function agreesCell(agrees: CleanedRoster["doubles"][number]["agrees"]): Ids {
  return idCells(agrees.map((each) => idCell(each, { key: `cleaning.agrees.${each}` })));
}
