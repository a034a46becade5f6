import { assumed, doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { type Check, eachOnce } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { Unmarked } from "../../core/facts-used.js";
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
import type { OpenBenefit } from "../benefit-note.js";
import type { OpenGround } from "../benefit-parts.js";
import { notMet } from "../barrier-of.js";
import {
  childPlan,
  childStanding,
  hasSchooling,
  openSchooling,
  type PlanDays,
} from "./child-plan.js";
import { eventCheck } from "./scholarship-checks.js";
import type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipInput,
  ScholarshipPlan,
} from "./scholarship-plan-types.js";
import type { YearRules } from "./scholarship-years.js";
import type { ProvisionKey } from "../../core/provision.js";

/** The scholarship of an event: yearly since 2 December 2019, one sum before. */
export function scholarshipPlan(trace: Trace, facts: ScholarshipInput): Unmarked<ScholarshipPlan> {
  const { eventDate, decidedOn } = facts;
  warnAfterLawAsOf(trace, eventDate);
  const lawDay = regimeDay(trace, scholarshipWorkAccident, eventDate, decidedOn);
  const event = eventCheck(trace, { ...facts, eventDate: lawDay });
  if (event.passed === false) return nothing(trace, facts, event);
  const days = { eventDate, lawDay };
  const months = event.passed === undefined ? openMonths(event) : undefined;
  const lumpSum = lookUpIfAny(trace, scholarshipLumpSum, lawDay);
  return lumpSum
    ? paidOnce(trace, facts, event, { days, lumpSum, months })
    : paidYearly(trace, facts, event, { days, months });
}

/** The contribution period is not known: whether there is a scholarship at all depends on it. */
function openMonths(event: Check): OpenGround {
  const months = Number(event.values?.["months"]);
  return {
    reason: textWith("open.contribution-months", { months }),
    provisions: event.provisions,
    needed: event.missing.map((field) => ({
      field,
      why: { key: "plan-scholarship.months" },
    })),
  };
}

function nothing(trace: Trace, facts: ScholarshipInput, event: Check): Unmarked<ScholarshipPlan> {
  const notCounted = facts.children.map((_, child) => ({
    child,
    reason: notMet(event),
    provisions: event.provisions,
  }));
  return planOf(trace, facts, event, { form: "none", notCounted });
}

interface Case {
  readonly days: PlanDays;
  readonly months: OpenGround | undefined;
}

function paidOnce(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  { days, lumpSum, months }: Case & { readonly lumpSum: LookedUp<Rupiah> },
): Unmarked<ScholarshipPlan> {
  const notCounted: ChildNotCounted[] = [];
  const open: OpenGround[] = [];
  for (const [index, child] of facts.children.entries()) {
    const standing = childStanding(trace, days, child, index);
    if (standing.failed) notCounted.push(notCountedFor(index, standing.failed));
    else if (standing.open) open.push(standing.open);
  }
  const counted = facts.children.length - notCounted.length;
  if (counted === 0) return planOf(trace, facts, event, { form: "none", notCounted });
  const waits = [...(months ? [months] : []), ...(open.length < counted ? [] : open)];
  const rules = [lumpSum.key];
  if (waits.length > 0) {
    const lump: OpenChild = { grounds: waits, atLeast: 0, atMost: lumpSum.value };
    return planOf(trace, facts, event, { form: "undetermined", notCounted, rules, open: [lump] });
  }
  const total = lumpSum.value;
  return planOf(trace, facts, event, {
    form: "lump-sum",
    total,
    scheduleTotal: total,
    notCounted,
    rules,
  });
}

