import { doubt, type Warning } from "../../core/warning.js";
import { earlierFirst, addMonths } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jkpClaimMonths,
  jkpClaims,
  jkpEmployerNotice,
  jkpProofs,
  jkpTransition,
} from "../../law/provisions/job-loss-benefits.js";
import { jkpLapsedClaim } from "../../law/readings/job-loss-readings.js";
import type { JkpClaim } from "./jkp-claim.js";
import type { JkpFacts } from "./jkp-input.js";
import { fromOf } from "../../core/provision.js";

/** Which rule governs, while the days that decide it are not known. */
export function rulingCheck(trace: Trace, facts: JkpFacts, claim: JkpClaim): Check | undefined {
  if (claim.missing.length === 0) return undefined;
  const months = lookUp(trace, jkpClaimMonths, facts.terminationDate);
  const rule = lookUpIfAny(trace, jkpTransition, claim.until);
  return checkOf(
    "jkp.ruling-law",
    undefined,
    { key: "check.jkp.ruling-law" },
    [rule?.key ?? months.key],
    { missing: claim.missing },
  );
}

/** Three times in a working life, with years of contributions in between: Pasal 35. */
export function previousClaimsCheck(
  trace: Trace,
  day: CalendarDate,
  { previousClaims }: JkpFacts,
): Check {
  const { value, key } = lookUp(trace, jkpClaims, day);
  const latest = [...(previousClaims ?? [])].sort((a, b) => earlierFirst(a.date, b.date)).at(-1);
  const far = latest === undefined || latest.contributionMonthsSince >= value.monthsBetween;
  return checkOf(
    "jkp.previous-claims",
    previousClaims === undefined ? undefined : previousClaims.length < value.most && far,
    textWith("check.jkp.previous-claims", { most: value.most, monthsBetween: value.monthsBetween }),
    [key],
    { missing: ["previousClaims"] },
  );
}

/** Claimed within the months from the dismissal that the law gives: Pasal 40. */
export function claimWindowCheck(trace: Trace, facts: JkpFacts): Check {
  const { terminationDate, claimedOn } = facts;
  const before = lookUp(trace, jkpClaimMonths, terminationDate);
  if (claimedOn === undefined) return windowCheck(undefined, before);
  const oldLimit = addMonths(terminationDate, before.value);
  if (claimedOn <= oldLimit) return windowCheck(true, before);
  const since = lookUp(trace, jkpClaimMonths, claimedOn);
  if (claimedOn > addMonths(terminationDate, since.value)) return windowCheck(false, since);
  if (oldLimit >= fromOf(since.key)) return windowCheck(true, since);
  warn(trace, lapsedBefore(before.value, since));
  if (resolveReading(trace, jkpLapsedClaim) === "revives") return windowCheck(true, since);
  const text = textWith("check.jkp.claim-window~lapsed", { months: before.value, to: oldLimit });
  return checkOf("jkp.claim-window", false, text, [before.key]);
}

function windowCheck(passed: boolean | undefined, { value, key }: LookedUp<number>): Check {
  const text = textWith("check.jkp.claim-window", { months: value });
  return checkOf("jkp.claim-window", passed, text, [key], { missing: ["claimedOn"] });
}

function lapsedBefore(before: number, since: LookedUp<number>): Warning {
  return doubt("lapsed-claim", {
    values: { before, since: since.value },
    provisions: since.keys,
  });
}

/** The right is lost on finding work or on death before the claim: Pasal 40. */
export function stillEntitledCheck(trace: Trace, facts: JkpFacts): Check | undefined {
  const { reemployedOn, diedOn, claimedOn, terminationDate } = facts;
  const end = reemployedOn ?? diedOn;
  if (end === undefined) return undefined;
  const rule = lookUp(trace, jkpClaimMonths, claimedOn ?? terminationDate);
  return checkOf(
    "jkp.not-lost",
    claimedOn === undefined ? undefined : end > claimedOn,
    { key: "check.jkp.not-lost" },
    [rule.key],
    { missing: ["claimedOn"] },
  );
}

/** The dismissal is proved in a way that the law names: Pasal 20 ayat (3). */
export function proofCheck(trace: Trace, day: CalendarDate, { proof }: JkpFacts): Check {
  const accepted = lookUp(trace, jkpProofs, day);
  const notice = lookUpIfAny(trace, jkpEmployerNotice, day);
  const within: Text = notice
    ? textWith("jkp-claim-checks.within", { days: notice.value })
    : { key: "shared.nothing" };
  return checkOf(
    "jkp.proof",
    proof === undefined ? undefined : proof !== "none" && accepted.value.includes(proof),
    textWith("check.jkp.proof", { within }),
    notice ? [accepted.key, notice.key] : [accepted.key],
    { missing: ["proof"] },
  );
}
