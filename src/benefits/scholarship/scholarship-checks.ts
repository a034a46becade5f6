import { completedYears } from "../../core/calendar.js";
import { type Check, checkOf, type FactPath, lacking } from "../../core/check.js";
import { type LookedUp, lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { assumed, doubt } from "../../core/warning.js";
import { warnMigrantRule } from "../../law/migrant-rule.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import {
  type PermittedWorkRule,
  scholarshipAge,
  scholarshipChildren,
  scholarshipContributionMonths,
  scholarshipLawfulChildren,
  scholarshipLevels,
  scholarshipLumpSum,
  scholarshipPermittedWork,
  scholarshipUnmarried,
  scholarshipWorkAccident,
} from "../../law/provisions/scholarship.js";
import { scholarshipContributionPeriod } from "../../law/readings/benefit-readings.js";
import {
  scholarshipBothParents,
  scholarshipMonthsOfWork,
  scholarshipStepAndAdopted,
} from "../../law/readings/scholarship-readings.js";
import type { ChildWork, ScholarshipCause, ScholarshipChild } from "./scholarship-plan-types.js";
import { hasPaid, hasPaidUnbroken } from "../has-paid.js";

/** The facts of the event that decide on a scholarship. */
export interface ScholarshipEventFacts {
  readonly eventDate: CalendarDate;
  readonly cause?: ScholarshipCause | undefined;
  readonly contributionMonths?: number | undefined;
  readonly contributionMonthsAtLeast?: number | undefined;
  readonly consecutiveContributionMonths?: number | undefined;
}

/** Whether the event opens a scholarship at all. */
export function eventCheck(trace: Trace, facts: ScholarshipEventFacts): Check {
  const { eventDate, cause } = facts;
  if (cause === "migrant-worker") return migrantEventCheck(trace, eventDate);
  if (cause !== undefined && cause !== "other") {
    const rule = lookUp(trace, scholarshipWorkAccident, eventDate);
    return checkOf("scholarship.event", true, { key: "check.scholarship.event" }, [rule.key]);
  }
  const months = lookUp(trace, scholarshipContributionMonths, eventDate);
  const field = contributionField(trace);
  warnOfBreaks(trace, facts, months);
  const passed =
    field === "contributionMonths"
      ? hasPaid(facts, months.value)
      : hasPaidUnbroken(facts, months.value);
  const text: Text = textWith("check.scholarship.event~contribution-months", {
    months: months.value,
  });
  if (cause === undefined) {
    return checkOf("scholarship.event", undefined, text, [months.key], {
      missing: passed === undefined ? ["cause", field] : ["cause"],
    });
  }
  return checkOf("scholarship.event", passed, text, [months.key], { missing: [field] });
}

function migrantEventCheck(trace: Trace, eventDate: CalendarDate): Check {
  warnMigrantRule(trace, eventDate, "eventDate");
  const rule = lookUp(trace, migrantScholarship, eventDate);
  return checkOf("scholarship.event", true, { key: "check.scholarship.event~migrant-worker" }, [
    rule.key,
  ]);
}

/** It matters whether months may be added up where those without a break are too few or unknown. */
function warnOfBreaks(
  trace: Trace,
  facts: ScholarshipEventFacts,
  { value, key }: LookedUp<number>,
): void {
  const { consecutiveContributionMonths = 0 } = facts;
  if (!hasPaid(facts, value) || consecutiveContributionMonths >= value) return;
  warn(trace, doubt("contribution-period-continuity", { values: { value }, provisions: [key] }));
}

function contributionField(trace: Trace): "contributionMonths" | "consecutiveContributionMonths" {
  return resolveReading(trace, scholarshipContributionPeriod) === "accumulated"
    ? "contributionMonths"
    : "consecutiveContributionMonths";
}

/** The day whose law holds for a child, and the path of the child in the input. */
interface ChildAt {
  readonly lawDay?: CalendarDate | undefined;
  readonly path?: FactPath | undefined;
}

/** The conditions that a child must meet on the day of the event, by the law of `lawDay`. */
export function childChecks(
  trace: Trace,
  date: CalendarDate,
  child: ScholarshipChild,
  { lawDay = date, path = "child" }: ChildAt = {},
): Check[] {
  const kinship = kinshipChecks(trace, lawDay, child, path);
  const lumpSum = lookUpIfAny(trace, scholarshipLumpSum, lawDay);
  if (lumpSum) return [atSchoolCheck(child, lumpSum.key), ...kinship];
  return [
    levelCheck(trace, lawDay, child),
    ageCheck(trace, { date, lawDay }, child),
    marriageCheck(trace, lawDay, child),
    workCheck(trace, lawDay, child),
    ...kinship,
  ];
}

function atSchoolCheck({ level }: ScholarshipChild, rule: ProvisionKey): Check {
  return checkOf(
    "scholarship.at-school",
    level === undefined ? undefined : level !== "not-yet",
    { key: "check.scholarship.at-school" },
    [rule],
    { missing: ["child.level"] },
  );
}