function paidYearly(
  trace: Trace,
  facts: ScholarshipInput,
  event: Check,
  { days, months }: Case,
): Unmarked<ScholarshipPlan> {
  const levels = lookUp(trace, scholarshipLevels, days.lawDay);
  const limit = lookUp(trace, scholarshipChildren, days.lawDay);
  const age = lookUp(trace, scholarshipAge, days.lawDay);
  const rules = yearRules(trace, facts, levels.value, age.value);
  const chosen: ChildPlan[] = [];
  const open: OpenChild[] = [];
  const notCounted: ChildNotCounted[] = [];
  const inOrder = [...facts.children.entries()].sort(
    ([, a], [, b]) => Number(b.registered ?? false) - Number(a.registered ?? false),
  );
  const taken: number[] = [];
  const maybe: OpenGround[] = [];
  for (const [index, child] of inOrder) {
    const standing = childStanding(trace, days, child, index, rules.fullLevel);
    if (standing.failed) {
      notCounted.push(notCountedFor(index, standing.failed));
    } else if (taken.length >= limit.value) {
      notCounted.push({ child: index, reason: overLimit(limit.value), provisions: [limit.key] });
      const registered = taken.every((one) => facts.children[one]?.registered);
      if (!registered) warn(trace, chosenInOrder(facts, taken));
    } else {
      // Who stands before it may take its place.
      const before = taken.length + maybe.length >= limit.value ? maybe : [];
      const grounds = [
        ...(months ? [months] : []),
        ...before,
        ...(standing.open ? [standing.open] : []),
      ];
      if (standing.open) maybe.push(standing.open);
      else taken.push(index);
      if (!hasSchooling(child, rules.fullLevel)) {
        const { atLeast, atMost, ...schooling } = openSchooling(trace, child, index, rules);
        open.push({
          grounds: [...grounds, schooling],
          atLeast: grounds.length > 0 ? 0 : atLeast,
          atMost,
        });
      } else {
        const plan = childPlan(trace, child, index, rules);
        if (grounds.length === 0) chosen.push(plan);
        else open.push({ grounds, atLeast: 0, atMost: plan.due });
      }
    }
  }
  const children = chosen.sort((a, b) => a.child - b.child);
  if (children.some(({ years }) => years.filter(({ payable }) => payable).length > 1)) {
    warn(trace, levelsAndMissedYears);
  }
  return planOf(trace, facts, event, {
    form: children.length > 0 ? "yearly" : open.length > 0 ? "undetermined" : "none",
    total: sumRupiah(children.map((child) => child.due)),
    scheduleTotal: sumRupiah(children.map((child) => child.total)),
    children,
    notCounted: notCounted.sort((a, b) => a.child - b.child),
    rules: [levels.key, limit.key, age.key],
    open,
    places: limit.value - children.length,
  });
}

/** The rules of the schedule; a reading is used only if it matters for a child. */
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
    open = [],
    places = 1,
    ...parts
  }: Pick<ScholarshipPlan, "form" | "notCounted"> &
    Partial<Pick<ScholarshipPlan, "total" | "scheduleTotal" | "children">> & {
      readonly rules?: readonly ProvisionKey[] | undefined;
      readonly open?: readonly OpenChild[] | undefined;
      readonly places?: number | undefined;
    },
): Unmarked<ScholarshipPlan> {
  const all = [...event.provisions, ...rules];
  return {
    kind: "scholarship-plan",
    eventDate: facts.eventDate,
    cause: facts.cause,
    total: 0,
    scheduleTotal: 0,
    children: [],
    checks: [event],
    ...parts,
    undetermined: open.length === 0 ? [] : [togetherOf(open, places, all)],
    needed: eachOnce(open.flatMap(({ grounds }) => grounds.flatMap(({ needed }) => needed))),
    ...ruled(trace, all),
  };
}

/** The scholarship of a child, or of the family, that waits for facts. */
interface OpenChild {
  readonly grounds: readonly OpenGround[];
  readonly atLeast: Rupiah;
  readonly atMost: Rupiah;
}

/** All that is open as one part; no more children than there are places left are paid for. */
function togetherOf(
  open: readonly OpenChild[],
  places: number,
  rules: readonly ProvisionKey[],
): OpenBenefit {
  const grounds = open.flatMap((one) => one.grounds);
  const most = open.map(({ atMost }) => atMost).sort((a, b) => b - a);
  const atLeast = sumRupiah(open.map((one) => one.atLeast));
  return {
    item: "scholarship",
    reason: grounds[0]?.reason ?? { key: "open.schooling" },
    provisions: [...new Set([...rules, ...grounds.flatMap(({ provisions }) => provisions)])],
    missing: [...new Set(grounds.flatMap(({ needed }) => needed.map(({ field }) => field)))],
    ...(atLeast > 0 && { atLeast }),
    atMost: sumRupiah(most.slice(0, places)),
  };
}

/** The children paid for are those that stand first, unless the participant registered others. */
function chosenInOrder({ children }: ScholarshipInput, taken: readonly number[]): Warning {
  const open = taken.filter((index) => children[index]?.registered === undefined);
  const assumes = open.map((index) => `children[${index}].registered`);
  return assumed("heirs-choose-children", { ...(assumes.length > 0 && { assumes }) });
}

function overLimit(limit: number): Text {
  return textWith("plan-scholarship.over-limit", { limit });
}

const repeatedClass: Warning = /* @__PURE__ */ sharedWarning(doubt("repeated-class"));

const levelsAndMissedYears: Warning = /* @__PURE__ */ sharedWarning(
  doubt("missed-year-or-change-of-level"),
);
