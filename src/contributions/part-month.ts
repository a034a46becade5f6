import { boundsOf } from "../core/calendar.js";
import { invalidInput } from "../core/errors.js";
import { exactRupiah, shownRupiah } from "../core/exact.js";
import { decidingDay } from "../core/look-up.js";
import { resolveReading } from "../core/resolve-reading.js";
import { type Trace, warn } from "../core/trace.js";
import { doubt } from "../core/warning.js";
import { partMonth } from "../law/readings/contribution-readings.js";
import type { PartMonthWage, WageEarnerInput } from "./contribution-input.js";
import { atLeastMinimumWage } from "./minimum-wage.js";
import { wageBasis, type WageBasis } from "./wage-basis.js";

/**
 * The wage of a month in which the work began or ended: that of the whole month, or by the
 * other reading what was paid, which is not held against the minimum wage of a month.
 */
export function partMonthBasis(
  trace: Trace,
  facts: WageEarnerInput,
  { monthly, worked, paid }: PartMonthWage,
): WageBasis {
  const { month } = facts;
  const { first, last } = boundsOf(month);
  const { from = first, to = last } = worked;
  const isPart = from > first || to < last;
  if (isPart) {
    const answer = resolveReading(trace, partMonth);
    warn(trace, doubt("part-month", { values: { from, to } }));
    if (answer === "wage-paid") {
      if (paid === undefined) throw invalidInput("wage.paid", { key: "part-month.paid-needed" });
      const exact = exactRupiah(paid);
      return { exact, shown: shownRupiah(exact), steps: [], provisions: [] };
    }
  }
  return atLeastMinimumWage(trace, facts, wageBasis(trace, monthly, decidingDay(trace, month)));
}
