import { deepFreeze } from "../core/deep-freeze.js";
import { compareExact, exactRupiah } from "../core/exact.js";
import { decidingDay, type LookedUp, lookUpMonth } from "../core/look-up.js";
import type { Options } from "../core/options.js";
import type { Provision, ProvisionKey } from "../core/provision.js";
import { shareOfPercent } from "../core/rate.js";
import { isOpenOn } from "../core/reading.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Step } from "../core/step.js";
import { type Trace, warn } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, Programme, Rupiah } from "../core/vocabulary.js";
import { doubt, sharedWarning, toCheck, type Warning } from "../core/warning.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import type { SharedRate } from "../law/provisions/wage-earner-contributions.js";
import { jkpSplitStart } from "../law/readings/contribution-readings.js";
import {
  contributionArticles,
  isPartMonth,
  refuseContradictions,
  riskGroupNeeded,
  type WageEarnerInput,
  wageEarnerInputSchema,
} from "./contribution-input.js";
import { percentLine, refsOf } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { jkpReallocations } from "./jkp-reallocation.js";
import { partMonthBasis } from "./part-month.js";
import { isBilledForPension } from "./pension-membership.js";
import { decideReliefs } from "./reliefs/decide-reliefs.js";
import { pensionDeferrals } from "./reliefs/pension-deferral.js";
import { covidReliefOfWageEarners } from "./reliefs/pp-49-2020.js";
import { labourIntensiveRelief } from "./reliefs/pp-7-2025.js";
import type { OwnRate, Relief, ShareLeft } from "./reliefs/relief.js";
import { requiredOf } from "./required-programmes.js";
import { atLeastMinimumWage } from "./minimum-wage.js";
import { wageBasis, type WageBasis } from "./wage-basis.js";
import { type WageEarnerLine, wageEarnerLines } from "./wage-earner-lines.js";
import { withoutWageRule } from "./without-wage.js";
import { traceOf } from "../law/trace-of.js";

/**
 * One month of a wage earner (PU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 16, 18; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16; PP 37/2021
 * Pasal 11; the reliefs of PP 49/2020 and PP 7/2025.
 *
 * Throws what `computeContribution` throws.
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
  const trace = traceOf(options);
  const facts = validate(wageEarnerInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.month);
  return wageEarnerBill(trace, facts);
}

/** In the order in which results name them; no law sets an order of working between two. */
const wageEarnerReliefs: readonly Relief<WageEarnerInput, ShareLeft | OwnRate>[] = [
  covidReliefOfWageEarners,
  labourIntensiveRelief,
];

/** PU: JKK and JKM by the employer, JHT and JP by employer and worker, JKP out of JKK and the state. */
export function wageEarnerBill(trace: Trace, facts: WageEarnerInput): Contribution {
  const { month, fundedBy } = facts;
  const unpaid = withoutWageRule(trace, facts);
  const required = facts.programmes === "required" ? requiredOf(trace, facts, unpaid) : undefined;
  const programmes = required?.programmes ?? (facts.programmes as readonly Programme[]);
  refuseContradictions(facts, programmes);
  const wage = basisOf(trace, facts);
  const reliefs = decideReliefs(trace, unpaid ? [] : wageEarnerReliefs, facts, programmes);

  const lines: ContributionLine[] = [];
  for (const line of wageEarnerLines) {
    if (!programmes.includes(line.programme)) continue;
    if (line.programme === "jp" && !isBilledForPension(trace, facts)) continue;
    if (line.paid === "by-both") {
      const rate = lookUpMonth(trace, line.rate, month);
      const basis = line.ceiling ? cappedBasis(trace, wage, month, line.ceiling) : wage;
      pushShared(lines, trace, line.programme, basis, rate);
    } else {
      lines.push(employerLine(trace, facts, line, wage, reliefs[line.programme]));
    }
  }
  const inJkp = facts.jkpEnrolled ?? required?.jkp ?? programmes.includes("jkp");
  if (inJkp && !programmes.includes("jkk")) warn(trace, jkpWithoutJkk);
  return contributionOf(trace, {
    segment: unpaid ? "non-wage-earner" : "wage-earner",
    month,
    fundedBy,
    lines: unpaid ? lines.map((line) => restingOn(line, unpaid.key)) : lines,
    ...(required && { checks: required.checks }),
    reallocations:
      inJkp && isSplit(trace, facts)
        ? jkpReallocations(trace, wage, month, ownRateOf(reliefs.jkk)?.jkpShare)
        : noEntries,
    deferrals: pensionDeferrals(trace, facts, lines),
    reliefs: reliefs.uses,
  });
}

