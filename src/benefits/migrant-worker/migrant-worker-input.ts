import * as z from "zod";
import type { CalendarDate, RupiahInput } from "../../core/vocabulary.js";
import type { MigrantEvent, MigrantPhase } from "../../law/provisions/migrant-worker-benefits.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan-types.js";
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
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import { textWith, type Text } from "../../core/text.js";

/** Days around the work abroad; days not given are assumed to lie within the protection. */
export interface MigrantDays {
  /** Day of the event. */
  readonly date: CalendarDate;
  /** Day of registration; decides the rule by the reading `"registration"`. */
  readonly registeredOn?: CalendarDate | undefined;
  /** Day of departure, or the day planned for it. */
  readonly departureDate?: CalendarDate | undefined;
  /** Last day of the work contract. */
  readonly contractEnd?: CalendarDate | undefined;
  /** Day of arrival back in Indonesia. */
  readonly returnDate?: CalendarDate | undefined;
  /** Day on which the benefit was claimed. */
  readonly claimedOn?: CalendarDate | undefined;
}

/** The facts that decide on a migrant worker's benefit; all but the day may still be missing. */
export interface MigrantWorkerFacts extends MigrantDays {
  readonly phase?: MigrantPhase | undefined;
  readonly event?: MigrantEvent | undefined;
  /** Deaths only. */
  readonly cause?: "work-accident" | "other" | undefined;
  /** Failed departures only: the placement agency is at fault. */
  readonly agencyFault?: boolean | undefined;
  /** Failed departures only: it failed because of government policy. */
  readonly governmentPolicy?: boolean | undefined;
}

/** Fields of every case. */
export interface MigrantCase extends MigrantDays {
  readonly phase: MigrantPhase;
}

/** A death. */
export interface MigrantDeath extends MigrantCase {
  readonly event: "death";
  /** `"other"` is any death that is not a work accident. */
  readonly cause: "work-accident" | "other";
  readonly children?: readonly ScholarshipChild[] | undefined;
}

/** A permanent total disability from a work accident. */
export interface MigrantTotalDisability extends MigrantCase {
  readonly event: "total-disability";
  readonly children?: readonly ScholarshipChild[] | undefined;
}

/** A benefit that covers a cost up to a limit. */
export interface MigrantCost extends MigrantCase {
  readonly event:
    "treatment-abroad" | "home-care" | "hearing-aid" | "glasses" | "loss-on-the-way-home";
  /** The cost or the loss, in rupiah. */
  readonly cost: RupiahInput;
}

/** A departure that failed. */
export interface MigrantFailedDeparture extends MigrantCase {
  readonly event: "failed-departure";
  /** The placement agency is at fault; decides since 2023-02-22. */
  readonly agencyFault?: boolean | undefined;
  /** It failed by government policy; decides since 2023-02-22. */
  readonly governmentPolicy?: boolean | undefined;
}

/** A placement that is not as the contract says. */
export interface MigrantPlacedAgainstContract extends MigrantCase {
  readonly event: "placed-against-contract";
  /** Cost of the way home, in rupiah. */
  readonly transportCost?: RupiahInput | undefined;
}

/** A dismissal because of a work accident. */
export interface MigrantAccidentDismissal extends MigrantCase {
  readonly event: "accident-dismissal";
  /** Completed months of work abroad. */
  readonly serviceMonths: number;
}

/** A one-sided dismissal that is not due to an accident. */
export interface MigrantOneSidedDismissal extends MigrantCase {
  readonly event: "one-sided-dismissal";
  /** Months for which it is paid; needed under the reading `"monthly"`. */
  readonly benefitMonths?: number | undefined;
}

/** An event that needs no further fact. */
export interface MigrantOtherEvent extends MigrantCase {
  readonly event:
    | "partial-disability"
    | "accident-transport"
    | "prosthesis"
    | "dentures"
    | "rape"
    | "failed-placement"
    | "repatriation";
}

/** Input of `computeMigrantWorkerBenefit`. */
export type MigrantWorkerBenefitInput =
  | MigrantDeath
  | MigrantTotalDisability
  | MigrantCost
  | MigrantFailedDeparture
  | MigrantPlacedAgainstContract
  | MigrantAccidentDismissal
  | MigrantOneSidedDismissal
  | MigrantOtherEvent;

/** Input of `computeJkmBenefit` for a migrant worker: a death that is not a work accident. */
export interface JkmMigrantWorkerInput extends MigrantDays {
  readonly segment: "migrant-worker";
  readonly migrantPhase: MigrantPhase;
  readonly children?: readonly ScholarshipChild[] | undefined;
}

const expected = {
  phase: { key: "expected.migrant-worker.phase" },
  registeredOn: { key: "expected.migrant-worker.registered-on" },
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

const events = [...furtherEvents, ...costEvents, ...otherEvents];
const expectedEvent: string = messageOf(textWith("expected.migrant-worker.event", { events }));
const eventField: z.ZodType<MigrantEvent> = z.enum(events, { error: expectedEvent });

const causeField = z.enum(["work-accident", "other"]);

const days = {
  date: dateField,
  registeredOn: maybe(dateField),
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
    { error: expectedEvent },
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
  const { date, registeredOn, departureDate, contractEnd, returnDate, claimedOn } = days;
  const notGone = phase === "during" && isAfter(departureDate, date);
  const notBack = phase === "after" && isAfter(returnDate, date);
  return [
    ...faultIf(isAfter(registeredOn, date), "registeredOn", expected.registeredOn),
    ...faultIf(isAfter(date, claimedOn), "claimedOn", expected.claimedOn),
    ...faultIf(isAfter(departureDate, contractEnd), "contractEnd", expected.afterDeparture),
    ...faultIf(isAfter(departureDate, returnDate), "returnDate", expected.afterDeparture),
    ...faultIf(notGone, "departureDate", expected.begun),
    ...faultIf(notBack, "returnDate", expected.returned),
  ];
}
