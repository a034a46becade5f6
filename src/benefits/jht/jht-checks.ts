import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import { monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check, type CheckId, type FactPath } from "../../core/check.js";
import { isAfter } from "../../core/faults.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import { textWith, titleOf, type Text } from "../../core/text.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jhtBenefit,
  jhtMembers,
  jhtPartialShares,
  jhtPartialTimes,
  jhtPartialYears,
  jhtPensionAge,
  type JhtGroundRule,
} from "../../law/provisions/jht-claims.js";
import { jhtLeaving } from "../../law/readings/old-age-readings.js";
import { groundRules, isPartial, payableFrom } from "./claim-grounds.js";
import type { JhtFacts } from "./jht-claim-input.js";
import { provisionOf } from "../../core/provision.js";

/** All conditions of a claim, in the order in which they decide. */
export function jhtChecks(trace: Trace, facts: JhtFacts): Check[] {
  const { ground, date } = facts;
  const member = memberCheck(trace, facts);
  if (ground === undefined) {
    const rule = lookUp(trace, jhtBenefit, date);
    const missing = askGround(facts);
    return [member, checkOf("jht.ground", undefined, groundText, rule.keys, { missing })];
  }
  if (isPartial(ground)) {
    return [member, yearsCheck(trace, facts), onceCheck(trace, facts)];
  }
  const rule = lookUp(trace, groundRules[ground], date);
  const checks = [member, groundCheck(rule, facts)];
  if (rule.value.opens === "not") return checks;
  if (rule.value.opens === "at-pension-age") return [...checks, ageCheck(trace, facts)];
  return ground === "leaving-indonesia"
    ? [...checks, nationalityCheck(trace, rule, facts)]
    : [...checks, timeCheck(trace, rule, facts)];
}

/** Conditions that time alone fulfils: until then a claim waits. */
export const timeChecks: ReadonlySet<CheckId> = new Set([
  "jht.pension-age",
  "jht.waiting-time",
  "jht.membership-years",
]);

const groundText: Text = /* @__PURE__ */ deepFreeze({ key: "check.jht.ground~any" });

/** The ground, and what one or another ground depends on. */
function askGround(facts: JhtFacts): FactPath[] {
  const { ground, eventDate, birthDate, citizen, partialTaken } = facts;
  const membershipStart = facts.membershipStart ?? facts.membershipMonths;
  return lacking({ ground, eventDate, birthDate, citizen, membershipStart, partialTaken });
}

function memberCheck(trace: Trace, { date, segment }: JhtFacts): Check {
  const rule = lookUp(trace, jhtMembers, date);
  return checkOf(
    "jht.segment",
    rule.value.includes(segment),
    { key: "check.jht.segment" },
    rule.keys,
  );
}

function groundCheck({ value, key }: LookedUp<JhtGroundRule>, { segment }: JhtFacts): Check {
  return checkOf(
    "jht.ground",
    value.segments.includes(segment) && value.opens !== "not",
    textWith("check.jht.ground", { title: titleOf(provisionOf(key)) }),
    [key],
  );
}

function ageCheck(trace: Trace, facts: JhtFacts): Check {
  const age = lookUp(trace, jhtPensionAge, facts.date);
  const { ground } = facts;
  const rule = ground && !isPartial(ground) ? lookUp(trace, groundRules[ground], facts.date) : age;
  const from = payableFrom(trace, facts);
  const since: Text =
    from === undefined ? { key: "shared.nothing" } : textWith("jht-checks.reached-on", { from });
  return checkOf(
    "jht.pension-age",
    from === undefined ? undefined : facts.date >= from,
    textWith("check.jht.pension-age", { age: age.value, since }),
    ground === "pension-age" ? [age.key] : [rule.key, age.key],
    { missing: ["birthDate"] },
  );
}

function timeCheck(trace: Trace, rule: LookedUp<JhtGroundRule>, facts: JhtFacts): Check {
  const from = payableFrom(trace, facts);
  const months = rule.value.waitingMonths;
  const since: Text =
    from === undefined ? { key: "shared.nothing" } : textWith("jht-checks.payable-from", { from });
  const later = isAfter(from, facts.eventDate);
  const happened: Text =
    months > 0
      ? textWith("jht-checks.waited", { months })
      : { key: later ? "jht-checks.next-month" : "jht-checks.happened" };
  return checkOf(
    "jht.waiting-time",
    from === undefined ? undefined : facts.date >= from,
    textWith("check.jht.waiting-time", { happened, since }),
    rule.keys,
    { missing: ["eventDate"] },
  );
}

function nationalityCheck(
  trace: Trace,
  rule: LookedUp<JhtGroundRule>,
  { citizen }: JhtFacts,
): Check {
  const listed = rule.value.nationalities;
  if (!listed && citizen === true) {
    warn(trace, doubt("leaving-as-citizen", { provisions: [rule.key] }));
  }
  const citizens = listed
    ? listed.includes("citizen")
    : citizen !== false && resolveReading(trace, jhtLeaving) === "citizens-too";
  return checkOf(
    "jht.leaving-nationality",
    citizens ? true : citizen === undefined ? undefined : !citizen,
    citizens
      ? { key: "check.jht.leaving-nationality" }
      : { key: "check.jht.leaving-nationality~foreigner" },
    rule.keys,
    { missing: ["citizen"] },
  );
}

function yearsCheck(trace: Trace, facts: JhtFacts): Check {
  const years = lookUp(trace, jhtPartialYears, facts.date);
  const share = lookUp(trace, jhtPartialShares, facts.date);
  const from = payableFrom(trace, facts);
  const { membershipMonths: months } = facts;
  const known = from === undefined ? undefined : facts.date >= from;
  return checkOf(
    "jht.membership-years",
    known ?? (months === undefined ? undefined : months >= years.value * monthsOfYear),
    textWith("check.jht.membership-years", { years: years.value }),
    [years.key, share.key],
    { missing: ["membershipStart"] },
  );
}

function onceCheck(trace: Trace, { date, partialTaken }: JhtFacts): Check {
  const times = lookUp(trace, jhtPartialTimes, date);
  return checkOf(
    "jht.partial-once",
    partialTaken === undefined ? undefined : !partialTaken,
    textWith("check.jht.partial-once", { times: times.value }),
    times.keys,
    { missing: ["partialTaken"] },
  );
}
