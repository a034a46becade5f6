import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import {
  countField,
  dateField,
  maybe,
  positiveCountField,
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

const expected = expectations({
  phase: {
    id: "masa: before (sebelum), during (selama), atau after (setelah bekerja)",
    en: "a phase: before, during or after work abroad",
  },
  event: { id: "kejadian yang dikenal", en: "an event that is known" },
  claimedOn: { id: "tidak sebelum date", en: "not before date" },
  afterDeparture: {
    id: "tidak boleh sebelum departureDate",
    en: "must not be before departureDate",
  },
  begun: {
    id: 'departureDate tidak sesudah date: kejadian pada phase "during" terjadi setelah berangkat',
    en: 'departureDate not after date: an event in the phase "during" comes after the departure',
  },
  returned: {
    id: 'returnDate tidak sesudah date: kejadian pada phase "after" terjadi setelah tiba kembali',
    en: 'returnDate not after date: an event in the phase "after" comes after the return',
  },
});

const phaseField: z.ZodType<MigrantPhase> = z.enum(["before", "during", "after"], {
  error: expected.phase.en,
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
  { error: expected.event.en },
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
      z.strictObject({ ...inPhase, event: z.enum(costEvents), cost: rupiahField }),
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
    { error: expected.event.en },
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
      readonly phase?: MigrantPhase;
      readonly migrantPhase?: MigrantPhase;
      readonly children?: readonly ScholarshipChild[];
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
