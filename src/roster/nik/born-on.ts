import { resolveReading } from "../../core/resolve-reading.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { nikCentury } from "../../law/readings/roster-readings.js";

/** The birth date among those that the two-digit year allows, if a day settles it. */
export function bornOn(
  trace: Trace,
  births: readonly CalendarDate[],
  on: CalendarDate,
): CalendarDate | undefined {
  const possible = births.filter((birth) => birth <= on);
  if (possible.length < 2) return possible[0]; // not law: more than one possible birth date
  return resolveReading(trace, nikCentury) === "later" ? possible.at(-1) : undefined;
}
