import { addMonths } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jkpClaimMonths,
  jkpClaims,
  jkpEmployerNotice,
  jkpProofs,
  jkpTransition,
} from "../../law/provisions/job-loss-benefits.js";
import { jkpLapsedClaim } from "../../law/readings/job-loss-readings.js";
import type { JkpClaim } from "./jkp-claim.js";
import type { JkpFacts } from "./jkp-inputs.js";

/** Which rule governs, while the days that decide it are not known. */
export function rulingCheck(
  workings: Workings,
  facts: JkpFacts,
  claim: JkpClaim,
): Check | undefined {
  if (claim.missing.length === 0) return undefined;
  const months = lookUp(workings, jkpClaimMonths, facts.terminationDate);
  const rule = lookUpIfAny(workings, jkpTransition, claim.until);
  return checkOf(
    "jkp.ruling-law",
    undefined,
    { key: "check.jkp.ruling-law" },
    [rule?.ref ?? months.ref],
    { missing: claim.missing },
  );
}

/** Three times in a working life, with years of contributions in between: Pasal 35. */
export function previousClaimsCheck(
  workings: Workings,
  day: CalendarDate,
  { previousClaims }: JkpFacts,
): Check {
  const { value, ref } = lookUp(workings, jkpClaims, day);
  const latest = [...(previousClaims ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const far = latest === undefined || latest.contributionMonthsSince >= value.monthsBetween;
  return checkOf(
    "jkp.previous-claims",
    previousClaims === undefined ? undefined : previousClaims.length < value.most && far,
    textWith("check.jkp.previous-claims", { most: value.most, monthsBetween: value.monthsBetween }),
    [ref],
    { missing: ["previousClaims"] },
  );
}

/** Claimed within the months from the dismissal that the law gives: Pasal 40. */
export function claimWindowCheck(workings: Workings, facts: JkpFacts): Check {
  const { terminationDate, claimedOn } = facts;
  const before = lookUp(workings, jkpClaimMonths, terminationDate);
  const rule = claimedOn === undefined ? before : lookUp(workings, jkpClaimMonths, claimedOn);
  return checkOf(
    "jkp.claim-window",
    claimedOn === undefined ? undefined : inTime(workings, terminationDate, claimedOn),
    textWith("check.jkp.claim-window", { months: rule.value }),
    [rule.ref],
    { missing: ["claimedOn"] },
  );
}

function inTime(
  workings: Workings,
  terminationDate: CalendarDate,
  claimedOn: CalendarDate,
): boolean {
  const before = lookUp(workings, jkpClaimMonths, terminationDate);
  const since = lookUp(workings, jkpClaimMonths, claimedOn);
  const oldLimit = addMonths(terminationDate, before.value);
  if (claimedOn <= oldLimit) return true;
  if (claimedOn > addMonths(terminationDate, since.value)) return false;
  const hadLapsed = oldLimit < since.ref.from;
  if (hadLapsed) warn(workings, lapsedBefore(before.value, since.value));
  return !hadLapsed || choose(workings, jkpLapsedClaim) === "revives";
}

function lapsedBefore(before: number, since: number): Warning {
  return {
    code: "lapsed-claim",
    provision: jkpClaimMonths.id,
    message: textWith("warning.lapsed-claim", { before, since }),
  };
}

/** The right is lost on finding work or on death before the claim: Pasal 40. */
export function stillEntitledCheck(workings: Workings, facts: JkpFacts): Check | undefined {
  const { reemployedOn, diedOn, claimedOn, terminationDate } = facts;
  const end = [reemployedOn, diedOn].filter((day) => day !== undefined).sort()[0];
  if (end === undefined) return undefined;
  const rule = lookUp(workings, jkpClaimMonths, claimedOn ?? terminationDate);
  return checkOf(
    "jkp.not-lost",
    claimedOn === undefined ? undefined : end > claimedOn,
    { key: "check.jkp.not-lost" },
    [rule.ref],
    { missing: ["claimedOn"] },
  );
}

/** The dismissal is proved in a way that the law names: Pasal 20 ayat (3). */
export function proofCheck(workings: Workings, day: CalendarDate, { proof }: JkpFacts): Check {
  const accepted = lookUp(workings, jkpProofs, day);
  const notice = lookUpIfAny(workings, jkpEmployerNotice, day);
  const within: Text = notice
    ? textWith("jkp-claim-checks.proof-check.within", { days: notice.value })
    : { key: "jkp-claim-checks.proof-check.within-otherwise" };
  return checkOf(
    "jkp.proof",
    proof === undefined ? undefined : proof !== "none" && accepted.value.includes(proof),
    textWith("check.jkp.proof", { within }),
    notice ? [accepted.ref, notice.ref] : [accepted.ref],
    { missing: ["proof"] },
  );
}
