import { completedYears } from "../../core/calendar.js";
import type { Bilingual } from "../../core/bilingual.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { LevelAmount, SchoolLevel } from "../../law/provisions/scholarship.js";
import type { ScholarshipChild, ScholarshipYear } from "./scholarship-plan.js";
import { firstDayOfSchoolYear, schoolYearOf } from "./school-year.js";

const levels: readonly SchoolLevel[] = ["tk", "sd", "smp", "sma", "higher"];
const kindergartenAge = 5;

/** What the schedule of one child is counted from. */
export interface YearRules {
  readonly eventDate: CalendarDate;
  readonly amounts: Readonly<Record<SchoolLevel, LevelAmount>>;
  readonly ageLimit: number;
  /** Whether a level is paid in full whatever the class. */
  readonly fullLevel: boolean;
}

/** The years of one child, from the present class to the end of higher education. */
export function scholarshipYears(child: ScholarshipChild, rules: YearRules): ScholarshipYear[] {
  const startLevel = child.level === "not-yet" ? "tk" : child.level;
  const startGrade = rules.fullLevel ? 1 : (child.grade ?? 1);
  const path = levels.slice(levels.indexOf(startLevel)).flatMap((level) => {
    const first = level === startLevel ? startGrade : 1;
    const { years, amount } = rules.amounts[level];
    return Array.from({ length: Math.max(0, years - first + 1) }, (_, offset) => ({
      level,
      grade: first + offset,
      amount,
    }));
  });
  const pastPaidYears = startGrade > rules.amounts[startLevel].years;
  const firstYear = firstSchoolYear(child, rules.eventDate) + (pastPaidYears ? 1 : 0);
  return path.map((step, offset) => {
    const schoolYear = firstYear + offset;
    return { schoolYear, ...step, payable: isPayable(child, schoolYear, rules) };
  });
}

/** The assumption on when a child that is not yet at school begins; undefined when it is known. */
export function entryAssumption(child: ScholarshipChild): Bilingual | undefined {
  if (child.level !== "not-yet" || child.startsSchool !== undefined) return undefined;
  return child.birthDate === undefined
    ? {
        id: "Anak belum bersekolah dan tanggal lahirnya tidak diketahui: jadwal dimulai tahun ajaran berikutnya",
        en: "The child is not at school and its birth date is unknown: the schedule starts next school year",
      }
    : {
        id: `Anak belum bersekolah: dianggap masuk TK pada tahun ajaran sesudah berusia ${kindergartenAge} tahun; dapat diatur lewat startsSchool`,
        en: `The child is not at school: taken to enter kindergarten in the school year after turning ${kindergartenAge}; set startsSchool to change it`,
      };
}

function firstSchoolYear(child: ScholarshipChild, eventDate: CalendarDate): number {
  const current = schoolYearOf(eventDate);
  if (child.level !== "not-yet") return current;
  if (child.startsSchool !== undefined) return child.startsSchool;
  if (child.birthDate === undefined) return current + 1;
  const atFive = Number(child.birthDate.slice(0, 4)) + kindergartenAge;
  const turnsFiveInTime = child.birthDate.slice(5) <= firstDayOfSchoolYear(atFive).slice(5);
  return Math.max(current + 1, turnsFiveInTime ? atFive : atFive + 1);
}

function isPayable(child: ScholarshipChild, schoolYear: number, rules: YearRules): boolean {
  if (child.birthDate === undefined) return true;
  const start = firstDayOfSchoolYear(schoolYear);
  const on = start > rules.eventDate ? start : rules.eventDate;
  return completedYears(child.birthDate, on) < rules.ageLimit;
}
