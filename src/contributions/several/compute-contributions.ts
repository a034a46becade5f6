import { invalidInput, JamsosnakerError } from "../../core/errors.js";
import { addRupiah, timesRupiah } from "../../core/exact.js";
import { isIterable } from "../../core/is-iterable.js";
import { type LookedUp, lookUpMonth } from "../../core/look-up.js";
import type { Context, Options } from "../../core/options.js";
import type { Text } from "../../core/text.js";
import { mergeTrace, startTrace, type Trace, warn } from "../../core/trace.js";
import { contextOf } from "../../core/validate.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { nonWageEarnerJobs } from "../../law/provisions/membership.js";
import { readingOptions } from "../../law/reading-options.js";
import { recorded } from "../../law/recorded.js";
import {
  addToProgrammeAndPayer,
  programmesAndPayers,
  type SumsByProgrammeAndPayer,
} from "../by-programme-and-payer.js";
import { contributionFor } from "../compute-contribution.js";
import { type Contribution, fundingOfLine } from "../contribution.js";
import {
  checkedRow,
  type ContributionRow,
  type ContributionRowError,
  type ContributionRowResult,
  type Contributions,
  type RowFacts,
} from "./contribution-rows.js";

const rowsExpected = {
  rows: { key: "expected.rows" },
} satisfies Record<string, Text>;

/**
 * Cost of many rows together: a year, a company, a village, a person with two
 * jobs. Totals in rupiah by programme, payer, funding source, month and person.
 *
 * A row at fault is reported with its position and left out of every total; the
 * others go on. Each month of a row is computed under its own law.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18; PP 37/2021 Pasal 11; Permenaker 4/2023 Pasal 18.
 *
 * @throws InvalidInputError where the rows are no list or the options are unknown,
 * and UnsafeAmountError where a total is too large to be exact.
 *
 * @example
 * ```ts
 * const year = computeContributions([
 *   {
 *     segment: "wage-earner",
 *     month: "2026-01",
 *     to: "2026-12",
 *     wage: 12_000_000,
 *     programmes: ["jp"],
 *   },
 *   { segment: "wage-earner", month: "2026-01", wage: -1, programmes: ["jht"] },
 * ]);
 * year.total; // => 3_958_734
 * year.errors.map(({ index, error }) => [index, error.code]); // => [[1, "invalid-input"]]
 * ```
 */
export function computeContributions(
  rows: Iterable<ContributionRow>,
  options?: Options,
): Contributions {
  const context = contextOf(options, readingOptions);
  if (!isIterable(rows)) {
    throw invalidInput("rows", rowsExpected.rows);
  }
  const trace = startTrace(context);
  const jobs = noJobs();
  const totals = emptyTotals();
  const results: ContributionRowResult[] = [];
  const errors: ContributionRowError[] = [];
  let index = 0;
  for (const row of rows) {
    const outcome = rowResult(row, index, context);
    index += 1;
    if ("error" in outcome) {
      errors.push(outcome);
      continue;
    }
    results.push(outcome);
    for (const contribution of outcome.contributions) {
      mergeTrace(trace, contribution);
      if (outcome.person !== undefined) noteJob(trace, jobs, outcome.person, contribution);
      addTo(totals, contribution, outcome);
    }
  }
  return {
    kind: "contributions",
    total: totals.total,
    personMonths: totals.personMonths,
    byProgramme: Object.fromEntries(totals.byProgramme),
    byPayer: Object.fromEntries(totals.byPayer),
    byProgrammeAndPayer: programmesAndPayers(totals.byProgrammeAndPayer),
    byFunding: Object.fromEntries(totals.byFunding),
    byMonth: Object.fromEntries([...totals.byMonth].sort()),
    byPerson: Object.fromEntries(totals.byPerson),
    rows: results,
    errors,
    ...recorded(trace),
  };
}

