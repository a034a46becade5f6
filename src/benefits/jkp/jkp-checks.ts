import { jkpMembershipChecks } from "../../contributions/jkp-membership.js";
import { monthOf } from "../../core/calendar.js";
import { type Check, checkOf } from "../../core/check.js";
import { type InputIssue, InvalidInputError, issueOf } from "../../core/errors.js";
import { firstDayKnown, lookUp, lookUpIfAny } from "../../core/look-up.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { jkpArrearsMonths } from "../../law/provisions/arrears.js";
import {
  jkpCausesByContract,
  jkpClaims,
  jkpConsecutiveMonths,
  jkpExcludedCauses,
  jkpNeverEnrolled,
  jkpPaidMonths,
  jkpSegments,
  jkpWillingToWork,
  jkpWindowMonths,
} from "../../law/provisions/job-loss-benefits.js";
import {
  claimWindowCheck,
  previousClaimsCheck,
  proofCheck,
  rulingCheck,
  stillEntitledCheck,
} from "./jkp-claim-checks.js";
import { jkpClaim, type JkpClaim } from "./jkp-claim.js";
import type { JkpFacts } from "./jkp-input.js";

/** All conditions of JKP, in the order in which they decide: PP 37/2021 Pasal 4, 19, 20, 35, 40. */
export function jkpChecks(trace: Trace, facts: JkpFacts): Check[] {
  const { terminationDate } = facts;
  const claim = jkpClaim(trace, facts);
  const day = claim.ruledOn;
  refuseImpossibleClaims(trace, day, facts);
  const ofTheCase = [
    segmentCheck(trace, terminationDate, facts),
    causeCheck(trace, terminationDate, facts),
    contractCheck(trace, terminationDate, facts),
    enrolledCheck(trace, terminationDate, facts),
    ...membershipChecks(trace, facts),
    willingCheck(trace, day, facts),
  ];
  if (facts.enrolled === false) return [...ofTheCase, previousClaimsCheck(trace, day, facts)];
  return [
    ...ofTheCase,
    rulingCheck(trace, facts, claim),
    paidMonthsCheck(trace, day, facts),
    whileOpen(claim, consecutiveCheck(trace, day, facts)),
    previousClaimsCheck(trace, day, facts),
    claimWindowCheck(trace, facts),
    stillEntitledCheck(trace, facts),
    whileOpen(claim, proofCheck(trace, day, facts)),
    jkpArrearsCheck(trace, day, facts),
  ].filter((check) => check !== undefined);
}

function segmentCheck(trace: Trace, day: CalendarDate, facts: JkpFacts): Check {
  const open = lookUp(trace, jkpSegments, day);
  return checkOf(
    "jkp.segment",
    open.value.includes(facts.segment ?? "wage-earner"),
    { key: "check.jkp.segment" },
    [open.key],
  );
}

function causeCheck(trace: Trace, day: CalendarDate, { cause }: JkpFacts): Check {
  const excluded = lookUp(trace, jkpExcludedCauses, day);
  return checkOf(
    "jkp.cause",
    cause === undefined ? undefined : !excluded.value.includes(cause),
    { key: "check.jkp.cause" },
    [excluded.key],
    { missing: ["cause"] },
  );
}

function contractCheck(trace: Trace, day: CalendarDate, facts: JkpFacts): Check {
  const { cause, contract } = facts;
  const rule = lookUp(trace, jkpCausesByContract, day);
  const excluded = lookUp(trace, jkpExcludedCauses, day);
  const giving = contract ? rule.value[contract] : Object.values(rule.value).flat();
  return checkOf(
    "jkp.contract",
    cause === undefined ? undefined : giving.includes(cause) || excluded.value.includes(cause),
    { key: "check.jkp.contract" },
    [rule.key],
    { missing: ["cause"] },
  );
}

function enrolledCheck(trace: Trace, day: CalendarDate, { enrolled }: JkpFacts): Check {
  const rule = lookUp(trace, jkpNeverEnrolled, day);
  return checkOf("jkp.enrolled", enrolled, { key: "check.jkp.enrolled" }, [rule.key], {
    missing: ["enrolled"],
  });
}

