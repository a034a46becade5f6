import { earlierFirst } from "../core/calendar.js";
import { nominalDueDay } from "../contributions/payment/due-date.js";
import { sumRupiah } from "../core/exact.js";
import type { ProvisionKey } from "../core/provision.js";
import { regionAt } from "../core/region-level.js";
import type { Trace } from "../core/trace.js";
import type { CalendarDate, CalendarMonth } from "../core/vocabulary.js";
import type { GroupCost, MonthOfGroup } from "./cost-group.js";
import { addFunding } from "./plan-money.js";
import type { PlanDueDay, PlanPart, PlanQuarter, PlanRegion, PlanYear } from "./protection-plan.js";

/** A plan by calendar years, those without people too. */
export function yearsOf(
  months: readonly CalendarMonth[],
  groups: readonly GroupCost[],
): PlanYear[] {
  const all = groups.flatMap(({ byMonth }) => byMonth);
  return [...new Set(months.map(yearOf))].map((year) => ({
    year,
    ...partOfMonths(all.filter(({ month }) => yearOf(month) === year)),
  }));
}

/** A plan by the regions of its groups, or by the districts that these lie in. */
export function regionsOf(
  groups: readonly GroupCost[],
  level: "as-given" | "district",
): PlanRegion[] | undefined {
  const regions = new Map<string, MonthOfGroup[]>();
  for (const { cost, byMonth } of groups) {
    const { region: given } = cost;
    if (given === undefined) continue;
    const region = level === "as-given" ? given : regionAt(given, level);
    if (region === undefined || (level === "district" && region === given)) continue;
    regions.set(region, [...(regions.get(region) ?? []), ...byMonth]);
  }
  if (regions.size === 0) return undefined;
  return [...regions].map(([region, months]) => ({ region, ...partOfMonths(months) }));
}

/** What falls due on each day, by the due days of wage earners and others. */
export function dueDaysOf(
  trace: Trace,
  groups: readonly GroupCost[],
): { readonly days: readonly PlanDueDay[]; readonly rules: readonly ProvisionKey[] } {
  const days = new Map<CalendarDate, MonthOfGroup[]>();
  const rules: ProvisionKey[] = [];
  for (const { segment, byMonth } of groups) {
    for (const month of byMonth) {
      const { due, date } = nominalDueDay(trace, segment, month.month);
      rules.push(due.key);
      const known = days.get(date);
      if (known) known.push(month);
      else days.set(date, [month]);
    }
  }
  const inOrder = [...days].sort(([a], [b]) => earlierFirst(a, b));
  return { days: inOrder.map(([date, months]) => ({ date, ...moneyOf(months) })), rules };
}

/** What falls due in each quarter. */
export function quartersOf(days: readonly PlanDueDay[]): PlanQuarter[] {
  const quarters = [...new Set(days.map(({ date }) => quarterOf(date)))];
  return quarters.map((quarter) => ({
    quarter,
    ...moneyOf(days.filter(({ date }) => quarterOf(date) === quarter)),
  }));
}

function partOfMonths(months: readonly MonthOfGroup[]): PlanPart {
  const atOnce = new Map<CalendarMonth, number>();
  for (const { month, persons } of months) {
    atOnce.set(month, sumRupiah([atOnce.get(month) ?? 0, persons]));
  }
  return {
    persons: [...atOnce.values()].reduce((most, persons) => Math.max(most, persons), 0),
    personMonths: sumRupiah(months.map(({ persons }) => persons)),
    ...moneyOf(months),
  };
}

function moneyOf(
  parts: readonly Pick<PlanPart, "total" | "byFunding">[],
): Pick<PlanPart, "total" | "byFunding"> {
  return {
    total: sumRupiah(parts.map(({ total }) => total)),
    byFunding: addFunding(parts.map(({ byFunding }) => byFunding)),
  };
}

/** The calendar year of a month. */
export function yearOf(month: CalendarMonth): number {
  return Number(month.slice(0, 4));
}

function quarterOf(date: CalendarDate): string {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}`; // not law: three months a quarter
}
