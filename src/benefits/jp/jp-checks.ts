import { pensionMembershipDays } from "../../contributions/pension-membership-days.js";
import { monthOf, monthsFromTo, yearOf } from "../../core/calendar.js";
import { type Check, checkOf, lacking } from "../../core/check.js";
import type { Citation } from "../../core/citation.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { type InputIssue, InvalidInputError, issueOf } from "../../core/errors.js";
import { firstDayKnown, lookUp, peek } from "../../core/look-up.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import {
  jpContributionMonths,
  jpMembers,
  jpNationality,
  jpPensionAge,
  jpPostponementYears,
} from "../../law/provisions/jp-benefits.js";
import { jpForeigners } from "../../law/readings/old-age-readings.js";
import { pensionAgeReached } from "./pension-age.js";
import type { AnnualWage, JpFacts } from "./pension-input.js";
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

/** Refuses more months of JP contributions than there were since JP, or the membership, began. */
function refuseImpossibleMonths(
  trace: Trace,
  facts: JpFacts & { readonly annualWages?: readonly AnnualWage[] | undefined },
): void {
  const { date, membershipStart, contributionMonths = 0, annualWages = [] } = facts;
  const began = firstDayKnown(trace, jpMembers);
  const joined = membershipStart !== undefined && membershipStart > began;
  const from = joined ? membershipStart : began;
  const last = lastMembershipDay(trace, facts);
  const ended = last !== undefined && last < date;
  const to = ended ? last : date;
  const possible = monthsFromTo(monthOf(from), monthOf(to));
  const issues: InputIssue[] = [];
  if (contributionMonths > possible.length) {
    const message = ended
      ? textWith("possible-months.until-age", { months: possible.length, from, to })
      : atMost(possible.length, from, date, joined);
    issues.push({ path: "contributionMonths", ...issueOf(message), cites });
  }
  annualWages.forEach(({ year, months }, index) => {
    const most = possible.filter((month) => yearOf(month) === year).length;
    if (months <= most) return;
    const message = atMost(most, from, date, joined);
    issues.push({ path: `annualWages[${index}].months`, ...issueOf(message), cites });
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** The day on which membership is over at the latest, where the benefit ends it. */
function lastMembershipDay(trace: Trace, facts: JpFacts): CalendarDate | undefined {
  const { kind, birthDate, date } = facts;
  if (birthDate === undefined || (kind !== "old-age" && kind !== "disability")) return undefined;
  const age = peek(trace, jpPensionAge, date);
  const years = peek(trace, jpPostponementYears, date);
  return age && years && pensionMembershipDays(birthDate, age.value, years.value).until;
}

function atMost(months: number, from: CalendarDate, to: CalendarDate, joined: boolean): Text {
  const since: Text = joined
    ? { key: "possible-months.membership" }
    : { key: "possible-months.jp" };
  return textWith("possible-months.at-most", { months, since, from, to });
}

/** The contribution period is of months paid; the programme began with the regulation. */
const cites: Citation = /* @__PURE__ */ deepFreeze({
  regulation: "pp-45-2015",
  article: "Pasal 1 angka 12, Pasal 38",
});