function rowResult(
  row: unknown,
  index: number,
  context: Context,
): ContributionRowResult | ContributionRowError {
  try {
    const { facts, inputs } = checkedRow(row);
    const contributions = inputs.map((input) => contributionFor(input, context));
    const persons = facts.headcount ?? 1;
    const total = contributions.reduce(
      (sum, contribution) => addRupiah(sum, timesRupiah(contribution.total, persons)),
      0,
    );
    return { index, ...namesOf(facts), persons, total, contributions };
  } catch (error) {
    if (!(error instanceof JamsosnakerError)) throw error;
    return { index, ...namesOf(row), error: error.toJSON() };
  }
}

function namesOf(row: unknown): Pick<RowFacts, "id" | "person"> {
  const { id, person } = (typeof row === "object" && row !== null ? row : {}) as RowFacts;
  return {
    ...(typeof id === "string" && { id }),
    ...(typeof person === "string" && { person }),
  };
}

interface Totals {
  total: Rupiah;
  personMonths: number;
  readonly byProgramme: Map<string, Rupiah>;
  readonly byPayer: Map<string, Rupiah>;
  readonly byProgrammeAndPayer: SumsByProgrammeAndPayer;
  readonly byFunding: Map<string, Rupiah>;
  readonly byMonth: Map<string, Rupiah>;
  readonly byPerson: Map<string, Rupiah>;
}

function emptyTotals(): Totals {
  return {
    total: 0,
    personMonths: 0,
    byProgramme: new Map(),
    byPayer: new Map(),
    byProgrammeAndPayer: new Map(),
    byFunding: new Map(),
    byMonth: new Map(),
    byPerson: new Map(),
  };
}

function addTo(
  totals: Totals,
  contribution: Contribution,
  { persons, person }: ContributionRowResult,
): void {
  const whole = timesRupiah(contribution.total, persons);
  totals.total = addRupiah(totals.total, whole);
  if (isPersonMonth(contribution)) totals.personMonths += persons;
  add(totals.byMonth, contribution.month, whole);
  if (person !== undefined) add(totals.byPerson, person, whole);
  for (const line of contribution.lines) {
    const amount = timesRupiah(line.amount, persons);
    add(totals.byProgramme, line.programme, amount);
    add(totals.byPayer, line.payer, amount);
    addToProgrammeAndPayer(totals.byProgrammeAndPayer, line, amount);
    add(totals.byFunding, fundingOfLine(contribution.segment, line, contribution.fundedBy), amount);
  }
}

function isPersonMonth({ segment }: Contribution): boolean {
  return segment === "wage-earner" || segment === "non-wage-earner";
}

function add(sums: Map<string, Rupiah>, key: string, amount: Rupiah): void {
  sums.set(key, addRupiah(sums.get(key) ?? 0, amount));
}

/** The jobs of persons by month, for what the law limits. */
interface JobsOfPersons {
  readonly inJkp: Map<string, number>;
  readonly asNonWageEarner: Map<string, number>;
}

/** No jobs yet. */
function noJobs(): JobsOfPersons {
  return { inJkp: new Map(), asNonWageEarner: new Map() };
}

/**
 * Notes down a person's month. Warns where one person is in JKP by several jobs
 * (PP 37/2021 Pasal 36: the worker picks one) or lists more jobs as a non-wage
 * earner than PP 44/2015 Pasal 11 ayat (2) allows.
 */
function noteJob(
  trace: Trace,
  jobs: JobsOfPersons,
  person: string,
  contribution: Contribution,
): void {
  const key = `${person} ${contribution.month}`;
  if (contribution.reallocations.length > 0 && count(jobs.inJkp, key) > 1) {
    warn(trace, jkpInSeveralJobs);
  }
  if (contribution.segment !== "non-wage-earner") return;
  const limit = lookUpMonth(trace, nonWageEarnerJobs, contribution.month);
  if (count(jobs.asNonWageEarner, key) > limit.value) warn(trace, tooManyJobs(limit));
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

const jkpInSeveralJobs: Warning = /* @__PURE__ */ sharedWarning(toCheck("jkp-in-several-jobs"));

function tooManyJobs({ value: limit, keys }: LookedUp<number>): Warning {
  return toCheck("too-many-jobs", { values: { limit }, provisions: keys });
}
