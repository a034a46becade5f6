import { monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp, type Found } from "../../core/look-up.js";
import { textWith, titleOf, type Text } from "../../core/text.js";
import { warn, type Workings } from "../../core/workings.js";
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
import type { JhtFacts } from "./jht-claim.js";

/** All conditions of a claim, in the order in which they decide. */
export function jhtChecks(workings: Workings, facts: JhtFacts): Check[] {
  const { ground, date } = facts;
  const member = memberCheck(workings, facts);
  if (ground === undefined) {
    const rule = lookUp(workings, jhtBenefit, date);
    const missing = askGround(facts);
    return [member, checkOf("jht.ground", undefined, groundText, rule.refs, { missing })];
  }
  if (isPartial(ground)) {
    return [member, yearsCheck(workings, facts), onceCheck(workings, facts)];
  }
  const rule = lookUp(workings, groundRules[ground], date);
  const checks = [member, groundCheck(rule, facts)];
  if (rule.value.opens === "not") return checks;
  if (rule.value.opens === "at-pension-age") return [...checks, ageCheck(workings, facts)];
  return ground === "leaving-indonesia"
    ? [...checks, nationalityCheck(workings, rule, facts)]
    : [...checks, timeCheck(workings, rule, facts)];
}

/** Conditions that time alone fulfils: until then a claim waits. */
export const timeChecks: ReadonlySet<string> = new Set([
  "jht.pension-age",
  "jht.waiting-time",
  "jht.membership-years",
]);

const groundText: Text = { key: "jht-checks.ground-text" };

/** The ground, and what one or another ground depends on. */
function askGround(facts: JhtFacts): string[] {
  const { ground, eventDate, birthDate, foreigner, partialTaken } = facts;
  const membershipStart = facts.membershipStart ?? facts.membershipMonths;
  return lacking({ ground, eventDate, birthDate, foreigner, membershipStart, partialTaken });
}

function memberCheck(workings: Workings, { date, segment }: JhtFacts): Check {
  const rule = lookUp(workings, jhtMembers, date);
  return checkOf(
    "jht.segment",
    rule.value.includes(segment),
    { key: "check.jht.segment" },
    rule.refs,
  );
}

function groundCheck({ value, ref }: Found<JhtGroundRule>, { segment }: JhtFacts): Check {
  return checkOf(
    "jht.ground",
    value.segments.includes(segment) && value.opens !== "not",
    textWith("check.jht.ground", { title: titleOf(ref.id) }),
    [ref],
  );
}

function ageCheck(workings: Workings, facts: JhtFacts): Check {
  const age = lookUp(workings, jhtPensionAge, facts.date);
  const { ground } = facts;
  const rule =
    ground && !isPartial(ground) ? lookUp(workings, groundRules[ground], facts.date) : age;
  const from = payableFrom(workings, facts);
  const since: Text =
    from === undefined
      ? { key: "jht-checks.age-check.since" }
      : textWith("jht-checks.age-check.since-otherwise", { from });
  return checkOf(
    "jht.pension-age",
    from === undefined ? undefined : facts.date >= from,
    textWith("check.jht.pension-age", { age: age.value, since }),
    ground === "pension-age" ? [age.ref] : [rule.ref, age.ref],
    { missing: ["birthDate"] },
  );
}

function timeCheck(workings: Workings, rule: Found<JhtGroundRule>, facts: JhtFacts): Check {
  const from = payableFrom(workings, facts);
  const months = rule.value.waitingMonths;
  const since: Text =
    from === undefined
      ? { key: "jht-checks.time-check.since" }
      : textWith("jht-checks.time-check.since-otherwise", { from });
  const happened: Text =
    months > 0
      ? textWith("jht-checks.time-check.happened", { months })
      : { key: "jht-checks.time-check.happened-otherwise" };
  return checkOf(
    "jht.waiting-time",
    from === undefined ? undefined : facts.date >= from,
    textWith("check.jht.waiting-time", { happened, since }),
    rule.refs,
    { missing: ["eventDate"] },
  );
}

const citizenLeaves: Text = { key: "jht-checks.citizen-leaves" };

function nationalityCheck(
  workings: Workings,
  rule: Found<JhtGroundRule>,
  { foreigner }: JhtFacts,
): Check {
  const listed = rule.value.nationalities;
  if (!listed && foreigner === false) {
    warn(workings, { code: "leaving-as-citizen", provision: rule.ref.id, message: citizenLeaves });
  }
  const citizens = listed
    ? listed.includes("citizen")
    : foreigner !== true && choose(workings, jhtLeaving) === "citizens-too";
  return checkOf(
    "jht.leaving-nationality",
    citizens ? true : foreigner,
    citizens
      ? { key: "check.jht.leaving-nationality" }
      : { key: "check.jht.leaving-nationality-otherwise" },
    rule.refs,
    { missing: ["foreigner"] },
  );
}

function yearsCheck(workings: Workings, facts: JhtFacts): Check {
  const years = lookUp(workings, jhtPartialYears, facts.date);
  const share = lookUp(workings, jhtPartialShares, facts.date);
  const from = payableFrom(workings, facts);
  const { membershipMonths: months } = facts;
  const known = from === undefined ? undefined : facts.date >= from;
  return checkOf(
    "jht.membership-years",
    known ?? (months === undefined ? undefined : months >= years.value * monthsOfYear),
    textWith("check.jht.membership-years", { years: years.value }),
    [years.ref, share.ref],
    { missing: ["membershipStart"] },
  );
}

function onceCheck(workings: Workings, { date, partialTaken }: JhtFacts): Check {
  const times = lookUp(workings, jhtPartialTimes, date);
  return checkOf(
    "jht.partial-once",
    partialTaken === undefined ? undefined : !partialTaken,
    textWith("check.jht.partial-once", { times: times.value }),
    times.refs,
    { missing: ["partialTaken"] },
  );
}
