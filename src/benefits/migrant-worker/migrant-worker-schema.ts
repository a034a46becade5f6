import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import {
  countField,
  dateField,
  maybe,
  positiveCountField,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import type { MigrantEvent, MigrantPhase } from "../../law/provisions/migrant-worker-benefits.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan.js";
import type {
  JkmMigrantWorkerInput,
  MigrantDays,
  MigrantWorkerBenefitInput,
  MigrantWorkerFacts,
} from "./migrant-worker-inputs.js";
import type { Text } from "../../core/text.js";

const expected = {
  phase: { key: "expected.migrant-worker.phase" },
  event: { key: "expected.migrant-worker.event" },
  claimedOn: { key: "expected.migrant-worker.claimed-on" },
  afterDeparture: { key: "expected.migrant-worker.after-departure" },
  begun: { key: "expected.migrant-worker.begun" },
  returned: { key: "expected.migrant-worker.returned" },
} satisfies Record<string, Text>;

const phaseField: z.ZodType<MigrantPhase> = z.enum(["before", "during", "after"], {
  error: messageOf(expected.phase),
});

const costEvents = [
  "treatment-abroad",
  "home-care",
  "hearing-aid",
  "glasses",
  "loss-on-the-way-home",
] as const;
const otherEvents = [
  "partial-disability",
  "accident-transport",
  "prosthesis",
  "dentures",
  "rape",
  "failed-placement",
  "repatriation",
] as const;
const furtherEvents = [
  "death",
  "total-disability",
  "failed-departure",
  "placed-against-contract",
  "accident-dismissal",
  "one-sided-dismissal",
] as const;

const eventField: z.ZodType<MigrantEvent> = z.enum(
  [...furtherEvents, ...costEvents, ...otherEvents],
  { error: messageOf(expected.event) },
);

const causeField = z.enum(["work-accident", "other"]);

const days = {
  date: dateField,
  departureDate: maybe(dateField),
  contractEnd: maybe(dateField),
  returnDate: maybe(dateField),
  claimedOn: maybe(dateField),
};

const faults = {
  agencyFault: maybe(z.boolean()),
  governmentPolicy: maybe(z.boolean()),
};

const inPhase = { ...days, phase: phaseField };
const children = maybe(childrenField);

/** Schema of the facts that decide on a migrant worker's benefit. */
export const migrantWorkerFactsSchema: z.ZodType<MigrantWorkerFacts> = z
  .strictObject({
    ...days,
    ...faults,
    phase: maybe(phaseField),
    event: maybe(eventField),
    cause: maybe(causeField),
  })
  .check(checkCase);

/** Schema of what `computeMigrantWorkerBenefit` takes. */
export const migrantWorkerBenefitInputSchema: z.ZodType<MigrantWorkerBenefitInput> = z
  .discriminatedUnion(
    "event",
    [
      z.strictObject({ ...inPhase, event: z.literal("death"), cause: causeField, children }),
      z.strictObject({ ...inPhase, event: z.literal("total-disability"), children }),
      z.strictObject({ ...inPhase, event: z.enum(costEvents), cost: positiveRupiahField }),
      z.strictObject({ ...inPhase, event: z.literal("failed-departure"), ...faults }),
      z.strictObject({
        ...inPhase,
        event: z.literal("placed-against-contract"),
        transportCost: maybe(rupiahField),
      }),
      z.strictObject({
        ...inPhase,
        event: z.literal("accident-dismissal"),
        serviceMonths: countField,
      }),
      z.strictObject({
        ...inPhase,
        event: z.literal("one-sided-dismissal"),
        benefitMonths: maybe(positiveCountField),
      }),
      z.strictObject({ ...inPhase, event: z.enum(otherEvents) }),
    ],
    { error: messageOf(expected.event) },
  )
  .check(checkCase);

/** Schema of what `computeJkmBenefit` takes of a migrant worker. */
export const jkmMigrantWorkerInputSchema: z.ZodType<JkmMigrantWorkerInput> = z
  .strictObject({
    ...days,
    segment: z.literal("migrant-worker"),
    migrantPhase: phaseField,
    children,
  })
  .check(checkCase);

function checkCase(
  context: z.core.ParsePayload<
    MigrantDays & {
      readonly phase?: MigrantPhase | undefined;
      readonly migrantPhase?: MigrantPhase | undefined;
      readonly children?: readonly ScholarshipChild[] | undefined;
    }
  >,
): void {
  const { phase = context.value.migrantPhase, ...days } = context.value;
  addFaults(context, dayFaults(days, phase));
  checkChildren(context, days.date);
}

/** Departure, then contract and return; the event in the phase that it is said to fall in. */
function dayFaults(days: MigrantDays, phase: MigrantPhase | undefined): Fault[] {
  const { date, departureDate, contractEnd, returnDate, claimedOn } = days;
  const notGone = phase === "during" && isAfter(departureDate, date);
  const notBack = phase === "after" && isAfter(returnDate, date);
  return [
    ...faultIf(isAfter(date, claimedOn), "claimedOn", expected.claimedOn),
    ...faultIf(isAfter(departureDate, contractEnd), "contractEnd", expected.afterDeparture),
    ...faultIf(isAfter(departureDate, returnDate), "returnDate", expected.afterDeparture),
    ...faultIf(notGone, "departureDate", expected.begun),
    ...faultIf(notBack, "returnDate", expected.returned),
  ];
}