function levelCheck(trace: Trace, date: CalendarDate, child: ScholarshipChild): Check {
  const { level, grade } = child;
  const levels = lookUp(trace, scholarshipLevels, date);
  const lastPaid = levels.value.higher.years;
  const left = grade === undefined ? undefined : grade <= lastPaid;
  return checkOf(
    "scholarship.years-left",
    level === undefined ? undefined : level === "higher" ? left : true,
    textWith("check.scholarship.years-left", { lastPaid }),
    [levels.key],
    { missing: lacking({ "child.level": level, "child.grade": grade }) },
  );
}

function ageCheck(
  trace: Trace,
  { date, lawDay }: { date: CalendarDate; lawDay: CalendarDate },
  { birthDate }: ScholarshipChild,
): Check {
  const age = lookUp(trace, scholarshipAge, lawDay);
  return checkOf(
    "scholarship.age",
    birthDate === undefined ? undefined : completedYears(birthDate, date) < age.value,
    textWith("check.scholarship.age", { age: age.value }),
    [age.key],
    { missing: ["child.birthDate"] },
  );
}

function marriageCheck(trace: Trace, date: CalendarDate, { married }: ScholarshipChild): Check {
  const rule = lookUp(trace, scholarshipUnmarried, date);
  return checkOf(
    "scholarship.unmarried",
    married === undefined ? undefined : !married,
    { key: "check.scholarship.unmarried" },
    [rule.key],
    { missing: ["child.married"] },
  );
}

function workCheck(trace: Trace, date: CalendarDate, child: ScholarshipChild): Check {
  const { working } = child;
  const rule = lookUp(trace, scholarshipUnmarried, date);
  const permitted = lookUpIfAny(trace, scholarshipPermittedWork, date);
  const provisions = permitted ? [rule.key, permitted.key] : [rule.key];
  const passed =
    typeof working === "string"
      ? isPermitted(trace, child, working, permitted)
      : working === undefined
        ? undefined
        : !working;
  return checkOf(
    "scholarship.not-working",
    passed,
    textWith("check.scholarship.not-working", { exceptions: permitted !== undefined }),
    provisions,
    { missing: working === undefined ? ["child.working"] : ["child.level"] },
  );
}

/** Whether the child keeps the scholarship beside this work; open while it is not known to be in education. */
function isPermitted(
  trace: Trace,
  { level }: ScholarshipChild,
  work: ChildWork,
  rule: LookedUp<PermittedWorkRule> | undefined,
): boolean | undefined {
  if (!rule) return false;
  const { kinds, inEducation } = rule.value;
  // Who works for six months in all does not work for more in a row.
  const inAll = work === "up-to-6-months-as-wage-earner"; // not law: the name of an answer
  const kind = inAll ? "up-to-6-months-in-a-row-as-wage-earner" : work;
  if (!kinds.includes(kind)) return false;
  if (work === "up-to-6-months-in-a-row-as-wage-earner") {
    warn(trace, doubt("work-in-several-runs", { provisions: [rule.key] }));
    if (resolveReading(trace, scholarshipMonthsOfWork) === "in-all") return false;
  }
  if (!inEducation) return true;
  return level === undefined ? undefined : level !== "not-yet";
}

/** Which children count: born, lawful, and not already paid through the other parent. */
function kinshipChecks(
  trace: Trace,
  date: CalendarDate,
  child: ScholarshipChild,
  path: FactPath,
): Check[] {
  return [
    lawfulCheck(trace, date, child, path),
    ...(child.relation === "unborn" ? [bornCheck(trace, date)] : []),
    ...(child.alreadyEntitled ? onceCheck(trace, date) : []),
  ];
}

function lawfulCheck(
  trace: Trace,
  date: CalendarDate,
  child: ScholarshipChild,
  path: FactPath,
): Check {
  const rule = lookUp(trace, scholarshipLawfulChildren, date);
  return checkOf(
    "scholarship.lawful-child",
    isLawful(trace, child, path),
    { key: "check.scholarship.lawful-child" },
    [rule.key],
    { missing: ["child.lawfulBefore"] },
  );
}

/** A child of the participant is assumed to be lawful; a step or adopted one must be declared so. */
function isLawful(trace: Trace, child: ScholarshipChild, path: FactPath): boolean | undefined {
  const { relation, lawfulBefore, level } = child;
  if (relation === "unborn") return true;
  if (relation === "step" || relation === "adopted") {
    return resolveReading(trace, scholarshipStepAndAdopted) === "as-declared"
      ? lawfulBefore
      : false;
  }
  if (lawfulBefore === undefined && level !== undefined) {
    warn(trace, assumed("assumed-lawful-child", { assumes: [`${path}.lawfulBefore`] }));
  }
  return lawfulBefore ?? true;
}

function bornCheck(trace: Trace, date: CalendarDate): Check {
  const rule = lookUp(trace, scholarshipLawfulChildren, date);
  return checkOf("scholarship.born", false, { key: "check.scholarship.born" }, [rule.key]);
}

function onceCheck(trace: Trace, date: CalendarDate): Check[] {
  const rule = lookUpIfAny(trace, scholarshipChildren, date);
  if (!rule) return [];
  return [
    checkOf(
      "scholarship.not-already-entitled",
      resolveReading(trace, scholarshipBothParents) === "each-parent",
      { key: "check.scholarship.not-already-entitled" },
      [rule.key],
    ),
  ];
}
