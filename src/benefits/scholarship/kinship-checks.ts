import { checkOf, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  scholarshipChildren,
  scholarshipLawfulChildren,
} from "../../law/provisions/scholarship.js";
import {
  scholarshipBothParents,
  scholarshipStepAndAdopted,
} from "../../law/readings/scholarship-readings.js";
import type { ChildFacts } from "./scholarship-checks.js";

/** Which children count: born, lawful, and not already paid through the other parent. */
export function kinshipChecks(workings: Workings, date: CalendarDate, child: ChildFacts): Check[] {
  return [
    lawfulCheck(workings, date, child),
    ...(child.relation === "unborn" ? [bornCheck(workings, date)] : []),
    ...(child.alreadyEntitled ? onceCheck(workings, date) : []),
  ];
}

function lawfulCheck(workings: Workings, date: CalendarDate, child: ChildFacts): Check {
  const rule = lookUp(workings, scholarshipLawfulChildren, date);
  return checkOf(
    "scholarship.lawful-child",
    isLawful(workings, child),
    { key: "check.scholarship.lawful-child" },
    [rule.ref],
    { missing: ["child.lawfulBefore"] },
  );
}

/** A child of the participant is taken to be lawful; a step or adopted one must be declared so. */
function isLawful(workings: Workings, child: ChildFacts): boolean | undefined {
  const { relation, lawfulBefore, level } = child;
  if (relation === "unborn") return true;
  if (relation === "step" || relation === "adopted") {
    return choose(workings, scholarshipStepAndAdopted) === "as-declared" ? lawfulBefore : false;
  }
  if (lawfulBefore === undefined && level !== undefined) warn(workings, assumedLawful);
  return lawfulBefore ?? true;
}

const assumedLawful: Warning = {
  code: "assumed-lawful-child",
  message: { key: "warning.assumed-lawful-child" },
};

function bornCheck(workings: Workings, date: CalendarDate): Check {
  const rule = lookUp(workings, scholarshipLawfulChildren, date);
  return checkOf(
    "scholarship.born",
    false,
    { key: "check.scholarship.born" },
    [rule.ref],
  );
}

function onceCheck(workings: Workings, date: CalendarDate): Check[] {
  const rule = lookUpIfAny(workings, scholarshipChildren, date);
  if (!rule) return [];
  return [
    checkOf(
      "scholarship.not-already-entitled",
      choose(workings, scholarshipBothParents) === "each-parent",
      { key: "check.scholarship.not-already-entitled" },
      [rule.ref],
    ),
  ];
}
