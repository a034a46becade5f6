import { NotCoveredError } from "../core/errors.js";
import { exactRupiah, exactText, timesRate, type Exact } from "../core/exact.js";
import type { ProvisionRef } from "../core/provision.js";
import { complementOf, rateOfPercent } from "../core/rate.js";
import type { Step } from "../core/step.js";
import type { CalendarMonth, Programme, Rupiah } from "../core/vocabulary.js";
import { choose } from "../core/choose.js";
import { lookUpMonth, type Found } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Workings } from "../core/workings.js";
import {
  openProgrammesNonWageEarner,
  requiredProgrammesNonWageEarner,
} from "../law/provisions/membership.js";
import {
  jhtBands,
  jkkBands,
  jkmNonWageEarnerAmount,
} from "../law/provisions/non-wage-earner-contributions.js";
import { jhtOfEmployers } from "../law/readings/contribution-readings.js";
import type { Contribution, ContributionLine, NonWageEarnerInput } from "./contribution.js";
import { bandOf } from "./income-band.js";
import { warnOfReliefNotComputed } from "./relief-not-computed.js";
import { decideRelief, type ReliefDecision } from "./relief-pp-50-2025.js";
import { contributionOf } from "./total.js";

/** BPU: JKK and JHT by income band, JKM at one amount, PP 50/2025 taken off JKK and JKM. */
export function nonWageEarnerContribution(
  workings: Workings,
  facts: NonWageEarnerInput,
): Contribution {
  const { month, income, fundedBy } = facts;
  const programmes = programmesOf(workings, facts);
  const relief = decideRelief(workings, facts, programmes);
  const jkk = lookUpMonth(workings, jkkBands, month);
  const band = bandOf(workings, jkk.value, income);
  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const fixed = {
      programme: "jkk" as const,
      basis: band.basis,
      amount: band.amount,
      ref: jkk.ref,
    };
    lines.push(fixedLine(workings, fixed, relief));
  }
  if (programmes.includes("jkm")) {
    const amount = lookUpMonth(workings, jkmNonWageEarnerAmount, month);
    const fixed = {
      programme: "jkm" as const,
      basis: band.basis,
      amount: amount.value,
      ref: amount.ref,
    };
    lines.push(fixedLine(workings, fixed, relief));
  }
  if (programmes.includes("jht")) lines.push(jhtLine(workings, facts, month));
  warnOfReliefNotComputed(workings, "non-wage-earner", programmes, month);
  return contributionOf(workings, {
    segment: "non-wage-earner",
    month,
    fundedBy,
    lines,
    reliefs: relief ? [relief.use] : [],
  });
}

function programmesOf(workings: Workings, facts: NonWageEarnerInput): readonly Programme[] {
  if (facts.programmes === "required") {
    const required = lookUpMonth(workings, requiredProgrammesNonWageEarner, facts.month).value;
    const withJht = facts.isEmployer === true && choose(workings, jhtOfEmployers) === "compulsory";
    return withJht ? [...required, "jht"] : required;
  }
  const open: Found<readonly Programme[]> = lookUpMonth(
    workings,
    openProgrammesNonWageEarner,
    facts.month,
  );
  const closed = facts.programmes.find((programme) => !open.value.includes(programme));
  if (closed === undefined) return facts.programmes;
  const cites =
    closed === "jkp"
      ? { regulation: "pp-37-2021", article: "Pasal 4" }
      : { regulation: "pp-45-2015", article: "Pasal 2" };
  throw new NotCoveredError({ programme: closed, segment: "non-wage-earner", cites });
}

function jhtLine(
  workings: Workings,
  facts: NonWageEarnerInput,
  month: CalendarMonth,
): ContributionLine {
  const table = lookUpMonth(workings, jhtBands, month);
  const band = bandOf(workings, table.value, facts.income);
  const fixed = {
    programme: "jht" as const,
    basis: band.basis,
    amount: band.amount,
    ref: table.ref,
  };
  return fixedLine(workings, fixed, undefined);
}

interface FixedAmount {
  readonly programme: Programme;
  readonly basis: Rupiah;
  readonly amount: Rupiah;
  readonly ref: ProvisionRef;
}

function fixedLine(
  workings: Workings,
  fixed: FixedAmount,
  relief: ReliefDecision | undefined,
): ContributionLine {
  const steps: Step[] = [{ kind: "look-up", provision: fixed.ref, value: fixed.amount }];
  const value = relief?.percent
    ? reduced(fixed.amount, relief.percent, steps)
    : exactRupiah(fixed.amount);
  const { amount, exact } = roundLine(workings, value, steps);
  return {
    programme: fixed.programme,
    payer: "worker",
    basis: fixed.basis,
    amount,
    exact,
    provisions: relief?.percent ? [fixed.ref, relief.percent.ref] : [fixed.ref],
    steps,
  };
}

function reduced(amount: Rupiah, off: Found<string>, steps: Step[]): Exact {
  const rest = complementOf(rateOfPercent(off.value));
  const value = timesRate(exactRupiah(amount), rest);
  steps.push({
    kind: "percent",
    provision: off.ref,
    percent: rest.percent,
    of: amount,
    result: exactText(value),
  });
  return value;
}
