import { choose } from "../../core/choose.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { nikCentury } from "../../law/readings/roster-readings.js";

/** The birth date among those that the two-digit year allows, if a day settles it. */
export function bornOn(
  workings: Workings,
  births: readonly CalendarDate[],
  on: CalendarDate,
): CalendarDate | undefined {
  const possible = births.filter((birth) => birth <= on);
  if (possible.length < 2) return possible[0];
  return choose(workings, nikCentury) === "later" ? possible.at(-1) : undefined;
}
