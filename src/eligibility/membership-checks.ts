import { checkOf, lacking, type Check } from "../core/check.js";
import { lookUp } from "../core/look-up.js";
import { textWith } from "../core/text.js";
import { warn, type Trace } from "../core/trace.js";
import {
  foreignerMonths,
  nonWageEarnerJobs,
  nonWageEarnerKinds,
  nonWageEarnerStart,
  separateScheme,
} from "../law/provisions/membership.js";
import { entryAgeOn } from "./entry-age.js";
import type { MembershipFacts } from "./eligibility-input.js";

/** The conditions for joining as a non-wage earner: PP 44/2015 Pasal 1, 2, 5, 6, 11. */
export function membershipChecks(trace: Trace, facts: MembershipFacts): Check[] {
  const age = ageCheck(trace, facts);
  return [
    schemeCheck(trace, facts),
    kindCheck(trace, facts),
    workCheck(trace, facts),
    foreignerCheck(trace, facts),
    ...(age ? [age] : []),
    jobsCheck(trace, facts),
    startCheck(trace, facts),
  ];
}

function schemeCheck(trace: Trace, { date, inSeparateScheme }: MembershipFacts): Check {
  const rule = lookUp(trace, separateScheme, date);
  return checkOf(
    "membership.not-in-separate-scheme",
    inSeparateScheme === undefined ? undefined : !inSeparateScheme,
    { key: "check.membership.not-in-separate-scheme" },
    [rule.key],
    { missing: ["inSeparateScheme"] },
  );
}

function kindCheck(trace: Trace, { date, kind }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerKinds, date);
  return checkOf(
    "membership.kind",
    kind === undefined ? undefined : kind !== "none" && rule.value.includes(kind),
    { key: "check.membership.kind" },
    [rule.key],
    { missing: ["kind"] },
  );
}

function workCheck(trace: Trace, { date, working }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerKinds, date);
  return checkOf("membership.working", working, { key: "check.membership.working" }, [rule.key], {
    missing: ["working"],
  });
}

function foreignerCheck(trace: Trace, facts: MembershipFacts): Check {
  const rule = lookUp(trace, foreignerMonths, facts.date);
  const { citizen, monthsInIndonesia } = facts;
  const enough = monthsInIndonesia === undefined ? undefined : monthsInIndonesia >= rule.value;
  return checkOf(
    "membership.nationality",
    citizen === undefined ? undefined : citizen ? true : enough,
    textWith("check.membership.nationality", { months: rule.value }),
    [rule.key],
    { missing: lacking({ citizen, monthsInIndonesia }) },
  );
}

function ageCheck(trace: Trace, { date, birthDate }: MembershipFacts): Check | undefined {
  const rule = entryAgeOn(trace, date);
  if (!rule) return undefined;
  const refuse = rule.refuses();
  const reached = birthDate === undefined ? undefined : rule.isReached(birthDate);
  if (reached && !refuse) warn(trace, rule.warning);
  return checkOf(
    "membership.entry-age",
    reached === undefined ? undefined : !reached,
    rule.text,
    [rule.key],
    { missing: ["birthDate"], effect: refuse ? "bars" : "reduces" },
  );
}

function jobsCheck(trace: Trace, { date, jobs }: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerJobs, date);
  return checkOf(
    "membership.jobs",
    jobs === undefined ? undefined : jobs <= rule.value,
    textWith("check.membership.jobs", { rule: rule.value }),
    [rule.key],
    { missing: ["jobs"] },
  );
}

function startCheck(trace: Trace, facts: MembershipFacts): Check {
  const rule = lookUp(trace, nonWageEarnerStart, facts.date);
  const { formComplete, firstContributionPaid } = facts;
  const steps = { formComplete, firstContributionPaid };
  const done = Object.values(steps);
  const open = lacking(steps);
  return checkOf(
    "membership.start",
    done.includes(false) ? false : open.length > 0 ? undefined : true,
    { key: "check.membership.start" },
    [rule.key],
    { missing: open },
  );
}
