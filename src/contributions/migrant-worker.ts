import { monthOf } from "../core/calendar.js";
import { choose } from "../core/choose.js";
import { InvalidInputError } from "../core/errors.js";
import { exactRupiah, toRupiah } from "../core/exact.js";
import { lookUp, type Found } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Step } from "../core/step.js";
import type { Warning } from "../core/warning.js";
import { warn, type Workings } from "../core/workings.js";
import {
  migrantBeforeWork,
  migrantExtraMonth,
  migrantJhtAmounts,
  migrantPackages,
  type ContractPackage,
} from "../law/provisions/migrant-worker-contributions.js";
import { contractBetweenPackages } from "../law/readings/contribution-readings.js";
import { fixedLine } from "./contribution-line.js";
import type { Contribution, ContributionLine } from "./contribution.js";
import type { MigrantWorkerInput } from "./contribution-inputs.js";
import { contributionOf } from "./total.js";
import { textWith } from "../core/text.js";

/**
 * PMI: JKK and JKM together, before work (by an agency) and for the length of
 * the contract, and JHT where it is chosen: Permenaker 4/2023 Pasal 18.
 */
export function migrantWorkerContribution(
  workings: Workings,
  facts: MigrantWorkerInput,
): Contribution {
  const { date, via, jht, fundedBy } = facts;
  const phase = facts.phase ?? (via === "agency" ? "all" : "during-and-after");
  if (phase === "before" && via === "individual") throw noChargeBeforeWork();
  const lines: ContributionLine[] = [];
  if (phase === "before" || phase === "all") lines.push(beforeWorkLine(workings, facts));
  if (phase === "during-and-after" || phase === "all") lines.push(packageLine(workings, facts));
  if (phase === "extension") lines.push(extensionLine(workings, facts));
  if (jht !== undefined) lines.push(jhtLine(workings, facts, toRupiah(jht)));
  return contributionOf(workings, {
    segment: "migrant-worker",
    month: monthOf(date),
    fundedBy,
    lines,
  });
}

function beforeWorkLine(workings: Workings, { date }: MigrantWorkerInput): ContributionLine {
  const { value, ref } = lookUp(workings, migrantBeforeWork, date);
  return fixedLine(workings, {
    programme: "jkk-jkm",
    payer: "worker",
    basis: value,
    amount: value,
    ref,
  });
}

function packageLine(workings: Workings, facts: MigrantWorkerInput): ContributionLine {
  const { date, contractMonths } = facts;
  const packages = lookUp(workings, migrantPackages, date);
  const taken = packageFor(workings, packages, contractMonths);
  const steps: Step[] = [{ kind: "look-up", provision: packages.ref, value: taken.amount }];
  const beyond = contractMonths - taken.months;
  if (beyond <= 0) {
    return lineOf(workings, taken.amount, steps, [packages.ref]);
  }
  const month = lookUp(workings, migrantExtraMonth, date);
  const further = month.value * beyond;
  steps.push(
    {
      kind: "multiply",
      provision: month.ref,
      factor: beyond,
      of: month.value,
      result: String(further),
    },
    { kind: "add", terms: [taken.amount, further], result: taken.amount + further },
  );
  return lineOf(workings, taken.amount + further, steps, [packages.ref, month.ref]);
}

/** The package of a contract: its own, or by the reading taken the one below or the next. */
function packageFor(
  workings: Workings,
  { value: packages, ref }: Found<readonly ContractPackage[]>,
  months: number,
): ContractPackage {
  const own = packages.find((candidate) => candidate.months === months);
  if (own) return own;
  const below = packages.findLast((candidate) => candidate.months < months);
  const next = packages.find((candidate) => candidate.months > months);
  // One amount for every contract up to a length, as before 2023.
  if (packages.length === 1 && next) return next;
  if (below && !next) return below;
  const taken = choose(workings, contractBetweenPackages) === "next-package" ? next : below;
  if (taken) {
    warn(workings, betweenPackages);
    return taken;
  }
  throw new InvalidInputError([
    {
      path: "contractMonths",
      message: { key: "migrant-worker.package-for" },
      ...(ref.cites[0] && { cites: ref.cites[0] }),
    },
  ]);
}

const betweenPackages: Warning = {
  code: "contract-between-packages",
  message: { key: "warning.contract-between-packages" },
};

function extensionLine(workings: Workings, facts: MigrantWorkerInput): ContributionLine {
  const { date, contractMonths } = facts;
  const { value, ref } = lookUp(workings, migrantExtraMonth, date);
  const amount = value * contractMonths;
  const step: Step = {
    kind: "multiply",
    provision: ref,
    factor: contractMonths,
    of: value,
    result: String(amount),
  };
  return lineOf(workings, amount, [step], [ref]);
}

function jhtLine(workings: Workings, facts: MigrantWorkerInput, jht: Rupiah): ContributionLine {
  const amounts = lookUp(workings, migrantJhtAmounts, facts.date);
  if (!amounts.value.includes(jht)) throw notAnAmount(amounts);
  if (facts.jhtMonths === undefined) {
    warn(workings, {
      code: "jht-for-one-month",
      message: { key: "warning.jht-for-one-month" },
    });
  }
  const months = facts.jhtMonths ?? 1;
  const steps: Step[] = [{ kind: "look-up", provision: amounts.ref, value: jht }];
  if (months > 1) {
    steps.push({ kind: "multiply", factor: months, of: jht, result: String(jht * months) });
  }
  const line = lineOf(workings, jht * months, steps, [amounts.ref]);
  return { ...line, programme: "jht", basis: jht };
}

function lineOf(
  workings: Workings,
  amount: Rupiah,
  steps: Step[],
  provisions: ContributionLine["provisions"],
): ContributionLine {
  return {
    programme: "jkk-jkm",
    payer: "worker",
    basis: amount,
    ...roundLine(workings, exactRupiah(amount), steps),
    provisions,
    steps,
  };
}

function noChargeBeforeWork(): InvalidInputError {
  return new InvalidInputError([
    {
      path: "phase",
      message: { key: "migrant-worker.no-charge-before-work" },
      cites: { regulation: "permenaker-4-2023", article: "Pasal 18 ayat (2)" },
    },
  ]);
}

function notAnAmount({ value: amounts, ref }: Found<readonly number[]>): InvalidInputError {
  return new InvalidInputError([
    {
      path: "jht",
      message: textWith("migrant-worker.not-an-amount", { amounts }),
      ...(ref.cites[0] && { cites: ref.cites[0] }),
    },
  ]);
}