function restingOn(line: ContributionLine, key: ProvisionKey): ContributionLine {
  return { ...line, provisions: [...line.provisions, key] };
}

/** The first contribution of a new member may stay whole; the bill is the same. */
function isSplit(trace: Trace, { month, firstContribution }: WageEarnerInput): boolean {
  if (!firstContribution || !isOpenOn(jkpSplitStart, decidingDay(trace, month))) return true;
  warn(trace, splitAfterFirst);
  return resolveReading(trace, jkpSplitStart) === "first-payment-too";
}

const splitAfterFirst: Warning = /* @__PURE__ */ sharedWarning(
  doubt("jkp-split-after-first-payment"),
);

function basisOf(trace: Trace, facts: WageEarnerInput): WageBasis {
  const { month, wage } = facts;
  if (isPartMonth(wage)) return partMonthBasis(trace, facts, wage);
  return atLeastMinimumWage(trace, facts, wageBasis(trace, wage, decidingDay(trace, month)));
}

const noEntries: readonly never[] = /* @__PURE__ */ deepFreeze([]);

const jkpWithoutJkk: Warning = /* @__PURE__ */ sharedWarning(toCheck("jkp-without-jkk"));

type EmployerLine = Exclude<WageEarnerLine, { readonly paid: "by-both" }>;

/** A line of the employer alone; the usual rate is looked up only where no relief has its own. */
function employerLine(
  trace: Trace,
  facts: WageEarnerInput,
  line: EmployerLine,
  wage: WageBasis,
  reduction: ShareLeft | OwnRate | undefined,
): ContributionLine {
  const rate = ownRateOf(reduction)?.rate ?? usualRate(trace, facts, line);
  if (!reduction || "rate" in reduction) {
    const keys = refsOf(rate, wage);
    return percentLine(trace, line.programme, "employer", wage, rate.value, rate.key, keys);
  }
  const share = shareOfPercent(rate.value, reduction.share);
  const both = [rate.key, reduction.key, ...wage.provisions];
  return percentLine(trace, line.programme, "employer", wage, share, reduction.key, both);
}

function usualRate(
  trace: Trace,
  { month, riskGroup }: WageEarnerInput,
  line: EmployerLine,
): LookedUp<string> {
  if (line.paid === "by-employer") return lookUpMonth(trace, line.rate, month);
  const rates = lookUpMonth(trace, line.rate, month);
  if (riskGroup) return { ...rates, value: rates.value[riskGroup] };
  throw riskGroupNeeded("riskGroup");
}

function ownRateOf(reduction: ShareLeft | OwnRate | undefined): OwnRate | undefined {
  return reduction && "rate" in reduction ? reduction : undefined;
}

function pushShared(
  lines: ContributionLine[],
  trace: Trace,
  programme: Programme,
  basis: WageBasis,
  rate: LookedUp<SharedRate>,
): void {
  const { employer, worker } = rate.value;
  const keys = refsOf(rate, basis);
  lines.push(
    percentLine(trace, programme, "employer", basis, employer, rate.key, keys),
    percentLine(trace, programme, "worker", basis, worker, rate.key, keys),
  );
}

function cappedBasis(
  trace: Trace,
  wage: WageBasis,
  month: CalendarMonth,
  provision: Provision<Rupiah>,
): WageBasis {
  const ceiling = lookUpMonth(trace, provision, month);
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
    provisions: wage.provisions.length === 0 ? [ceiling.key] : [...wage.provisions, ceiling.key],
  };
}
