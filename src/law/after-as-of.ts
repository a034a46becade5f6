import { doubt, type Warning } from "../core/warning.js";
import { monthOf } from "../core/calendar.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { warn, type Trace } from "../core/trace.js";
import { lawAsOf, lawSearchedOn } from "./as-of.js";

/**
 * Warns if a month is beyond the date to which the law is known. An amendment is
 * asked about, not known: beyond it the date is that of the law without it.
 */
export function warnAfterLawAsOf(trace: Trace, date: CalendarDate): void {
  const { asOf = lawAsOf, amendments = [] } = trace.context.law ?? {};
  if (monthOf(date) <= monthOf(asOf)) return;
  const known = amendments.length > 0 && asOf > lawAsOf ? lawAsOf : asOf;
  warn(trace, afterAsOf(known));
}

function afterAsOf(known: CalendarDate): Warning {
  return doubt("after-law-as-of", {
    values: { known, ...(known === lawAsOf && { searchedOn: lawSearchedOn }) },
  });
}
