import { earlierFirst } from "../../core/calendar.js";
import * as z from "zod";
import { addRupiah, sumRupiah, timesRupiah } from "../../core/exact.js";
import { dateField, maybe } from "../../core/fields.js";
import type { ProvisionKey } from "../../core/provision.js";
import { mergeTrace } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import {
  type CalendarDate,
  type CalendarMonth,
  type Programme,
  programmes,
  type Rupiah,
} from "../../core/vocabulary.js";
import type { Options } from "../../law/options.js";
import { recorded, type Ruled } from "../../law/recorded.js";
import { addToProgrammeAndPayer, type SumsByProgrammeAndPayer } from "../by-programme-and-payer.js";
import { dueDateOf } from "../payment/due-date.js";
import type { Contributions } from "./contribution-rows.js";
import { ofPayroll, type PayrollMonth, payrollMonths, payrollWarnings } from "./payroll-months.js";
import { traceOf } from "../../law/trace-of.js";

/** The shares of a programme, in rupiah. */
export interface ProgrammeShares {
  readonly programme: Programme;
  readonly employer: Rupiah;
  /** Withheld from the wages, and paid by the employer with its own. */
  readonly worker: Rupiah;
  readonly total: Rupiah;
}

/** The payment of an employer for a month. */
export interface EmployerBillMonth {
  readonly month: CalendarMonth;
  readonly dueDate: CalendarDate;
  readonly persons: number;
  readonly employer: Rupiah;
  readonly worker: Rupiah;
  readonly total: Rupiah;
  /** The part that may wait beyond the due day (PP 49/2020 Pasal 17). */
  readonly deferred?: Rupiah | undefined;
  readonly programmes: readonly ProgrammeShares[];
}

/** The payments of an employer for its wage earners. */
export interface EmployerBill extends Ruled {
  readonly kind: "employer-bill";
  readonly total: Rupiah;
  readonly months: readonly EmployerBillMonth[];
}

/** Input of `employerBill` beside the payroll. */
export interface EmployerBillInput {
  /** Public holidays around the due days; weekends need not be listed. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** Schema of what `employerBill` takes beside the payroll. */
export const employerBillInputSchema: z.ZodType<EmployerBillInput> = z.strictObject({
  holidays: maybe(z.array(dateField)),
});

/**
 * The payments of an employer for its wage earners, month by month, in rupiah: the shares of
 * employer and workers by programme, their sum, and the day on which it falls due. Rows at
 * fault and of other segments are left out, with a warning.
 *
 * PP 44/2015 Pasal 21; PP 45/2015 Pasal 30; PP 46/2015 Pasal 19.
 *
 * @throws InvalidInputError for anything but a result of `computeContributions`, and
 * UnsafeAmountError.
 *
 * @example
 * ```ts
 * const payroll = computeContributions([
 *   {
 *     segment: "wage-earner",
 *     month: "2026-05",
 *     wage: 5_000_000,
 *     programmes: ["jkm", "jht"],
 *     headcount: 10,
 *   },
 * ]);
 * const [may] = employerBill(payroll, { holidays: [] }).months;
 * [may?.dueDate, may?.employer, may?.worker]; // => ["2026-06-15", 2_000_000, 1_000_000]
 * ```
 */
export function employerBill(
  payroll: Contributions,
  input: EmployerBillInput = {},
  options?: Options,
): EmployerBill {
  const trace = traceOf(options);
  const { holidays } = validate(employerBillInputSchema, input);
  return ofPayroll(payroll, () => {
    const byMonth = new Map<CalendarMonth, PayrollMonth[]>();
    for (const one of payrollMonths(payroll)) {
      const { month } = one.contribution;
      const known = byMonth.get(month);
      if (known) known.push(one);
      else byMonth.set(month, [one]);
    }
    mergeTrace(trace, { ...payroll, warnings: payrollWarnings(payroll) });
    const rules = new Set<ProvisionKey>();
    const inOrder = [...byMonth].sort(([a], [b]) => earlierFirst(a, b));
    const months = inOrder.map(([month, wages]) => {
      const due = dueDateOf(trace, { segment: "wage-earner", month, holidays });
      due.rules.forEach((rule) => rules.add(rule));
      return billOf(month, due.date, wages);
    });
    return {
      kind: "employer-bill",
      total: sumRupiah(months.map(({ total }) => total)),
      months,
      rules: [...rules],
      ...recorded(trace),
    };
  });
}

function billOf(
  month: CalendarMonth,
  dueDate: CalendarDate,
  wages: readonly PayrollMonth[],
): EmployerBillMonth {
  const sums: SumsByProgrammeAndPayer = new Map();
  let deferred = 0;
  for (const { row, contribution } of wages) {
    for (const line of contribution.lines) {
      addToProgrammeAndPayer(sums, line, timesRupiah(line.amount, row.persons));
    }
    for (const part of contribution.deferrals) {
      deferred = addRupiah(deferred, timesRupiah(part.deferred, row.persons));
    }
  }
  const shares = programmes.flatMap((programme): ProgrammeShares[] => {
    const byPayer = sums.get(programme);
    if (!byPayer) return [];
    const employer = byPayer.get("employer") ?? 0;
    const worker = byPayer.get("worker") ?? 0;
    return [{ programme, employer, worker, total: addRupiah(employer, worker) }];
  });
  return {
    month,
    dueDate,
    persons: sumRupiah(wages.map(({ row }) => row.persons)),
    employer: sumRupiah(shares.map(({ employer }) => employer)),
    worker: sumRupiah(shares.map(({ worker }) => worker)),
    total: sumRupiah(shares.map(({ total }) => total)),
    ...(deferred > 0 && { deferred }),
    programmes: shares,
  };
}
