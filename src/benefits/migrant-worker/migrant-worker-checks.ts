import { textWith, type Text } from "../../core/text.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check, type FactPath } from "../../core/check.js";
import { lookUp, lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { warnMigrantRule } from "../../law/migrant-rule.js";
import {
  migrantBenefits,
  migrantClaimYears,
  migrantFailedDepartureExclusions,
  migrantFurtherBenefits,
  migrantProtection,
  type MigrantBenefitList,
  type MigrantEvent,
  type MigrantPhase,
} from "../../law/provisions/migrant-worker-benefits.js";
import { migrantRuleDay } from "./migrant-rule-day.js";
import type { MigrantWorkerFacts } from "./migrant-worker-input.js";

/** All conditions of a migrant worker's benefit, in the order in which they decide. */
export function migrantWorkerChecks(trace: Trace, facts: MigrantWorkerFacts): Check[] {
  const ruleDay = migrantRuleDay(trace, facts);
  warnMigrantRule(trace, ruleDay);
  const onRuleDay = { ...facts, date: ruleDay };
  return [
    coveredCheck(trace, onRuleDay),
    causeCheck(trace, onRuleDay),
    faultCheck(trace, onRuleDay),
    protectedCheck(trace, facts, ruleDay),
    windowCheck(trace, facts, ruleDay),
  ].filter((check) => check !== undefined);
}

/** The list of benefits that names an event: Permenaker 4/2023 Pasal 27 and 34. */
export function listNaming(
  trace: Trace,
  date: CalendarDate,
  event: MigrantEvent | undefined,
): LookedUp<MigrantBenefitList> {
  const main = lookUp(trace, migrantBenefits, date);
  if (event === undefined || main.value[event]) return main;
  return lookUpIfAny(trace, migrantFurtherBenefits, date) ?? main;
}

function coveredCheck(trace: Trace, facts: MigrantWorkerFacts): Check {
  const { date, event, phase } = facts;
  const list = listNaming(trace, date, event);
  const phases = event === undefined ? undefined : (list.value[event] ?? []);
  const covered = phase === undefined ? undefined : phases?.includes(phase);
  return checkOf(
    "migrant-worker.covered",
    phases?.length === 0 ? false : covered,
    { key: "check.migrant-worker.covered" },
    [list.key],
    { missing: askedTogether(facts) },
  );
}

/** Event and phase, and what one or another of them depends on. */
function askedTogether(facts: MigrantWorkerFacts): FactPath[] {
  const { event, phase, cause, agencyFault, governmentPolicy } = facts;
  const { departureDate, contractEnd, returnDate } = facts;
  return [
    ...lacking({ event, phase }),
    ...(event === undefined ? lacking({ cause, agencyFault, governmentPolicy }) : []),
    ...(phase === undefined ? lacking({ departureDate, contractEnd, returnDate }) : []),
  ];
}

function causeCheck(trace: Trace, { date, event, cause }: MigrantWorkerFacts): Check | undefined {
  if (event !== "death") return undefined;
  const list = lookUp(trace, migrantBenefits, date);
  return checkOf(
    "migrant-worker.cause",
    cause === undefined ? undefined : true,
    { key: "check.migrant-worker.cause" },
    [list.key],
    { missing: ["cause"] },
  );
}

function faultCheck(trace: Trace, facts: MigrantWorkerFacts): Check | undefined {
  const { agencyFault, governmentPolicy } = facts;
  if (facts.event !== "failed-departure") return undefined;
  const rule = lookUpIfAny(trace, migrantFailedDepartureExclusions, facts.date);
  if (!rule) return undefined;
  const causes = Object.entries({ agencyFault, governmentPolicy });
  const open = lacking({ agencyFault, governmentPolicy });
  const excluded = causes.some(([, value]) => value === true);
  return checkOf(
    "migrant-worker.failed-departure",
    excluded ? false : open.length > 0 ? undefined : true,
    { key: "check.migrant-worker.failed-departure" },
    [rule.key],
    { missing: open },
  );
}

/** Within the months before departure, the contract, or the months after the return. */
function protectedCheck(
  trace: Trace,
  facts: MigrantWorkerFacts,
  ruleDay: CalendarDate,
): Check | undefined {
  const { date, phase } = facts;
  const { value, key } = lookUp(trace, migrantProtection, ruleDay);
  const { monthsBefore, monthsAfter } = value;
  if (phase === undefined) return undefined;
  const { field, text } = protectedTimes(monthsBefore, monthsAfter)[phase];
  const day = facts[field];
  const within = {
    before: (departure: CalendarDate) =>
      date <= departure && addMonths(departure, -monthsBefore) <= date,
    during: (end: CalendarDate) => date <= end,
    after: (arrival: CalendarDate) => date <= addMonths(arrival, monthsAfter),
  };
  const passed = day === undefined ? undefined : within[phase](day);
  return checkOf("migrant-worker.protected", passed, text, [key], { missing: [field] });
}

function protectedTimes(
  monthsBefore: number,
  monthsAfter: number,
): Readonly<
  Record<
    MigrantPhase,
    { readonly field: "departureDate" | "contractEnd" | "returnDate"; readonly text: Text }
  >
> {
  return {
    before: {
      field: "departureDate",
      text: textWith("check.migrant-worker.protected~before", { monthsBefore }),
    },
    during: {
      field: "contractEnd",
      text: { key: "check.migrant-worker.protected" },
    },
    after: {
      field: "returnDate",
      text: textWith("check.migrant-worker.protected~after", { monthsAfter }),
    },
  };
}

/** The time to claim a work-accident benefit. */
function windowCheck(
  trace: Trace,
  facts: MigrantWorkerFacts,
  ruleDay: CalendarDate,
): Check | undefined {
  const { date, event, cause, claimedOn } = facts;
  if (event === "death" && cause !== "work-accident") return undefined;
  const { value, key } = lookUp(trace, migrantClaimYears, ruleDay);
  return checkOf(
    "migrant-worker.claim-window",
    claimedOn === undefined ? undefined : claimedOn <= addMonths(date, value * monthsOfYear),
    textWith("check.migrant-worker.claim-window", { value }),
    [key],
    { missing: ["claimedOn"] },
  );
}
