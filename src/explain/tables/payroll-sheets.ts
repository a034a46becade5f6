import type { EmployerBill } from "../../contributions/several/employer-bill.js";
import type { WageSlip, WageSlips } from "../../contributions/several/wage-slips.js";
import { exactRupiah, shownRupiah, times } from "../../core/exact.js";
import type { Speech } from "../speech.js";
import { programmeCell } from "./ids.js";
import { legalCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** Deductions from wages: each for all persons of its slip, then the slips. */
export function wageSlipsSheets(result: WageSlips, speech: Speech): Sheet[] {
  const deductions = result.slips.flatMap((slip) => slip.lines.map((line) => ({ slip, line })));
  return [
    summary(result, { rows: result.slips.length, total: result.total }),
    sheet("lines", deductions, ({ slip, line }) => ({
      ...slipCells(slip),
      programme: programmeCell(line.programme),
      basis: line.basis,
      ratePercent: line.ratePercent ?? null,
      perPerson: line.amount,
      persons: slip.persons,
      amount: shownRupiah(times(exactRupiah(line.amount), slip.persons)),
      ...legalCells(line.provisions, speech),
    })),
    sheet("rows", result.slips, (slip) => ({
      ...slipCells(slip),
      perPerson: slip.total,
      persons: slip.persons,
    })),
  ];
}

function slipCells({ index, id, person, month }: WageSlip): Cells {
  return { position: index + 1, id: id ?? null, person: person ?? null, month };
}

/** The payments of an employer: the months with their due days, then the programmes of each. */
export function employerBillSheets(result: EmployerBill): Sheet[] {
  const shares = result.months.flatMap(({ month, programmes }) =>
    programmes.map((one) => ({ month, one })),
  );
  return [
    summary(result, { total: result.total }),
    sheet("months", result.months, (bill) => ({
      month: bill.month,
      dueDate: bill.dueDate,
      persons: bill.persons,
      employerShare: bill.employer,
      workerShare: bill.worker,
      total: bill.total,
      deferred: bill.deferred ?? null,
    })),
    sheet("programmes", shares, ({ month, one }) => ({
      month,
      programme: programmeCell(one.programme),
      employerShare: one.employer,
      workerShare: one.worker,
      total: one.total,
    })),
  ];
}
