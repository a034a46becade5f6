import { contributionFor } from "../contributions/compute-contribution.js";
import type { Contribution } from "../contributions/contribution.js";
import type { ContributionInput } from "../contributions/contribution-inputs.js";
import { fundingOfLine } from "../contributions/funding-of-line.js";
import { monthsFromTo } from "../core/calendar.js";
import { MissingFactError, NotCoveredError } from "../core/errors.js";
import { exactRupiah, shownRupiah, sumRupiah, times } from "../core/exact.js";
import type { Context, Options } from "../core/options.js";
import { contextOf, validate, type FieldArticles } from "../core/validate.js";
import { fundingSources, type CalendarMonth, type Rupiah } from "../core/vocabulary.js";
import { adopt, openWorkings } from "../core/workings.js";
import { readingOptions } from "../law/reading-options.js";
import { protectionPlanSchema } from "./protection-plan-schema.js";
import type {
  ByFunding,
  PlanGroup,
  PlanGroupCost,
  PlanMonth,
  PlanPhase,
  ProtectionPlan,
  ProtectionPlanInput,
} from "./protection-plan.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};

/**
 * What protecting groups of workers costs, month by month under the law of each
 * month, by group and by funding source, in rupiah.
 *
 * Throws what `computeContribution` throws, with the group in the path, and
 * InvalidInputError for people counted twice or more months than the period has.
 *
 * @example
 * ```ts
 * planProtection({
 *   from: "2025-01",
 *   to: "2025-12",
 *   groups: [
 *     {
 *       name: "Pekerja rentan",
 *       headcount: 15_000,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 * }).total; // => 3_024_000_000
 * ```
 */
export function planProtection(input: ProtectionPlanInput, options?: Options): ProtectionPlan {
  const context = contextOf(options, readingOptions);
  const facts = validate(protectionPlanSchema, input, articles);
  const months = monthsFromTo(facts.from, facts.to);
  const workings = openWorkings(context);
  const costed = facts.groups.map((group, index) => {
    const funded = months.slice(0, group.months ?? months.length);
    const contributions = funded.map((month) => contributionOf(group, index, month, context));
    for (const contribution of contributions) adopt(workings, contribution);
    return costOf(group, funded, contributions);
  });
  return {
    kind: "protection-plan",
    from: facts.from,
    to: facts.to,
    total: sumRupiah(costed.map(({ cost }) => cost.total)),
    personMonths: sumRupiah(costed.map(({ cost }) => cost.personMonths)),
    byMonth: months.map((month) => monthCost(month, costed)),
    byGroup: costed.map(({ cost }) => cost),
    byFunding: addFunding(costed.map(({ cost }) => cost.byFunding)),
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

interface MonthOfGroup {
  readonly month: CalendarMonth;
  readonly total: Rupiah;
  readonly byFunding: ByFunding;
}

interface CostedGroup {
  readonly cost: PlanGroupCost;
  readonly byMonth: readonly MonthOfGroup[];
}

function contributionOf(
  group: PlanGroup,
  index: number,
  month: CalendarMonth,
  context: Context,
): Contribution {
  try {
    return contributionFor(personOf(group, month), context);
  } catch (error) {
    throw inGroup(error, `groups[${index}]`);
  }
}

function personOf(group: PlanGroup, month: CalendarMonth): ContributionInput {
  const { programmes, fundedBy } = group;
  if (group.segment === "wage-earner") {
    const { segment, wage, riskGroup, employer, projectWorker } = group;
    return {
      segment,
      month,
      programmes,
      wage,
      ...(riskGroup !== undefined && { riskGroup }),
      ...(employer !== undefined && { employer }),
      ...(projectWorker !== undefined && { projectWorker }),
    };
  }
  const { segment, income, sector, isEmployer } = group;
  return {
    segment,
    month,
    programmes,
    fundedBy,
    income,
    ...(sector !== undefined && { sector }),
    ...(isEmployer !== undefined && { isEmployer }),
  };
}

function inGroup(error: unknown, path: string): unknown {
  if (error instanceof MissingFactError) {
    const { field, why, cites } = error;
    return new MissingFactError({ field: `${path}.${field}`, why, cites });
  }
  if (error instanceof NotCoveredError) {
    const { programme, segment, cites } = error;
    return new NotCoveredError({ programme, segment, cites, path });
  }
  return error;
}

function costOf(
  group: PlanGroup,
  months: readonly CalendarMonth[],
  contributions: readonly Contribution[],
): CostedGroup {
  const { name, category, region, fundedBy } = group;
  const persons = group.headcount - (group.alreadyCovered ?? 0);
  const byMonth = contributions.map((contribution) => ({
    month: contribution.month,
    total: forPersons(contribution.total, persons),
    byFunding: fundingOf(group, contribution, persons),
  }));
  const cost: PlanGroupCost = {
    name,
    ...(category !== undefined && { category }),
    ...(region !== undefined && { region }),
    fundedBy,
    persons,
    months: months.length,
    personMonths: persons * months.length,
    total: sumRupiah(byMonth.map((month) => month.total)),
    byFunding: addFunding(byMonth.map((month) => month.byFunding)),
    phases: phasesOf(contributions),
  };
  return { cost, byMonth: persons === 0 ? [] : byMonth };
}

function forPersons(amount: Rupiah, persons: number): Rupiah {
  return shownRupiah(times(exactRupiah(amount), persons));
}

function fundingOf(group: PlanGroup, contribution: Contribution, persons: number): ByFunding {
  return addFunding(
    contribution.lines.map((line) => ({
      [fundingOfLine(group.segment, line, group.fundedBy)]: forPersons(line.amount, persons),
    })),
  );
}

function addFunding(parts: readonly ByFunding[]): ByFunding {
  const entries = fundingSources.flatMap((source) => {
    const amounts = parts.flatMap((part) => part[source] ?? []);
    return amounts.length === 0 ? [] : [[source, sumRupiah(amounts)] as const];
  });
  return Object.fromEntries(entries);
}

function phasesOf(contributions: readonly Contribution[]): PlanPhase[] {
  const phases: PlanPhase[] = [];
  for (const { month, total, reliefs } of contributions) {
    const last = phases.at(-1);
    if (last?.perPerson === total && sameReasons(last, reliefs)) {
      phases[phases.length - 1] = { ...last, to: month };
    } else {
      phases.push({ from: month, to: month, perPerson: total, reliefs });
    }
  }
  return phases;
}

function sameReasons(phase: PlanPhase, reliefs: PlanPhase["reliefs"]): boolean {
  const reasons = (list: PlanPhase["reliefs"]): string =>
    list.map((relief) => relief.reason.en).join();
  return reasons(phase.reliefs) === reasons(reliefs);
}

function monthCost(month: CalendarMonth, groups: readonly CostedGroup[]): PlanMonth {
  const active = groups.flatMap(({ cost, byMonth }) => {
    const own = byMonth.find((entry) => entry.month === month);
    return own ? [{ persons: cost.persons, ...own }] : [];
  });
  return {
    month,
    persons: sumRupiah(active.map((entry) => entry.persons)),
    total: sumRupiah(active.map((entry) => entry.total)),
    byFunding: addFunding(active.map((entry) => entry.byFunding)),
  };
}
