import { addDays, addMonths } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { unknownArticle } from "../../core/citation.js";
import { MissingFactError } from "../../core/errors.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { textWith } from "../../core/text.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkmMembershipDays, jkmMembershipMonths } from "../../law/provisions/death-benefits.js";
import {
    jkmThreeMonthCount,
    jkmThreeMonthRule,
    jkmThreeMonthScope,
} from "../../law/readings/benefit-readings.js";
import type { JkmFacts } from "./jkm-checks.js";

/** The three-month rule, where it binds: short of it only the funeral money is due. */
export function membershipCheck(workings: Workings, facts: JkmFacts): Check | undefined {
  if (facts.enrolled === false || !peek(workings, jkmMembershipMonths, facts.date)) {
    return undefined;
  }
  if (facts.segment !== "non-wage-earner") warnOfScope(workings, facts);
  const bound =
    facts.segment === "non-wage-earner" || choose(workings, jkmThreeMonthScope) === "all-segments";
  if (!bound || choose(workings, jkmThreeMonthRule) === "does-not-apply") return undefined;
  const rule = lookUp(workings, jkmMembershipMonths, facts.date);
  const long = longEnough(workings, facts, rule.value);
  if (long.passed === false) warnOfFirstDay(workings, rule.ref.from);
  return checkOf(
    "jkm.membership-months",
    long.passed,
    textWith("check.jkm.membership-months", { months: rule.value }),
    [rule.ref, ...long.provisions],
    { effect: "reduces", missing: [long.needs] },
  );
}

/** Whether a membership is long enough, and what that rests on beside the months of the law. */
interface Length {
  readonly passed: boolean | undefined;
  readonly needs: string;
  readonly provisions: readonly ProvisionRef[];
}

function longEnough(workings: Workings, facts: JkmFacts, months: number): Length {
  const { date, membershipStart, contributionMonths } = facts;
  const count = choose(workings, jkmThreeMonthCount);
  if (count === "paid-months") {
    const passed = contributionMonths === undefined ? undefined : contributionMonths >= months;
    return { passed, needs: "contributionMonths", provisions: [] };
  }
  if (membershipStart === undefined) {
    if (contributionMonths === undefined || contributionMonths < months) {
      return { passed: undefined, needs: "membershipStart", provisions: [] };
    }
    warn(workings, {
      code: "membership-start-inferred",
      message: textWith("warning.membership-start-inferred", { contributionMonths, months }),
    });
    return { passed: true, needs: "membershipStart", provisions: [] };
  }
  const days = count === "90-days" ? lookUp(workings, jkmMembershipDays, date) : undefined;
  const complete = days ? addDays(membershipStart, days.value) : addMonths(membershipStart, months);
  return { passed: date >= complete, needs: "membershipStart", provisions: days?.refs ?? [] };
}

/** Of other segments the rule matters only where the membership is known to be short. */
function warnOfScope(workings: Workings, { date, membershipStart }: JkmFacts): void {
  const months = peek(workings, jkmMembershipMonths, date)?.value;
  if (membershipStart === undefined || months === undefined) return;
  if (date >= addMonths(membershipStart, months)) return;
  warn(workings, {
    code: "three-month-scope",
    provision: jkmMembershipMonths.id,
    message: textWith("warning.three-month-scope", { months }),
  });
}

function warnOfFirstDay(workings: Workings, from: string): void {
  warn(workings, {
    code: "first-day-not-read",
    provision: jkmMembershipMonths.id,
    message: textWith("warning.first-day-not-read", { from }),
  });
}

/** The error for a membership whose length is not known. */
export function missingMembership(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: { key: "membership-check.missing-membership" },
    cites: { regulation: "permenaker-1-2025", article: unknownArticle },
  });
}
