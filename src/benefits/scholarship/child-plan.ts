import { textWith, type Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { MissingFactError } from "../../core/errors.js";
import { sumRupiah } from "../../core/exact.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import { childChecks } from "./scholarship-checks.js";
import type { ChildPlan, ScholarshipChild, ScholarshipYear } from "./scholarship-plan.js";
import { entryAssumption, scholarshipYears, type YearRules } from "./scholarship-years.js";

/** The day of the event and the day whose law holds. */
export interface PlanDays {
  readonly eventDate: CalendarDate;
  readonly lawDay: CalendarDate;
}

/** The first condition that a child fails; unmarried and not working where it is not said. */
export function failedCheck(
  workings: Workings,
  { eventDate, lawDay }: PlanDays,
  child: ScholarshipChild,
  index: number,
): Check | undefined {
  const known = { ...child, married: child.married ?? false, working: child.working ?? false };
  const checks = childChecks(workings, eventDate, known, lawDay);
  const failed = checks.find((check) => check.passed === false);
  const open = checks.find(({ missing }) => missing.includes("child.lawfulBefore"));
  if (!failed && open) throw missingLawful(index);
  return failed;
}

/** The years of a child that is counted, and their sums. */
export function childPlan(
  workings: Workings,
  child: ScholarshipChild,
  index: number,
  rules: YearRules,
): ChildPlan {
  if (child.level !== "not-yet" && child.grade === undefined && !rules.fullLevel) {
    throw missingGrade(index);
  }
  if (child.married === undefined || child.working === undefined) {
    warn(workings, { code: "assumed-unmarried-not-working", message: notes.single });
  }
  const assumption = entryAssumption(child, rules);
  if (assumption) warn(workings, { code: "school-entry-assumed", message: assumption });
  if (child.marriesOn !== undefined || child.startsWorkOn !== undefined) {
    warn(workings, { code: "status-on-first-day", message: notes.firstDay });
  }
  if (child.leavesSchoolOn !== undefined) {
    warn(workings, { code: "leaves-school", message: notes.leavesSchool });
  }
  const years = scholarshipYears(child, rules);
  const total = sumOf(years);
  const due = sumOf(years.filter((year) => year.payable));
  if (child.birthDate === undefined) {
    warn(workings, { code: "age-23-not-checked", message: ageUnknown(rules.ageLimit) });
    return { child: index, total, due, years };
  }
  return { child: index, total, totalToAge23: due, due, years };
}

function sumOf(years: readonly ScholarshipYear[]): number {
  return sumRupiah(years.map((year) => year.amount));
}

function missingLawful(child: number): MissingFactError {
  return new MissingFactError({
    field: `children[${child}].lawfulBefore`,
    why: { key: "child-plan.missing-lawful" },
    cites: { regulation: "permenaker-5-2021", article: "Pasal 103" },
  });
}

function missingGrade(child: number): MissingFactError {
  return new MissingFactError({
    field: `children[${child}].grade`,
    why: { key: "child-plan.missing-grade" },
    cites: { regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" },
  });
}

function ageUnknown(age: number): Text {
  return textWith("child-plan.age-unknown", { age });
}

const notes = {
  single: { key: "child-plan.single" },
  firstDay: { key: "child-plan.first-day" },
  leavesSchool: { key: "child-plan.leaves-school" },
} satisfies Record<string, Text>;
