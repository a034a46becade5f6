import { monthAfter, monthsFromTo } from "../../core/calendar.js";
import {
  addRupiah,
  exactRupiah,
  minus,
  shownRupiah,
  sumRupiah,
  timesRupiah,
} from "../../core/exact.js";
import type { PartOf } from "../../core/trace.js";
import type { CalendarMonth, FundingSource, Rupiah } from "../../core/vocabulary.js";
import type { PlanGroupCost, PlanPhase, ProtectionPlan } from "../../planning/protection-plan.js";
import { splitByShares } from "../../planning/split-by-shares.js";
import type { Cells } from "./sheet.js";

/** People of a group in a month, and what one of them costs. */
interface MonthOfPhase {
  readonly month: CalendarMonth;
  readonly persons: number;
  /** All that one of them costs. */
  readonly perPerson: Rupiah;
  /** The same without what is withheld from wages. */
  readonly unitPrice: Rupiah;
  readonly fromWages: Rupiah;
}

/** One payer of a group, with the percent of several. */
interface LinePayer {
  readonly fundedBy: FundingSource;
  readonly payer?: string | undefined;
  readonly percent?: string | undefined;
}

/** What one payer owes for a group in a run of months of a year. */
export interface BudgetLine {
  readonly group: PlanGroupCost;
  readonly payer: LinePayer;
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly personMonths: number;
  /** One person's month to all payers; what is withheld from wages is no money of a budget. */
  readonly unitPrice: Rupiah;
  /** Price times person-months; of several payers the share of this one. */
  readonly amount: Rupiah;
}

/** The lines of the payers' budgets. */
export function budgetLines({ byGroup }: PartOf<ProtectionPlan>): BudgetLine[] {
  return byGroup.flatMap((group) => {
    const months = monthsOf(group);
    const bills = months.map(({ unitPrice, persons }) => timesRupiah(unitPrice, persons));
    const { fundedBy } = group;
    if (typeof fundedBy === "string") return linesOf(group, { fundedBy }, months, bills);
    const shares = splitByShares(
      bills,
      fundedBy.map(({ percent }) => String(percent)),
    );
    return fundedBy.flatMap(({ fundedBy: source, payer, percent }, index) =>
      linesOf(
        group,
        { fundedBy: source, payer, percent: String(percent) },
        months,
        shares.map((parts) => parts[index] ?? 0),
      ),
    );
  });
}

/** A line ends with the year, where months are not paid for, and where the price changes. */
function linesOf(
  group: PlanGroupCost,
  payer: LinePayer,
  months: readonly MonthOfPhase[],
  amounts: readonly Rupiah[],
): BudgetLine[] {
  const lines: BudgetLine[] = [];
  months.forEach(({ month, persons, unitPrice }, index) => {
    const amount = amounts[index] ?? 0;
    if (persons === 0 || unitPrice === 0) return;
    const last = lines.at(-1);
    if (last?.unitPrice === unitPrice && isNextOfYear(last.to, month)) {
      lines[lines.length - 1] = {
        ...last,
        to: month,
        personMonths: sumRupiah([last.personMonths, persons]),
        amount: addRupiah(last.amount, amount),
      };
    } else {
      lines.push({
        group,
        payer,
        from: month,
        to: month,
        personMonths: persons,
        unitPrice,
        amount,
      });
    }
  });
  return lines;
}

function isNextOfYear(last: CalendarMonth, month: CalendarMonth): boolean {
  return last.slice(0, 4) === month.slice(0, 4) && monthAfter(last, 1) === month;
}

/** The groups of a plan by month, with what the payers and the workers pay. */
export function groupMonths({
  byGroup,
}: PartOf<ProtectionPlan>): Pick<
  Cells,
  "group" | "month" | "persons" | "amount" | "fromPayers" | "workerShare"
>[] {
  return byGroup.flatMap((group) =>
    monthsOf(group).map(({ month, persons, perPerson, unitPrice, fromWages }) => ({
      group: group.name,
      month,
      persons,
      amount: timesRupiah(perPerson, persons),
      fromPayers: timesRupiah(unitPrice, persons),
      workerShare: timesRupiah(fromWages, persons),
    })),
  );
}

function monthsOf({ phases, personsByMonth, persons }: PlanGroupCost): MonthOfPhase[] {
  const personsIn = (month: CalendarMonth): number =>
    personsByMonth?.find(({ to }) => month <= to)?.persons ?? persons;
  return phases.flatMap((phase) =>
    monthsFromTo(phase.from, phase.to).map((month) => ({
      month,
      persons: personsIn(month),
      ...pricesOf(phase),
    })),
  );
}

function pricesOf({
  perPerson,
  fromWages = 0,
}: PlanPhase): Pick<MonthOfPhase, "perPerson" | "unitPrice" | "fromWages"> {
  const unitPrice = shownRupiah(minus(exactRupiah(perPerson), exactRupiah(fromWages)));
  return { perPerson, unitPrice, fromWages };
}
