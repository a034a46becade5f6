import {
  monthAfter,
  monthsFromTo,
  monthsInSpan,
  monthsOfYear,
  yearOf,
} from "../../core/calendar.js";
import { Decimal } from "../../core/decimal.js";
import { exactRupiah, roundExact, timesRate } from "../../core/exact.js";
import { lookUp, lookUpMonth, type LookedUp } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import type { CalendarMonth, RupiahInput } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { lawAsOf } from "../../law/as-of.js";
import {
  jhtWageEarnerRate,
  type SharedRate,
} from "../../law/provisions/wage-earner-contributions.js";
import type { AccountMonth } from "./account-years.js";
import type { JhtProjectionFromContributions, JhtProjectionInput } from "./jht-projection.js";

/** The months of an account, with the rates that its contributions rest on. */
export interface Account {
  readonly start: CalendarMonth | undefined;
  readonly months: readonly AccountMonth[];
  readonly rates: readonly LookedUp<SharedRate>[];
}

/** The months of the account: contributions from the wage, or as they were paid. */
export function accountOf(trace: Trace, input: JhtProjectionInput): Account {
  return "wage" in input
    ? fromWage(trace, input.wage, input)
    : { ...fromContributions(input), rates: [] };
}

/** The months of an account whose contributions come from one wage. */
export function fromWage(
  trace: Trace,
  wage: RupiahInput,
  { start, months }: { readonly start?: CalendarMonth | undefined; readonly months: number },
): Account {
  const rates = new Set<LookedUp<SharedRate>>();
  const paid = new Map<LookedUp<SharedRate>, Decimal>();
  const contribution = (month: CalendarMonth | undefined): Decimal => {
    const rate = rateIn(trace, month);
    rates.add(rate);
    const known = paid.get(rate) ?? sharesOf(trace, wage, rate.value);
    paid.set(rate, known);
    return known;
  };
  return {
    start,
    months: calendarOf(start, months).map((month) => ({
      ...month,
      paid: contribution(month.calendar),
    })),
    rates: [...rates],
  };
}

/** Without a start the rate as last known holds. */
export function rateIn(trace: Trace, month: CalendarMonth | undefined): LookedUp<SharedRate> {
  return month === undefined
    ? lookUp(trace, jhtWageEarnerRate, trace.context.law?.asOf ?? lawAsOf)
    : lookUpMonth(trace, jhtWageEarnerRate, month);
}

/** The parts of employer and worker, each rounded as it is billed. */
function sharesOf({ context }: Trace, wage: RupiahInput, shares: SharedRate): Decimal {
  const bill = (percent: string): number =>
    roundExact(timesRate(exactRupiah(wage), rateOfPercent(percent)), context.rounding);
  return new Decimal(bill(shares.employer)).plus(bill(shares.worker));
}

function fromContributions(input: JhtProjectionFromContributions): Omit<Account, "rates"> {
  const paid = new Map(
    input.contributions.map(({ month, amount }) => [month, new Decimal(amount)] as const),
  );
  const inOrder = [...paid.keys()].sort();
  const start = input.start ?? inOrder[0];
  const last = inOrder.at(-1);
  const months = input.months ?? (start && last ? monthsInSpan(start, last) : inOrder.length);
  return {
    start,
    months: calendarOf(start, months).map((month) => ({
      ...month,
      paid: paid.get(month.calendar ?? "") ?? new Decimal(0),
    })),
  };
}

/** The months of an account in their order. */
export function calendarOf(
  start: CalendarMonth | undefined,
  months: number,
): Pick<AccountMonth, "calendar" | "year" | "month">[] {
  if (start === undefined) {
    return Array.from({ length: months }, (_, index) => ({
      year: Math.floor(index / monthsOfYear) + 1,
      month: (index % monthsOfYear) + 1,
    }));
  }
  return monthsFromTo(start, monthAfter(start, months - 1)).map((calendar) => ({
    calendar,
    year: yearOf(calendar),
    month: Number(calendar.slice(5)),
  }));
}
