import type { JhtClaim } from "../../benefits/jht/jht-claim-types.js";
import type { JhtProjection } from "../../benefits/jht/jht-projection.js";
import type { JhtTax, TaxedJhtPayment } from "../../benefits/jht/jht-tax-types.js";
import { sumRupiah } from "../../core/exact.js";
import { groundName, regimeName } from "../explain-jht-claim.js";
import type { Speech } from "../speech.js";
import { benefitPartSheets } from "./benefit-sheets.js";
import { ifGiven, itemCell, known, idCell, segmentCell } from "./ids.js";
import { checksSheet, legalCells, noteCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A projected balance: its parts, then year by year. */
export function jhtProjectionSheets(result: JhtProjection, speech: Speech): Sheet[] {
  return [
    summary(result, {
      fromMonth: result.start ?? null,
      months: result.months,
      opening: result.openingBalance,
      contributions: result.contributions,
      returns: result.returns,
      total: result.total,
      shortfall: result.shortfall ?? null,
    }),
    sheet("lines", result.lines, (line) => ({
      item: itemCell(line),
      unrounded: line.exact,
      amount: line.amount,
      ...legalCells(line.provisions, speech),
    })),
    sheet("years", result.years, (year) => ({
      year: year.year,
      months: year.months,
      returnPercent: year.returnPercent,
      opening: year.opening,
      contributions: year.contributions,
      returns: year.return,
      closing: year.closing,
    })),
  ];
}

/** A claim of JHT. */
export function jhtClaimSheets(result: JhtClaim, speech: Speech): Sheet[] {
  const { tax } = result;
  return [
    summary(result, {
      ground: idCell(result.ground, groundName(result.ground)),
      date: result.date,
      segment: segmentCell(result.segment),
      balance: result.balance,
      total: result.total,
      tax: ifGiven(tax, (payment) => payment.tax),
      net: result.net ?? null,
      remaining: result.remaining,
      withheld: sumRupiah(result.withheld.map(({ amount }) => amount)),
      owedByEmployer: sumRupiah(result.owedByEmployer.map(({ amount }) => amount)),
      undetermined: result.undetermined.length,
      from: result.payableFrom ?? null,
      paidTo: known("recipient")(result.paidTo),
      paidBy: known("payer")(result.paidBy),
      workingDays: result.paidWithin.workingDays,
    }),
    ...benefitPartSheets(result, speech),
    sheet("payments", tax ? [tax] : [], (payment) => paymentCells(payment, speech)),
    checksSheet(result.checks, speech),
  ];
}

/** The tax on payments of JHT. */
export function jhtTaxSheets(result: JhtTax, speech: Speech): Sheet[] {
  return [
    summary(result, {
      gross: result.gross,
      tax: result.tax ?? null,
      net: result.net ?? null,
      undetermined: result.undetermined.length,
    }),
    sheet("payments", result.payments, (payment) => paymentCells(payment, speech)),
    sheet("undetermined", result.undetermined, (note) => noteCells(note, speech)),
  ];
}

function paymentCells(payment: TaxedJhtPayment, speech: Speech): Cells {
  return {
    date: payment.date,
    gross: payment.gross,
    regime: idCell(payment.regime, regimeName(payment.regime)),
    tax: payment.tax,
    net: payment.net,
    ...legalCells(payment.provisions, speech),
  };
}
