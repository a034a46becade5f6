import { deepFreeze } from "../core/deep-freeze.js";
import { compareExact, exactRupiah, toRupiah } from "../core/exact.js";
import { decidingDay, type LookedUp } from "../core/look-up.js";
import type { Context, Options } from "../core/options.js";
import { digitsOf, plansByLaw, withAnswer, withFact, withList } from "../core/plans.js";
import { plausible } from "../core/plausible.js";
import { resolveReading } from "../core/resolve-reading.js";
import { isRounded, recordRounding } from "../core/round-line.js";
import type { Rounding } from "../core/rounding.js";
import type { Step } from "../core/step.js";
import { startTrace, type Trace } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import { programmes, riskGroups, type Rupiah } from "../core/vocabulary.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { jkpShareBasis } from "../law/readings/contribution-readings.js";
import { type Recorded, recorded } from "../law/recorded.js";
import {
  contributionArticles,
  isPartMonth,
  type WageEarnerInput,
  wageEarnerInputSchema,
} from "./contribution-input.js";
import { percentLine } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { jkpReallocations } from "./jkp-reallocation.js";
import { atLeastMinimumWage } from "./minimum-wage.js";
import { partMonthBasis } from "./part-month.js";
import { pensionDeferrals } from "./reliefs/pension-deferral.js";
import { wageBasis, type WageBasis } from "./wage-basis.js";
import { type LineRule, type WageEarnerRules, wageEarnerRules } from "./wage-earner-rules.js";

/**
 * One month of a wage earner (PU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 16, 18; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16; PP 37/2021
 * Pasal 11; the reliefs of PP 49/2020 and PP 7/2025.
 *
 * @throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * wageEarnerContribution({
 *   segment: "wage-earner",
 *   month: "2026-05",
 *   wage: 5_000_000,
 *   riskGroup: "low",
 *   programmes: ["jkk", "jkm", "jht", "jp"],
 * }).total; // => 477_000
 * ```
 */
export function wageEarnerContribution(input: WageEarnerInput, options?: Options): Contribution {
  const context = contextOf(options, readingOptions);
  return wageEarnerBill(context, validate(wageEarnerInputSchema, input, contributionArticles));
}

/** PU: JKK and JKM by the employer, JHT and JP by employer and worker, JKP out of JKK and the state. */
export function wageEarnerBill(context: Context, facts: WageEarnerInput): Contribution {
  const plan = isPlain(facts) ? planOf(context, facts) : newPlan(context, facts);
  const { trace, rules } = plan;
  const wage = basisOf(trace, facts);
  const lines = linesOf(context.rounding, rules.lines, wage);
  const { parts, isAboveCeiling } = jkpReallocations(context.rounding, rules.jkp, wage);
  const deferrals = pensionDeferrals(trace, facts, lines);
  return contributionOf(
    recordOf(plan, lines.some(isRounded) || parts.some(isRounded), isAboveCeiling),
    {
      segment: rules.segment,
      month: facts.month,
      fundedBy: facts.fundedBy,
      lines,
      checks: rules.checks,
      reallocations: parts,
      deferrals,
      reliefs: rules.reliefs,
    },
  );
}

/** The rules of a bill with what looking them up recorded. */
interface BillPlan {
  readonly rules: WageEarnerRules;
  readonly trace: Trace;
  /** What results record: by whether a line is rounded, and the wage is above the JKP ceiling. */
  readonly records: (Recorded | undefined)[];
}

function newPlan(context: Context, facts: WageEarnerInput): BillPlan {
  const trace = startTrace(context);
  warnAfterLawAsOf(trace, facts.month);
  return { rules: wageEarnerRules(trace, facts), trace, records: [] };
}

const plans = /* @__PURE__ */ plansByLaw<BillPlan>();
const programmeDigits = /* @__PURE__ */ digitsOf(programmes);
const riskGroupDigits = /* @__PURE__ */ digitsOf(riskGroups);

/** The plan of a plain bill: all bills of these facts share it. */
function planOf(context: Context, facts: WageEarnerInput): BillPlan {
  const { month, riskGroup, jkpEnrolled, firstContribution, citizen } = facts;
  let number = withList(0, programmeDigits, facts.programmes);
  number = withFact(number, riskGroupDigits, riskGroup);
  number = withAnswer(number, jkpEnrolled);
  number = withAnswer(number, firstContribution);
  number = withAnswer(number, citizen);
  return plans(context, month, number, () => {
    const { rules, trace, records } = newPlan(context, facts);
    deepFreeze([rules, trace.provisions, trace.readings, trace.warnings]);
    return { rules, trace, records };
  });
}

/** Whether nothing but the wage tells a bill from others of its plan, and the wage records nothing. */
function isPlain(facts: WageEarnerInput): boolean {
  return (
    typeof facts.wage !== "object" &&
    toRupiah(facts.wage) >= plausible.leastAmount &&
    facts.employer === undefined &&
    facts.jkpMembership === undefined &&
    facts.birthDate === undefined &&
    facts.minimumWage === undefined &&
    facts.projectWorker === undefined &&
    facts.withoutWage === undefined &&
    facts.paidOn === undefined
  );
}

/** The record of a bill: a rounding, or a wage above the ceiling of JKP, is a reading taken. */
function recordOf(
  { trace, records }: BillPlan,
  rounds: boolean,
  isAboveCeiling: boolean,
): Recorded {
  const variant = (rounds ? 2 : 0) + (isAboveCeiling ? 1 : 0); // not law: two yes-or-no answers as a number
  const known = records[variant];
  if (known) return known;
  const own = { ...trace, readings: [...trace.readings] };
  if (rounds) recordRounding(own);
  if (isAboveCeiling) resolveReading(own, jkpShareBasis);
  return (records[variant] = deepFreeze(recorded(own)));
}

function basisOf(trace: Trace, facts: WageEarnerInput): WageBasis {
  const { month, wage } = facts;
  if (isPartMonth(wage)) return partMonthBasis(trace, facts, wage);
  return atLeastMinimumWage(trace, facts, wageBasis(trace, wage, decidingDay(trace, month)));
}

function linesOf(
  rounding: Rounding,
  rules: readonly LineRule[],
  wage: WageBasis,
): ContributionLine[] {
  const lines: ContributionLine[] = [];
  let ceiling: LineRule["ceiling"];
  let basis = wage;
  for (const rule of rules) {
    if (rule.ceiling !== ceiling) {
      ceiling = rule.ceiling;
      basis = ceiling ? cappedBasis(wage, ceiling) : wage;
    }
    const { programme, payer, rate, named, before, after } = rule;
    const provisions =
      wage.provisions.length === 0 ? rule.provisions : [...before, ...wage.provisions, ...after];
    lines.push(percentLine(rounding, programme, payer, basis, rate, named, provisions));
  }
  return lines;
}

function cappedBasis(wage: WageBasis, ceiling: LookedUp<Rupiah>): WageBasis {
  const limit = exactRupiah(ceiling.value);
  const over = compareExact(wage.exact, limit) > 0;
  const shown = over ? ceiling.value : wage.shown;
  const cap: Step = {
    kind: "cap",
    provision: ceiling.key,
    of: wage.shown,
    limit: ceiling.value,
    result: shown,
  };
  return {
    exact: over ? limit : wage.exact,
    shown,
    steps: wage.steps.length === 0 ? [cap] : [...wage.steps, cap],
    provisions: wage.provisions,
  };
}
