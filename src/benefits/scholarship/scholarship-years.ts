import { deepFreeze } from "../../core/deep-freeze.js";
import { completedYears } from "../../core/calendar.js";
import { textWith, type Text } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { assumed, type Warning } from "../../core/warning.js";
import type { LevelAmount, SchoolLevel } from "../../law/provisions/scholarship.js";
import type {
  KnownSchooling,
  ScholarshipChild,
  ScholarshipYear,
} from "./scholarship-plan-types.js";
import { firstDayOfSchoolYear, schoolYearAtAge, schoolYearOf } from "./school-year.js";

const levels: readonly SchoolLevel[] = /* @__PURE__ */ deepFreeze([
  "tk",
  "sd",
  "smp",
  "sma",
  "higher",
]);

/** The age at which kindergarten begins. */
export const kindergartenAge = 5; // not law: a convention where the caller gives no year

/** The facts from which the schedule of one child is counted. */
export interface YearRules {
  readonly eventDate: CalendarDate;
  readonly amounts: Readonly<Record<SchoolLevel, LevelAmount>>;
  readonly ageLimit: number;
  /** Whether a level is paid in full whatever the class. */
  readonly fullLevel: boolean;
  /** Whether a repeated class is paid as long as the level has years left. */
  readonly repeatsPaid: boolean;
  /** Whether kindergarten and primary school share their years. */
  readonly onePool: boolean;
}

/** The years of one child, from the present class to the end of higher education. */
export function scholarshipYears(
  child: ScholarshipChild & KnownSchooling,
  rules: YearRules,
): ScholarshipYear[] {
  const first = firstLevelOf(child);
  const { paid, attended } = firstLevelYears(child, first, rules);
  const start = firstSchoolYear(child, rules);
  const years: ScholarshipYear[] = [];
  const add = (level: SchoolLevel, grade: number, schoolYear: number): void => {
    const { amount } = rules.amounts[level];
    const reason = unpayable(child, schoolYear, rules);
    years.push(
      reason
        ? { schoolYear, level, grade, amount, payable: false, reason }
        : { schoolYear, level, grade, amount, payable: true },
    );
  };
  paid.forEach((grade, offset) => {
    add(first, grade, start + offset);
  });
  let schoolYear = start + attended;
  for (const level of levels.slice(levels.indexOf(first) + 1)) {
    for (let grade = 1; grade <= rules.amounts[level].years; grade += 1) {
      add(level, grade, schoolYear);
      schoolYear += 1;
    }
  }
  return years;
}

/** The assumption on when a child that is not yet at school begins; undefined when it is known. */
export function entryAssumption(
  child: ScholarshipChild,
  index: number,
  { amounts }: YearRules,
): Warning | undefined {
  if (child.level !== "not-yet" || child.startsSchool !== undefined) return undefined;
  const school: Text = child.skipsKindergarten
    ? { key: "scholarship-years.school" }
    : { key: "level.tk" };
  const age = entryAge(child, amounts);
  const assumes = [`children[${index}].startsSchool`];
  return child.birthDate === undefined
    ? assumed("school-entry-scheduled", { assumes })
    : assumed("school-entry-assumed", { values: { school, age }, assumes });
}

function firstLevelOf({
  level,
  skipsKindergarten,
}: ScholarshipChild & KnownSchooling): SchoolLevel {
  if (level !== "not-yet") return level;
  return skipsKindergarten ? "sd" : "tk";
}

/** The classes of the first level that are paid, and the years spent in it. */
function firstLevelYears(
  child: ScholarshipChild,
  level: SchoolLevel,
  rules: YearRules,
): { readonly paid: readonly number[]; readonly attended: number } {
  const { years } = rules.amounts[level];
  const grade = rules.fullLevel ? 1 : (child.grade ?? 1);
  const repeats = rules.fullLevel ? 0 : (child.repeatedYears ?? 0);
  const left = Math.max(0, years - grade + 1);
  const attended = Math.max(1, left) + repeats;
  const spare = rules.onePool && child.skipsKindergarten ? rules.amounts.tk.years : 0;
  const most = (rules.repeatsPaid ? years : left) + spare;
  const length = left === 0 ? 0 : Math.min(left + repeats, most);
  const paid = Array.from({ length }, (_, index) => grade + Math.max(0, index - repeats));
  return { paid, attended };
}

function firstSchoolYear(child: ScholarshipChild, { eventDate, amounts }: YearRules): number {
  const current = schoolYearOf(eventDate);
  if (child.level !== "not-yet") return current;
  if (child.startsSchool !== undefined) return child.startsSchool;
  if (child.birthDate === undefined) return current + 1;
  return Math.max(current + 1, schoolYearAtAge(child.birthDate, entryAge(child, amounts)));
}

function entryAge(child: ScholarshipChild, { tk }: YearRules["amounts"]): number {
  return child.skipsKindergarten ? kindergartenAge + tk.years : kindergartenAge;
}

/** Why a year is not paid, as things stand on its first day (or that of the event). */
function unpayable(
  { birthDate, marriesOn, startsWorkOn }: ScholarshipChild,
  schoolYear: number,
  { eventDate, ageLimit }: YearRules,
): Text | undefined {
  const start = firstDayOfSchoolYear(schoolYear);
  const on = start > eventDate ? start : eventDate;
  if (birthDate !== undefined && completedYears(birthDate, on) >= ageLimit) {
    return textWith("scholarship-years.unpayable", { ageLimit });
  }
  if (marriesOn !== undefined && marriesOn <= on) return reasons.married;
  return startsWorkOn !== undefined && startsWorkOn <= on ? reasons.working : undefined;
}

const reasons = /* @__PURE__ */ deepFreeze({
  married: { key: "scholarship-years.married" },
  working: { key: "scholarship-years.working" },
} satisfies Record<string, Text>);
