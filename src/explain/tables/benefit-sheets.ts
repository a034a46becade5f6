import type {
  Benefit,
  BenefitLine,
  EmployerDebt,
  WithheldBenefit,
} from "../../benefits/benefit.js";
import { sumRupiah } from "../../core/exact.js";
import type { Speech } from "../speech.js";
import { heirsSheets } from "./heirs-sheets.js";
import { itemCell, known, programmeCell, segmentCell } from "./ids.js";
import { scholarshipSheets } from "./scholarship-sheets.js";
import { checksSheet, legalCells, neededSheet, noteCells, openCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A benefit: what is due, what waits, what is not due, what the employer owes. */
export function benefitSheets(result: Benefit, speech: Speech): Sheet[] {
  const { scholarship, heirs } = result;
  return [
    summary(result, {
      programme: programmeCell(result.programme),
      date: result.date,
      segment: segmentCell(result.segment),
      total: result.total,
      withheld: sumRupiah(result.withheld.map(({ amount }) => amount)),
      owedByEmployer: sumRupiah(result.owedByEmployer.map(({ amount }) => amount)),
      undetermined: result.undetermined.length,
      paidBy: known("payer")(result.paidBy),
    }),
    ...benefitPartSheets(result, speech),
    sheet("in-kind", result.inKind, (note) => noteCells(note, speech)),
    checksSheet(result.checks, speech),
    ...(scholarship ? scholarshipSheets("scholarship", scholarship, speech) : []),
    ...(heirs ? heirsSheets([heirs], speech) : []),
  ];
}

/** The lines of a benefit, and the lists that go with them. */
export function benefitPartSheets(
  result: Pick<
    Benefit,
    "lines" | "withheld" | "owedByEmployer" | "notDue" | "undetermined" | "needed"
  >,
  speech: Speech,
): Sheet[] {
  return [
    sheet("lines", result.lines, (line) => lineCells(line, speech)),
    sheet("withheld", result.withheld, (part) => withheldCells(part, speech)),
    sheet("owed-by-employer", result.owedByEmployer, (debt) => debtCells(debt, speech)),
    sheet("not-due", result.notDue, (note) => noteCells(note, speech)),
    sheet("undetermined", result.undetermined, (part) => openCells(part, speech)),
    neededSheet(result.needed, speech),
  ];
}

function lineCells(line: BenefitLine, speech: Speech): Cells {
  return {
    item: itemCell(line),
    benefitMonth: line.month ?? null,
    paidTo: known("recipient")(line.paidTo),
    unrounded: line.exact,
    amount: line.amount,
    ...legalCells(line.provisions, speech),
  };
}

function withheldCells(part: WithheldBenefit, speech: Speech): Cells {
  return {
    item: itemCell(part),
    benefitMonth: part.month ?? null,
    amount: part.amount,
    reason: part.reason,
    ...legalCells(part.provisions, speech),
  };
}

function debtCells(debt: EmployerDebt, speech: Speech): Cells {
  return {
    item: itemCell(debt),
    amount: debt.amount,
    reason: debt.reason,
    ...legalCells(debt.provisions, speech),
  };
}
