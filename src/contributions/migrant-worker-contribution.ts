import { monthOf } from "../core/calendar.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { exactRupiah, toRupiah } from "../core/exact.js";
import { type LookedUp, lookUp } from "../core/look-up.js";
import type { Options } from "../core/options.js";
import { resolveReading } from "../core/resolve-reading.js";
import { roundLine } from "../core/round-line.js";
import type { Step } from "../core/step.js";
import { textWith } from "../core/text.js";
import { type Trace, warn } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { Rupiah } from "../core/vocabulary.js";
import { assumed, doubt, sharedWarning, type Warning } from "../core/warning.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { warnMigrantRule } from "../law/migrant-rule.js";
import {
  type ContractPackage,
  migrantBeforeWork,
  migrantExtraMonth,
  migrantJhtAmounts,
  migrantPackages,
} from "../law/provisions/migrant-worker-contributions.js";
import { recorded } from "../law/recorded.js";
import { contractBetweenPackages } from "../law/readings/contribution-readings.js";
import {
  contributionArticles,
  type MigrantWorkerInput,
  migrantWorkerInputSchema,
} from "./contribution-input.js";
import { fixedLine } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { traceOf } from "../law/trace-of.js";

/**
 * One work contract of a migrant worker (PMI), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * Permenaker 4/2023 Pasal 18.
 *
 * @throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * migrantWorkerContribution({
 *   segment: "migrant-worker",
 *   date: "2026-05-01",
 *   via: "agency",
 *   contractMonths: 24,
 * }).total; // => 370_000
 * ```
 */
export function migrantWorkerContribution(
  input: MigrantWorkerInput,
  options?: Options,
): Contribution {
  const trace = traceOf(options);
  const facts = validate(migrantWorkerInputSchema, input, contributionArticles);
  return migrantWorkerBill(trace, facts);
}

/**
 * PMI: JKK and JKM together, before work (by an agency) and for the length of
 * the contract, and JHT where it is chosen: Permenaker 4/2023 Pasal 18.
 */
export function migrantWorkerBill(trace: Trace, facts: MigrantWorkerInput): Contribution {
  const { date, via, jht, fundedBy } = facts;
  warnAfterLawAsOf(trace, date);
  warnMigrantRule(trace, date);
  const phase = facts.phase ?? (via === "agency" ? "all" : "during-and-after");
  if (phase === "before" && via === "individual") throw noChargeBeforeWork();
  const lines: ContributionLine[] = [];
  if (phase === "before" || phase === "all") lines.push(beforeWorkLine(trace, facts));
  if (phase === "during-and-after" || phase === "all") lines.push(packageLine(trace, facts));
  if (phase === "extension") lines.push(extensionLine(trace, facts));
  if (jht !== undefined) lines.push(jhtLine(trace, facts, toRupiah(jht)));
  return contributionOf(recorded(trace), {
    segment: "migrant-worker",
    month: monthOf(date),
    fundedBy,
    lines,
  });
}

function beforeWorkLine(trace: Trace, { date }: MigrantWorkerInput): ContributionLine {
  const { value, key } = lookUp(trace, migrantBeforeWork, date);
  return fixedLine(trace, {
    programme: "jkk-jkm",
    payer: "worker",
    basis: value,
    amount: value,
    key,
  });
}

function packageLine(trace: Trace, facts: MigrantWorkerInput): ContributionLine {
  const { date, contractMonths } = facts;
  const packages = lookUp(trace, migrantPackages, date);
  const taken = packageFor(trace, packages, contractMonths);
  const steps: Step[] = [{ kind: "look-up", provision: packages.key, value: taken.amount }];
  const beyond = contractMonths - taken.months;
  if (beyond <= 0) {
    return lineOf(trace, taken.amount, steps, [packages.key]);
  }
  const month = lookUp(trace, migrantExtraMonth, date);
  const further = month.value * beyond;
  steps.push(
    {
      kind: "multiply",
      provision: month.key,
      factor: beyond,
      of: month.value,
      result: String(further),
    },
    { kind: "add", terms: [taken.amount, further], result: taken.amount + further },
  );
  return lineOf(trace, taken.amount + further, steps, [packages.key, month.key]);
}

/** The package of a contract: its own, or under the reading chosen the one below or the next. */
function packageFor(
  trace: Trace,
  { value: packages, use }: LookedUp<readonly ContractPackage[]>,
  months: number,
): ContractPackage {
  const own = packages.find((candidate) => candidate.months === months);
  if (own) return own;
  const below = packages.findLast((candidate) => candidate.months < months);
  const next = packages.find((candidate) => candidate.months > months);
  // One amount for every contract up to a length, as before 2023.
  if (packages.length === 1 && next) return next;
  if (below && !next) return below;
  const taken = resolveReading(trace, contractBetweenPackages) === "next-package" ? next : below;
  if (taken) {
    warn(trace, betweenPackages);
    return taken;
  }
  const shortest = next?.months ?? 0;
  const why = textWith("migrant-worker.package-for", { months: shortest });
  throw invalidInput("contractMonths", why, use.cites[0]);
}

const betweenPackages: Warning = /* @__PURE__ */ sharedWarning(doubt("contract-between-packages"));

function extensionLine(trace: Trace, facts: MigrantWorkerInput): ContributionLine {
  const { date, contractMonths } = facts;
  const { value, key } = lookUp(trace, migrantExtraMonth, date);
  const amount = value * contractMonths;
  const step: Step = {
    kind: "multiply",
    provision: key,
    factor: contractMonths,
    of: value,
    result: String(amount),
  };
  return lineOf(trace, amount, [step], [key]);
}

function jhtLine(trace: Trace, facts: MigrantWorkerInput, jht: Rupiah): ContributionLine {
  const amounts = lookUp(trace, migrantJhtAmounts, facts.date);
  if (!amounts.value.includes(jht)) throw notAnAmount(amounts);
  if (facts.jhtMonths === undefined) {
    warn(trace, assumed("jht-for-one-month"));
  }
  const months = facts.jhtMonths ?? 1;
  const steps: Step[] = [{ kind: "look-up", provision: amounts.key, value: jht }];
  if (months > 1) {
    steps.push({ kind: "multiply", factor: months, of: jht, result: String(jht * months) });
  }
  const line = lineOf(trace, jht * months, steps, [amounts.key]);
  return { ...line, programme: "jht", basis: jht };
}

function lineOf(
  trace: Trace,
  amount: Rupiah,
  steps: Step[],
  provisions: ContributionLine["provisions"],
): ContributionLine {
  return {
    programme: "jkk-jkm",
    payer: "worker",
    basis: amount,
    ...roundLine(trace, exactRupiah(amount), steps),
    provisions,
    steps,
  };
}

function noChargeBeforeWork(): InvalidInputError {
  return invalidInput(
    "phase",
    { key: "migrant-worker.individual" },
    { regulation: "permenaker-4-2023", article: "Pasal 18 ayat (2)" },
  );
}

function notAnAmount({ value: amounts, use }: LookedUp<readonly number[]>): InvalidInputError {
  return invalidInput("jht", textWith("migrant-worker.not-an-amount", { amounts }), use.cites[0]);
}
