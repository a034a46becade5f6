import * as z from "zod";
import {
  benefitExpected,
  benefitSegmentField,
  benefitWageField,
  earnedField,
  monthFaults,
  settlerFaults,
} from "../benefits/benefit-schema.js";
import { checkFamilyMember, familyMemberFields } from "../benefits/heirs/heirs-schema.js";
import { earlierPaymentsField } from "../benefits/jht/jht-claim-input.js";
import {
  circumstanceField,
  disabilitiesField,
  expensesField,
  inabilityField,
  occupationalDiseaseField,
  suddenDeathField,
} from "../benefits/jkk/jkk-fields.js";
import { jkpWorkerSchema } from "../benefits/jkp/jkp-input.js";
import { pensionMemberSchema } from "../benefits/jp/pension-input.js";
import { scholarshipChildSchema } from "../benefits/scholarship/scholarship-schema.js";
import { incomeField } from "../contributions/contribution-input.js";
import { completedYears } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import { addFaults, type Fault, faultIf, isAfter } from "../core/faults.js";
import { countField, dateField, maybe, positiveCountField, rupiahField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import { type Programme, programmes } from "../core/vocabulary.js";
import type {
  EventFamilyMember,
  EventInput,
  EventMember,
  MemberEvent,
  WorkAccidentEvent,
} from "./event-inputs.js";

type EventExpectation =
  | "event"
  | "programmes"
  | "basis"
  | "child"
  | "birthDate"
  | "membershipStart"
  | "settledBy"
  | "claimedOn"
  | "citizen"
  | "age"
  | "employer"
  | "accident";

/** Requirements on the facts of an event, each by itself and in view of each other. */
const eventExpected: Readonly<Record<EventExpectation, Text>> = {
  event: { key: "expected.event.event" },
  programmes: { key: "expected.event.programmes" },
  basis: { key: "expected.event.basis" },
  child: { key: "expected.event.child" },
  birthDate: { key: "expected.event.birth-date" },
  membershipStart: { key: "expected.event.membership-start" },
  settledBy: { key: "expected.event.settled-by" },
  claimedOn: { key: "expected.event.claimed-on" },
  citizen: { key: "expected.event.citizen" },
  age: { key: "expected.event.age" },
  employer: { key: "expected.event.employer" },
  accident: { key: "expected.event.accident" },
};

/** What only an employer pays or reports. */
const ofEmployers = ["wagePaidByEmployer", "reportedInTime"] as const;

/** What only a work accident has; a finding that there was none may be told of any death. */
const ofAccidents = [
  "temporaryInability",
  "expenses",
  "treatment",
  "circumstance",
  "usualRoute",
  "suddenDeath",
  "occupationalDisease",
  "wagePaidByEmployer",
  "reportedInTime",
] as const;

/** Facts of a work accident that are told of another death. */
function accidentFaults(event: MemberEvent): Fault[] {
  if (event.kind !== "death" || event.cause !== "other") return [];
  const told = ofAccidents.filter((field) => event[field] !== undefined);
  const found = event.concludedAsWorkAccident === true ? ["concludedAsWorkAccident"] : [];
  return [...told, ...found].map((field) => ({
    path: ["event", field],
    expected: eventExpected.accident,
  }));
}

/** Contradictions between the facts of the event, or with the segment of the participant. */
function eventFaults(event: MemberEvent, { segment }: EventMember): Fault[] {
  const early = event.kind === "job-loss" && isAfter(event.date, event.claimedOn);
  const told = event as Partial<Pick<WorkAccidentEvent, (typeof ofEmployers)[number]>>;
  const ofNobody =
    segment === "non-wage-earner" ? ofEmployers.filter((field) => told[field] !== undefined) : [];
  return [
    ...faultIf(early, ["event", "claimedOn"], eventExpected.claimedOn),
    ...accidentFaults(event),
    ...ofNobody.map((field) => ({ path: ["event", field], expected: eventExpected.employer })),
  ];
}

/** Earnings that only participants of other segments have. */
function earningsFaults(member: EventMember): Fault[] {
  const ofWageEarners = ["wage", "reportedWage", "otherWages"] as const;
  const ofOthers = member.segment === "non-wage-earner" ? ofWageEarners : (["income"] as const);
  return ofOthers
    .filter((field) => member[field] !== undefined)
    .map((field) => ({ path: [field], expected: eventExpected.basis }));
}

/** Contradictions between the facts about the participant, or with the day of the event. */
function memberFaults(member: EventMember, { kind, date }: MemberEvent): Fault[] {
  const died = kind === "death";
  const { arrearsSettledBy: settledBy, birthDate, membershipStart, citizen, jp, jkp } = member;
  const born = birthDate === undefined || birthDate < date;
  const age = born && birthDate !== undefined ? completedYears(birthDate, date) : undefined;
  const registered = jkp?.ageAtRegistration;
  const older = age !== undefined && registered !== undefined && registered > age;
  const disagrees = citizen !== undefined && jkp?.citizen !== undefined && jkp.citizen !== citizen;
  const late = eventExpected.membershipStart;
  const early = benefitExpected.beforeBirth;
  const faults = [
    ...faultIf(!born, "birthDate", eventExpected.birthDate),
    ...faultIf(isAfter(membershipStart, date), "membershipStart", late),
    ...faultIf(isAfter(birthDate, membershipStart), "membershipStart", early),
    ...faultIf(isAfter(jp?.membershipStart, date), ["jp", "membershipStart"], late),
    ...faultIf(isAfter(birthDate, jp?.membershipStart), ["jp", "membershipStart"], early),
    ...faultIf(disagrees, ["jkp", "citizen"], eventExpected.citizen),
    ...faultIf(older, ["jkp", "ageAtRegistration"], eventExpected.age),
    ...monthFaults({ ...member, date }),
    ...settlerFaults(member),
    ...faultIf(died && settledBy === "participant", "arrearsSettledBy", eventExpected.settledBy),
  ];
  return faults.map(({ path, expected }) => ({ path: ["member", ...path], expected }));
}

const accident = {
  temporaryInability: maybe(inabilityField),
  expenses: maybe(expensesField),
  treatment: maybe(z.boolean()),
  circumstance: maybe(circumstanceField),
  usualRoute: maybe(z.boolean()),
  suddenDeath: maybe(suddenDeathField),
  occupationalDisease: maybe(occupationalDiseaseField),
  concludedAsWorkAccident: maybe(z.boolean()),
  wagePaidByEmployer: maybe(rupiahField),
  reportedInTime: maybe(z.boolean()),
  decidedOn: maybe(dateField),
};

/** Schema of what has happened. */
export const memberEventSchema: z.ZodType<MemberEvent> = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("death"),
      date: dateField,
      cause: z.enum(["work-accident", "other"]),
      ...accident,
    }),
    z.strictObject({
      kind: z.literal("work-accident"),
      date: dateField,
      totalDisability: maybe(z.boolean()),
      disabilities: maybe(disabilitiesField),
      leftHanded: maybe(z.boolean()),
      ...accident,
    }),
    z.strictObject({
      kind: z.literal("job-loss"),
      date: dateField,
      cause: z.enum(["dismissal", "contract-ended-early", "contract-expired", "resignation"]),
      claimedOn: maybe(dateField),
    }),
    z.strictObject({
      kind: z.literal("retirement"),
      date: dateField,
      ground: maybe(z.enum(["pension-age", "contract-pension-age"])),
    }),
  ],
  { error: messageOf(eventExpected.event) },
);

