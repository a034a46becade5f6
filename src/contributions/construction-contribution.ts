import { invalidInput, type InvalidInputError } from "../core/errors.js";
import {
  compareExact,
  type Exact,
  exactRupiah,
  exactText,
  lesser,
  minus,
  shownRupiah,
  sumExact,
  sumRupiah,
  times,
  timesRate,
} from "../core/exact.js";
import { type LookedUp, lookUpIfAny, lookUpMonth, lookUpMonthIfAny } from "../core/look-up.js";
import type { Options } from "../core/options.js";
import { warnIfFraction, warnIfSmall } from "../core/plausible.js";
import type { ProvisionKey } from "../core/provision.js";
import { rateOfPercent, shareOfPercent } from "../core/rate.js";
import { resolveReading } from "../core/resolve-reading.js";
import { isRounded, recordRounding, roundLine } from "../core/round-line.js";
import type { Step } from "../core/step.js";
import { type Trace, warn } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { RupiahInput } from "../core/vocabulary.js";
import { toCheck } from "../core/warning.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import {
  constructionRegistration,
  type ContractSlice,
  contractValueRule,
  jkkConstructionWageRate,
  jkkContractSlices,
  jkmConstructionWageRate,
  jkmContractSlices,
} from "../law/provisions/construction-contributions.js";
import { recorded } from "../law/recorded.js";
import { contractValueBasis } from "../law/readings/contribution-readings.js";
import { stagesOf } from "./construction-stages.js";
import {
  type ConstructionInput,
  constructionInputSchema,
  contributionArticles,
} from "./contribution-input.js";
import { percentLine, reduced } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { restDayTest, workingDaysAfter } from "./payment/working-days.js";
import { decideReliefs } from "./reliefs/decide-reliefs.js";
import { covidReliefOfConstruction } from "./reliefs/pp-49-2020.js";
import type { Reductions, Relief, ShareLeft } from "./reliefs/relief.js";
import { traceOf } from "../law/trace-of.js";

/**
 * One construction project, as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 54, 55; Permenaker 5/2021 Pasal 71, 72; the relief of PP 49/2020.
 *
 * @throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * constructionContribution({
 *   segment: "construction",
 *   month: "2026-05",
 *   contractValue: 100_000_000,
 * }).total; // => 240_000
 * ```
 */
export function constructionContribution(
  input: ConstructionInput,
  options?: Options,
): Contribution {
  const trace = traceOf(options);
  const facts = validate(constructionInputSchema, input, contributionArticles);
  return constructionBill(trace, facts);
}

/** In the order in which results name them; no law sets an order of working between two. */
const constructionReliefs: readonly Relief<ConstructionInput>[] = [covidReliefOfConstruction];

/** Jasa konstruksi: JKK and JKM by slices of the contract value, or by the wage bill of the month. */
export function constructionBill(trace: Trace, facts: ConstructionInput): Contribution {
  const { month, fundedBy, wages } = facts;
  warnAfterLawAsOf(trace, month);
  const reliefs = decideReliefs(trace, constructionReliefs, facts, ["jkk", "jkm"]);
  const lines =
    wages === undefined
      ? contractLines(trace, facts, reliefs)
      : wageLines(trace, facts, wages, reliefs);
  warnOfRegistration(trace, facts);
  const stages =
    facts.stages === undefined
      ? undefined
      : stagesOf(trace, month, facts.stages, sumRupiah(lines.map(({ amount }) => amount)));
  return contributionOf(recorded(trace), {
    segment: "construction",
    month,
    fundedBy,
    lines,
    stages,
    reliefs: reliefs.uses,
  });
}

/** Tells by when the project is registered: so many working days after the work order. */
function warnOfRegistration(trace: Trace, { workOrderOn }: ConstructionInput): void {
  if (workOrderOn === undefined) return;
  const rule = lookUpIfAny(trace, constructionRegistration, workOrderOn);
  if (!rule) return;
  const days = rule.value.registration;
  const day = workingDaysAfter(workOrderOn, days, restDayTest(trace, undefined));
  warn(trace, toCheck("register-project", { values: { days, day }, provisions: rule.keys }));
}

