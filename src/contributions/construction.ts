import { deepFreeze } from "../core/deep-freeze.js";
import { warningOf, type Warning } from "../core/warning.js";
import { resolveReading } from "../core/resolve-reading.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  lesser,
  minus,
  shownRupiah,
  sumExact,
  times,
  timesRate,
  type Exact,
} from "../core/exact.js";
import { InvalidInputError, issueOf } from "../core/errors.js";
import { warnIfFraction, warnIfSmall } from "../core/plausible.js";
import { lookUpMonth, type LookedUp } from "../core/look-up.js";
import { rateOfPercent, shareOfPercent } from "../core/rate.js";
import { roundLine } from "../core/round-line.js";
import type { Step } from "../core/step.js";
import type { CalendarMonth, RupiahInput } from "../core/vocabulary.js";
import { warn, type Trace } from "../core/trace.js";
import {
  jkkConstructionWageRate,
  jkkContractSlices,
  jkmConstructionWageRate,
  jkmContractSlices,
  type ContractSlice,
} from "../law/provisions/construction-contributions.js";
import { covidConditions } from "../law/provisions/relief-pp-49-2020.js";
import { contractValueBasis } from "../law/readings/contribution-readings.js";
import { percentLine, reduced } from "./contribution-line.js";
import type { Contribution, ContributionLine } from "./contribution.js";
import type { ConstructionInput } from "./contribution-inputs.js";
import type { Reduction } from "./reliefs/reduction.js";
import { decideCovidRelief, type CovidRelief } from "./reliefs/pp-49-2020.js";
import { contributionOf } from "./total.js";

/** Jasa konstruksi: JKK and JKM by slices of the contract value, or by the wage bill of the month. */
export function constructionBill(trace: Trace, facts: ConstructionInput): Contribution {
  const { month, fundedBy, wages } = facts;
  const relief = wages === undefined ? contractRelief(trace, month) : wagesRelief(trace, facts);
  const lines =
    wages === undefined
      ? contractLines(trace, facts, relief)
      : wageLines(trace, facts, wages, relief);
  return contributionOf(trace, {
    segment: "construction",
    month,
    fundedBy,
    lines,
    reliefs: relief ? [relief.use] : [],
  });
}

/** A project is billed once: it pays 1 % of its bill, or of what is unpaid, whenever it registered. */
function contractRelief(trace: Trace, month: CalendarMonth): CovidRelief | undefined {
  const facts = { month, memberSince: undefined, arrearsFree: true, fields: [] };
  const relief = decideCovidRelief(trace, projectProgrammes, facts);
  if (relief) {
    const { paidThrough } = lookUpMonth(trace, covidConditions, month).value;
    warn(trace, firstInstalmentInDoubt(paidThrough));
  }
  return relief;
}

function firstInstalmentInDoubt(paidThrough: CalendarMonth): Warning {
  return warningOf("first-instalment-in-doubt", { values: { paidThrough } });
}

function wagesRelief(trace: Trace, facts: ConstructionInput): CovidRelief | undefined {
  const { month, memberSince, arrearsFree } = facts;
  return decideCovidRelief(trace, projectProgrammes, {
    month,
    memberSince,
    arrearsFree,
    fields: ["arrearsFree", "memberSince"],
  });
}

const projectProgrammes = /* @__PURE__ */ deepFreeze(["jkk", "jkm"] as const);

function wageLines(
  trace: Trace,
  { month }: ConstructionInput,
  wages: RupiahInput,
  relief: CovidRelief | undefined,
): ContributionLine[] {
  const exact = exactRupiah(wages);
  warnIfSmall(trace, "figure.project-wages", exact);
  const bill = { exact, shown: shownRupiah(exact), steps: [], provisions: [] };
  const line = (
    programme: "jkk" | "jkm",
    rate: LookedUp<string>,
    left: Reduction | undefined,
  ): ContributionLine => {
    const { value, key, keys } = rate;
    if (!left) return percentLine(trace, programme, "employer", bill, value, key, keys);
    const share = shareOfPercent(value, left.share);
    const both = [key, left.key];
    return percentLine(trace, programme, "employer", bill, share, left.key, both);
  };
  return [
    line("jkk", lookUpMonth(trace, jkkConstructionWageRate, month), relief?.jkk),
    line("jkm", lookUpMonth(trace, jkmConstructionWageRate, month), relief?.jkm),
  ];
}

