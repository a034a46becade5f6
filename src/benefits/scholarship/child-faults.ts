import { completedYears } from "../../core/calendar.js";
import { faultIf, isAfter, type Fault } from "../../core/faults.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { childExpected } from "./child-expectations.js";
import type { ScholarshipChild } from "./scholarship-plan-types.js";
import { schoolYearOf } from "./school-year.js";

/** Highest class of each level, four-year vocational schools and late students included. */
export const lastGrades = { "not-yet": 0, tk: 2, sd: 6, smp: 3, sma: 4, higher: 14 } as const; // not law: classes that schools have, a bound of the input

/** The age at which the first class of a level is usually begun. */
const usualAge = { tk: 4, sd: 6, smp: 12, sma: 15, higher: 18 } as const; // not law: school ages, a bound of the input
/** Years by which a pupil may be younger than usual, and older. */
const mostYounger = 4; // not law: a bound of the input
const mostOlder = 14; // not law: a bound of the input
/** Years from the usual age that are worth a look. */
const worthALook = 3; // not law: nothing is refused for it

/** Years by which a child is older than usual in its class on a day; undefined where not known. */
function yearsFromUsual(
  { birthDate, level, grade }: ScholarshipChild,
  date: CalendarDate,
): number | undefined {
  if (birthDate === undefined || birthDate > date) return undefined;
  if (level === undefined || level === "not-yet") return undefined;
  return completedYears(birthDate, date) - (usualAge[level] + (grade ?? 1) - 1);
}

/** Whether a child is so much younger or older than usual in its class that a slip is likely. */
export function isOfUnusualAge(child: ScholarshipChild, date: CalendarDate): boolean {
  return Math.abs(yearsFromUsual(child, date) ?? 0) > worthALook;
}

/** Contradictions between the facts about a child. */
export function childFaults(child: ScholarshipChild): Fault[] {
  const { level, grade, relation, birthDate, married, working, skipsKindergarten } = child;
  const missingGrade = grade !== undefined && grade > lastGrades[level ?? "higher"];
  const atSchool = level !== undefined && level !== "not-yet";
  const grown =
    birthDate !== undefined || atSchool || married === true || (working ?? false) !== false;
  const pastKindergarten = level !== undefined && level !== "not-yet" && level !== "sd";
  return [
    ...faultIf(missingGrade, "grade", childExpected.grade),
    ...faultIf(relation === "unborn" && grown, "relation", childExpected.unborn),
    ...faultIf(
      skipsKindergarten !== undefined && pastKindergarten,
      "skipsKindergarten",
      childExpected.skipsKindergarten,
    ),
    ...faultIf(
      child.marriesOn !== undefined && married === true,
      "marriesOn",
      childExpected.alreadySo,
    ),
    ...faultIf(
      child.startsWorkOn !== undefined && working === true,
      "startsWorkOn",
      childExpected.alreadySo,
    ),
  ];
}

/** Years within which a child enters kindergarten. */
const latestEntry = 10; // not law: years within which a child enters kindergarten: a bound of the input

/** Facts about a child that contradict the day of the event. */
export function faultsOnDay(
  child: ScholarshipChild,
  path: readonly (string | number)[],
  eventDate: CalendarDate,
): Fault[] {
  const { birthDate, level = "not-yet", startsSchool } = child;
  const year = schoolYearOf(eventDate);
  const entry = startsSchool ?? year;
  const outside = entry < year || entry > year + latestEntry;
  const misplaced = startsSchool !== undefined && (level !== "not-yet" || outside);
  const changes = (["marriesOn", "startsWorkOn", "leavesSchoolOn"] as const).filter((field) => {
    const day = child[field];
    return day !== undefined && day <= eventDate;
  });
  const years = yearsFromUsual(child, eventDate) ?? 0;
  return [
    ...faultIf(years < -mostYounger || years > mostOlder, [...path, "level"], childExpected.age),
    ...faultIf(isAfter(birthDate, eventDate), [...path, "birthDate"], childExpected.birthDate),
    ...faultIf(misplaced, [...path, "startsSchool"], childExpected.startsSchool),
    ...changes.map((field) => ({ path: [...path, field], expected: childExpected.laterChange })),
  ];
}
