import { textWith, type Text } from "../../core/text.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { lookUp, lookUpIfAny, peek, type Found } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import type { JkkCircumstance } from "../../law/jkk-circumstances.js";
import {
  diseaseTailYears,
  jkkCircumstances,
  jkkCircumstancesAdded,
  jkkMembership,
  jkkUsualRoute,
  suddenDeathHours,
} from "../../law/provisions/work-accident-cover.js";
import type { BenefitSegment } from "../benefit.js";
import { jkkArrearsCheck } from "./arrears-check.js";

/** The facts that decide on JKK. */
export interface JkkFacts {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** A participant on the day, or at the end of employment: the first contribution is paid. */
  readonly enrolled?: boolean;
  readonly circumstance?: JkkCircumstance;
  /** Of a commute: by the usual or reasonable route. */
  readonly usualRoute?: boolean;
  /** Of a disease: the day on which employment ended, if it did. */
  readonly occupationalDisease?: { readonly employmentEnded?: CalendarDate };
  /** Whether BPJS, the labour inspector or the Minister found a work accident (Pasal 45). */
  readonly concludedAsWorkAccident?: boolean;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number;
}

/** All conditions of JKK, in the order in which they decide. */
export function jkkChecks(workings: Workings, facts: JkkFacts): Check[] {
  const circumstance =
    facts.circumstance ?? (facts.occupationalDisease && ("occupational-disease" as const));
  const known = { ...facts, ...(circumstance && { circumstance }) };
  return [
    participantCheck(workings, known),
    causeCheck(workings, known),
    ...routeChecks(workings, known),
    ...tailChecks(workings, known),
    ...(facts.enrolled === false ? [] : [jkkArrearsCheck(workings, facts)]),
  ];
}

function participantCheck(workings: Workings, { date, segment, enrolled }: JkkFacts): Check {
  const rule = lookUp(workings, jkkMembership, date);
  return checkOf(
    "jkk.participant",
    enrolled,
    segment === "non-wage-earner"
      ? { key: "check.jkk.participant" }
      : { key: "check.jkk.participant-otherwise" },
    [rule.ref],
    { effect: segment === "non-wage-earner" ? "bars" : "reduces", missing: ["enrolled"] },
  );
}

function causeCheck(workings: Workings, facts: JkkFacts): Check {
  const { date, circumstance, usualRoute, concludedAsWorkAccident: concluded } = facts;
  const rule = namingRule(workings, date, circumstance);
  const named = circumstance !== undefined && rule.value.includes(circumstance);
  const hours =
    circumstance === "sudden-death" && concluded === undefined
      ? lookUpIfAny(workings, suddenDeathHours, date)
      : undefined;
  if (circumstance === "sudden-death" && concluded === undefined) {
    warn(workings, suddenDeath(hours?.value));
  }
  return checkOf(
    "jkk.work-accident",
    concluded ?? (named ? true : undefined),
    circumstance === undefined
      ? { key: "check.jkk.work-accident" }
      : textWith("check.jkk.work-accident-otherwise", { circumstance: circumstanceNames[circumstance] }),
    [rule.ref, ...(hours?.refs ?? [])],
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
  workings: Workings,
  date: CalendarDate,
  circumstance: JkkCircumstance | undefined,
): Found<readonly JkkCircumstance[]> {
  const added = peek(workings, jkkCircumstancesAdded, date)?.value ?? [];
  return circumstance !== undefined && added.includes(circumstance)
    ? lookUp(workings, jkkCircumstancesAdded, date)
    : lookUp(workings, jkkCircumstances, date);
}

function routeChecks(workings: Workings, facts: JkkFacts): Check[] {
  if (facts.circumstance !== "commute") return [];
  const rule = lookUp(workings, jkkUsualRoute, facts.date);
  return [
    checkOf(
      "jkk.usual-route",
      facts.concludedAsWorkAccident ?? facts.usualRoute,
      { key: "check.jkk.usual-route" },
      [rule.ref],
      { missing: ["usualRoute"] },
    ),
  ];
}

function tailChecks(workings: Workings, facts: JkkFacts): Check[] {
  const ended = facts.occupationalDisease?.employmentEnded;
  if (ended === undefined || facts.segment === "non-wage-earner") return [];
  const years = lookUp(workings, diseaseTailYears, facts.date);
  return [
    checkOf(
      "jkk.disease-tail",
      facts.date <= addMonths(ended, years.value * monthsOfYear),
      textWith("check.jkk.disease-tail", { years: years.value }),
      [years.ref],
    ),
  ];
}

function suddenDeath(hours: number | undefined): Warning {
  const within: Text =
    hours === undefined
      ? { key: "jkk-checks.sudden-death.within" }
      : textWith("jkk-checks.sudden-death.within-otherwise", { hours });
  return {
    code: "sudden-death-conditions-not-read",
    provision: suddenDeathHours.id,
    message: textWith("warning.sudden-death-conditions-not-read", { within }),
  };
}

const circumstanceNames: Readonly<Record<JkkCircumstance, Text>> = {
  "at-work": { key: "jkk-checks.circumstance-names.at-work" },
  commute: { key: "jkk-checks.circumstance-names.commute" },
  "official-trip": { key: "jkk-checks.circumstance-names.official-trip" },
  break: { key: "jkk-checks.circumstance-names.break" },
  "occupational-disease": { key: "jkk-checks.circumstance-names.occupational-disease" },
  "sudden-death": { key: "jkk-checks.circumstance-names.sudden-death" },
  violence: { key: "jkk-checks.circumstance-names.violence" },
};
