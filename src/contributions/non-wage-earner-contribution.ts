import { deepFreeze } from "../core/deep-freeze.js";
import { NotCoveredError } from "../core/errors.js";
import { toRupiah } from "../core/exact.js";
import { decidingDay, type LookedUp, lookUpMonth, peekMonth } from "../core/look-up.js";
import type { Context, Options } from "../core/options.js";
import { digitsOf, plansByLaw, withAnswer, withFact, withList } from "../core/plans.js";
import { plausible } from "../core/plausible.js";
import { isOpenOn } from "../core/reading.js";
import { resolveReading } from "../core/resolve-reading.js";
import { startTrace, type Trace, warn } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import {
  type CalendarMonth,
  fundingSources,
  type Programme,
  programmes,
  type Rupiah,
  sectors,
} from "../core/vocabulary.js";
import { assumed, doubt, sharedWarning, type Warning } from "../core/warning.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import {
  openProgrammesNonWageEarner,
  requiredProgrammesNonWageEarner,
} from "../law/provisions/membership.js";
import {
  jhtBands,
  jkkBands,
  jkmNonWageEarnerAmount,
} from "../law/provisions/non-wage-earner-contributions.js";
import { readingOptions } from "../law/reading-options.js";
import { recorded } from "../law/recorded.js";
import { jhtOfEmployers } from "../law/readings/contribution-readings.js";
import {
  contributionArticles,
  type NonWageEarnerInput,
  nonWageEarnerInputSchema,
} from "./contribution-input.js";
import { fixedLine } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { bandOf, startsOfBands } from "./income-band.js";
import { decideReliefs } from "./reliefs/decide-reliefs.js";
import { covidReliefOfNonWageEarners } from "./reliefs/pp-49-2020.js";
import { nonWageEarnerRelief } from "./reliefs/pp-50-2025.js";
import type { Relief } from "./reliefs/relief.js";

/**
 * One month of a non-wage earner (BPU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 20; PP 46/2015 Pasal 18; the reliefs of PP 49/2020 and PP 50/2025.
 *
 * @throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * nonWageEarnerContribution({
 *   segment: "non-wage-earner",
 *   month: "2026-05",
 *   income: 1_000_000,
 *   programmes: ["jkk", "jkm"],
 *   fundedBy: "apbd",
 * }).total; // => 16_800
 * ```
 */
export function nonWageEarnerContribution(
  input: NonWageEarnerInput,
  options?: Options,
): Contribution {
  const context = contextOf(options, readingOptions);
  return nonWageEarnerBill(
    context,
    validate(nonWageEarnerInputSchema, input, contributionArticles),
  );
}

/** BPU: the bill of an income; of all incomes between two steps of the tables it is one bill. */
export function nonWageEarnerBill(context: Context, facts: NonWageEarnerInput): Contribution {
  const { income, memberSince } = facts;
  const isPlain = typeof income !== "object" && memberSince === undefined;
  if (!isPlain || toRupiah(income) < plausible.leastAmount) return newBill(context, facts);
  const { starts, bills } = stretchesOf(context, facts);
  let step = starts.length - 1;
  while (step > 0 && (starts[step] ?? 0) > toRupiah(income)) step -= 1;
  return (bills[step] ??= deepFreeze(newBill(context, facts)));
}

/** Where the bills of some facts change, by income, and those that were made. */
interface Stretches {
  readonly starts: readonly Rupiah[];
  readonly bills: (Contribution | undefined)[];
}

const stretches = /* @__PURE__ */ plansByLaw<Stretches>();
const programmeDigits = /* @__PURE__ */ digitsOf(programmes);
const sectorDigits = /* @__PURE__ */ digitsOf(sectors);
const fundingDigits = /* @__PURE__ */ digitsOf(fundingSources);

