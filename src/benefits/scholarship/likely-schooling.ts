import type { CalendarDate } from "../../core/vocabulary.js";
import type { SchoolLevel } from "../../law/provisions/scholarship.js";
import type { KnownSchooling, ScholarshipChild } from "./scholarship-plan-types.js";
import { kindergartenAge } from "./scholarship-years.js";
import { schoolYearAtAge, schoolYearOf } from "./school-year.js";

/** The usual years of each level. */
const usualYears = { tk: 2, sd: 6, smp: 3, sma: 3, higher: 4 } as const; // not law: for a proposal, on which no amount rests

/**
 * The level and class in which a child of its age usually is on a day, for a proposal;
 * undefined without a birth date, past the usual years, or where it contradicts what is given.
 */
export function likelySchooling(
  child: ScholarshipChild,
  date: CalendarDate,
): KnownSchooling | undefined {
  if (child.birthDate === undefined) return undefined;
  const likely = schoolingAfter(
    schoolYearOf(date) - schoolYearAtAge(child.birthDate, kindergartenAge),
  );
  const { level = child.startsSchool === undefined ? likely?.level : "not-yet", grade } = child;
  const contradicts = likely?.level !== level || (grade ?? likely?.grade) !== likely?.grade;
  return contradicts || (likely?.level === "tk" && child.skipsKindergarten) ? undefined : likely;
}

/** The usual level and class of a child some years after it could enter kindergarten. */
function schoolingAfter(years: number): KnownSchooling | undefined {
  if (years < 0) return { level: "not-yet" };
  let before = 0;
  for (const level of Object.keys(usualYears) as SchoolLevel[]) {
    if (years < before + usualYears[level]) return { level, grade: years - before + 1 };
    before += usualYears[level];
  }
  return undefined;
}
