import { monthOf } from "../core/calendar.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { warn, type Workings } from "../core/workings.js";
import type { Warning } from "../core/warning.js";
import { lawAsOf } from "./as-of.js";
import { textWith } from "../core/text.js";

/**
 * Says so where a month lies beyond the date to which the law is known. An amendment is
 * asked about, not known: beyond it the date is that of the law without it.
 */
export function warnAfterLawAsOf(workings: Workings, date: CalendarDate): void {
  const { asOf = lawAsOf, amendments = [] } = workings.context.law ?? {};
  if (monthOf(date) <= monthOf(asOf)) return;
  const known = amendments.length > 0 && asOf > lawAsOf ? lawAsOf : asOf;
  warn(workings, afterAsOf(known));
}

function afterAsOf(known: CalendarDate): Warning {
  return {
    code: "after-law-as-of",
    message: textWith("warning.after-law-as-of", { known }),
  };
}
