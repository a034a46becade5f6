import { assumed, toCheck } from "../../core/warning.js";
import type { Check } from "../../core/check.js";
import { MissingFactError } from "../../core/errors.js";
import { sumRupiah } from "../../core/exact.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
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
  trace: Trace,
  { eventDate, lawDay }: PlanDays,
  child: ScholarshipChild,
  index: number,
): Check | undefined {
  const known = { ...child, married: child.married ?? false, working: child.working ?? false };
  const checks = childChecks(trace, eventDate, known, lawDay);
  const failed = checks.find((check) => check.passed === false);
  const open = checks.find(({ missing }) => missing.includes("child.lawfulBefore"));
  if (!failed && open) throw missingLawful(index);
  return failed;
}

/** The years of a child that is counted, and their sums. */
export function childPlan(
  trace: Trace,
  child: ScholarshipChild,
  index: number,
  rules: YearRules,
): ChildPlan {
  if (child.level !== "not-yet" && child.grade === undefined && !rules.fullLevel) {
    throw missingGrade(index);
  }
  if (child.married === undefined || child.working === undefined) {
    warn(trace, assumed("assumed-unmarried-not-working"));
  }
  const assumption = entryAssumption(child, rules);
  if (assumption) warn(trace, assumption);
  if (child.marriesOn !== undefined || child.startsWorkOn !== undefined) {
    warn(trace, toCheck("status-on-first-day"));
  }
  if (child.leavesSchoolOn !== undefined) {
    warn(trace, toCheck("leaves-school"));
  }
  const years = scholarshipYears(child, rules);
  const total = sumOf(years);
  const due = sumOf(years.filter((year) => year.payable));
  if (child.birthDate === undefined) {
    warn(trace, assumed("age-23-not-checked", { values: { age: rules.ageLimit } }));
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
    why: { key: "child-plan.lawful" },
    cites: { regulation: "permenaker-5-2021", article: "Pasal 103" },
  });
}

function missingGrade(child: number): MissingFactError {
  return new MissingFactError({
    field: `children[${child}].grade`,
    why: { key: "child-plan.grade" },
    cites: { regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" },
  });
}
