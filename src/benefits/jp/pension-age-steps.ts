import { addDays, completedYears } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { textWith } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import { jpPensionAge, type PensionAgeStep } from "../../law/provisions/jp-benefits.js";
import { jpAgeAtSteps } from "../../law/readings/old-age-readings.js";
import { birthday } from "../birthday.js";

/** The pension age on a day. Throws OutOfCoverageError before the programme began. */
export function ageOn(workings: Workings, date: CalendarDate): number {
  const { value } = lookUp(workings, jpPensionAge, date);
  return value.findLast((step) => step.from <= date)?.age ?? 0;
}

/** First day on which somebody is as old as the pension age then in force. */
export function firstDayAtPensionAge(
  steps: readonly PensionAgeStep[],
  birthDate: CalendarDate,
): CalendarDate {
  const days = steps.flatMap(({ from, age }, index) => {
    const reached = birthday(birthDate, age);
    const day = reached > from ? reached : from;
    const next = steps[index + 1];
    return next === undefined || day <= addDays(next.from, -1) ? [day] : [];
  });
  return days[0] ?? birthDate;
}

/** Whether the pension age is reached on a day, and since when. */
export interface PensionAgeReached {
  readonly since: CalendarDate;
  readonly reached: boolean;
  readonly age: number;
  readonly provision: ProvisionRef;
}

function ageRose(provision: string, since: CalendarDate, age: number): Warning {
  return {
    code: "pension-age-rose",
    provision,
    message: textWith("warning.pension-age-rose", { since, age }),
  };
}

/** Whether a member has reached the pension age; a rise of the age is a reading. */
export function pensionAgeReached(
  workings: Workings,
  birthDate: CalendarDate,
  date: CalendarDate,
): PensionAgeReached {
  const { value, ref } = lookUp(workings, jpPensionAge, date);
  const since = firstDayAtPensionAge(value, birthDate);
  const age = ageOn(workings, date);
  const again = date >= since && completedYears(birthDate, date) < age;
  if (again) warn(workings, ageRose(ref.id, since, age));
  const reached = again ? choose(workings, jpAgeAtSteps) === "once-reached" : date >= since;
  return { since, reached, age, provision: ref };
}