function areDistinct(list: readonly Programme[]): boolean {
  return new Set(list).size === list.length;
}

/** Schema of what is known of the participant. */
export const eventMemberSchema: z.ZodType<EventMember> = z
  .strictObject({
    segment: benefitSegmentField,
    programmes: z
      .array(z.enum(programmes as readonly [Programme]))
      .min(1, { error: messageOf(eventExpected.programmes) })
      .refine(areDistinct, { error: messageOf(eventExpected.programmes) }),
    wage: maybe(benefitWageField),
    income: maybe(incomeField),
    reportedWage: maybe(earnedField),
    otherWages: maybe(z.array(earnedField).readonly()),
    birthDate: maybe(dateField),
    citizen: maybe(z.boolean()),
    membershipStart: maybe(dateField),
    memberships: maybe(positiveCountField),
    contributionMonths: maybe(countField),
    contributionMonthsAtLeast: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    arrearsMonths: maybe(countField),
    arrearsSettledBy: maybe(z.enum(["participant", "heirs", "other"])),
    active: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    jht: maybe(
      z.strictObject({
        balance: rupiahField,
        earlierPayments: maybe(earlierPaymentsField),
        resident: maybe(z.boolean()),
        taxNumber: maybe(z.boolean()),
      }),
    ),
    jp: maybe(pensionMemberSchema),
    jkp: maybe(jkpWorkerSchema),
  })
  .check((context) => {
    addFaults(context, earningsFaults(context.value));
  });

const familyMember: z.ZodType<EventFamilyMember> = z
  .strictObject({ ...familyMemberFields, child: maybe(scholarshipChildSchema) })
  .check(checkFamilyMember)
  .refine(({ relation, child }) => child === undefined || relation === "child", {
    path: ["child"],
    error: messageOf(eventExpected.child),
  });

/** Schema of what `assessEvent` takes. */
export const eventInputSchema: z.ZodType<EventInput> = z
  .strictObject({
    event: memberEventSchema,
    member: eventMemberSchema,
    family: maybe(z.array(familyMember)),
  })
  .check((context) => {
    const { event, member } = context.value;
    addFaults(context, [...eventFaults(event, member), ...memberFaults(member, event)]);
  });
