import type { CheckId } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import type { Unmarked } from "../../core/facts-used.js";
import { lookUpIfAny } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { Text } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { doubt } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  migrantCareInKind,
  migrantFailedDeparture,
  migrantRape,
  migrantScholarship,
} from "../../law/provisions/migrant-worker-benefits.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { assumeMet } from "../assume-met.js";
import { barrierOf, notMet } from "../barrier-of.js";
import type { BenefitNote } from "../benefit-note.js";
import { benefitOf } from "../benefit-of.js";
import { type BenefitParts, dueOnly, join, leaveOpen } from "../benefit-parts.js";
import type { Benefit } from "../benefit.js";
import { scholarshipPart, type ScholarshipPart } from "../scholarship/scholarship-part.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { againstContractParts, costParts } from "./migrant-costs.js";
import { deathParts } from "./migrant-death.js";
import { accidentDismissalParts, oneSidedDismissalParts } from "./migrant-dismissal.js";
import { migrantRuleDay } from "./migrant-rule-day.js";
import { listNaming, migrantWorkerChecks } from "./migrant-worker-checks.js";
import type {
  MigrantDeath,
  MigrantTotalDisability,
  MigrantWorkerBenefitInput,
} from "./migrant-worker-input.js";

/** JKK and JKM of migrant workers: Permenaker 4/2023 Pasal 27 and 34; Permenaker 18/2018 before. */
export function migrantWorkerBenefit(
  trace: Trace,
  facts: MigrantWorkerBenefitInput,
): Unmarked<Benefit> {
  const { date, event } = facts;
  warnAfterLawAsOf(trace, date);
  const given = migrantWorkerChecks(trace, facts);
  const ofJkm = event === "death" && facts.cause === "other";
  const ofCase = { programme: ofJkm ? "jkm" : "jkk", date, segment: "migrant-worker" } as const;
  const { barred } = barrierOf(given);
  if (barred) {
    const { provisions } = barred;
    const note = { item: event, reason: notMet(barred), provisions };
    return benefitOf(trace, join({ notDue: [note] }), { ...ofCase, checks: given });
  }
  const checks = assumeMet(trace, given, usual);
  const { open } = barrierOf(checks);
  const onRuleDay = { ...facts, date: migrantRuleDay(trace, facts) };
  const cash = partsOf(trace, onRuleDay);
  const scholarship =
    facts.event === "death" || facts.event === "total-disability"
      ? migrantScholarshipPart(trace, facts, onRuleDay.date)
      : undefined;
  const all = join(cash, scholarship?.parts ?? {});
  return benefitOf(trace, open ? leaveOpen(all, open) : all, {
    ...ofCase,
    checks,
    inKind: careOf(trace, onRuleDay),
    ...(scholarship?.plan && { scholarship: scholarship.plan }),
  });
}

/** Conditions that the calculation takes as met unless it is said that they are not. */
const usual: readonly CheckId[] = /* @__PURE__ */ deepFreeze([
  "migrant-worker.protected",
  "migrant-worker.claim-window",
]);

function partsOf(trace: Trace, facts: MigrantWorkerBenefitInput): BenefitParts {
  switch (facts.event) {
    case "death":
      return deathParts(trace, facts);
    case "total-disability":
      return join(notRead(trace, facts), periodicNotRead(trace, facts));
    case "treatment-abroad":
    case "home-care":
    case "hearing-aid":
    case "glasses":
    case "loss-on-the-way-home":
      return costParts(trace, facts);
    case "failed-departure":
      return sumParts(trace, facts, migrantFailedDeparture);
    case "rape":
      warn(trace, doubt("further-help-not-read"));
      return sumParts(trace, facts, migrantRape);
    case "placed-against-contract":
      return againstContractParts(trace, facts);
    case "accident-dismissal":
      return accidentDismissalParts(trace, facts);
    case "one-sided-dismissal":
      return oneSidedDismissalParts(trace, facts);
    case "partial-disability":
    case "accident-transport":
    case "prosthesis":
    case "dentures":
    case "failed-placement":
    case "repatriation":
      return notRead(trace, facts);
  }
}

function sumParts(
  trace: Trace,
  facts: MigrantWorkerBenefitInput,
  provision: Provision<number>,
): BenefitParts {
  const found = knownAmount(trace, provision, facts.date);
  if (!found) return notRead(trace, facts);
  return dueOnly([sumLine(trace, { item: facts.event }, found)]);
}

function notRead(trace: Trace, { date, event }: MigrantWorkerBenefitInput): BenefitParts {
  return amountNotRead({ item: event }, listNaming(trace, date, event));
}

/** With a total disability come periodical payments: Pasal 27 ayat (1) huruf d, 34 ayat (1) huruf h. */
function periodicNotRead(trace: Trace, { date, event }: MigrantWorkerBenefitInput): BenefitParts {
  const item = { item: "periodic", label: texts.periodic } as const;
  return amountNotRead(item, listNaming(trace, date, event));
}

/** Care and training are given in kind to those who were hurt. */
function careOf(trace: Trace, { date, event }: MigrantWorkerBenefitInput): BenefitNote[] {
  const rule = cared.has(event) ? lookUpIfAny(trace, migrantCareInKind, date) : undefined;
  if (!rule) return [];
  const note = { reason: texts.inKind, provisions: [rule.key] };
  return [
    { item: "medical-care", ...note },
    { item: "vocational-training", ...note },
  ];
}

const cared: ReadonlySet<MigrantWorkerBenefitInput["event"]> = new Set([
  "total-disability",
  "partial-disability",
  "treatment-abroad",
  "home-care",
] as const);

const texts = /* @__PURE__ */ deepFreeze({
  periodic: { key: "migrant-worker-benefit.periodic" },
  inKind: { key: "migrant-worker-benefit.in-kind" },
} satisfies Record<string, Text>);

/** The scholarship of two children by school year; before 2023 its form and amount are not known. */
function migrantScholarshipPart(
  trace: Trace,
  facts: MigrantDeath | MigrantTotalDisability,
  ruleDay: CalendarDate,
): ScholarshipPart | undefined {
  const { date, children, event, phase } = facts;
  if (children?.length === 0) return undefined;
  const item = "scholarship";
  const rule = lookUpIfAny(trace, migrantScholarship, ruleDay);
  if (!rule && !children) return undefined;
  if (!rule) return { parts: amountNotRead({ item }, listNaming(trace, ruleDay, event)) };
  const ofJkm = event === "death" && facts.cause === "other";
  const opened = ofJkm ? rule.value.jkm.includes(phase) : rule.value.jkk.includes(event);
  if (!opened && !children) return undefined;
  if (!opened) {
    return { parts: join({ notDue: [{ item, reason: otherPhase, provisions: [rule.key] }] }) };
  }
  if (children) warn(trace, doubt("no-contribution-period-known"));
  return scholarshipPart(trace, { eventDate: date, cause: "migrant-worker", children });
}

const otherPhase: Text = /* @__PURE__ */ deepFreeze({ key: "migrant-scholarship.phase" });
