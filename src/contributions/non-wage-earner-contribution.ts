import { NotCoveredError } from "../core/errors.js";
import { decidingDay, type LookedUp, lookUpMonth } from "../core/look-up.js";
import type { Options } from "../core/options.js";
import { isOpenOn } from "../core/reading.js";
import { resolveReading } from "../core/resolve-reading.js";
import { type Trace, warn } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, Programme } from "../core/vocabulary.js";
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
import { jhtOfEmployers } from "../law/readings/contribution-readings.js";
import {
  contributionArticles,
  type NonWageEarnerInput,
  nonWageEarnerInputSchema,
} from "./contribution-input.js";
import { fixedLine } from "./contribution-line.js";
import { type Contribution, type ContributionLine, contributionOf } from "./contribution.js";
import { bandOf } from "./income-band.js";
import { decideReliefs } from "./reliefs/decide-reliefs.js";
import { covidReliefOfNonWageEarners } from "./reliefs/pp-49-2020.js";
import { nonWageEarnerRelief } from "./reliefs/pp-50-2025.js";
import type { Relief } from "./reliefs/relief.js";
import { traceOf } from "../law/trace-of.js";

/**
 * One month of a non-wage earner (BPU), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * PP 44/2015 Pasal 20; PP 46/2015 Pasal 18; the reliefs of PP 49/2020 and PP 50/2025.
 *
 * Throws what `computeContribution` throws.
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
  const trace = traceOf(options);
  const facts = validate(nonWageEarnerInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.month);
  return nonWageEarnerBill(trace, facts);
}

/** In the order in which results name them; no law sets an order of working between two. */
const nonWageEarnerReliefs: readonly Relief<NonWageEarnerInput>[] = [
  covidReliefOfNonWageEarners,
  nonWageEarnerRelief,
];

/** BPU: JKK and JHT by income band, JKM at one amount; the reliefs lower JKK and JKM. */
export function nonWageEarnerBill(trace: Trace, facts: NonWageEarnerInput): Contribution {
  const { month, income, fundedBy } = facts;
  const programmes = programmesOf(trace, facts);
  const reliefs = decideReliefs(trace, nonWageEarnerReliefs, facts, programmes);
  const jkk = lookUpMonth(trace, jkkBands, month);
  const { basis, amount } = bandOf(trace, jkk.value, income);
  const payer = "worker";
  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const fixed = { programme: "jkk", payer, basis, amount, key: jkk.key } as const;
    lines.push(fixedLine(trace, fixed, reliefs.jkk));
  }
  if (programmes.includes("jkm")) {
    const { value, key } = lookUpMonth(trace, jkmNonWageEarnerAmount, month);
    const fixed = { programme: "jkm", payer, basis, amount: value, key } as const;
    lines.push(fixedLine(trace, fixed, reliefs.jkm));
  }
  if (programmes.includes("jht")) lines.push(jhtLine(trace, facts, month));
  return contributionOf(trace, {
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
