import { monthAfter } from "./calendar.js";
import type { CalendarMonth } from "./vocabulary.js";

/** How many of some months, given in their order, follow one another without a gap at most. */
export function longestRun(months: readonly CalendarMonth[]): number {
  let longest = 0;
  let run = 0;
  months.forEach((month, index) => {
    const before = months[index - 1];
    run = before !== undefined && monthAfter(before, 1) === month ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
