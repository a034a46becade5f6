import {
  computeJkmBenefit,
  lawAsOf,
  textOf,
  villageQuota,
  type Locale,
  type VillageQuota,
} from "jamsosnaker";
import { coverageCells } from "./coverage.js";
import { doubtsOf, type Noted } from "./doubts.js";
import { familyFigures, income, monthsPaid } from "./family.js";
import { bullet, table } from "./layout.js";
import { planPerson } from "./plan-group.js";
import { costOf, monthlyPrice, peopleOf, priceOf, type PlanCost } from "./plan-cost.js";
import { naming, payoutInput, type Person, type Plan, type Regency } from "./regency.js";
import { payerName, wordsIn } from "./texts.js";
import { villagesOf } from "./villages.js";

/** One regency as the first screen tells it. */
interface Column {
  readonly regency: Regency;
  readonly plan: Plan;
  readonly cost: PlanCost;
  readonly quota: VillageQuota;
}

/** All regencies on one screen of 80 columns. */
export async function screen(regencies: readonly Regency[], locale: Locale): Promise<string> {
  const words = wordsIn(locale).screen;
  const columns = await Promise.all(
    regencies.map((regency) => naming(regency, () => columnOf(regency))),
  );
  const results: Noted[] = columns.map(({ cost }) => cost);
  const assumptions = [
    ...columns.flatMap(({ regency: { name, screen } }) =>
      screen ? [`${name}: ${textOf(screen, locale)}`] : [],
    ),
    ...columns.flatMap((column) => otherYears(column, locale, results)),
    [
      ...(columns.some(({ plan }) => plan.people !== "reported")
        ? [words.byRule(quotas(columns))]
        : []),
      ...columns.flatMap((column) => openPayers(column, locale)),
      ...paysTaken(columns, locale),
    ].join(" "),
    ...unknownGroups(columns, locale),
  ];
  const coverage = coverageTable(regencies, locale);
  const family = familyTable(regencies, locale, results);
  const alternatives = regencies.flatMap((regency) => alternativesOf(regency, locale, results));
  return [
    words.title(regencies.length, lawAsOf),
    "",
    costTable(columns, locale),
    "",
    coverage,
    "",
    family,
    "",
    words.assumptions,
    ...assumptions.map((text) => bullet(text, "")),
    words.doubts,
    ...alternatives.map((text) => bullet(text, "")),
    bullet(words.doubtCount(doubtsOf(results, locale).length), ""),
    words.more,
    table(words.commands(shortest(regencies.map(({ name }) => name))), { textColumns: 2 }),
  ].join("\n");
}

/** The plan of a regency that the first screen shows. */
export function planOnScreen({ name, plans }: Regency): Plan {
  const plan = plans.find(({ onScreen }) => onScreen);
  if (!plan) throw new Error(`${name}: no plan for the screen`);
  return plan;
}

/** The quota of the villages of a regency, costed over the period of a plan. */
export async function quotaOf(
  { regionCode, villageRule }: Regency,
  { from, to }: Plan,
): Promise<{ quota: VillageQuota; urban: number }> {
  const { perVillage, protectedByVillage } = villageRule;
  const { villages, urban } = await villagesOf(regionCode, protectedByVillage);
  const cost = { from, to, person: planPerson(villageRule.person) };
  return { quota: villageQuota({ villages, perVillage, cost }), urban };
}

async function columnOf(regency: Regency): Promise<Column> {
  const plan = planOnScreen(regency);
  const { quota } = await quotaOf(regency, plan);
  return { regency, plan, cost: costOf(plan), quota };
}

function costTable(columns: readonly Column[], locale: Locale): string {
  const words = wordsIn(locale).screen;
  const { count } = locale.format;
  const row = (label: string, cell: (column: Column) => string): string[] => [
    label,
    ...columns.map(cell),
  ];
  return table(
    [
      row(words.cost, ({ regency }) => regency.name),
      row(words.year, ({ plan }) => yearOf(plan, locale)),
      row(words.people, ({ plan }) => count(peopleOf(plan))),
      row(words.peopleFrom, ({ plan }) => words.from[plan.people]),
      row(words.onePerson, ({ plan }) => {
        const { atLeast, atMost } = monthlyPrice(plan);
        return atLeast === atMost ? count(atLeast) : `${count(atLeast)}-${count(atMost)}`;
      }),
      row(words.atLeast, ({ cost }) => count(cost.atLeast)),
      row(words.atMost, ({ cost }) => count(cost.atMost)),
      row(words.villages, ({ quota: { villages, villagesUnknown } }) =>
        words.villagesKnown(villages.length - villagesUnknown, villages.length),
      ),
      row(words.quotaCost(quotas(columns)), ({ quota }) => count(quota.costs?.perVillage ?? 0)),
    ],
    { margin: "" },
  );
}

function yearOf({ from, to }: Plan, locale: Locale): string {
  const [year = "", month = ""] = from.split("-");
  return month === "01" && to === `${year}-12`
    ? year
    : wordsIn(locale).screen.yearFrom(`${month}/${year}`);
}

