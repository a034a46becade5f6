import { faultIf, isAfter, type Fault } from "../../core/faults.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { childExpected } from "./child-expectations.js";
import type { ScholarshipChild } from "./scholarship-plan-types.js";
import { schoolYearOf } from "./school-year.js";

/** Highest class of each level, four-year vocational schools and late students included. */
export const lastGrades = { "not-yet": 0, tk: 2, sd: 6, smp: 3, sma: 4, higher: 14 } as const; // not law: classes that schools have, a bound of the input

/** What contradicts itself in what is said of a child. */
export function childFaults(child: ScholarshipChild): Fault[] {
  const { level, grade, relation, birthDate, married, working, skipsKindergarten } = child;
  const missingGrade = level !== undefined && grade !== undefined && grade > lastGrades[level];
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

/** What contradicts the day of the event in what is said of a child. */
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
  return [
    ...faultIf(isAfter(birthDate, eventDate), [...path, "birthDate"], childExpected.birthDate),
    ...faultIf(misplaced, [...path, "startsSchool"], childExpected.startsSchool),
    ...changes.map((field) => ({ path: [...path, field], expected: childExpected.laterChange })),
  ];
}
