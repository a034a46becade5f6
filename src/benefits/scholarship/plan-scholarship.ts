import { assumed, doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { MissingFactError } from "../../core/errors.js";
import { sumRupiah } from "../../core/exact.js";
import { lookUp, lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  scholarshipAge,
  scholarshipChildren,
  scholarshipLevels,
  scholarshipLumpSum,
  scholarshipWorkAccident,
  type SchoolLevel,
  type LevelAmount,
} from "../../law/provisions/scholarship.js";
import { scholarshipYears as yearsReading } from "../../law/readings/benefit-readings.js";
import {
  scholarshipPrimaryPool,
  scholarshipRepeatedYears,
} from "../../law/readings/scholarship-readings.js";
import { regimeDay } from "../regime-day.js";
import { notMet } from "../settled-checks.js";
import { childPlan, failedCheck, type PlanDays } from "./child-plan.js";
import { eventCheck } from "./scholarship-checks.js";
import type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipInput,
  ScholarshipPlan,
} from "./scholarship-plan.js";
import type { YearRules } from "./scholarship-years.js";
import type { ProvisionKey } from "../../core/provision.js";

/** The scholarship of an event: yearly since 2 December 2019, one sum before. */
export function scholarshipPlan(trace: Trace, facts: ScholarshipInput): ScholarshipPlan {
  const { eventDate, decidedOn } = facts;
  warnAfterLawAsOf(trace, eventDate);
  const lawDay = regimeDay(trace, scholarshipWorkAccident, eventDate, decidedOn);
  const event = eventCheck(trace, { ...facts, eventDate: lawDay });
  const days = { eventDate, lawDay };
  if (event.passed === undefined) return withoutMonths(trace, facts, event, days);
  if (!event.passed) return nothing(trace, facts, event);
  const lumpSum = lookUpIfAny(trace, scholarshipLumpSum, lawDay);
  return lumpSum
    ? paidOnce(trace, facts, event, { days, lumpSum })
    : paidYearly(trace, facts, event, days);
}

/** The contribution period is not known: it matters unless no child qualifies. */
function withoutMonths(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  days: PlanDays,
): ScholarshipPlan {
  const notCounted = facts.children.flatMap((child, index) => {
    const failed = failedCheck(trace, days, child, index);
    return failed ? [notCountedFor(index, failed)] : [];
  });
  if (notCounted.length < facts.children.length || notCounted.length === 0) {
    throw missingMonths(event);
  }
  return planOf(trace, facts, event, { form: "none", notCounted });
}

function nothing(trace: Trace, facts: ScholarshipInput, event: Check): ScholarshipPlan {
  const notCounted = facts.children.map((_, child) => ({
    child,
    reason: notMet(event),
    provisions: event.provisions,
  }));
  return planOf(trace, facts, event, { form: "none", notCounted });
}

function paidOnce(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  { days, lumpSum }: { days: PlanDays; lumpSum: LookedUp<Rupiah> },
): ScholarshipPlan {
  const notCounted = facts.children.flatMap((child, index) => {
    const failed = failedCheck(trace, days, child, index);
    return failed ? [notCountedFor(index, failed)] : [];
  });
  if (notCounted.length === facts.children.length) {
    return planOf(trace, facts, event, { form: "none", notCounted });
  }
  const total = lumpSum.value;
  return planOf(trace, facts, event, {
    form: "lump-sum",
    total,
    scheduleTotal: total,
    notCounted,
    rules: [lumpSum.key],
  });
}

function paidYearly(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  days: PlanDays,
): ScholarshipPlan {
  const levels = lookUp(trace, scholarshipLevels, days.lawDay);
  const limit = lookUp(trace, scholarshipChildren, days.lawDay);
  const age = lookUp(trace, scholarshipAge, days.lawDay);
  const rules = yearRules(trace, facts, levels.value, age.value);
  const chosen: ChildPlan[] = [];
  const notCounted: ChildNotCounted[] = [];
  const inOrder = [...facts.children.entries()].sort(
    ([, a], [, b]) => Number(b.registered ?? false) - Number(a.registered ?? false),
  );
  for (const [index, child] of inOrder) {
    const failed = failedCheck(trace, days, child, index);
    if (failed) {
      notCounted.push(notCountedFor(index, failed));
    } else if (chosen.length >= limit.value) {
      notCounted.push({ child: index, reason: overLimit(limit.value), provisions: [limit.key] });
      const registered = chosen.every((plan) => facts.children[plan.child]?.registered);
      if (!registered) warn(trace, assumed("heirs-choose-children"));
    } else {
      chosen.push(childPlan(trace, child, index, rules));
    }
  }
  const children = chosen.sort((a, b) => a.child - b.child);
  if (children.some(({ years }) => years.filter(({ payable }) => payable).length > 1)) {
    warn(trace, levelsAndMissedYears);
  }
  return planOf(trace, facts, event, {
    form: children.length === 0 ? "none" : "yearly",
    total: sumRupiah(children.map((child) => child.due)),
    scheduleTotal: sumRupiah(children.map((child) => child.total)),
    children,
    notCounted: notCounted.sort((a, b) => a.child - b.child),
    rules: [levels.key, limit.key, age.key],
  });
}

/** The rules of the schedule; a reading is taken only where it matters for a child. */
function yearRules(
  trace: Trace,
  { eventDate, children }: ScholarshipInput,
  amounts: Readonly<Record<SchoolLevel, LevelAmount>>,
  ageLimit: number,
): YearRules {
  const fullLevel =
    children.some((child) => child.level !== "not-yet") &&
    resolveReading(trace, yearsReading) === "full-level";
  const repeating = fullLevel ? [] : children.filter((child) => child.repeatedYears);
  if (repeating.length > 0) warn(trace, repeatedClass);
  return {
    eventDate,
    amounts,
    ageLimit,
    fullLevel,
    repeatsPaid:
      repeating.length > 0 &&
      resolveReading(trace, scholarshipRepeatedYears) === "paid-up-to-level",
    onePool:
      repeating.some((child) => child.skipsKindergarten) &&
      resolveReading(trace, scholarshipPrimaryPool) === "one-pool",
  };
}

function notCountedFor(child: number, failed: Check): ChildNotCounted {
  return { child, reason: notMet(failed), provisions: failed.provisions };
}

function planOf(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  {
    rules = [],
    ...parts
  }: Pick<ScholarshipPlan, "form" | "notCounted"> &
    Partial<Pick<ScholarshipPlan, "total" | "scheduleTotal" | "children">> & {
      readonly rules?: readonly ProvisionKey[] | undefined;
    },
): ScholarshipPlan {
  return {
    kind: "scholarship-plan",
    eventDate: facts.eventDate,
    cause: facts.cause,
    total: 0,
    scheduleTotal: 0,
    children: [],
    checks: [event],
    ...parts,
    ...ruled(trace, [...event.provisions, ...rules]),
  };
}

function missingMonths(event: Check): MissingFactError {
  return new MissingFactError({
    field: event.missing[0] ?? "contributionMonths",
    why: { key: "plan-scholarship.months" },
    cites: { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" },
  });
}

function overLimit(limit: number): Text {
  return textWith("plan-scholarship.over-limit", { limit });
}

const repeatedClass: Warning = /* @__PURE__ */ sharedWarning(doubt("repeated-class"));

const levelsAndMissedYears: Warning = /* @__PURE__ */ sharedWarning(
  doubt("missed-year-or-change-of-level"),
);