function contractLines(
  trace: Trace,
  facts: ConstructionInput,
  relief: CovidRelief | undefined,
): ContributionLine[] {
  const contract = contractValueOf(trace, facts);
  warnIfSmall(trace, "figure.contract-value", contract);
  warnIfFraction(trace, "figure.vat", facts.vatPercent);
  const jkk = lookUpMonth(trace, jkkContractSlices, facts.month);
  const jkm = lookUpMonth(trace, jkmContractSlices, facts.month);
  const { alreadyPaid } = facts;
  if (alreadyPaid && !relief) throw paidOutsideRelief();
  return [
    sliceLine(trace, "jkk", contract, jkk, relief?.jkk, alreadyPaid?.jkk),
    sliceLine(trace, "jkm", contract, jkm, relief?.jkm, alreadyPaid?.jkm),
  ];
}

/** The contract value on which the contribution is counted; a reading says whether VAT is taken out. */
function contractValueOf(trace: Trace, facts: ConstructionInput): Exact {
  const { contractValue, contractValueWithVat, vatPercent } = facts;
  if (contractValue !== undefined) return exactRupiah(contractValue);
  const whole = exactRupiah(contractValueWithVat ?? 0);
  if (resolveReading(trace, contractValueBasis) === "as-contracted") return whole;
  warn(trace, warningOf("vat-taken-out"));
  const vat = rateOfPercent(String(vatPercent ?? 0));
  return {
    units: times(whole, vat.denominator).units,
    divisor: whole.divisor * (vat.denominator + vat.numerator),
  };
}

function sliceLine(
  trace: Trace,
  programme: "jkk" | "jkm",
  contract: Exact,
  slices: LookedUp<readonly ContractSlice[]>,
  relief: Reduction | undefined,
  alreadyPaid: RupiahInput | undefined,
): ContributionLine {
  const parts = partsOf(contract, slices.value);
  const steps: Step[] = parts.map(({ part, percent, amount }) => ({
    kind: "percent",
    provision: slices.key,
    percent,
    of: shownRupiah(part),
    result: exactText(amount),
  }));
  const full = sumExact(parts.map(({ amount }) => amount));
  if (parts.length > 1) {
    const terms = parts.map(({ amount }) => exactText(amount));
    steps.push({ kind: "add", terms, result: exactText(full) });
  }
  const rest = relief && alreadyPaid !== undefined ? unpaid(full, alreadyPaid, programme) : full;
  const value = relief ? reduced(rest, shownRupiah(rest), relief, steps) : rest;
  const { amount, exact } = roundLine(trace, value, steps);
  return {
    programme,
    payer: "employer",
    basis: shownRupiah(contract),
    amount,
    exact,
    provisions: relief ? [slices.key, relief.key] : [slices.key],
    steps,
  };
}

interface SlicePart {
  readonly part: Exact;
  readonly percent: string;
  readonly amount: Exact;
}

/** The parts of the contract value that lie in each slice; the first slice stands even when empty. */
function partsOf(contract: Exact, slices: readonly ContractSlice[]): SlicePart[] {
  const parts: SlicePart[] = [];
  let from = 0;
  for (const { upTo, percent } of slices) {
    if (from > 0 && compareExact(contract, exactRupiah(from)) <= 0) break;
    const end = upTo === undefined ? contract : lesser(contract, exactRupiah(upTo));
    const part = from === 0 ? end : minus(end, exactRupiah(from));
    parts.push({ part, percent, amount: timesRate(part, rateOfPercent(percent)) });
    from = upTo ?? from;
  }
  return parts;
}

function paidOutsideRelief(): InvalidInputError {
  return new InvalidInputError([
    {
      path: "alreadyPaid",
      ...issueOf({ key: "construction.paid-outside-relief" }),
      cites: { regulation: "pp-49-2020", article: "Pasal 13" },
    },
  ]);
}

function unpaid(full: Exact, alreadyPaid: RupiahInput, programme: "jkk" | "jkm"): Exact {
  const paid = exactRupiah(alreadyPaid);
  if (compareExact(paid, full) <= 0) return minus(full, paid);
  throw new InvalidInputError([
    {
      path: `alreadyPaid.${programme}`,
      ...issueOf({ key: "construction.unpaid" }),
      cites: { regulation: "pp-49-2020", article: "Pasal 13" },
    },
  ]);
}
