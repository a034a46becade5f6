import { monthAfter, monthsFromTo } from "../core/calendar.js";
import type { Context } from "../core/options.js";
import type { Text } from "../core/text.js";
import { type Trace, usesOf, warn } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";
import { toCheck } from "../core/warning.js";
import type { Options } from "../law/options.js";
import { readingOptions } from "../law/reading-options.js";
import { fundingVerdictFor } from "../roster/placement/funding-check.js";
import type { FundingVerdict } from "../roster/placement/placement.js";
import { sourcesOf } from "./cost-group.js";
import { fundedMonths } from "./funded-months.js";
import type { PlanGroup } from "./plan-group-input.js";
import {
  planArticles,
  type PlannedGroups,
  type ProtectionPlanInput,
  protectionPlanInputSchema,
} from "./protection-plan-input.js";

/** Whether a source may pay for a group of a plan in some months. */
export interface GroupFunding {
  readonly group: string;
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  /** The answer of `fundingCheck` in the first of these months; those after it have the same outcome. */
  readonly verdict: FundingVerdict;
}

/**
 * Whether the payers of a plan may pay: for each group and source what `fundingCheck`
 * says, by runs of months with one outcome and the same missing facts. A group gives
 * the facts as `fundingFacts`; wages and incomes are in rupiah a month.
 *
 * PMK 91/2023 Pasal 16 (DBH Sawit) and the other rules of `fundingCheck`.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const [farmers] = planFunding({
 *   from: "2026-05",
 *   to: "2026-12",
 *   groups: [
 *     {
 *       name: "Petani",
 *       category: "petani",
 *       headcount: 100,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "dbh-sawit",
 *     },
 *   ],
 * });
 * farmers?.verdict.outcome; // => "not-allowed"
 * ```
 */
export function planFunding(input: ProtectionPlanInput, options?: Options): GroupFunding[] {
  const context = contextOf(options, readingOptions);
  return fundingRuns(context, validate(protectionPlanInputSchema, input, planArticles));
}

function fundingRuns(context: Context, { from, to, groups }: PlannedGroups): GroupFunding[] {
  const months = monthsFromTo(from, to);
  return groups.flatMap((group) =>
    sourcesOf(group.fundedBy).flatMap((source) => runsOf(context, group, source, months)),
  );
}

/** Warns of payers that the law does not let pay for a group of known category. */
export function warnOfPayers(trace: Trace, { groups, ...period }: PlannedGroups): void {
  const known = groups.filter(({ category }) => category !== undefined);
  for (const run of fundingRuns(trace.context, { ...period, groups: known })) {
    const { group: name, from, to, verdict } = run;
    if (verdict.outcome !== "not-allowed") continue;
    const failed = verdict.checks.filter(({ passed }) => passed === false);
    const provisions = [...new Set(failed.flatMap((check) => check.provisions))];
    for (const use of usesOf(verdict.provisions, provisions)) {
      if (!trace.provisions.includes(use)) trace.provisions.push(use);
    }
    const source: Text = { key: `funding-source.${verdict.fundedBy}` };
    warn(trace, toCheck("payer-not-allowed", { values: { name, source, from, to }, provisions }));
  }
}

function runsOf(
  context: Context,
  group: PlanGroup,
  fundedBy: FundingSource,
  months: readonly CalendarMonth[],
): GroupFunding[] {
  const { name, category, fundingFacts } = group;
  const runs: GroupFunding[] = [];
  for (const { month, persons } of fundedMonths(group, months)) {
    if (persons === 0) continue;
    const verdict = fundingVerdictFor({ ...fundingFacts, month, fundedBy, category }, context);
    const last = runs.at(-1);
    if (last && monthAfter(last.to, 1) === month && isSame(last.verdict, verdict)) {
      runs[runs.length - 1] = { ...last, to: month };
    } else {
      runs.push({ group: name, from: month, to: month, verdict });
    }
  }
  return runs;
}

function isSame(a: FundingVerdict, b: FundingVerdict): boolean {
  return a.outcome === b.outcome && a.missing.join() === b.missing.join();
}
