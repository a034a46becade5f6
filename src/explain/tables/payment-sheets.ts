import type { Arrears } from "../../contributions/payment/arrears.js";
import type { ContributionDifference } from "../../contributions/payment/difference.js";
import type { DueDate } from "../../contributions/payment/due-date.js";
import type { LateFee } from "../../contributions/payment/late-fee.js";
import type { MembershipStanding } from "../../contributions/payment/membership-standing.js";
import type { Speech } from "../speech.js";
import { payerName } from "../words.js";
import { idCell, ifGiven, known, programmeCell, segmentCell } from "./ids.js";
import { legalCells } from "./shared-cells.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** A due date. */
export function dueDateSheets(result: DueDate): Sheet[] {
  return [
    summary(result, {
      segment: segmentCell(result.segment),
      month: result.month,
      dueDate: result.date,
      nominalDate: result.nominal,
    }),
  ];
}

/** A late fee. */
export function lateFeeSheets(result: LateFee): Sheet[] {
  return [
    summary(result, {
      segment: segmentCell(result.segment),
      month: result.month,
      contribution: result.contribution,
      dueDate: result.dueDate,
      paidOn: result.paidOn,
      monthsLate: result.monthsLate,
      unrounded: result.exact,
      total: result.total,
      payer: ifGiven(result.payer, (payer) => idCell(payer, payerName(payer))),
      reason: result.reason,
    }),
  ];
}

/** A difference between what was due and paid. */
export function differenceSheets(result: ContributionDifference): Sheet[] {
  return [
    summary(result, {
      month: result.month,
      direction: known("direction")(result.direction),
      total: result.total,
      settledWith: result.settledWith,
      workingDays: result.noticeWorkingDays,
    }),
  ];
}

/** Arrears, month by month. */
export function arrearsSheets(result: Arrears): Sheet[] {
  return [
    summary(result, {
      segment: segmentCell(result.segment),
      date: result.on,
      months: result.months.length,
      consecutiveMonths: result.consecutiveMonths,
    }),
    sheet("months", result.months, (month) => ({ month })),
  ];
}

/** The effect of arrears on each programme. */
export function standingSheets(result: MembershipStanding, speech: Speech): Sheet[] {
  return [
    summary(result, {
      segment: segmentCell(result.segment),
      date: result.on,
      arrearsMonths: result.arrearsMonths,
      lapsed: result.lapsed,
    }),
    sheet("programmes", result.programmes, (standing) => ({
      programme: programmeCell(standing.programme),
      effect: known("effect")(standing.effect),
      text: standing.text,
      ...legalCells(standing.provisions, speech),
    })),
  ];
}
