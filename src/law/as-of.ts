import type { CalendarDate } from "../core/vocabulary.js";

/**
 * The date to which this library knows the law: the day of the newest source seen. Record
 * it beside a payroll or budget run.
 */
export const lawAsOf: CalendarDate = "2026-10-16";

/** The day on which the law was last searched; nothing newer than `lawAsOf` was found. */
export const lawSearchedOn: CalendarDate = "2026-11-29";
