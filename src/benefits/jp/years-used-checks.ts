import { addMonths, monthOf, monthsInSpan, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import {
  jpDensity,
  jpDisabilityMonths,
  jpSurvivorYears,
  jpYearsUsed,
} from "../../law/provisions/jp-benefits.js";
import { jpDensityCount } from "../../law/readings/old-age-readings.js";
import type { JpFacts } from "./pension-input.js";

/**
 * Disability and death: with fewer than 15 years paid, 15 are used where the
 * contributions were dense and the membership long enough; else a lump sum.
 */
export function yearsUsedChecks(trace: Trace, facts: JpFacts): Check[] {
  const years = lookUp(trace, jpYearsUsed, facts.date);
  const { contributionMonths, densityPercent, membershipStart } = facts;
  const enough =
    contributionMonths === undefined ? undefined : contributionMonths >= years.value * monthsOfYear;
  if (enough === false) return [densityCheck(trace, facts), membershipCheck(trace, facts)];
  return [
    checkOf(
      "jp.contribution-months",
      enough,
      textWith("check.jp.contribution-months~years", { years: years.value }),
      [years.key],
      {
        effect: "reduces",
        missing: lacking({ contributionMonths, densityPercent, membershipStart }),
      },
    ),
  ];
}

function densityCheck(trace: Trace, facts: JpFacts): Check {
  const least = lookUp(trace, jpDensity, facts.date);
  const density = densityOf(trace, facts);
  return checkOf(
    "jp.density",
    density.percent === undefined ? undefined : density.percent >= Number(least.value),
    textWith("check.jp.density", { least: least.value }),
    least.keys,
    { effect: "reduces", missing: [density.needs] },
  );
}

function densityOf(
  trace: Trace,
  { densityPercent, contributionMonths, membershipStart, date }: JpFacts,
): { readonly percent: number | undefined; readonly needs: string } {
  if (densityPercent !== undefined) return { percent: densityPercent, needs: "densityPercent" };
  if (resolveReading(trace, jpDensityCount) === "as-given") {
    return { percent: undefined, needs: "densityPercent" };
  }
  if (membershipStart === undefined || contributionMonths === undefined) {
    return { percent: undefined, needs: "membershipStart" };
  }
  const months = monthsInSpan(monthOf(membershipStart), monthOf(date));
  return { percent: (contributionMonths * 100) / Math.max(months, 1), needs: "membershipStart" };
}

function membershipCheck(trace: Trace, { date, kind, membershipStart }: JpFacts): Check {
  const disability = kind === "disability";
  const rule = disability
    ? lookUp(trace, jpDisabilityMonths, date)
    : lookUp(trace, jpSurvivorYears, date);
  const months = disability ? rule.value : rule.value * monthsOfYear;
  return checkOf(
    "jp.membership",
    membershipStart === undefined ? undefined : date >= addMonths(membershipStart, months),
    disability
      ? textWith("check.jp.membership", { months: rule.value })
      : textWith("check.jp.membership~years", { years: rule.value }),
    rule.keys,
    { effect: "reduces", missing: ["membershipStart"] },
  );
}
