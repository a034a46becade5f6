import { textWith, type Text } from "../../core/text.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import {
    jpContributionMonths,
    jpMembers,
    jpNationality,
    jpPensionAge,
} from "../../law/provisions/jp-benefits.js";
import { jpForeigners } from "../../law/readings/old-age-readings.js";
import { pensionAgeReached } from "./pension-age-steps.js";
import type { JpFacts } from "./pension-input.js";
import { refuseImpossibleMonths } from "./possible-months.js";
import { survivorChecks } from "./survivor-checks.js";
import { yearsUsedChecks } from "./years-used-checks.js";

/**
 * All conditions of a pension, in the order in which they decide. Those of the
 * contribution period only reduce: without them a lump sum is paid.
 */
export function jpChecks(workings: Workings, facts: JpFacts): Check[] {
  const member = [memberCheck(workings, facts), foreignerCheck(workings, facts)];
  refuseImpossibleMonths(workings, facts);
  switch (facts.kind) {
    case undefined:
      return [...member, kindCheck(workings, facts)];
    case "old-age":
      return [...member, ageCheck(workings, facts), monthsCheck(workings, facts)];
    case "disability":
      return [...member, beforeAgeCheck(workings, facts), ...yearsUsedChecks(workings, facts)];
    default:
      return [
        ...member,
        ...survivorChecks(workings, facts),
        ...(facts.pensionInPayment ? [] : yearsUsedChecks(workings, facts)),
      ];
  }
}

function memberCheck(workings: Workings, { date, segment }: JpFacts): Check {
  const rule = lookUp(workings, jpMembers, date);
  return checkOf(
    "jp.segment",
    rule.value.includes(segment),
    { key: "check.jp.segment" },
    rule.refs,
  );
}

function foreignerCheck(workings: Workings, { date, foreigner }: JpFacts): Check {
  const rule = lookUp(workings, jpNationality, date);
  if (foreigner === false) return checkOf("jp.foreigner", true, nationality, rule.refs);
  const answer = choose(workings, jpForeigners);
  const foreign = answer === "ask" ? undefined : answer === "covered";
  return checkOf(
    "jp.foreigner",
    foreigner === undefined && answer !== "covered" ? undefined : foreign,
    nationality,
    rule.refs,
    { missing: [foreigner === undefined ? "foreigner" : `options.readings.${jpForeigners.id}`] },
  );
}

const nationality: Text = { key: "jp-checks.nationality" };

function kindCheck(workings: Workings, facts: JpFacts): Check {
  const { kind, birthDate, spouseEntitled, childEntitled, registered, children } = facts;
  const { contributionMonths, membershipStart, densityPercent } = facts;
  return checkOf(
    "jp.kind",
    undefined,
    { key: "check.jp.kind" },
    lookUp(workings, jpPensionAge, facts.date).refs,
    {
      missing: [
        ...lacking({ kind, birthDate, spouseEntitled, childEntitled, registered, children }),
        ...lacking({ contributionMonths, membershipStart, densityPercent }),
      ],
    },
  );
}

function ageCheck(workings: Workings, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(workings, jpPensionAge, date);
  if (birthDate === undefined) {
    const text: Text = { key: "jp-checks.age-check" };
    return checkOf("jp.pension-age", undefined, text, rule.refs, { missing: ["birthDate"] });
  }
  const { reached, since, age } = pensionAgeReached(workings, birthDate, date);
  return checkOf(
    "jp.pension-age",
    reached,
    textWith("check.jp.pension-age", { date, age, since }),
    rule.refs,
  );
}

function beforeAgeCheck(workings: Workings, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(workings, jpPensionAge, date);
  const age = birthDate === undefined ? undefined : pensionAgeReached(workings, birthDate, date);
  return checkOf(
    "jp.before-pension-age",
    age === undefined ? undefined : !age.reached,
    { key: "check.jp.before-pension-age" },
    rule.refs,
    { missing: ["birthDate"] },
  );
}

function monthsCheck(workings: Workings, { date, contributionMonths }: JpFacts): Check {
  const months = lookUp(workings, jpContributionMonths, date);
  return checkOf(
    "jp.contribution-months",
    contributionMonths === undefined ? undefined : contributionMonths >= months.value,
    textWith("check.jp.contribution-months", { months: months.value }),
    months.refs,
    { effect: "reduces", missing: ["contributionMonths"] },
  );
}