/** The conditions of membership whose facts are given: Pasal 4. */
function membershipChecks(trace: Trace, facts: JkpFacts): Check[] {
  const { citizen, ageAtRegistration, registeredInJkn, employerSize, programmes } = facts;
  const given = [citizen, ageAtRegistration, registeredInJkn, programmes && employerSize];
  if (given.every((fact) => fact === undefined)) return [];
  const checks = jkpMembershipChecks(trace, {
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

function willingCheck(trace: Trace, day: CalendarDate, { willingToWork }: JkpFacts): Check {
  const rule = lookUp(trace, jkpWillingToWork, day);
  const own = rule.value.includes("self-employment");
  return checkOf(
    "jkp.willing-to-work",
    willingToWork,
    textWith("check.jkp.willing-to-work", { own }),
    [rule.key],
    { missing: ["willingToWork"] },
  );
}

function paidMonthsCheck(trace: Trace, day: CalendarDate, facts: JkpFacts): Check {
  const least = lookUp(trace, jkpPaidMonths, day);
  const window = lookUp(trace, jkpWindowMonths, day);
  const paid = facts.contributionMonthsInLast24;
  return checkOf(
    "jkp.paid-months",
    paid === undefined ? undefined : paid >= least.value,
    textWith("check.jkp.paid-months", { months: least.value, months2: window.value }),
    [least.key, window.key],
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
  trace: Trace,
  day: CalendarDate,
  { consecutiveContributionMonths: paid }: JkpFacts,
): Check | undefined {
  const least = lookUpIfAny(trace, jkpConsecutiveMonths, day);
  if (!least) return undefined;
  return checkOf(
    "jkp.consecutive-months",
    paid === undefined ? undefined : paid >= least.value,
    textWith("check.jkp.consecutive-months", { months: least.value }),
    [least.key],
    { missing: ["consecutiveContributionMonths"] },
  );
}

/** Arrears: over the limit the employer pays first: Pasal 39. */
function jkpArrearsCheck(trace: Trace, day: CalendarDate, facts: JkpFacts): Check {
  const limit = lookUp(trace, jkpArrearsMonths, day);
  const { arrearsMonths } = facts;
  return checkOf(
    "jkp.arrears",
    arrearsMonths === undefined ? undefined : arrearsMonths <= limit.value,
    textWith("check.jkp.arrears", { months: limit.value }),
    [limit.key],
    { missing: ["arrearsMonths"], effect: "reduces" },
  );
}

/** Refuses more months than the window has, or an earlier claim from before there was JKP. */
function refuseImpossibleClaims(trace: Trace, day: CalendarDate, facts: JkpFacts): void {
  const issues = [...monthIssues(trace, day, facts), ...claimIssues(trace, facts)];
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function monthIssues(trace: Trace, day: CalendarDate, facts: JkpFacts): InputIssue[] {
  const { contributionMonthsInLast24: paid, consecutiveContributionMonths: unbroken } = facts;
  const window = lookUp(trace, jkpWindowMonths, day).value;
  if (paid === undefined) return [];
  const cites = { regulation: "pp-37-2021", article: "Pasal 19 ayat (3)" };
  if (paid > window) {
    return [{ path: "contributionMonthsInLast24", ...issueOf(atMost(window)), cites }];
  }
  if (unbroken === undefined || Math.min(unbroken, window) <= paid) return [];
  return [{ path: "consecutiveContributionMonths", ...issueOf(within(paid, window)), cites }];
}

function atMost(window: number): Text {
  return textWith("impossible-claims.at-most", { window });
}

function within(paid: number, window: number): Text {
  return textWith("impossible-claims.within", { window, paid });
}

function claimIssues(trace: Trace, { previousClaims = [] }: JkpFacts): InputIssue[] {
  const began = firstDayKnown(trace, jkpClaims);
  return previousClaims.flatMap(({ date }, index) =>
    date < began
      ? [
          {
            path: `previousClaims[${index}].date`,
            ...issueOf(textWith("impossible-claims.claim", { began })),
            cites: { regulation: "pp-37-2021", article: "Pasal 35, 50" },
          },
        ]
      : [],
  );
}
