import { completedYears } from "../core/calendar.js";
import { checkOf, lacking, type Check } from "../core/check.js";
import { choose } from "../core/choose.js";
import { lookUp, lookUpIfAny } from "../core/look-up.js";
import { textWith } from "../core/text.js";
import { warn, type Workings } from "../core/workings.js";
import {
  foreignerMonths,
  nonWageEarnerEntryAge,
  nonWageEarnerJobs,
  nonWageEarnerKinds,
  nonWageEarnerStart,
  separateScheme,
} from "../law/provisions/membership.js";
import { entryAge } from "../law/readings/benefit-readings.js";
import type { MembershipFacts } from "./facts.js";

/** The conditions for joining as a non-wage earner: PP 44/2015 Pasal 1, 2, 5, 6, 11. */
export function membershipChecks(workings: Workings, facts: MembershipFacts): Check[] {
  const age = ageCheck(workings, facts);
  return [
    schemeCheck(workings, facts),
    kindCheck(workings, facts),
    workCheck(workings, facts),
    foreignerCheck(workings, facts),
    ...(age ? [age] : []),
    jobsCheck(workings, facts),
    startCheck(workings, facts),
  ];
}

function schemeCheck(workings: Workings, { date, inSeparateScheme }: MembershipFacts): Check {
  const rule = lookUp(workings, separateScheme, date);
  return checkOf(
    "membership.not-in-separate-scheme",
    inSeparateScheme === undefined ? undefined : !inSeparateScheme,
    { key: "check.membership.not-in-separate-scheme" },
    [rule.ref],
    { missing: ["inSeparateScheme"] },
  );
}

function kindCheck(workings: Workings, { date, kind }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerKinds, date);
  return checkOf(
    "membership.kind",
    kind === undefined ? undefined : kind !== "none" && rule.value.includes(kind),
    { key: "check.membership.kind" },
    [rule.ref],
    { missing: ["kind"] },
  );
}

function workCheck(workings: Workings, { date, working }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerKinds, date);
  return checkOf(
    "membership.working",
    working,
    { key: "check.membership.working" },
    [rule.ref],
    { missing: ["working"] },
  );
}

function foreignerCheck(workings: Workings, facts: MembershipFacts): Check {
  const rule = lookUp(workings, foreignerMonths, facts.date);
  const { foreigner, monthsInIndonesia } = facts;
  const enough = monthsInIndonesia === undefined ? undefined : monthsInIndonesia >= rule.value;
  return checkOf(
    "membership.foreigner",
    foreigner === undefined ? undefined : foreigner ? enough : true,
    textWith("check.membership.foreigner", { months: rule.value }),
    [rule.ref],
    { missing: lacking({ foreigner, monthsInIndonesia }) },
  );
}

function ageCheck(workings: Workings, { date, birthDate }: MembershipFacts): Check | undefined {
  const rule = lookUpIfAny(workings, nonWageEarnerEntryAge, date);
  if (!rule) return undefined;
  const refuse = choose(workings, entryAge) === "refuse";
  const young = birthDate === undefined ? undefined : completedYears(birthDate, date) < rule.value;
  if (young === false && !refuse) {
    warn(workings, {
      code: "entry-age",
      provision: rule.ref.id,
      message: textWith("warning.entry-age", { rule: rule.value }),
    });
  }
  return checkOf(
    "membership.entry-age",
    young,
    textWith("check.membership.entry-age", { rule: rule.value }),
    [rule.ref],
    { missing: ["birthDate"], effect: refuse ? "bars" : "reduces" },
  );
}

function jobsCheck(workings: Workings, { date, jobs }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerJobs, date);
  return checkOf(
    "membership.jobs",
    jobs === undefined ? undefined : jobs <= rule.value,
    textWith("check.membership.jobs", { rule: rule.value }),
    [rule.ref],
    { missing: ["jobs"] },
  );
}

function startCheck(workings: Workings, facts: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerStart, facts.date);
  const { formComplete, firstContributionPaid } = facts;
  const steps = { formComplete, firstContributionPaid };
  const done = Object.values(steps);
  const open = lacking(steps);
  return checkOf(
    "membership.start",
    done.includes(false) ? false : open.length > 0 ? undefined : true,
    { key: "check.membership.start" },
    [rule.ref],
    { missing: open },
  );
}
