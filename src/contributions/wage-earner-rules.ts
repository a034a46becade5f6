import { deepFreeze } from "../core/deep-freeze.js";
import type { Check } from "../core/check.js";
import { decidingDay, type LookedUp, lookUpMonth } from "../core/look-up.js";
import type { ProvisionKey } from "../core/provision.js";
import { type Rate, rateOfPercent, shareOfPercent } from "../core/rate.js";
import { isOpenOn } from "../core/reading.js";
import { resolveReading } from "../core/resolve-reading.js";
import { type Trace, warn } from "../core/trace.js";
import type { Payer, Programme, Rupiah } from "../core/vocabulary.js";
import { doubt, sharedWarning, toCheck, type Warning } from "../core/warning.js";
import { jkpSplitStart } from "../law/readings/contribution-readings.js";
import {
  refuseContradictions,
  riskGroupNeeded,
  type WageEarnerInput,
} from "./contribution-input.js";
import type { ReliefUse } from "./contribution.js";
import { type JkpRules, jkpRules } from "./jkp-reallocation.js";
import { isBilledForPension } from "./pension-membership.js";
import { decideReliefs } from "./reliefs/decide-reliefs.js";
import { covidReliefOfWageEarners } from "./reliefs/pp-49-2020.js";
import { labourIntensiveRelief } from "./reliefs/pp-7-2025.js";
import type { OwnRate, Relief, ShareLeft } from "./reliefs/relief.js";
import { requiredOf } from "./required-programmes.js";
import { type WageEarnerLine, wageEarnerLines } from "./wage-earner-lines.js";
import { withoutWageRule } from "./without-wage.js";

/** What the law says of a wage earner's bill, whatever the wage. */
export interface WageEarnerRules {
  readonly segment: "wage-earner" | "non-wage-earner";
  readonly lines: readonly LineRule[];
  readonly checks: readonly Check[] | undefined;
  readonly jkp: JkpRules | undefined;
  readonly reliefs: readonly ReliefUse[];
}

/** One line of the bill: a percentage of the wage, up to a ceiling where there is one. */
export interface LineRule {
  readonly programme: Programme;
  readonly payer: Payer;
  readonly rate: Rate;
  /** The provision that the percentage is named by. */
  readonly named: ProvisionKey;
  readonly ceiling: LookedUp<Rupiah> | undefined;
  /** The provisions of the line, in two parts: those of the wage stand between them. */
  readonly before: readonly ProvisionKey[];
  readonly after: readonly ProvisionKey[];
  /** Both parts, for a wage that rests on no provision. */
  readonly provisions: readonly ProvisionKey[];
}

/** In the order in which results name them; no law sets an order of working between two. */
const reliefsOfLaw: readonly Relief<WageEarnerInput, ShareLeft | OwnRate>[] = [
  covidReliefOfWageEarners,
  labourIntensiveRelief,
];

/** Looks up all of a bill but the wage. Throws what a bill throws whatever its wage. */
export function wageEarnerRules(trace: Trace, given: WageEarnerInput): WageEarnerRules {
  const { month } = given;
  const facts = { ...given, citizen: given.citizen ?? given.jkpMembership?.citizen };
  const unpaid = withoutWageRule(trace, facts);
  const required = facts.programmes === "required" ? requiredOf(trace, facts, unpaid) : undefined;
  const programmes = required?.programmes ?? (facts.programmes as readonly Programme[]);
  refuseContradictions(facts, programmes);
  const reliefs = decideReliefs(trace, unpaid ? [] : reliefsOfLaw, facts, programmes);
  const last = unpaid ? [unpaid.key] : [];

  const lines: LineRule[] = [];
  for (const line of wageEarnerLines) {
    if (!programmes.includes(line.programme)) continue;
    if (line.programme === "jp" && !isBilledForPension(trace, facts)) continue;
    if (line.paid === "by-both") {
      const rate = lookUpMonth(trace, line.rate, month);
      const ceiling = line.ceiling && lookUpMonth(trace, line.ceiling, month);
      const { employer, worker } = rate.value;
      const after = ceiling ? [ceiling.key, ...last] : last;
      const whole = { programme: line.programme, named: rate.key, ceiling };
      const keys = inParts([rate.key], after);
      lines.push({ ...whole, payer: "employer", rate: rateOfPercent(employer), ...keys });
      lines.push({ ...whole, payer: "worker", rate: rateOfPercent(worker), ...keys });
    } else {
      lines.push(employerLine(trace, facts, line, reliefs[line.programme], last));
    }
  }
  const inJkp = facts.jkpEnrolled ?? required?.jkp ?? programmes.includes("jkp");
  if (inJkp && !programmes.includes("jkk")) warn(trace, jkpWithoutJkk);
  return {
    segment: unpaid ? "non-wage-earner" : "wage-earner",
    lines,
    checks: required?.checks,
    jkp:
      inJkp && isSplit(trace, facts)
        ? jkpRules(trace, month, ownRateOf(reliefs.jkk)?.jkpShare)
        : undefined,
    reliefs: reliefs.uses,
  };
}

function inParts(
  before: readonly ProvisionKey[],
  after: readonly ProvisionKey[],
): Pick<LineRule, "before" | "after" | "provisions"> {
  return { before, after, provisions: deepFreeze([...before, ...after]) };
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

const jkpWithoutJkk: Warning = /* @__PURE__ */ sharedWarning(toCheck("jkp-without-jkk"));

type EmployerLine = Exclude<WageEarnerLine, { readonly paid: "by-both" }>;

/** A line of the employer alone; the usual rate is looked up only where no relief has its own. */
function employerLine(
  trace: Trace,
  facts: WageEarnerInput,
  line: EmployerLine,
  reduction: ShareLeft | OwnRate | undefined,
  last: readonly ProvisionKey[],
): LineRule {
  const rate = ownRateOf(reduction)?.rate ?? usualRate(trace, facts, line);
  const whole = { programme: line.programme, payer: "employer", ceiling: undefined } as const;
  if (!reduction || "rate" in reduction) {
    return {
      ...whole,
      rate: rateOfPercent(rate.value),
      named: rate.key,
      ...inParts([rate.key], last),
    };
  }
  const left = rateOfPercent(shareOfPercent(rate.value, reduction.share));
  const keys = inParts([rate.key, reduction.key], last);
  return { ...whole, rate: left, named: reduction.key, ...keys };
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
