import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { lookUp, peek, type LookedUp } from "../../core/look-up.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import type { JkkCircumstance } from "../../law/jkk-circumstances.js";
import {
  diseaseTailYears,
  jkkCircumstances,
  jkkCircumstancesAdded,
  jkkMembership,
  jkkUsualRoute,
} from "../../law/provisions/work-accident-cover.js";
import { arrearsCheck, type ArrearsRule } from "../arrears.js";
import { jkkArrearsMonths } from "../../law/provisions/work-accident-benefits.js";
import type { SuddenDeathFacts } from "./jkk-inputs.js";
import { suddenDeathChecks } from "./sudden-death-checks.js";

/** The facts that decide on JKK. */
export interface JkkFacts {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** A participant on the day, or at the end of employment: the first contribution is paid. */
  readonly enrolled?: boolean | undefined;
  readonly circumstance?: JkkCircumstance | undefined;
  /** Commutes only: by the usual or reasonable route. */
  readonly usualRoute?: boolean | undefined;
  /** Sudden deaths only: the conditions of BPJS. */
  readonly suddenDeath?: SuddenDeathFacts | undefined;
  /** Diseases only: the day on which employment ended, if it did. */
  readonly occupationalDisease?:
    { readonly employmentEnded?: CalendarDate | undefined } | undefined;
  /** Whether BPJS, the labour inspector or the Minister found a work accident (Pasal 45). */
  readonly concludedAsWorkAccident?: boolean | undefined;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number | undefined;
}

/** Arrears in JKK. */
export const jkkArrears: ArrearsRule = { programme: "jkk", months: jkkArrearsMonths };

/** All conditions of JKK, in the order in which they decide. */
export function jkkChecks(trace: Trace, facts: JkkFacts): Check[] {
  const circumstance = facts.circumstance ?? impliedBy(facts);
  const known = { ...facts, ...(circumstance && { circumstance }) };
  return [
    participantCheck(trace, known),
    causeCheck(trace, known),
    ...suddenDeathChecks(trace, known),
    ...routeChecks(trace, known),
    ...tailChecks(trace, known),
    ...(facts.enrolled === false ? [] : [arrearsCheck(trace, jkkArrears, facts)]),
  ];
}

/** How it happened, where a fact that only one circumstance has tells it. */
function impliedBy({ occupationalDisease, usualRoute }: JkkFacts): JkkCircumstance | undefined {
  if (occupationalDisease) return "occupational-disease";
  return usualRoute === undefined ? undefined : "commute";
}

function participantCheck(trace: Trace, { date, segment, enrolled }: JkkFacts): Check {
  const rule = lookUp(trace, jkkMembership, date);
  return checkOf(
    "jkk.participant",
    enrolled,
    segment === "non-wage-earner"
      ? { key: "check.jkk.participant" }
      : { key: "check.jkk.participant~wage-earner" },
    [rule.key],
    { effect: segment === "non-wage-earner" ? "bars" : "reduces", missing: ["enrolled"] },
  );
}

function causeCheck(trace: Trace, facts: JkkFacts): Check {
  const { date, circumstance, usualRoute, concludedAsWorkAccident: concluded } = facts;
  const rule = namingRule(trace, date, circumstance);
  const named = circumstance !== undefined && rule.value.includes(circumstance);
  return checkOf(
    "jkk.work-accident",
    concluded ?? (named ? true : undefined),
    circumstance === undefined
      ? { key: "check.jkk.work-accident" }
      : textWith("check.jkk.work-accident~circumstance", {
          circumstance: circumstanceNames[circumstance],
        }),
    [rule.key],
    // What the text of the day does not name is for BPJS, the inspector or the Minister to find.
    {
      missing:
        circumstance === undefined
          ? lacking({ circumstance, usualRoute, concludedAsWorkAccident: concluded })
          : ["concludedAsWorkAccident"],
    },
  );
}

/** The list that names the circumstance, where one does. */
function namingRule(
  trace: Trace,
  date: CalendarDate,
  circumstance: JkkCircumstance | undefined,
): LookedUp<readonly JkkCircumstance[]> {
  const added = peek(trace, jkkCircumstancesAdded, date)?.value ?? [];
  return circumstance !== undefined && added.includes(circumstance)
    ? lookUp(trace, jkkCircumstancesAdded, date)
    : lookUp(trace, jkkCircumstances, date);
}

function routeChecks(trace: Trace, facts: JkkFacts): Check[] {
  if (facts.circumstance !== "commute") return [];
  const rule = lookUp(trace, jkkUsualRoute, facts.date);
  return [
    checkOf(
      "jkk.usual-route",
      facts.concludedAsWorkAccident ?? facts.usualRoute,
      { key: "check.jkk.usual-route" },
      [rule.key],
      { missing: ["usualRoute"] },
    ),
  ];
}

function tailChecks(trace: Trace, facts: JkkFacts): Check[] {
  const ended = facts.occupationalDisease?.employmentEnded;
  if (ended === undefined) return [];
  const years = lookUp(trace, diseaseTailYears, facts.date);
  return [
    checkOf(
      "jkk.disease-tail",
      facts.date <= addMonths(ended, years.value * monthsOfYear),
      textWith("check.jkk.disease-tail", { years: years.value }),
      [years.key],
    ),
  ];
}

const circumstanceNames: Readonly<Record<JkkCircumstance, Text>> = /* @__PURE__ */ deepFreeze({
  "at-work": { key: "jkk-checks.at-work" },
  commute: { key: "jkk-checks.commute" },
  "official-trip": { key: "jkk-checks.official-trip" },
  break: { key: "jkk-checks.break" },
  "occupational-disease": { key: "jkk-checks.occupational-disease" },
  "sudden-death": { key: "jkk-checks.sudden-death" },
  violence: { key: "jkk-checks.violence" },
});
