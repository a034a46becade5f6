import { textWith, type Text } from "../../core/text.js";
import { InvalidInputError, issueOf, type InputIssue } from "../../core/errors.js";
import { firstDayKnown, lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkpClaims, jkpWindowMonths } from "../../law/provisions/job-loss-benefits.js";
import type { JkpFacts } from "./jkp-input.js";

/** Refuses more months than the window has, or an earlier claim from before there was JKP. */
export function refuseImpossibleClaims(trace: Trace, day: CalendarDate, facts: JkpFacts): void {
  const issues = [...monthIssues(trace, day, facts), ...claimIssues(trace, facts)];
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function monthIssues(trace: Trace, day: CalendarDate, facts: JkpFacts): InputIssue[] {
  const { contributionMonthsInLast24: paid, consecutiveContributionMonths: unbroken } = facts;
  const window = lookUp(trace, jkpWindowMonths, day).value;
  if (paid === undefined) return [];
  const cites = { regulation: "pp-37-2021", article: "Pasal 19 ayat (3)" };
  if (paid > window) {
    return [{ path: "contributionMonthsInLast24", ...issueOf(atMost(window)), cites }];
  }
  if (unbroken === undefined || Math.min(unbroken, window) <= paid) return [];
  return [{ path: "consecutiveContributionMonths", ...issueOf(within(paid, window)), cites }];
}

function atMost(window: number): Text {
  return textWith("impossible-claims.at-most", { window });
}

function within(paid: number, window: number): Text {
  return textWith("impossible-claims.within", { window, paid });
}

function claimIssues(trace: Trace, { previousClaims = [] }: JkpFacts): InputIssue[] {
  const began = firstDayKnown(trace, jkpClaims);
  return previousClaims.flatMap(({ date }, index) =>
    date < began
      ? [
          {
            path: `previousClaims[${index}].date`,
            ...issueOf(textWith("impossible-claims.claim", { began })),
            cites: { regulation: "pp-37-2021", article: "Pasal 35, 50" },
          },
        ]
      : [],
  );
}
