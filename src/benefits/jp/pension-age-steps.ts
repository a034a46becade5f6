import { doubt, type Warning } from "../../core/warning.js";
import { completedYears } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { jpPensionAge } from "../../law/provisions/jp-benefits.js";
import { jpAgeAtSteps } from "../../law/readings/old-age-readings.js";
import { firstDayAtAge } from "../../core/first-day-at-age.js";

/** The pension age on a day. Throws OutOfCoverageError before the programme began. */
export function ageOn(trace: Trace, date: CalendarDate): number {
  const { value } = lookUp(trace, jpPensionAge, date);
  return value.findLast((step) => step.from <= date)?.age ?? 0;
}

/** Whether the pension age is reached on a day, and since when. */
export interface PensionAgeReached {
  readonly since: CalendarDate;
  readonly reached: boolean;
  readonly age: number;
  readonly provision: ProvisionKey;
}

function ageRose(provision: ProvisionKey, since: CalendarDate, age: number): Warning {
  return doubt("pension-age-rose", { values: { since, age }, provisions: [provision] });
}

/** Whether a member has reached the pension age; a rise of the age is a reading. */
export function pensionAgeReached(
  trace: Trace,
  birthDate: CalendarDate,
  date: CalendarDate,
): PensionAgeReached {
  const { value, key } = lookUp(trace, jpPensionAge, date);
  const since = firstDayAtAge(value, birthDate);
  const age = ageOn(trace, date);
  const again = date >= since && completedYears(birthDate, date) < age;
  if (again) warn(trace, ageRose(key, since, age));
  const reached = again ? resolveReading(trace, jpAgeAtSteps) === "once-reached" : date >= since;
  return { since, reached, age, provision: key };
}
