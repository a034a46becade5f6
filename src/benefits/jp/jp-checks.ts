import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import {
  jpContributionMonths,
  jpMembers,
  jpNationality,
  jpPensionAge,
} from "../../law/provisions/jp-benefits.js";
import { jpForeigners } from "../../law/readings/old-age-readings.js";
import { pensionAgeReached } from "./pension-age-steps.js";
import type { JpFacts } from "./pension-input.js";
import { refuseImpossibleMonths } from "./refuse-impossible-months.js";
import { survivorChecks } from "./survivor-checks.js";
import { yearsUsedChecks } from "./years-used-checks.js";

/**
 * All conditions of a pension, in the order in which they decide. Those of the
 * contribution period only reduce: without them a lump sum is paid.
 */
export function jpChecks(trace: Trace, facts: JpFacts): Check[] {
  const member = [memberCheck(trace, facts), foreignerCheck(trace, facts)];
  refuseImpossibleMonths(trace, facts);
  switch (facts.kind) {
    case undefined:
      return [...member, kindCheck(trace, facts)];
    case "old-age":
      return [...member, ageCheck(trace, facts), monthsCheck(trace, facts)];
    case "disability":
      return [...member, beforeAgeCheck(trace, facts), ...yearsUsedChecks(trace, facts)];
    default:
      return [
        ...member,
        ...survivorChecks(trace, facts),
        ...(facts.pensionInPayment ? [] : yearsUsedChecks(trace, facts)),
      ];
  }
}

function memberCheck(trace: Trace, { date, segment }: JpFacts): Check {
  const rule = lookUp(trace, jpMembers, date);
  return checkOf(
    "jp.segment",
    rule.value.includes(segment),
    { key: "check.jp.segment" },
    rule.keys,
  );
}

function foreignerCheck(trace: Trace, { date, citizen }: JpFacts): Check {
  const rule = lookUp(trace, jpNationality, date);
  if (citizen === true) return checkOf("jp.nationality", true, nationality, rule.keys);
  const answer = resolveReading(trace, jpForeigners);
  const foreign = answer === "ask" ? undefined : answer === "covered";
  return checkOf(
    "jp.nationality",
    citizen === undefined && answer !== "covered" ? undefined : foreign,
    nationality,
    rule.keys,
    { missing: [citizen === undefined ? "citizen" : `options.readings.${jpForeigners.id}`] },
  );
}

const nationality: Text = /* @__PURE__ */ deepFreeze({ key: "check.jp.nationality" });

function kindCheck(trace: Trace, facts: JpFacts): Check {
  const { kind, birthDate, spouseEntitled, childEntitled, registered, children } = facts;
  const { contributionMonths, membershipStart, densityPercent } = facts;
  return checkOf(
    "jp.kind",
    undefined,
    { key: "check.jp.kind" },
    lookUp(trace, jpPensionAge, facts.date).keys,
    {
      missing: [
        ...lacking({ kind, birthDate, spouseEntitled, childEntitled, registered, children }),
        ...lacking({ contributionMonths, membershipStart, densityPercent }),
      ],
    },
  );
}

function ageCheck(trace: Trace, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(trace, jpPensionAge, date);
  if (birthDate === undefined) {
    const text: Text = { key: "check.jp.pension-age~unknown" };
    return checkOf("jp.pension-age", undefined, text, rule.keys, { missing: ["birthDate"] });
  }
  const { reached, since, age } = pensionAgeReached(trace, birthDate, date);
  return checkOf(
    "jp.pension-age",
    reached,
    textWith("check.jp.pension-age", { date, age, since }),
    rule.keys,
  );
}

function beforeAgeCheck(trace: Trace, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(trace, jpPensionAge, date);
  const age = birthDate === undefined ? undefined : pensionAgeReached(trace, birthDate, date);
  return checkOf(
    "jp.before-pension-age",
    age === undefined ? undefined : !age.reached,
    { key: "check.jp.before-pension-age" },
    rule.keys,
    { missing: ["birthDate"] },
  );
}

function monthsCheck(trace: Trace, { date, contributionMonths }: JpFacts): Check {
  const months = lookUp(trace, jpContributionMonths, date);
  return checkOf(
    "jp.contribution-months",
    contributionMonths === undefined ? undefined : contributionMonths >= months.value,
    textWith("check.jp.contribution-months", { months: months.value }),
    months.keys,
    { effect: "reduces", missing: ["contributionMonths"] },
  );
}