/** Coverage that has a target; the other groups are in the detail of their regency. */
function coverageTable(regencies: readonly Regency[], locale: Locale): string {
  const rows = regencies.flatMap(({ name, coverage }) =>
    coverage
      .filter(({ target }) => target)
      .map((published) => [
        `${name}, ${textOf(published.group, locale)}`,
        ...coverageCells(published, locale),
      ]),
  );
  return table([wordsIn(locale).screen.coverage, ...rows], { margin: "" });
}

function familyTable(regencies: readonly Regency[], locale: Locale, results: Noted[]): string {
  const words = wordsIn(locale).screen;
  const { count } = locale.format;
  const figures = familyFigures();
  results.push(figures);
  const { children } = figures;
  const payouts = regencies.flatMap(({ name, payout }) => {
    if (!payout) return [];
    const benefit = computeJkmBenefit(payoutInput(payout));
    results.push(benefit);
    const label = words.payout(name, payout.date.slice(0, 7), payout.published);
    return [[label, count(benefit.total)]];
  });
  return table(
    [
      [words.family(figures.date), "Rp"],
      [words.death, count(figures.death)],
      [words.scholarship(monthsPaid, children), count(figures.scholarship)],
      [words.accidentDeath(figures.accidentTimes, income), count(figures.accidentDeath)],
      [words.accidentOther, count(figures.accidentOther)],
      [words.accidentScholarship(children), count(figures.accidentScholarship)],
      ...payouts,
    ],
    { margin: "" },
  );
}

/** The people whom a village is to protect, in each regency where they differ. */
function quotas(columns: readonly Column[]): string {
  return [...new Set(columns.map(({ quota }) => quota.perVillage))].join("/");
}

/** The wages and incomes of all whom the plans name. */
function paysTaken(columns: readonly Column[], locale: Locale): string[] {
  const words = wordsIn(locale);
  const people: Person[] = columns.flatMap(({ plan }) => [
    ...plan.groups,
    ...plan.sums.flatMap(({ among }) => among),
  ]);
  const listed = (pays: readonly (number | undefined)[]): string =>
    [...new Set(pays)].flatMap((pay) => (pay === undefined ? [] : [words.rupiah(pay)])).join(", ");
  const [wages, incomes] = [
    listed(people.map(({ wage }) => wage)),
    listed(people.map(({ income: own }) => own)),
  ];
  return [
    ...(wages ? [words.screen.wages(wages)] : []),
    ...(incomes ? [words.screen.incomes(incomes)] : []),
  ];
}

/** The payers of whom it is not known whether they pay at all. */
function openPayers({ regency, cost }: Column, locale: Locale): string[] {
  const open = cost.byFunding.filter(({ atLeast, atMost }) => atLeast === 0 && atMost > 0);
  const payers = open.map(({ fundedBy }) => payerName(fundedBy));
  return payers.length > 1 ? [wordsIn(locale).screen.payers(regency.name, payers)] : [];
}

/** The name of the file of the regency with the shortest name, for an example of a command. */
function shortest(names: readonly string[]): string {
  const [first = ""] = [...names].sort((a, b) => a.length - b.length);
  return first.toLowerCase().replaceAll(" ", "-");
}

/** The plans of other years, with the groups that are paid for in some months only. */
function otherYears({ regency, plan }: Column, locale: Locale, results: Noted[]): string[] {
  const words = wordsIn(locale);
  return regency.plans
    .filter((other) => other !== plan && !other.alternative)
    .map((other) => {
      const cost = costOf(other);
      results.push(cost);
      const steps = other.groups.flatMap(({ headcount, months, category }) =>
        headcount !== null && months?.[0]
          ? [words.screen.steps(headcount, nameOf(category, locale), months[0].from)]
          : [],
      );
      return words.screen.otherYears(
        regency.name,
        yearOf(other, locale),
        words.range(cost),
        steps.join(""),
      );
    });
}

/** The cost of one person of each group whose head count is not published. */
function unknownGroups(columns: readonly Column[], locale: Locale): string[] {
  const words = wordsIn(locale);
  const list = columns.flatMap(({ plan }) =>
    plan.groups
      .filter(({ headcount }) => headcount === null)
      .map((group) => {
        const { total, months } = priceOf(plan, group);
        const some = group.months ? ` ${words.screen.ofMonths(months)}` : "";
        return `${nameOf(group.category, locale)} ${words.rupiah(total)}${some}`;
      }),
  );
  return list.length === 0 ? [] : [words.screen.each(list.join(", "))];
}

/** The plans that cost less if an open question of law is answered otherwise. */
function alternativesOf({ name, plans }: Regency, locale: Locale, results: Noted[]): string[] {
  const words = wordsIn(locale);
  return plans.flatMap((plan) => {
    if (!plan.alternative) return [];
    const { reading, option } = plan.alternative;
    const cost = costOf(plan);
    results.push(cost);
    const other = costOf(plan, { readings: { [reading]: option } });
    const question = textOf(reading, locale);
    return [
      `${name}, ${yearOf(plan, locale)}: ${words.range(cost)}. ${words.screen.alternative(question, words.range(other))}`,
    ];
  });
}

/** A category within a sentence. */
function nameOf(category: string, locale: Locale): string {
  const name = textOf(category, locale);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
