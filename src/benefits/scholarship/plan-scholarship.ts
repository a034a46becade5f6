import { textWith, type Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { MissingFactError } from "../../core/errors.js";
import { sumRupiah } from "../../core/exact.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
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
import type { Warning } from "../../core/warning.js";

/** The scholarship of an event: yearly since 2 December 2019, one sum before. */
export function scholarshipPlan(workings: Workings, facts: ScholarshipInput): ScholarshipPlan {
  const { eventDate, decidedOn } = facts;
  warnAfterLawAsOf(workings, eventDate);
  const lawDay = regimeDay(workings, scholarshipWorkAccident, eventDate, decidedOn);
  const event = eventCheck(workings, { ...facts, eventDate: lawDay });
  const days = { eventDate, lawDay };
  if (event.passed === undefined) return withoutMonths(workings, facts, event, days);
  if (!event.passed) return nothing(workings, facts, event);
  const lumpSum = lookUpIfAny(workings, scholarshipLumpSum, lawDay);
  return lumpSum
    ? paidOnce(workings, facts, event, { days, lumpSum })
    : paidYearly(workings, facts, event, days);
}

/** The contribution period is not known: it matters unless no child qualifies. */
function withoutMonths(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  days: PlanDays,
): ScholarshipPlan {
  const notCounted = facts.children.flatMap((child, index) => {
    const failed = failedCheck(workings, days, child, index);
    return failed ? [notCountedFor(index, failed)] : [];
  });
  if (notCounted.length < facts.children.length || notCounted.length === 0) {
    throw missingMonths(event);
  }
  return planOf(workings, facts, event, { form: "none", notCounted });
}

function nothing(workings: Workings, facts: ScholarshipInput, event: Check): ScholarshipPlan {
  const notCounted = facts.children.map((_, child) => ({
    child,
    reason: notMet(event.text),
    provisions: event.provisions,
  }));
  return planOf(workings, facts, event, { form: "none", notCounted });
}

function paidOnce(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  { days, lumpSum }: { days: PlanDays; lumpSum: Found<Rupiah> },
): ScholarshipPlan {
  const notCounted = facts.children.flatMap((child, index) => {
    const failed = failedCheck(workings, days, child, index);
    return failed ? [notCountedFor(index, failed)] : [];
  });
  if (notCounted.length === facts.children.length) {
    return planOf(workings, facts, event, { form: "none", notCounted });
  }
  const total = lumpSum.value;
  return planOf(workings, facts, event, {
    form: "lump-sum",
    total,
    scheduleTotal: total,
    notCounted,
    provisions: [lumpSum.ref],
  });
}

function paidYearly(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  days: PlanDays,
): ScholarshipPlan {
  const levels = lookUp(workings, scholarshipLevels, days.lawDay);
  const limit = lookUp(workings, scholarshipChildren, days.lawDay);
  const age = lookUp(workings, scholarshipAge, days.lawDay);
  const rules = yearRules(workings, facts, levels.value, age.value);
  const chosen: ChildPlan[] = [];
  const notCounted: ChildNotCounted[] = [];
  const inOrder = [...facts.children.entries()].sort(
    ([, a], [, b]) => Number(b.registered ?? false) - Number(a.registered ?? false),
  );
  for (const [index, child] of inOrder) {
    const failed = failedCheck(workings, days, child, index);
    if (failed) {
      notCounted.push(notCountedFor(index, failed));
    } else if (chosen.length >= limit.value) {
      notCounted.push({ child: index, reason: overLimit(limit.value), provisions: [limit.ref] });
      const registered = chosen.every((plan) => facts.children[plan.child]?.registered);
      if (!registered) warn(workings, { code: "heirs-choose-children", message: heirsChoose });
    } else {
      chosen.push(childPlan(workings, child, index, rules));
    }
  }
  const children = chosen.sort((a, b) => a.child - b.child);
  if (children.some(({ years }) => years.filter(({ payable }) => payable).length > 1)) {
    warn(workings, levelsAndMissedYears);
  }
  return planOf(workings, facts, event, {
    form: children.length === 0 ? "none" : "yearly",
    total: sumRupiah(children.map((child) => child.due)),
    scheduleTotal: sumRupiah(children.map((child) => child.total)),
    children,
    notCounted: notCounted.sort((a, b) => a.child - b.child),
    provisions: [levels.ref, limit.ref, age.ref],
  });
}

/** The rules of the schedule; a reading is taken only where it matters for a child. */
function yearRules(
  workings: Workings,
  { eventDate, children }: ScholarshipInput,
  amounts: Readonly<Record<SchoolLevel, LevelAmount>>,
  ageLimit: number,
): YearRules {
  const fullLevel =
    children.some((child) => child.level !== "not-yet") &&
    choose(workings, yearsReading) === "full-level";
  const repeating = fullLevel ? [] : children.filter((child) => child.repeatedYears);
  if (repeating.length > 0) warn(workings, repeatedClass);
  return {
    eventDate,
    amounts,
    ageLimit,
    fullLevel,
    repeatsPaid:
      repeating.length > 0 && choose(workings, scholarshipRepeatedYears) === "paid-up-to-level",
    onePool:
      repeating.some((child) => child.skipsKindergarten) &&
      choose(workings, scholarshipPrimaryPool) === "one-pool",
  };
}

function notCountedFor(child: number, { text, provisions }: Check): ChildNotCounted {
  return { child, reason: notMet(text), provisions };
}

function planOf(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  parts: Pick<ScholarshipPlan, "form" | "notCounted"> &
    Partial<Pick<ScholarshipPlan, "total" | "scheduleTotal" | "children" | "provisions">>,
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
    provisions: [...event.provisions, ...(parts.provisions ?? [])],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

function missingMonths(event: Check): MissingFactError {
  return new MissingFactError({
    field: event.missing[0] ?? "contributionMonths",
    why: { key: "plan-scholarship.missing-months" },
    cites: { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" },
  });
}

function overLimit(limit: number): Text {
  return textWith("plan-scholarship.over-limit", { limit });
}

const repeatedClass: Warning = {
  code: "repeated-class",
  message: { key: "warning.repeated-class" },
};

const levelsAndMissedYears: Warning = {
  code: "missed-year-or-change-of-level",
  message: { key: "warning.missed-year-or-change-of-level" },
};

const heirsChoose: Text = { key: "plan-scholarship.heirs-choose" };
