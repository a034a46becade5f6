import { completedYears } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import {
  scholarshipAge,
  scholarshipContributionMonths,
  scholarshipLevels,
  scholarshipLumpSum,
  scholarshipPermittedWork,
  scholarshipUnmarried,
  scholarshipWorkAccident,
} from "../../law/provisions/scholarship.js";
import { scholarshipContributionPeriod } from "../../law/readings/benefit-readings.js";
import { kinshipChecks } from "./kinship-checks.js";
import type { ScholarshipCause, ScholarshipChild } from "./scholarship-plan.js";
import { textWith, type Text } from "../../core/text.js";

/** The facts of the event that decide on a scholarship. */
export interface ScholarshipEventFacts {
  readonly eventDate: CalendarDate;
  readonly cause?: ScholarshipCause;
  readonly contributionMonths?: number;
  readonly consecutiveContributionMonths?: number;
}

/** Whether the event opens a scholarship at all. */
export function eventCheck(workings: Workings, facts: ScholarshipEventFacts): Check {
  const { eventDate, cause } = facts;
  if (cause === "migrant-worker") return migrantEventCheck(workings, eventDate);
  if (cause !== undefined && cause !== "death") {
    const rule = lookUp(workings, scholarshipWorkAccident, eventDate);
    return checkOf(
      "scholarship.event",
      true,
      { key: "check.scholarship.event" },
      [rule.ref],
    );
  }
  const months = lookUp(workings, scholarshipContributionMonths, eventDate);
  const field = contributionField(workings);
  warnOfBreaks(workings, facts, months);
  const paid = facts[field];
  const text: Text = textWith("scholarship-checks.event-check", { months: months.value });
  if (cause === undefined) {
    return checkOf("scholarship.event", undefined, text, [months.ref], {
      missing: paid === undefined ? ["cause", field] : ["cause"],
    });
  }
  return checkOf(
    "scholarship.event",
    paid === undefined ? undefined : paid >= months.value,
    text,
    [months.ref],
    { missing: [field] },
  );
}

function migrantEventCheck(workings: Workings, eventDate: CalendarDate): Check {
  const rule = lookUp(workings, migrantScholarship, eventDate);
  return checkOf(
    "scholarship.event",
    true,
    { key: "check.scholarship.event-2" },
    [rule.ref],
  );
}

/** It matters whether months may be added up where those without a break are too few or unknown. */
function warnOfBreaks(
  workings: Workings,
  { contributionMonths = 0, consecutiveContributionMonths = 0 }: ScholarshipEventFacts,
  { value, ref }: Found<number>,
): void {
  if (contributionMonths < value || consecutiveContributionMonths >= value) return;
  warn(workings, {
    code: "contribution-period-continuity",
    provision: ref.id,
    message: textWith("warning.contribution-period-continuity", { value }),
  });
}

function contributionField(
  workings: Workings,
): "contributionMonths" | "consecutiveContributionMonths" {
  return choose(workings, scholarshipContributionPeriod) === "accumulated"
    ? "contributionMonths"
    : "consecutiveContributionMonths";
}

/** What is known of a child; every fact may still be missing. */
export type ChildFacts = Partial<ScholarshipChild>;

/** The conditions that a child must meet on the day of the event, by the law of `lawDay`. */
export function childChecks(
  workings: Workings,
  date: CalendarDate,
  child: ChildFacts,
  lawDay: CalendarDate = date,
): Check[] {
  const kinship = kinshipChecks(workings, lawDay, child);
  const lumpSum = lookUpIfAny(workings, scholarshipLumpSum, lawDay);
  if (lumpSum) return [atSchoolCheck(child, lumpSum.ref), ...kinship];
  return [
    levelCheck(workings, lawDay, child),
    ageCheck(workings, { date, lawDay }, child),
    marriageCheck(workings, lawDay, child),
    workCheck(workings, lawDay, child),
    ...kinship,
  ];
}

function atSchoolCheck({ level }: ChildFacts, rule: ProvisionRef): Check {
  return checkOf(
    "scholarship.at-school",
    level === undefined ? undefined : level !== "not-yet",
    { key: "check.scholarship.at-school" },
    [rule],
    { missing: ["child.level"] },
  );
}

function levelCheck(workings: Workings, date: CalendarDate, child: ChildFacts): Check {
  const { level, grade } = child;
  const levels = lookUp(workings, scholarshipLevels, date);
  const lastPaid = levels.value.higher.years;
  const left = grade === undefined ? undefined : grade <= lastPaid;
  return checkOf(
    "scholarship.years-left",
    level === undefined ? undefined : level === "higher" ? left : true,
    textWith("check.scholarship.years-left", { lastPaid }),
    [levels.ref],
    { missing: lacking({ "child.level": level, "child.grade": grade }) },
  );
}

function ageCheck(
  workings: Workings,
  { date, lawDay }: { date: CalendarDate; lawDay: CalendarDate },
  { birthDate }: ChildFacts,
): Check {
  const age = lookUp(workings, scholarshipAge, lawDay);
  return checkOf(
    "scholarship.age",
    birthDate === undefined ? undefined : completedYears(birthDate, date) < age.value,
    textWith("check.scholarship.age", { age: age.value }),
    [age.ref],
    { missing: ["child.birthDate"] },
  );
}

function marriageCheck(workings: Workings, date: CalendarDate, { married }: ChildFacts): Check {
  const rule = lookUp(workings, scholarshipUnmarried, date);
  return checkOf(
    "scholarship.unmarried",
    married === undefined ? undefined : !married,
    { key: "check.scholarship.unmarried" },
    [rule.ref],
    { missing: ["child.married"] },
  );
}

function workCheck(workings: Workings, date: CalendarDate, { working }: ChildFacts): Check {
  const rule = lookUp(workings, scholarshipUnmarried, date);
  const permitted = lookUpIfAny(workings, scholarshipPermittedWork, date);
  const provisions = permitted ? [rule.ref, permitted.ref] : [rule.ref];
  const allowed =
    typeof working === "string" ? (permitted?.value.includes(working) ?? false) : working === false;
  return checkOf(
    "scholarship.not-working",
    working === undefined ? undefined : allowed,
    textWith("check.scholarship.not-working", { exceptions: permitted !== undefined }),
    provisions,
    { missing: ["child.working"] },
  );
}
