import type { CalendarDate } from "../core/vocabulary.js";

/** The date to which this library knows the law. Record it beside a payroll or budget run. */
export const lawAsOf: CalendarDate = "2026-11-21";
