import { addRupiah, sumRupiah, timesRupiah } from "../../core/exact.js";
import { usesOf } from "../../core/trace.js";
import type { CalendarMonth, Rupiah } from "../../core/vocabulary.js";
import type { Recorded } from "../../law/recorded.js";
import type { ContributionLine } from "../contribution.js";
import type { ContributionRowResult, Contributions } from "./contribution-rows.js";
import { ofPayroll, type PayrollMonth, payrollMonths, payrollWarnings } from "./payroll-months.js";

/** The deduction from a wage for one programme: `basis` is the wage that counts for it. */
export type WageDeduction = Pick<
  ContributionLine,
  "programme" | "basis" | "ratePercent" | "amount" | "provisions"
>;

/** The deductions from one person's wage in a month. */
export interface WageSlip extends Pick<
  ContributionRowResult,
  "index" | "id" | "person" | "persons"
> {
  readonly month: CalendarMonth;
  /** For one person, in rupiah; zero where the employer pays all. */
  readonly total: Rupiah;
  readonly lines: readonly WageDeduction[];
}

/** The slips of a payroll. */
export interface WageSlips extends Recorded {
  readonly kind: "wage-slips";
  /** Taken from all wages together: for all persons of all slips. */
  readonly total: Rupiah;
  readonly slips: readonly WageSlip[];
}

/**
 * The slips of a payroll: what is taken from each wage, by programme, with the wage that
 * counts for it, in rupiah. One slip for each row and month of a wage earner; a row of
 * several people alike has one slip for one of them, and says how many they are. Rows at
 * fault and of other segments are left out, with a warning.
 *
 * PP 46/2015 Pasal 16; PP 45/2015 Pasal 28.
 *
 * @throws InvalidInputError for anything but a result of `computeContributions`.
 *
 * @example
 * ```ts
 * const payroll = computeContributions([
 *   {
 *     segment: "wage-earner",
 *     person: "Siti",
 *     month: "2026-05",
 *     wage: 5_000_000,
 *     programmes: ["jkm", "jht"],
 *   },
 * ]);
 * const [slip] = wageSlips(payroll).slips;
 * slip?.total; // => 100_000
 * slip?.lines.map(({ programme, basis }) => [programme, basis]); // => [["jht", 5_000_000]]
 * ```
 */
export function wageSlips(payroll: Contributions): WageSlips {
  return ofPayroll(payroll, () => {
    const slips = payrollMonths(payroll).map(slipOf);
    const keys = new Set(slips.flatMap(({ lines }) => lines.flatMap((line) => line.provisions)));
    return {
      kind: "wage-slips",
      total: slips.reduce(
        (sum, { total, persons }) => addRupiah(sum, timesRupiah(total, persons)),
        0,
      ),
      slips,
      provisions: usesOf(payroll.provisions, [...keys]),
      readings: payroll.readings,
      warnings: payrollWarnings(payroll),
    };
  });
}

function slipOf({ row, contribution }: PayrollMonth): WageSlip {
  const { index, id, person, persons } = row;
  const lines = contribution.lines.filter(({ payer }) => payer === "worker").map(deductionOf);
  return {
    index,
    ...(id !== undefined && { id }),
    ...(person !== undefined && { person }),
    persons,
    month: contribution.month,
    total: sumRupiah(lines.map(({ amount }) => amount)),
    lines,
  };
}

function deductionOf({
  programme,
  basis,
  ratePercent,
  amount,
  provisions,
}: ContributionLine): WageDeduction {
  return {
    programme,
    basis,
    ...(ratePercent !== undefined && { ratePercent }),
    amount,
    provisions,
  };
}
