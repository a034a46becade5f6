import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { monthOf, monthsFromTo } from "../../core/calendar.js";
import type { Citation } from "../../core/citation.js";
import { InvalidInputError, issueOf, type InputIssue } from "../../core/errors.js";
import { firstDayKnown } from "../../core/look-up.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jpMembers } from "../../law/provisions/jp-benefits.js";
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
  const possible = monthsFromTo(monthOf(from), monthOf(date));
  const issues: InputIssue[] = [];
  if (contributionMonths > possible.length) {
    const message = atMost(possible.length, from, date, joined);
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

function yearOf(month: CalendarMonth): number {
  return Number(month.slice(0, 4));
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
