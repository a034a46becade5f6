import * as z from "zod";
import { expectations } from "../../core/expectations.js";
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
  context: z.core.ParsePayload<MigrantDays & { readonly children?: readonly ScholarshipChild[] }>,
): void {
  const { date, claimedOn } = context.value;
  if (claimedOn !== undefined && claimedOn < date) {
    context.issues.push({
      code: "custom",
      path: ["claimedOn"],
      message: expected.claimedOn.en,
      input: context.value,
    });
  }
  checkChildren(context, date);
}
