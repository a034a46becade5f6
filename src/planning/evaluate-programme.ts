import { Decimal } from "../core/decimal.js";
import { sumRupiah, toRupiah } from "../core/exact.js";
import { gatherWarnings } from "../core/gather-warnings.js";
import { validate } from "../core/validate.js";
import { countOf } from "../coverage/compare-coverage.js";
import { coverageGrowth } from "../coverage/coverage-growth.js";
import { coverageFigure } from "../coverage/coverage-report.js";
import { targetOf } from "../coverage/coverage-target.js";
import {
  benefitsOf,
  benefitWarnings,
  scholarshipsOf,
  scholarshipWarnings,
} from "./evaluation-benefits.js";
import { evaluateProgrammeInputSchema, type EvaluateProgrammeInput } from "./evaluation-input.js";
import type {
  Evaluation,
  GroupEvaluation,
  ProgrammeFigures,
  PlannedAndRealised,
} from "./evaluation.js";
import { findingsOf } from "./findings.js";
import type { ProtectionPlan } from "./protection-plan.js";

/**
 * A programme of protection: planned, realised, and its benefits: people,
 * person-months and rupiah by group, coverage before and after in percent, benefits against
 * contributions, and findings in words, each with its figures. A group that has
 * not reported is not known, not zero, and is left out of the comparison.
 *
 * Benefits are held against contributions over the same groups, those that reported their
 * contributions; a group of these without a row of benefits has had none. Where benefits
 * are not told apart by group, all groups must have reported, or there is no ratio. Families
 * are added up over rows: count a family in one row.
 *
 * @throws InvalidInputError, also for two reports of different definitions, for more
 * person-months than the people can have in the period, for money without people or
 * cases, and for benefits of a group or month that is none of the evaluation.
 *
 * @example
 * ```ts
 * const plan = planProtection({
 *   from: "2025-01",
 *   to: "2025-12",
 *   groups: [
 *     {
 *       name: "Nelayan",
 *       headcount: 100,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 * });
 * const realised = [{ group: "Nelayan", headcount: 95, personMonths: 1_080, amount: 18_144_000 }];
 * evaluateProgramme({ plan, realised }).overall.percent.personMonths; // => "90.00"
 * ```
 */
export function evaluateProgramme(input: EvaluateProgrammeInput): Evaluation {
  const facts = validate(evaluateProgrammeInputSchema, input);
  const { plan } = facts;
  const realised = new Map(
    facts.realised.map(({ group, headcount, personMonths, amount }) => [
      group,
      { persons: headcount, personMonths, amount: toRupiah(amount) },
    ]),
  );
  const names = [...new Set(plan.byGroup.map(({ name }) => name))];
  const groups = names.flatMap((group): GroupEvaluation[] => {
    const row = realised.get(group);
    return row ? [{ group, ...standingOf(plannedOf(plan, group), row) }] : [];
  });
  const notPlanned = [...realised].flatMap(([group, figures]) =>
    names.includes(group) ? [] : [{ group, ...figures }],
  );
  const coverage = coverageOf(facts);
  const notReported = names.filter((name) => !realised.has(name));
  const contributions = new Map([...realised].map(([group, { amount }]) => [group, amount]));
  const { benefitsPaid, scholarshipsRunning } = facts;
  const benefits = benefitsPaid && benefitsOf(benefitsPaid, contributions, notReported);
  const scholarships = scholarshipsRunning && scholarshipsOf(scholarshipsRunning);
  const evaluation: Omit<Evaluation, "findings"> = {
    kind: "evaluation",
    from: plan.from,
    to: plan.to,
    planned: sumOf(names.map((name) => plannedOf(plan, name))),
    overall: standingOf(
      sumOf(groups.map((group) => group.planned)),
      sumOf(groups.map((group) => group.realised)),
    ),
    groups,
    notReported,
    notPlanned,
    ...(coverage && { coverage }),
    ...(benefits && { benefits }),
    ...(scholarships && { scholarships }),
    provisions: plan.provisions,
    readings: plan.readings,
    warnings: gatherWarnings([
      ...plan.warnings,
      ...(coverage?.after.warnings ?? []),
      ...(coverage?.growth?.warnings ?? []),
      ...(benefitsPaid && benefits ? benefitWarnings(benefitsPaid, benefits, notReported) : []),
      ...scholarshipWarnings(scholarships),
    ]),
  };
  return { ...evaluation, findings: findingsOf(evaluation, facts.attentionBelow) };
}

function plannedOf(plan: ProtectionPlan, name: string): ProgrammeFigures {
  const groups = plan.byGroup.filter((group) => group.name === name);
  return sumOf(
    groups.map(({ persons, personMonths, total }) => ({ persons, personMonths, amount: total })),
  );
}

function sumOf(figures: readonly ProgrammeFigures[]): ProgrammeFigures {
  return {
    persons: sumRupiah(figures.map(({ persons }) => persons)),
    personMonths: sumRupiah(figures.map(({ personMonths }) => personMonths)),
    amount: sumRupiah(figures.map(({ amount }) => amount)),
  };
}

function standingOf(planned: ProgrammeFigures, realised: ProgrammeFigures): PlannedAndRealised {
  const shares = (["persons", "personMonths", "amount"] as const).flatMap((figure) => {
    const percent = percentOf(realised[figure], planned[figure]);
    return percent === undefined ? [] : [[figure, percent] as const];
  });
  return { planned, realised, percent: Object.fromEntries(shares) };
}

function percentOf(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : new Decimal(part).times(100).div(whole).toFixed(2);
}

function coverageOf({
  coverageBefore,
  coverageAfter,
  target,
}: EvaluateProgrammeInput): Evaluation["coverage"] {
  if (!coverageAfter) return undefined;
  const count = countOf(coverageAfter.overall);
  const needed =
    count && target !== undefined
      ? coverageFigure(count, targetOf(target)).neededForTarget
      : undefined;
  return {
    after: coverageAfter,
    ...(coverageBefore && {
      before: coverageBefore,
      growth: coverageGrowth(coverageBefore, coverageAfter),
    }),
    ...(target !== undefined && { target }),
    ...(needed !== undefined && { neededForTarget: needed }),
  };
}
