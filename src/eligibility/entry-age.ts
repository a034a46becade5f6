import { completedYears } from "../core/calendar.js";
import { firstDayKnown, lookUpIfAny } from "../core/look-up.js";
import type { ProvisionKey } from "../core/provision.js";
import { resolveReading } from "../core/resolve-reading.js";
import { textWith, type Text } from "../core/text.js";
import { warn, type Trace } from "../core/trace.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { doubt, toCheck, type Warning } from "../core/warning.js";
import { nonWageEarnerEntryAge } from "../law/provisions/membership.js";
import { entryAge } from "../law/readings/benefit-readings.js";

/** The age from which practice may refuse a non-wage earner. */
export interface EntryAge {
  readonly key: ProvisionKey;
  readonly rule: number;
  /** The condition: not yet of this age. */
  readonly text: Text;
  readonly isReached: (birthDate: CalendarDate) => boolean;
  /** Whether it is a bar: only by the reading that refuses, which asking records. */
  readonly refuses: () => boolean;
  /** For those who have reached it where it is no bar. */
  readonly warning: Warning;
}

/**
 * The entry age of non-wage earners on the day of joining; before the first that is known,
 * none, with the doubt that there was one.
 */
export function entryAgeOn(trace: Trace, date: CalendarDate): EntryAge | undefined {
  const found = lookUpIfAny(trace, nonWageEarnerEntryAge, date);
  if (!found) {
    const values = { since: firstDayKnown(trace, nonWageEarnerEntryAge) };
    warn(trace, doubt("entry-age-not-read", { values }));
    return undefined;
  }
  const { value: rule, key } = found;
  return {
    key,
    rule,
    text: textWith("check.membership.entry-age", { rule }),
    isReached: (birthDate) => completedYears(birthDate, date) >= rule,
    refuses: () => resolveReading(trace, entryAge) === "refuse",
    warning: toCheck("entry-age", { values: { rule }, provisions: [key] }),
  };
}
