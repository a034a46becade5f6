import { monthAfter } from "../core/calendar.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import type { HeadcountStep } from "./headcount-input.js";
import type { PlanGroup } from "./plan-group-input.js";
import type { PersonsByMonth } from "./protection-plan.js";

/** A month in which a group is paid for, and for how many people. */
export interface FundedMonth {
  readonly month: CalendarMonth;
  readonly persons: number;
}

/** The funded months of a group within the months of the plan. */
export function fundedMonths(group: PlanGroup, months: readonly CalendarMonth[]): FundedMonth[] {
  const { headcount } = group;
  if (typeof headcount !== "number") return steppedMonths(headcount, months);
  const persons = headcount - (group.alreadyCovered ?? 0);
  return months.slice(0, group.months ?? months.length).map((month) => ({ month, persons }));
}

function steppedMonths(
  steps: readonly HeadcountStep[],
  months: readonly CalendarMonth[],
): FundedMonth[] {
  return months.flatMap((month) => {
    const step = steps.findLast(({ from }) => from <= month);
    if (step === undefined || step.headcount === 0) return [];
    return [{ month, persons: step.headcount - (step.alreadyCovered ?? 0) }];
  });
}

/** The number of people by runs of months. */
export function personsByMonthOf(months: readonly FundedMonth[]): PersonsByMonth[] {
  const runs: PersonsByMonth[] = [];
  for (const { month, persons } of months) {
    const last = runs.at(-1);
    if (last?.persons === persons && isNext(last, month))
      runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, persons });
  }
  return runs;
}

/** A run ends where months in between are not paid for. */
export function isNext(run: { readonly to: CalendarMonth }, month: CalendarMonth): boolean {
  return monthAfter(run.to, 1) === month;
}
