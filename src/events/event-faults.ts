import type { Bilingual } from "../core/bilingual.js";
import { benefitExpected, monthFaults, settlerFaults } from "../benefits/benefit-schema.js";
import { completedYears } from "../core/calendar.js";
import { expectations } from "../core/expectations.js";
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
export const eventExpected: Readonly<Record<EventExpectation, Bilingual>> = expectations({
  event: {
    id: "peristiwa: death, work-accident, job-loss, atau retirement",
    en: "an event: death, work-accident, job-loss or retirement",
  },
  programmes: {
    id: "sekurang-kurangnya satu program (jkk, jkm, jht, jp, jkp), tanpa pengulangan",
    en: "at least one programme (jkk, jkm, jht, jp, jkp), without repetition",
  },
  basis: {
    id: "wage bagi penerima upah dan jasa konstruksi, income bagi BPU",
    en: "wage of wage earners and construction workers, income of non-wage earners",
  },
  family: {
    id: "keluarga peserta, wajib bila peserta meninggal dunia (daftar kosong bila tidak ada)",
    en: "the family, required on a death (an empty list where there is nobody)",
  },
  child: {
    id: 'child hanya bagi relation "child"',
    en: 'child is only of the relation "child"',
  },
  birthDate: { id: "tanggal lahir sebelum peristiwa", en: "a birth date before the event" },
  membershipStart: {
    id: "kepesertaan dimulai tidak sesudah peristiwa",
    en: "the membership begins not after the event",
  },
  settledBy: {
    id: 'sesudah peserta meninggal dunia, arrearsSettledBy ialah "heirs" atau "other"',
    en: 'after the participant\'s death, arrearsSettledBy is "heirs" or "other"',
  },
  claimedOn: { id: "tidak sebelum peristiwa", en: "not before the event" },
  citizen: {
    id: "jkp.citizen harus sesuai dengan foreigner: orang asing bukan WNI",
    en: "jkp.citizen must agree with foreigner: a foreigner is no citizen",
  },
  age: {
    id: "umur saat pendaftaran tidak melebihi umur pada hari peristiwa menurut birthDate",
    en: "an age at registration not above the age on the day of the event by birthDate",
  },
});

/** What contradicts itself in what has happened. */
export function eventFaults(event: MemberEvent): Fault[] {
  const early = event.kind === "job-loss" && isAfter(event.date, event.claimedOn);
  return faultIf(early, ["event", "claimedOn"], eventExpected.claimedOn);
}

/** What of the participant contradicts itself or the day of the event. */
export function memberFaults(member: EventMember, { kind, date }: MemberEvent): Fault[] {
  const died = kind === "death";
  const { arrearsSettledBy: settledBy, birthDate, membershipStart, foreigner, jp, jkp } = member;
  const born = birthDate === undefined || birthDate < date;
  const age = born && birthDate !== undefined ? completedYears(birthDate, date) : undefined;
  const registered = jkp?.ageAtRegistration;
  const older = age !== undefined && registered !== undefined && registered > age;
  const citizen = foreigner !== undefined && jkp?.citizen === foreigner;
  const late = eventExpected.membershipStart;
  const early = benefitExpected.beforeBirth;
  const faults = [
    ...faultIf(!born, "birthDate", eventExpected.birthDate),
    ...faultIf(isAfter(membershipStart, date), "membershipStart", late),
    ...faultIf(isAfter(birthDate, membershipStart), "membershipStart", early),
    ...faultIf(isAfter(jp?.membershipStart, date), ["jp", "membershipStart"], late),
    ...faultIf(isAfter(birthDate, jp?.membershipStart), ["jp", "membershipStart"], early),
    ...faultIf(citizen, ["jkp", "citizen"], eventExpected.citizen),
    ...faultIf(older, ["jkp", "ageAtRegistration"], eventExpected.age),
    ...monthFaults({ ...member, date }),
    ...settlerFaults(member),
    ...faultIf(died && settledBy === "participant", "arrearsSettledBy", eventExpected.settledBy),
  ];
  return faults.map(({ path, expected }) => ({ path: ["member", ...path], expected }));
}
