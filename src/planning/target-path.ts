import { monthAfter, monthsOfYear } from "../core/calendar.js";
import { sumRupiah } from "../core/exact.js";
import { gatherWarnings } from "../core/gather-warnings.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import type { CoverageDefinition } from "../coverage/coverage-input.js";
import { measureCoverage } from "../coverage/measure-coverage.js";
import type { Options } from "../law/options.js";
import { recorded, type Recorded } from "../law/recorded.js";
import { traceOf } from "../law/trace-of.js";
import type { HeadcountStep } from "./headcount-input.js";
import type { PlanPerson } from "./plan-group-input.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import type { ProtectionPlan } from "./protection-plan.js";
import { planArticles } from "./protection-plan-input.js";
import { type TargetPathInput, targetPathInputSchema } from "./target-path-input.js";

/** One year on the way to a target. */
export interface TargetYear {
  readonly year: number;
  readonly target: number;
  readonly workers: number;
  /** Workers whom others protect. */
  readonly covered: number;
  /** People to be paid for in this year, rounded up to whole people, so that the target is reached. */
  readonly persons: number;
  /** The same less those of the year before: negative where fewer are needed. */
  readonly added: number;
  /** One person over the year. */
  readonly perPerson: Rupiah;
  readonly total: Rupiah;
}

/** The cost of reaching a target over several years. */
export interface TargetPath extends Recorded {
  readonly kind: "target-path";
  readonly definition: CoverageDefinition;
  readonly total: Rupiah;
  readonly years: readonly TargetYear[];
  readonly plan: ProtectionPlan;
}

/**
 * The people to be paid for in each of several years, and their cost, for a target that
 * rises year by year, as in a regional development plan (RPJMD). Of each year: the target
 * times the workers, rounded up to whole people, less those whom others protect; they are
 * paid for anew each year. In rupiah, by the law of each month.
 *
 * The law of `computeContribution`: PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015
 * Pasal 28, 29; PP 46/2015 Pasal 16, 18.
 *
 * @throws what `planProtection` and `measureCoverage` throw.
 *
 * @example
 * ```ts
 * pathToTarget({
 *   definition: "eligible-bpjs",
 *   covered: 400,
 *   workers: 1_000,
 *   years: [
 *     { year: 2027, target: 0.5 },
 *     { year: 2028, target: 0.6 },
 *   ],
 *   person: {
 *     name: "Pekerja rentan",
 *     segment: "non-wage-earner",
 *     income: 1_000_000,
 *     programmes: ["jkk", "jkm"],
 *     fundedBy: "apbd",
 *   },
 * }).years.map(({ persons, total }) => [persons, total]); // => [[100, 20_160_000], [200, 40_320_000]]
 * ```
 */
export function pathToTarget(input: TargetPathInput, options?: Options): TargetPath {
  const trace = traceOf(options);
  const { definition, person, ...facts } = validate(targetPathInputSchema, input, planArticles);
  const stages = facts.years.map(
    ({ year, target, workers = facts.workers, covered = facts.covered }) => {
      const report = measureCoverage([{ covered, workers }], { definition, target });
      const persons = report.overall.neededForTarget ?? 0;
      return { figures: { year, target, workers, covered, persons }, warnings: report.warnings };
    },
  );
  const wanted = stages.map(({ figures }) => figures.persons);
  const first = facts.years[0]?.year ?? 0;
  const period = { from: monthIn(first, 1), to: monthIn(first + wanted.length - 1, monthsOfYear) };
  const planOf = (persons: readonly number[]): ProtectionPlan => {
    const { months, ...one } = person;
    const headcount = persons.flatMap((count, index) => stepsOf(first + index, count, months));
    return assemblePlan(
      trace,
      period,
      priceGroups(trace, { ...period, groups: [{ ...one, headcount }] }, () => "person"),
    );
  };
  const plan = planOf(wanted);
  const single = planOf(wanted.map(() => 1));
  const years = stages.map(({ figures }, index): TargetYear => ({
    ...figures,
    added: figures.persons - (wanted[index - 1] ?? 0),
    perPerson: single.byYear[index]?.total ?? 0,
    total: plan.byYear[index]?.total ?? 0,
  }));
  return {
    kind: "target-path",
    definition,
    total: sumRupiah(years.map(({ total }) => total)),
    years,
    plan,
    ...recorded(trace),
    warnings: gatherWarnings([...stages.flatMap(({ warnings }) => warnings), ...trace.warnings]),
  };
}

/** The people of a year from January, and nobody after the funded months; the next year's step comes after. */
function stepsOf(
  year: number,
  headcount: number,
  months: PlanPerson["months"] = monthsOfYear,
): HeadcountStep[] {
  const from = monthIn(year, 1);
  return [
    { from, headcount },
    { from: monthAfter(from, months), headcount: 0 },
  ];
}

function monthIn(year: number, month: number): CalendarMonth {
  return `${year}-${String(month).padStart(2, "0")}`; // not law: how a month is written
}
