import type { Bilingual } from "../../core/bilingual.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
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
import type { MigrantWorkerFacts } from "./migrant-worker-inputs.js";
import { counted } from "../../core/counted.js";

/** All conditions of a migrant worker's benefit, in the order in which they decide. */
export function migrantWorkerChecks(workings: Workings, facts: MigrantWorkerFacts): Check[] {
  return [
    coveredCheck(workings, facts),
    causeCheck(workings, facts),
    faultCheck(workings, facts),
    protectedCheck(workings, facts),
    windowCheck(workings, facts),
  ].filter((check) => check !== undefined);
}

/** The list of benefits that names an event: Permenaker 4/2023 Pasal 27 and 34. */
export function listNaming(
  workings: Workings,
  date: CalendarDate,
  event: MigrantEvent | undefined,
): Found<MigrantBenefitList> {
  const main = lookUp(workings, migrantBenefits, date);
  if (event === undefined || main.value[event]) return main;
  return lookUpIfAny(workings, migrantFurtherBenefits, date) ?? main;
}

function coveredCheck(workings: Workings, facts: MigrantWorkerFacts): Check {
  const { date, event, phase } = facts;
  const list = listNaming(workings, date, event);
  const phases = event === undefined ? undefined : (list.value[event] ?? []);
  const covered = phase === undefined ? undefined : phases?.includes(phase);
  return checkOf(
    "migrant-worker.covered",
    phases?.length === 0 ? false : covered,
    {
      id: "Manfaat atas kejadian ini diberikan pada masa itu (sebelum, selama, atau setelah bekerja)",
      en: "A benefit is given for this event in that phase (before, during or after work)",
    },
    [list.ref],
    { missing: askedTogether(facts) },
  );
}

/** Event and phase, and what one or another of them depends on. */
function askedTogether(facts: MigrantWorkerFacts): string[] {
  const { event, phase, cause, agencyFault, governmentPolicy } = facts;
  const { departureDate, contractEnd, returnDate } = facts;
  return [
    ...lacking({ event, phase }),
    ...(event === undefined ? lacking({ cause, agencyFault, governmentPolicy }) : []),
    ...(phase === undefined ? lacking({ departureDate, contractEnd, returnDate }) : []),
  ];
}

function causeCheck(
  workings: Workings,
  { date, event, cause }: MigrantWorkerFacts,
): Check | undefined {
  if (event !== "death") return undefined;
  const list = lookUp(workings, migrantBenefits, date);
  return checkOf(
    "migrant-worker.cause",
    cause === undefined ? undefined : true,
    {
      id: "Sebab kematian menentukan program: JKK bila akibat kecelakaan kerja, selain itu JKM",
      en: "The cause of the death decides the programme: JKK if a work accident, else JKM",
    },
    [list.ref],
    { missing: ["cause"] },
  );
}

function faultCheck(workings: Workings, facts: MigrantWorkerFacts): Check | undefined {
  const { agencyFault, governmentPolicy } = facts;
  if (facts.event !== "failed-departure") return undefined;
  const rule = lookUpIfAny(workings, migrantFailedDepartureExclusions, facts.date);
  if (!rule) return undefined;
  const causes = Object.entries({ agencyFault, governmentPolicy });
  const open = lacking({ agencyFault, governmentPolicy });
  const excluded = causes.some(([, value]) => value === true);
  return checkOf(
    "migrant-worker.failed-departure",
    excluded ? false : open.length > 0 ? undefined : true,
    {
      id: "Gagal berangkat bukan karena kesalahan perusahaan penempatan dan bukan karena kebijakan pemerintah",
      en: "The departure failed neither by the fault of the agency nor by government policy",
    },
    [rule.ref],
    { missing: open },
  );
}

/** Within the months before departure, the contract, or the months after the return. */
function protectedCheck(workings: Workings, facts: MigrantWorkerFacts): Check | undefined {
  const { date, phase } = facts;
  const { value, ref } = lookUp(workings, migrantProtection, date);
  const { monthsBefore, monthsAfter } = value;
  if (phase === undefined || (phase === "after" && monthsAfter === undefined)) return undefined;
  const { field, text } = protectedTimes(monthsBefore, monthsAfter ?? 0)[phase];
  const day = facts[field];
  const within = {
    before: (departure: CalendarDate) =>
      date <= departure && addMonths(departure, -monthsBefore) <= date,
    during: (end: CalendarDate) => date <= end,
    after: (arrival: CalendarDate) => date <= addMonths(arrival, monthsAfter ?? 0),
  };
  const passed = day === undefined ? undefined : within[phase](day);
  return checkOf("migrant-worker.protected", passed, text, [ref], { missing: [field] });
}

function protectedTimes(
  monthsBefore: number,
  monthsAfter: number,
): Readonly<
  Record<
    MigrantPhase,
    { readonly field: "departureDate" | "contractEnd" | "returnDate"; readonly text: Bilingual }
  >
> {
  return {
    before: {
      field: "departureDate",
      text: {
        id: `Terjadi paling lama ${monthsBefore} bulan sebelum berangkat`,
        en: `It happened at most ${counted(monthsBefore, "month")} before departure`,
      },
    },
    during: {
      field: "contractEnd",
      text: {
        id: "Terjadi dalam masa perjanjian kerja",
        en: "It happened within the work contract",
      },
    },
    after: {
      field: "returnDate",
      text: {
        id: `Terjadi paling lama ${monthsAfter} bulan setelah tiba kembali di Indonesia`,
        en: `It happened at most ${counted(monthsAfter, "month")} after the return to Indonesia`,
      },
    },
  };
}

/** The time to claim a work-accident benefit. */
function windowCheck(workings: Workings, facts: MigrantWorkerFacts): Check | undefined {
  const { date, event, cause, claimedOn } = facts;
  if (event === "death" && cause !== "work-accident") return undefined;
  const { value, ref } = lookUp(workings, migrantClaimYears, date);
  return checkOf(
    "migrant-worker.claim-window",
    claimedOn === undefined ? undefined : claimedOn <= addMonths(date, value * monthsOfYear),
    {
      id: `Diajukan paling lambat ${value} tahun sejak kejadian`,
      en: `Claimed at most ${counted(value, "year")} after the event`,
    },
    [ref],
    { missing: ["claimedOn"] },
  );
}
