import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, toCheck } from "../../core/warning.js";
import type { Check, NeededFact } from "../../core/check.js";
import { sumRupiah } from "../../core/exact.js";
import { textWith, type Text } from "../../core/text.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import type { OpenGround } from "../benefit-parts.js";
import { isOfUnusualAge, lastGrades } from "./child-faults.js";
import { likelySchooling } from "./likely-schooling.js";
import { childChecks } from "./scholarship-checks.js";
import type {
  ChildPlan,
  KnownSchooling,
  ScholarshipChild,
  ScholarshipYear,
} from "./scholarship-plan-types.js";
import { entryAssumption, scholarshipYears, type YearRules } from "./scholarship-years.js";

/** The day of the event and the day whose law holds. */
export interface PlanDays {
  readonly eventDate: CalendarDate;
  readonly lawDay: CalendarDate;
}

/** Whether a child counts: a condition that it fails, or one that waits for facts. */
export interface ChildStanding {
  readonly failed?: Check | undefined;
  readonly open?: OpenGround | undefined;
}

/** The first condition that a child fails or leaves open; unmarried and not working where it is not said. */
export function childStanding(
  trace: Trace,
  { eventDate, lawDay }: PlanDays,
  child: ScholarshipChild,
  index: number,
  fullLevel?: boolean,
): ChildStanding {
  const known = { ...child, married: child.married ?? false, working: child.working ?? false };
  const checks = childChecks(trace, eventDate, known, {
    lawDay,
    path: `children[${index}]`,
  });
  const failed = checks.find((check) => check.passed === false);
  if (failed) return { failed };
  const open = checks.filter(({ id, passed }) => {
    if (passed !== undefined || id === "scholarship.age") return false;
    // By the reading that pays a level in full, the class does not matter.
    return !(id === "scholarship.years-left" && fullLevel && child.level !== undefined);
  });
  const [first] = open;
  if (!first) return {};
  return {
    open: {
      reason: first.id === "scholarship.lawful-child" ? reasons.lawful : reasons.schooling,
      provisions: open.flatMap(({ provisions }) => provisions),
      needed: open.flatMap(({ missing }) =>
        missing.map((path) => neededOfChild(child, index, path.replace("child.", ""), eventDate)),
      ),
    },
  };
}

/** The years of a child that is counted, and their sums. */
export function childPlan(
  trace: Trace,
  child: ScholarshipChild & KnownSchooling,
  index: number,
  rules: YearRules,
): ChildPlan {
  warnOfChild(trace, child, index);
  if (isOfUnusualAge(child, rules.eventDate)) {
    warn(trace, toCheck("age-against-level", { values: { child: index + 1 } }));
  }
  const assumption = entryAssumption(child, index, rules);
  if (assumption) warn(trace, assumption);
  if (child.marriesOn !== undefined || child.startsWorkOn !== undefined) {
    warn(trace, toCheck("status-on-first-day"));
  }
  if (child.leavesSchoolOn !== undefined) {
    warn(trace, toCheck("leaves-school"));
  }
  const years = scholarshipYears(child, rules);
  const total = sumOf(years);
  const due = dueOf(years);
  if (child.birthDate === undefined) {
    const assumes = [`children[${index}].birthDate`];
    warn(trace, assumed("age-23-not-checked", { values: { age: rules.ageLimit }, assumes }));
    return { child: index, total, due, years };
  }
  return { child: index, total, totalToAge23: due, due, years };
}

function warnOfChild(trace: Trace, child: ScholarshipChild, index: number): void {
  const assumes = (["married", "working"] as const)
    .filter((name) => child[name] === undefined)
    .map((name) => `children[${index}].${name}`);
  if (assumes.length > 0) warn(trace, assumed("assumed-unmarried-not-working", { assumes }));
}

/** The facts that a child's scholarship waits for while the present class is not known, and its bounds. */
export interface OpenSchooling extends OpenGround {
  readonly atLeast: Rupiah;
  readonly atMost: Rupiah;
}

/** The bounds of a child whose level or class is not given: those of the classes that it may be in. */
export function openSchooling(
  trace: Trace,
  child: ScholarshipChild,
  index: number,
  rules: YearRules,
): OpenSchooling {
  warnOfChild(trace, child, index);
  const amounts = possibleSchooling(child).map((schooling) =>
    dueOf(scholarshipYears({ ...child, ...schooling }, rules)),
  );
  const fields = (["level", "grade"] as const).filter((field) => child[field] === undefined);
  return {
    reason: reasons.schooling,
    provisions: [],
    needed: fields.map((field) => neededOfChild(child, index, field, rules.eventDate)),
    atLeast: Math.min(...amounts),
    atMost: Math.max(...amounts),
  };
}

/** Whether the years left are known: they are counted from the present class. */
export function hasSchooling(
  child: ScholarshipChild,
  fullLevel: boolean,
): child is ScholarshipChild & KnownSchooling {
  if (child.level === undefined) return false;
  return child.level === "not-yet" || child.grade !== undefined || fullLevel;
}

/** The levels and classes that a child may be in: who has a class is at school. */
function possibleSchooling(child: ScholarshipChild): KnownSchooling[] {
  const { grade } = child;
  return possibleLevels(child).flatMap((one): KnownSchooling[] => {
    const last = lastGrades[one];
    if (grade !== undefined) return grade <= last ? [{ level: one, grade }] : [];
    if (one === "not-yet") return [{ level: one }];
    return Array.from({ length: last }, (_, before) => ({ level: one, grade: before + 1 }));
  });
}

function possibleLevels(child: ScholarshipChild): readonly KnownSchooling["level"][] {
  if (child.level !== undefined) return [child.level];
  if (child.startsSchool !== undefined) return ["not-yet"];
  if (child.skipsKindergarten !== undefined) return ["not-yet", "sd"];
  return ["not-yet", "tk", "sd", "smp", "sma", "higher"];
}

function neededOfChild(
  child: ScholarshipChild,
  index: number,
  field: string,
  eventDate: CalendarDate,
): NeededFact {
  const ofSchooling = field === "level" || field === "grade";
  const likely = ofSchooling ? likelySchooling(child, eventDate) : undefined;
  const why = likely ? proposalOf(likely) : (whys[field] ?? whys.level);
  return { field: `children[${index}].${field}`, why };
}

/** The level and class to be confirmed: no amount is counted by it. */
function proposalOf({ level, grade = 1 }: KnownSchooling): Text {
  return level === "not-yet"
    ? { key: "child-plan.likely-not-yet" }
    : textWith("child-plan.likely", { level: { key: `level.${level}` }, grade });
}

function sumOf(years: readonly ScholarshipYear[]): Rupiah {
  return sumRupiah(years.map((year) => year.amount));
}

function dueOf(years: readonly ScholarshipYear[]): Rupiah {
  return sumOf(years.filter((year) => year.payable));
}

const reasons = /* @__PURE__ */ deepFreeze({
  lawful: { key: "open.lawful-child" },
  schooling: { key: "open.schooling" },
} satisfies Record<string, Text>);

const whys: Readonly<Record<string, Text>> & { readonly level: Text } = /* @__PURE__ */ deepFreeze({
  lawfulBefore: { key: "child-plan.lawful" },
  grade: { key: "child-plan.grade" },
  level: { key: "child-plan.missing-schooling" },
});
