import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { checkOf, type Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  scholarshipChildren,
  scholarshipLawfulChildren,
} from "../../law/provisions/scholarship.js";
import {
  scholarshipBothParents,
  scholarshipStepAndAdopted,
} from "../../law/readings/scholarship-readings.js";
import type { ScholarshipChild } from "./scholarship-plan-types.js";

/** Which children count: born, lawful, and not already paid through the other parent. */
export function kinshipChecks(trace: Trace, date: CalendarDate, child: ScholarshipChild): Check[] {
  return [
    lawfulCheck(trace, date, child),
    ...(child.relation === "unborn" ? [bornCheck(trace, date)] : []),
    ...(child.alreadyEntitled ? onceCheck(trace, date) : []),
  ];
}

function lawfulCheck(trace: Trace, date: CalendarDate, child: ScholarshipChild): Check {
  const rule = lookUp(trace, scholarshipLawfulChildren, date);
  return checkOf(
    "scholarship.lawful-child",
    isLawful(trace, child),
    { key: "check.scholarship.lawful-child" },
    [rule.key],
    { missing: ["child.lawfulBefore"] },
  );
}

/** A child of the participant is taken to be lawful; a step or adopted one must be declared so. */
function isLawful(trace: Trace, child: ScholarshipChild): boolean | undefined {
  const { relation, lawfulBefore, level } = child;
  if (relation === "unborn") return true;
  if (relation === "step" || relation === "adopted") {
    return resolveReading(trace, scholarshipStepAndAdopted) === "as-declared"
      ? lawfulBefore
      : false;
  }
  if (lawfulBefore === undefined && level !== undefined) warn(trace, assumedLawful);
  return lawfulBefore ?? true;
}

const assumedLawful: Warning = /* @__PURE__ */ sharedWarning(assumed("assumed-lawful-child"));

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
