import { monthOf } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { jkpMembershipChecks } from "../../contributions/jkp-membership.js";
import { jkpArrearsMonths } from "../../law/provisions/arrears.js";
import {
  jkpCausesByContract,
  jkpConsecutiveMonths,
  jkpExcludedCauses,
  jkpNeverEnrolled,
  jkpPaidMonths,
  jkpSegments,
  jkpWillingToWork,
  jkpWindowMonths,
} from "../../law/provisions/job-loss-benefits.js";
import { refuseImpossibleClaims } from "./impossible-claims.js";
import { jkpClaim, type JkpClaim } from "./jkp-claim.js";
import {
  claimWindowCheck,
  previousClaimsCheck,
  proofCheck,
  rulingCheck,
  stillEntitledCheck,
} from "./jkp-claim-checks.js";
import type { JkpFacts } from "./jkp-inputs.js";
import { textWith } from "../../core/text.js";

/** All conditions of JKP, in the order in which they decide: PP 37/2021 Pasal 4, 19, 20, 35, 40. */
export function jkpChecks(workings: Workings, facts: JkpFacts): Check[] {
  const { terminationDate } = facts;
  const claim = jkpClaim(workings, facts);
  const day = claim.ruledOn;
  refuseImpossibleClaims(workings, day, facts);
  const ofTheCase = [
    segmentCheck(workings, terminationDate, facts),
    causeCheck(workings, terminationDate, facts),
    contractCheck(workings, terminationDate, facts),
    enrolledCheck(workings, terminationDate, facts),
    ...membershipChecks(workings, facts),
    willingCheck(workings, day, facts),
  ];
  if (facts.enrolled === false) return [...ofTheCase, previousClaimsCheck(workings, day, facts)];
  return [
    ...ofTheCase,
    rulingCheck(workings, facts, claim),
    paidMonthsCheck(workings, day, facts),
    whileOpen(claim, consecutiveCheck(workings, day, facts)),
    previousClaimsCheck(workings, day, facts),
    claimWindowCheck(workings, facts),
    stillEntitledCheck(workings, facts),
    whileOpen(claim, proofCheck(workings, day, facts)),
    jkpArrearsCheck(workings, day, facts),
  ].filter((check) => check !== undefined);
}

function segmentCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const open = lookUp(workings, jkpSegments, day);
  return checkOf(
    "jkp.segment",
    open.value.includes(facts.segment ?? "wage-earner"),
    { key: "check.jkp.segment" },
    [open.ref],
  );
}

function causeCheck(workings: Workings, day: CalendarDate, { cause }: JkpFacts): Check {
  const excluded = lookUp(workings, jkpExcludedCauses, day);
  return checkOf(
    "jkp.cause",
    cause === undefined ? undefined : !excluded.value.includes(cause),
    { key: "check.jkp.cause" },
    [excluded.ref],
    { missing: ["cause"] },
  );
}

function contractCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const { cause, contract } = facts;
  const rule = lookUp(workings, jkpCausesByContract, day);
  const excluded = lookUp(workings, jkpExcludedCauses, day);
  const giving = contract ? rule.value[contract] : Object.values(rule.value).flat();
  return checkOf(
    "jkp.contract",
    cause === undefined ? undefined : giving.includes(cause) || excluded.value.includes(cause),
    { key: "check.jkp.contract" },
    [rule.ref],
    { missing: ["cause"] },
  );
}

function enrolledCheck(workings: Workings, day: CalendarDate, { enrolled }: JkpFacts): Check {
  const rule = lookUp(workings, jkpNeverEnrolled, day);
  return checkOf(
    "jkp.enrolled",
    enrolled,
    { key: "check.jkp.enrolled" },
    [rule.ref],
    { missing: ["enrolled"] },
  );
}

/** The conditions of membership whose facts are given: Pasal 4. */
function membershipChecks(workings: Workings, facts: JkpFacts): Check[] {
  const { citizen, ageAtRegistration, registeredInJkn, employerSize, programmes } = facts;
  const given = [citizen, ageAtRegistration, registeredInJkn, programmes && employerSize];
  if (given.every((fact) => fact === undefined)) return [];
  const checks = jkpMembershipChecks(workings, {
    month: monthOf(facts.terminationDate),
    size: programmes && employerSize,
    programmes: programmes ?? [],
    facts: {
      ...(citizen !== undefined && { citizen }),
      ...(ageAtRegistration !== undefined && { ageAtRegistration }),
      ...(registeredInJkn !== undefined && { registeredInJkn }),
    },
  });
  return checks.filter((check) => check.passed !== undefined);
}

function willingCheck(workings: Workings, day: CalendarDate, { willingToWork }: JkpFacts): Check {
  const rule = lookUp(workings, jkpWillingToWork, day);
  const own = rule.value.includes("self-employment");
  return checkOf(
    "jkp.willing-to-work",
    willingToWork,
    textWith("check.jkp.willing-to-work", { own }),
    [rule.ref],
    { missing: ["willingToWork"] },
  );
}

function paidMonthsCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const least = lookUp(workings, jkpPaidMonths, day);
  const window = lookUp(workings, jkpWindowMonths, day);
  const paid = facts.contributionMonthsInLast24;
  return checkOf(
    "jkp.paid-months",
    paid === undefined ? undefined : paid >= least.value,
    textWith("check.jkp.paid-months", { months: least.value, months2: window.value }),
    [least.ref, window.ref],
    { missing: ["contributionMonthsInLast24"] },
  );
}

/** A condition that one law asks and another does not fails only once it is known which rules. */
function whileOpen({ missing }: JkpClaim, check: Check | undefined): Check | undefined {
  if (check?.passed !== false || missing.length === 0) return check;
  return { ...check, passed: undefined, missing };
}

/** Months in a row, while the law asked for them. */
function consecutiveCheck(
  workings: Workings,
  day: CalendarDate,
  { consecutiveContributionMonths: paid }: JkpFacts,
): Check | undefined {
  const least = lookUpIfAny(workings, jkpConsecutiveMonths, day);
  if (!least) return undefined;
  return checkOf(
    "jkp.consecutive-months",
    paid === undefined ? undefined : paid >= least.value,
    textWith("check.jkp.consecutive-months", { months: least.value }),
    [least.ref],
    { missing: ["consecutiveContributionMonths"] },
  );
}

/** Arrears: over the limit the employer pays first: Pasal 39. */
function jkpArrearsCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const limit = lookUp(workings, jkpArrearsMonths, day);
  const { arrearsMonths } = facts;
  return checkOf(
    "jkp.arrears",
    arrearsMonths === undefined ? undefined : arrearsMonths <= limit.value,
    textWith("check.jkp.arrears", { months: limit.value }),
    [limit.ref],
    { missing: ["arrearsMonths"], effect: "reduces" },
  );
}