function wageLines(
  trace: Trace,
  { month }: ConstructionInput,
  wages: RupiahInput,
  reliefs: Reductions<ShareLeft>,
): ContributionLine[] {
  const { rounding } = trace.context;
  const exact = exactRupiah(wages);
  warnIfSmall(trace, "figure.project-wages", exact);
  const bill = { exact, shown: shownRupiah(exact), steps: [], provisions: [] };
  const line = (
    programme: "jkk" | "jkm",
    rate: LookedUp<string>,
    left: ShareLeft | undefined,
  ): ContributionLine => {
    const { value, key, keys } = rate;
    if (!left)
      return percentLine(rounding, programme, "employer", bill, rateOfPercent(value), key, keys);
    const share = rateOfPercent(shareOfPercent(value, left.share));
    const both = [key, left.key];
    return percentLine(rounding, programme, "employer", bill, share, left.key, both);
  };
  const lines = [
    line("jkk", lookUpMonth(trace, jkkConstructionWageRate, month), reliefs.jkk),
    line("jkm", lookUpMonth(trace, jkmConstructionWageRate, month), reliefs.jkm),
  ];
  if (lines.some(isRounded)) recordRounding(trace);
  return lines;
}

function contractLines(
  trace: Trace,
  facts: ConstructionInput,
  reliefs: Reductions<ShareLeft>,
): ContributionLine[] {
  const contract = contractValueOf(trace, facts);
  warnIfSmall(trace, "figure.contract-value", contract.exact);
  warnIfFraction(trace, "figure.vat", facts.vatPercent);
  const jkk = lookUpMonth(trace, jkkContractSlices, facts.month);
  const jkm = lookUpMonth(trace, jkmContractSlices, facts.month);
  const { alreadyPaid } = facts;
  if (alreadyPaid && !reliefs.jkk && !reliefs.jkm) throw paidOutsideRelief();
  return [
    sliceLine(trace, "jkk", contract, jkk, reliefs.jkk, alreadyPaid?.jkk),
    sliceLine(trace, "jkm", contract, jkm, reliefs.jkm, alreadyPaid?.jkm),
  ];
}

/** A contract value, the rule that takes VAT out of it, and how. */
interface ContractValue {
  readonly exact: Exact;
  readonly provisions: readonly ProvisionKey[];
  readonly steps: readonly Step[];
}

/** The contract value on which the contribution is calculated; a reading says whether VAT is excluded. */
function contractValueOf(trace: Trace, facts: ConstructionInput): ContractValue {
  const { contractValue, contractValueWithVat, vatPercent } = facts;
  if (contractValue !== undefined) {
    return { exact: exactRupiah(contractValue), provisions: [], steps: [] };
  }
  const whole = exactRupiah(contractValueWithVat ?? 0);
  if (resolveReading(trace, contractValueBasis) === "as-contracted") {
    return { exact: whole, provisions: [], steps: [] };
  }
  const rule = lookUpMonthIfAny(trace, contractValueRule, facts.month);
  if (!rule) warn(trace, toCheck("vat-taken-out"));
  const vat = rateOfPercent(String(vatPercent ?? 0));
  const withVat = { units: vat.denominator + vat.numerator, divisor: vat.denominator };
  const exact = {
    units: times(whole, withVat.divisor).units,
    divisor: whole.divisor * withVat.units,
  };
  const step: Step = {
    kind: "divide",
    provision: rule?.key,
    of: shownRupiah(whole),
    divisor: Number(exactText(withVat)),
    result: String(shownRupiah(exact)),
  };
  return { exact, provisions: rule?.keys ?? [], steps: vat.numerator === 0 ? [] : [step] };
}

function sliceLine(
  trace: Trace,
  programme: "jkk" | "jkm",
  { exact: contract, provisions, steps: before }: ContractValue,
  slices: LookedUp<readonly ContractSlice[]>,
  relief: ShareLeft | undefined,
  alreadyPaid: RupiahInput | undefined,
): ContributionLine {
  const parts = partsOf(contract, slices.value);
  const ofSlices = parts.map(({ part, percent, amount }): Step => ({
    kind: "percent",
    provision: slices.key,
    percent,
    of: shownRupiah(part),
    result: exactText(amount),
  }));
  const steps = [...before, ...ofSlices];
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
    provisions: [slices.key, ...provisions, ...(relief ? [relief.key] : [])],
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
  return invalidInput(
    "alreadyPaid",
    { key: "construction.paid-outside-relief" },
    { regulation: "pp-49-2020", article: "Pasal 13" },
  );
}

function unpaid(full: Exact, alreadyPaid: RupiahInput, programme: "jkk" | "jkm"): Exact {
  const paid = exactRupiah(alreadyPaid);
  if (compareExact(paid, full) <= 0) return minus(full, paid);
  throw invalidInput(
    `alreadyPaid.${programme}`,
    { key: "construction.unpaid" },
    { regulation: "pp-49-2020", article: "Pasal 13" },
  );
}
