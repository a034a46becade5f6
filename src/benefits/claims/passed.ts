import type { CalendarDate } from "../../core/vocabulary.js";

/** Whether a last day has passed on a day; nothing while the day is not given. */
export function passed(
  by: CalendarDate,
  on: CalendarDate | undefined,
): { readonly late?: boolean | undefined } {
  return on === undefined ? {} : { late: on > by };
}
