import { compareExact, exactRupiah } from "../core/exact.js";
import { decidingDay, lookUpMonth, type Found } from "../core/look-up.js";
import { shareOfPercent } from "../core/rate.js";
import type { Step } from "../core/step.js";
import type { CalendarMonth, Programme } from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";
import { warn, type Workings } from "../core/workings.js";
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
export function wageEarnerContribution(workings: Workings, facts: WageEarnerInput): Contribution {
  const { month, fundedBy } = facts;
  const required = facts.programmes === "required" ? requiredOf(workings, facts) : undefined;
  const programmes = required?.programmes ?? (facts.programmes as readonly Programme[]);
  refuseContradictions(facts, programmes);
  const wage = atLeastMinimumWage(
    workings,
    facts,
    wageBasis(workings, facts.wage, decidingDay(workings, month)),
  );
  const covid = decideCovidRelief(workings, programmes, {
    month,
    arrearsFree: facts.employer?.arrearsFree,
    memberSince: facts.employer?.memberSince,
    fields: covidFields,
  });
  const labourIntensive = decideLabourIntensiveRelief(workings, facts, programmes);

  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const rate = jkkRate(workings, facts, labourIntensive);
    lines.push(reducedLine(workings, "jkk", wage, rate, covid?.jkk));
  }
  if (programmes.includes("jkm")) {
    const rate = lookUpMonth(workings, jkmWageEarnerRate, month);
    lines.push(reducedLine(workings, "jkm", wage, rate, covid?.jkm));
  }
  if (programmes.includes("jht")) {
    const rate = lookUpMonth(workings, jhtWageEarnerRate, month);
    pushShared(lines, workings, "jht", wage, rate);
  }
  if (programmes.includes("jp")) {
    const rate = lookUpMonth(workings, jpWageEarnerRate, month);
    pushShared(lines, workings, "jp", cappedForPension(workings, wage, month), rate);
  }
  const inJkp = facts.jkpEnrolled ?? required?.jkp ?? programmes.includes("jkp");
  if (inJkp && !programmes.includes("jkk")) warn(workings, jkpWithoutJkk);
  return contributionOf(workings, {
    segment: "wage-earner",
    month,
    fundedBy,
    lines,
    ...(required && { checks: required.checks }),
    reallocations: inJkp
      ? jkpReallocations(workings, wage, month, jkpShareOf(facts, labourIntensive))
      : noEntries,
    deferrals: pensionDeferrals(workings, facts, lines),
    reliefs: usesOf(covid, labourIntensive),
  });
}

const covidFields = ["employer.arrearsFree", "employer.memberSince"];
const noEntries: readonly never[] = [];

const jkpWithoutJkk: Warning = {
  code: "jkp-without-jkk",
  message: { key: "warning.jkp-without-jkk" },
};

function usesOf(
  covid: CovidRelief | undefined,
  labourIntensive: LabourIntensiveRelief | undefined,
): readonly ReliefUse[] {
  if (covid) return [covid.use];
  return labourIntensive ? [labourIntensive.use] : noEntries;
}

function jkkRate(
  workings: Workings,
  { month, riskGroup }: WageEarnerInput,
  relief: LabourIntensiveRelief | undefined,
): Found<string> {
  const rates = relief?.rates ?? lookUpMonth(workings, jkkWageEarnerRate, month);
  if (riskGroup) return { ...rates, value: rates.value[riskGroup] };
  throw riskGroupNeeded("riskGroup");
}

function jkpShareOf(
  { riskGroup }: WageEarnerInput,
  relief: LabourIntensiveRelief | undefined,
): Found<string> | undefined {
  if (!relief?.jkpShares || !riskGroup) return undefined;
  return { ...relief.jkpShares, value: relief.jkpShares.value[riskGroup] };
}

function reducedLine(
  workings: Workings,
  programme: Programme,
  wage: WageBasis,
  rate: Found<string>,
  relief: Reduction | undefined,
): ContributionLine {
  const refs = refsOf(rate, wage);
  if (!relief) {
    return percentLine(workings, programme, "employer", wage, rate.value, rate.ref, refs);
  }
  const share = shareOfPercent(rate.value, relief.share);
  const both = [rate.ref, relief.ref, ...wage.provisions];
  return percentLine(workings, programme, "employer", wage, share, relief.ref, both);
}

function pushShared(
  lines: ContributionLine[],
  workings: Workings,
  programme: Programme,
  basis: WageBasis,
  rate: Found<SharedRate>,
): void {
  const { employer, worker } = rate.value;
  const refs = refsOf(rate, basis);
  lines.push(
    percentLine(workings, programme, "employer", basis, employer, rate.ref, refs),
    percentLine(workings, programme, "worker", basis, worker, rate.ref, refs),
  );
}

function cappedForPension(workings: Workings, wage: WageBasis, month: CalendarMonth): WageBasis {
  const ceiling = lookUpMonth(workings, jpWageCeiling, month);
  const limit = exactRupiah(ceiling.value);
  const over = compareExact(wage.exact, limit) > 0;
  const shown = over ? ceiling.value : wage.shown;
  const cap: Step = {
    kind: "cap",
    provision: ceiling.ref,
    of: wage.shown,
    limit: ceiling.value,
    result: shown,
  };
  return {
    exact: over ? limit : wage.exact,
    shown,
    steps: wage.steps.length === 0 ? [cap] : [...wage.steps, cap],
    provisions: wage.provisions.length === 0 ? [ceiling.ref] : [...wage.provisions, ceiling.ref],
  };
}
