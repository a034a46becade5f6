import type { Text } from "../../core/text.js";
import { monthOf, monthsFromTo } from "../../core/calendar.js";
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
export const jkpExpected: Readonly<Record<JkpExpectation, Text>> = {
  contract: { key: "expected.jkp.contract" },
  order: { key: "expected.jkp.order" },
  after: { key: "expected.jkp.after" },
  previous: { key: "expected.jkp.previous" },
  since: { key: "expected.jkp.since" },
  workedAfterDeath: { key: "expected.jkp.worked-after-death" },
  notEnrolled: { key: "expected.jkp.not-enrolled" },
  months: { key: "expected.jkp.months" },
  attendance: { key: "expected.jkp.attendance" },
};

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
