import type { Pension } from "../../benefits/jp/pension.js";
import { pensionName } from "../explain-pension.js";
import type { Speech } from "../speech.js";
import { itemCell, known, idCell, segmentCell } from "./ids.js";
import { checksSheet, legalCells, neededSheet, noteCells, openCells } from "./shared-cells.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** A pension: what is paid, how, and what ends it. */
export function pensionSheets(result: Pension, speech: Speech): Sheet[] {
  return [
    summary(result, {
      pension: idCell(result.pension, pensionName(result.pension)),
      date: result.date,
      segment: segmentCell(result.segment),
      form: known("form")(result.form),
      monthly: result.monthly ?? null,
      lumpSum: result.lumpSum ?? null,
      from: result.from ?? null,
      paidTo: known("recipient")(result.paidTo),
      paidBy: known("payer")(result.paidBy),
      monthsUsed: result.monthsUsed ?? null,
      averageAnnualWage: result.averageAnnualWage ?? null,
    }),
    sheet("lines", result.lines, (line) => ({
      item: itemCell(line),
      child: line.child === undefined ? null : line.child + 1,
      unrounded: line.exact,
      amount: line.amount,
      ...legalCells(line.provisions, speech),
    })),
    sheet("payment-rules", result.payment, (rule) => ({
      text: rule.text,
      ...legalCells(rule.provisions, speech),
    })),
    sheet("ends", result.ends, (end) => ({
      text: end.text,
      date: end.on ?? null,
      ...legalCells(end.provisions, speech),
    })),
    sheet("not-due", result.notDue, (note) => noteCells(note, speech)),
    sheet("undetermined", result.undetermined, (part) => openCells(part, speech)),
    neededSheet(result.needed, speech),
    checksSheet(result.checks, speech),
  ];
}
