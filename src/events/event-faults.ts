import type { Text } from "../core/text.js";
import { benefitExpected, monthFaults, settlerFaults } from "../benefits/benefit-schema.js";
import { completedYears } from "../core/calendar.js";
import { faultIf, isAfter, type Fault } from "../core/faults.js";
import type { EventMember, MemberEvent } from "./event-inputs.js";

type EventExpectation =
  | "event"
  | "programmes"
  | "basis"
  | "family"
  | "child"
  | "birthDate"
  | "membershipStart"
  | "settledBy"
  | "claimedOn"
  | "citizen"
  | "age";

/** What the facts of an event must be, each by itself and in view of each other. */
export const eventExpected: Readonly<Record<EventExpectation, Text>> = {
  event: { key: "expected.event.event" },
  programmes: { key: "expected.event.programmes" },
  basis: { key: "expected.event.basis" },
  family: { key: "expected.event.family" },
  child: { key: "expected.event.child" },
  birthDate: { key: "expected.event.birth-date" },
  membershipStart: { key: "expected.event.membership-start" },
  settledBy: { key: "expected.event.settled-by" },
  claimedOn: { key: "expected.event.claimed-on" },
  citizen: { key: "expected.event.citizen" },
  age: { key: "expected.event.age" },
};

/** What contradicts itself in what has happened. */
export function eventFaults(event: MemberEvent): Fault[] {
  const early = event.kind === "job-loss" && isAfter(event.date, event.claimedOn);
  return faultIf(early, ["event", "claimedOn"], eventExpected.claimedOn);
}

/** What of the participant contradicts itself or the day of the event. */
export function memberFaults(member: EventMember, { kind, date }: MemberEvent): Fault[] {
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