function stretchesOf(context: Context, facts: NonWageEarnerInput): Stretches {
  const { month } = facts;
  let number = withList(0, programmeDigits, facts.programmes);
  number = withFact(number, sectorDigits, facts.sector);
  number = withFact(number, fundingDigits, facts.fundedBy);
  number = withAnswer(number, facts.isEmployer);
  number = withAnswer(number, facts.arrearsFree);
  return stretches(context, month, number, () => {
    const trace = startTrace(context);
    const tables = [jkkBands, jhtBands].flatMap(
      (table) => peekMonth(trace, table, month)?.value ?? [],
    );
    return { starts: startsOfBands(tables), bills: [] };
  });
}

/** In the order in which results name them; no law sets an order of working between two. */
const nonWageEarnerReliefs: readonly Relief<NonWageEarnerInput>[] = [
  covidReliefOfNonWageEarners,
  nonWageEarnerRelief,
];

/** JKK and JHT by income band, JKM at one amount; the reliefs lower JKK and JKM. */
function newBill(context: Context, facts: NonWageEarnerInput): Contribution {
  const { month, income, fundedBy } = facts;
  const trace = startTrace(context);
  warnAfterLawAsOf(trace, month);
  const billed = programmesOf(trace, facts);
  const reliefs = decideReliefs(trace, nonWageEarnerReliefs, facts, billed);
  const jkk = lookUpMonth(trace, jkkBands, month);
  const { basis, amount } = bandOf(trace, jkk.value, income);
  const payer = "worker";
  const lines: ContributionLine[] = [];
  if (billed.includes("jkk")) {
    const fixed = { programme: "jkk", payer, basis, amount, key: jkk.key } as const;
    lines.push(fixedLine(trace, fixed, reliefs.jkk));
  }
  if (billed.includes("jkm")) {
    const { value, key } = lookUpMonth(trace, jkmNonWageEarnerAmount, month);
    const fixed = { programme: "jkm", payer, basis, amount: value, key } as const;
    lines.push(fixedLine(trace, fixed, reliefs.jkm));
  }
  if (billed.includes("jht")) lines.push(jhtLine(trace, facts, month));
  return contributionOf(recorded(trace), {
    segment: "non-wage-earner",
    month,
    fundedBy,
    lines,
    reliefs: reliefs.uses,
  });
}

function programmesOf(trace: Trace, facts: NonWageEarnerInput): readonly Programme[] {
  if (facts.programmes === "required") {
    const required = lookUpMonth(trace, requiredProgrammesNonWageEarner, facts.month).value;
    if (facts.isEmployer === undefined) warn(trace, assumedNotAnEmployer);
    return facts.isEmployer && jhtIsCompulsory(trace, facts.month)
      ? [...required, "jht"]
      : required;
  }
  const open: LookedUp<readonly Programme[]> = lookUpMonth(
    trace,
    openProgrammesNonWageEarner,
    facts.month,
  );
  const asked: readonly Programme[] = facts.programmes;
  const closed = asked.find((programme) => !open.value.includes(programme));
  if (closed === undefined) return asked;
  const cites =
    closed === "jkp"
      ? { regulation: "pp-37-2021", article: "Pasal 4" }
      : { regulation: "pp-45-2015", article: "Pasal 2" };
  throw new NotCoveredError({ programme: closed, segment: "non-wage-earner", cites });
}

const assumedNotAnEmployer: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-not-an-employer"),
);

function jhtIsCompulsory(trace: Trace, month: CalendarMonth): boolean {
  if (!isOpenOn(jhtOfEmployers, decidingDay(trace, month))) return false;
  warn(trace, doubt("jht-of-employers"));
  return resolveReading(trace, jhtOfEmployers) === "compulsory";
}

function jhtLine(trace: Trace, facts: NonWageEarnerInput, month: CalendarMonth): ContributionLine {
  const table = lookUpMonth(trace, jhtBands, month);
  const { basis, amount } = bandOf(trace, table.value, facts.income);
  return fixedLine(trace, { programme: "jht", payer: "worker", basis, amount, key: table.key });
}
