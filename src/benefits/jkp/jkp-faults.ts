import type { Bilingual } from "../../core/bilingual.js";
import { monthOf, monthsFromTo } from "../../core/calendar.js";
import { expectations } from "../../core/expectations.js";
import { faultIf, isAfter, type Fault } from "../../core/faults.js";
import type { JkpBenefitInput, JkpFacts } from "./jkp-inputs.js";

type JkpExpectation =
  | "contract"
  | "order"
  | "after"
  | "previous"
  | "since"
  | "workedAfterDeath"
  | "notEnrolled"
  | "months"
  | "attendance";

/** What the facts of a lost job must be, each by itself and in view of each other. */
export const jkpExpected: Readonly<Record<JkpExpectation, Bilingual>> = expectations({
  contract: {
    id: "perjanjian kerja yang sesuai dengan sebab: contract-ended-early dan contract-expired hanya untuk fixed-term",
    en: "a contract that fits the cause: contract-ended-early and contract-expired are for fixed-term only",
  },
  order: {
    id: "urutan hari: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
    en: "days in order: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
  },
  after: { id: "tidak sebelum terminationDate", en: "not before terminationDate" },
  previous: {
    id: "tidak sesudah terminationDate",
    en: "not after terminationDate",
  },
  since: {
    id: "tidak lebih dari bulan antara date klaim itu dan terminationDate",
    en: "not more than the months between the date of that claim and terminationDate",
  },
  workedAfterDeath: {
    id: "reemployedOn tidak boleh sesudah diedOn",
    en: "reemployedOn must not be after diedOn",
  },
  notEnrolled: {
    id: 'hanya bagi peserta JKP: tidak bersama enrolled false (arrearsMonths, reportedWage, "jkp" dalam programmes)',
    en: 'only of JKP participants: not together with enrolled false (arrearsMonths, reportedWage, "jkp" among programmes)',
  },
  months: { id: "setiap bulan satu kali", en: "each month once" },
  attendance: { id: "persen, 0 sampai 100", en: "a percentage, 0 to 100" },
});

/** What the facts must be in view of each other. */
export function factFaults(facts: JkpFacts): Fault[] {
  const { cause, contract } = facts;
  const fixedTerm = cause === "contract-ended-early" || cause === "contract-expired";
  return [
    ...dayFaults(facts),
    ...previousFaults(facts),
    ...enrolmentFaults(facts),
    ...faultIf(contract === "permanent" && fixedTerm, "contract", jkpExpected.contract),
  ];
}

/** What is said of the wage and the months in view of the other facts. */
export function benefitFaults(facts: JkpBenefitInput): Fault[] {
  const { terminationDate, months = [], enrolled, reportedWage } = facts;
  const early = months.flatMap(({ paidOn }, index) =>
    faultIf(isAfter(terminationDate, paidOn), ["months", index, "paidOn"], jkpExpected.after),
  );
  const stray = enrolled === false && reportedWage !== undefined;
  return [...early, ...faultIf(stray, "reportedWage", jkpExpected.notEnrolled)];
}

function dayFaults(facts: JkpFacts): Fault[] {
  const { terminationDate, reemployedOn, diedOn } = facts;
  let before = terminationDate;
  const disordered = (["claimedOn", "foundEligibleOn", "firstPaidOn"] as const).filter((field) => {
    const day = facts[field];
    if (day === undefined) return false;
    const early = day < before;
    before = day;
    return early;
  });
  const ends = (["reemployedOn", "diedOn"] as const).filter((field) =>
    isAfter(terminationDate, facts[field]),
  );
  return [
    ...disordered.map((field) => ({ path: [field], expected: jkpExpected.order })),
    ...ends.map((field) => ({ path: [field], expected: jkpExpected.after })),
    ...faultIf(isAfter(reemployedOn, diedOn), "reemployedOn", jkpExpected.workedAfterDeath),
  ];
}

function previousFaults({ terminationDate, previousClaims = [] }: JkpFacts): Fault[] {
  return previousClaims.flatMap(({ date, contributionMonthsSince }, index) => {
    if (date > terminationDate) {
      return faultIf(true, ["previousClaims", index, "date"], jkpExpected.previous);
    }
    const most = monthsFromTo(monthOf(date), monthOf(terminationDate)).length;
    const path = ["previousClaims", index, "contributionMonthsSince"];
    return faultIf(contributionMonthsSince > most, path, jkpExpected.since);
  });
}

/** Whoever was never enrolled has neither arrears of JKP nor JKP among the programmes. */
function enrolmentFaults({ enrolled, arrearsMonths, programmes }: JkpFacts): Fault[] {
  if (enrolled !== false) return [];
  return [
    ...faultIf(!!arrearsMonths, "arrearsMonths", jkpExpected.notEnrolled),
    ...faultIf(programmes?.includes("jkp"), "programmes", jkpExpected.notEnrolled),
  ];
}
