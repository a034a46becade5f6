import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { monthOf, monthsFromTo, yearOf } from "../../core/calendar.js";
import type { Citation } from "../../core/citation.js";
import { InvalidInputError, issueOf, type InputIssue } from "../../core/errors.js";
import { firstDayKnown, peek } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { pensionMembershipDays } from "../../contributions/pension-membership-days.js";
import { jpMembers, jpPensionAge, jpPostponementYears } from "../../law/provisions/jp-benefits.js";
import type { AnnualWage, JpFacts } from "./pension-input.js";

/** Refuses more months of JP contributions than there were since JP, or the membership, began. */
export function refuseImpossibleMonths(
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
  const possible = to < from ? [] : monthsFromTo(monthOf(from), monthOf(to));
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
