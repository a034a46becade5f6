import { deepFreeze } from "../core/deep-freeze.js";
import { sharedWarning, type Warning } from "../core/warning.js";
import { compareExact, exactRupiah } from "../core/exact.js";
import { decidingDay, lookUpMonth, type LookedUp } from "../core/look-up.js";
import { shareOfPercent } from "../core/rate.js";
import type { Step } from "../core/step.js";
import type { CalendarMonth, Programme } from "../core/vocabulary.js";
import { warn, type Trace } from "../core/trace.js";
import { jpWageCeiling } from "../law/provisions/pension-wage-ceiling.js";
import {
  jhtWageEarnerRate,
  jkkWageEarnerRate,
  jkmWageEarnerRate,
  jpWageEarnerRate,
  type SharedRate,
} from "../law/provisions/wage-earner-contributions.js";
import { percentLine, refsOf } from "./contribution-line.js";
import type { Contribution, ContributionLine, ReliefUse } from "./contribution.js";
import type { WageEarnerInput } from "./contribution-inputs.js";
import { refuseContradictions } from "./contradictions.js";
import { isBilledForPension } from "./pension-membership.js";
import { jkpReallocations } from "./jkp-reallocation.js";
import { atLeastMinimumWage } from "./minimum-wage.js";
import { pensionDeferrals } from "./reliefs/pension-deferral.js";
import type { Reduction } from "./reliefs/reduction.js";
import { decideCovidRelief, type CovidRelief } from "./reliefs/pp-49-2020.js";
import { decideLabourIntensiveRelief, type LabourIntensiveRelief } from "./reliefs/pp-7-2025.js";
import { requiredOf } from "./required-programmes.js";
import { riskGroupNeeded } from "./risk-group-needed.js";
import { contributionOf } from "./total.js";
import { wageBasis, type WageBasis } from "./wage-basis.js";

/** PU: JKK and JKM by the employer, JHT and JP by employer and worker, JKP out of JKK and the state. */
export function wageEarnerBill(trace: Trace, facts: WageEarnerInput): Contribution {
  const { month, fundedBy } = facts;
  const required = facts.programmes === "required" ? requiredOf(trace, facts) : undefined;
  const programmes = required?.programmes ?? (facts.programmes as readonly Programme[]);
  refuseContradictions(facts, programmes);
  const wage = atLeastMinimumWage(
    trace,
    facts,
    wageBasis(trace, facts.wage, decidingDay(trace, month)),
  );
  const covid = decideCovidRelief(trace, programmes, {
    month,
    arrearsFree: facts.employer?.arrearsFree,
    memberSince: facts.employer?.memberSince,
    fields: covidFields,
  });
  const labourIntensive = decideLabourIntensiveRelief(trace, facts, programmes);

  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const rate = jkkRate(trace, facts, labourIntensive);
    lines.push(reducedLine(trace, "jkk", wage, rate, covid?.jkk));
  }
  if (programmes.includes("jkm")) {
    const rate = lookUpMonth(trace, jkmWageEarnerRate, month);
    lines.push(reducedLine(trace, "jkm", wage, rate, covid?.jkm));
  }
  if (programmes.includes("jht")) {
    const rate = lookUpMonth(trace, jhtWageEarnerRate, month);
    pushShared(lines, trace, "jht", wage, rate);
  }
  if (programmes.includes("jp") && isBilledForPension(trace, facts)) {
    const rate = lookUpMonth(trace, jpWageEarnerRate, month);
    pushShared(lines, trace, "jp", cappedForPension(trace, wage, month), rate);
  }
  const inJkp = facts.jkpEnrolled ?? required?.jkp ?? programmes.includes("jkp");
  if (inJkp && !programmes.includes("jkk")) warn(trace, jkpWithoutJkk);
  return contributionOf(trace, {
    segment: "wage-earner",
    month,
    fundedBy,
    lines,
    ...(required && { checks: required.checks }),
    reallocations: inJkp
      ? jkpReallocations(trace, wage, month, jkpShareOf(facts, labourIntensive))
      : noEntries,
    deferrals: pensionDeferrals(trace, facts, lines),
    reliefs: usesOf(covid, labourIntensive),
  });
}

const covidFields = /* @__PURE__ */ deepFreeze(["employer.arrearsFree", "employer.memberSince"]);
const noEntries: readonly never[] = /* @__PURE__ */ deepFreeze([]);

const jkpWithoutJkk: Warning = /* @__PURE__ */ sharedWarning("jkp-without-jkk");

function usesOf(
  covid: CovidRelief | undefined,
  labourIntensive: LabourIntensiveRelief | undefined,
): readonly ReliefUse[] {
  if (covid) return [covid.use];
  return labourIntensive ? [labourIntensive.use] : noEntries;
}

function jkkRate(
  trace: Trace,
  { month, riskGroup }: WageEarnerInput,
  relief: LabourIntensiveRelief | undefined,
): LookedUp<string> {
  const rates = relief?.rates ?? lookUpMonth(trace, jkkWageEarnerRate, month);
  if (riskGroup) return { ...rates, value: rates.value[riskGroup] };
  throw riskGroupNeeded("riskGroup");
}

function jkpShareOf(
  { riskGroup }: WageEarnerInput,
  relief: LabourIntensiveRelief | undefined,
): LookedUp<string> | undefined {
  if (!relief?.jkpShares || !riskGroup) return undefined;
  return { ...relief.jkpShares, value: relief.jkpShares.value[riskGroup] };
}

function reducedLine(
  trace: Trace,
  programme: Programme,
  wage: WageBasis,
  rate: LookedUp<string>,
  relief: Reduction | undefined,
): ContributionLine {
  const keys = refsOf(rate, wage);
  if (!relief) {
    return percentLine(trace, programme, "employer", wage, rate.value, rate.key, keys);
  }
  const share = shareOfPercent(rate.value, relief.share);
  const both = [rate.key, relief.key, ...wage.provisions];
  return percentLine(trace, programme, "employer", wage, share, relief.key, both);
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

function cappedForPension(trace: Trace, wage: WageBasis, month: CalendarMonth): WageBasis {
  const ceiling = lookUpMonth(trace, jpWageCeiling, month);
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
