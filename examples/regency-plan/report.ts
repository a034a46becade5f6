import {
  computeContribution,
  computeJkmBenefit,
  lawAsOf,
  textOf,
  type CostRange,
  type Locale,
  type ProvisionUse,
  type VillageQuota,
} from "jamsosnaker";
import { coverageCells } from "./coverage.js";
import { categoryNotes, doubtsOf, type Noted } from "./doubts.js";
import { bullet, heading, paragraph, table, title } from "./layout.js";
import {
  costOf,
  peopleOf,
  priceOf,
  priceOfAll,
  type GroupPrice,
  type PlanCost,
} from "./plan-cost.js";
import { planPerson } from "./plan-group.js";
import { naming, payoutInput, type Person, type Plan, type Regency } from "./regency.js";
import { planOnScreen, quotaOf } from "./screen.js";
import { payerName, wordsIn } from "./texts.js";
import { districtNames } from "./villages.js";

/** The year in which one person more is costed. */
const nextYear = { from: "2027-01", to: "2027-12" };

/** The reports of some regencies, for a terminal of 80 columns; all doubts once at the end. */
export async function reports(regencies: readonly Regency[], locale: Locale): Promise<string> {
  const results: Noted[] = [];
  const parts: string[] = [];
  for (const regency of regencies) {
    parts.push(await naming(regency, () => reportOf(regency, locale, results)));
  }
  const doubts = [...doubtsOf(results, locale), ...categoryNotes(regencies, locale)];
  return [
    ...parts,
    heading(wordsIn(locale).doubts).trimStart(),
    ...doubts.map((doubt) => bullet(doubt)),
  ].join("\n");
}

async function reportOf(regency: Regency, locale: Locale, results: Noted[]): Promise<string> {
  const words = wordsIn(locale);
  const lines = [
    title(`${regency.name}, ${textOf(regency.province, locale)}`),
    heading(words.sources),
    ...regency.sources.map(({ publication, date, facts }) =>
      bullet(`${publication}, ${date}: ${textOf(facts, locale)}`),
    ),
    ...coverageLines(regency, locale),
    ...regency.plans.flatMap((plan) => planLines(plan, locale, results)),
    ...(await quotaLines(regency, locale)),
    ...exampleLines(regency, locale, results),
    heading(words.assumptions),
    ...regency.assumptions.map((assumption) => bullet(textOf(assumption, locale))),
  ];
  return `${lines.join("\n")}\n`;
}

function coverageLines(regency: Regency, locale: Locale): string[] {
  const words = wordsIn(locale);
  const { coverage, onePersonMore } = regency;
  const { total } = priceOfAll({ ...planOnScreen(regency), ...nextYear }, onePersonMore, 1);
  return [
    heading(words.coverage),
    table([
      words.coverageHead,
      ...coverage.map((published) => [
        textOf(published.group, locale),
        ...coverageCells(published, locale),
      ]),
    ]),
    ...coverage.flatMap(({ group, target }) =>
      target
        ? [paragraph(words.targetSource(textOf(group, locale), textOf(target.source, locale)))]
        : [],
    ),
    paragraph(
      words.onePersonMore(
        textOf(onePersonMore.category, locale).toLowerCase(),
        payerName(onePersonMore.fundedBy),
        total,
      ),
    ),
  ];
}

function planLines(plan: Plan, locale: Locale, results: Noted[]): string[] {
  const words = wordsIn(locale);
  const { count } = locale.format;
  const cost = costOf(plan);
  results.push(cost);
  const groupRows = plan.groups.flatMap((group) => {
    const name = textOf(group.category, locale);
    const price = priceOf(plan, group);
    return group.headcount === null
      ? rowsOf(plan, locale, [name, "?"], price, words.each(price.total))
      : rowsOf(plan, locale, [name, count(group.headcount)], price, count(price.total));
  });
  const sumRows = plan.sums.flatMap(({ name, headcount, among }) => [
    [textOf(name, locale), count(headcount), "", ""],
    ...among.flatMap((person) => {
      const price = priceOfAll(plan, person, headcount);
      const label = words.allOf(nameAmong(person, among, locale));
      return rowsOf(plan, locale, [label, ""], price, count(price.total));
    }),
  ]);
  return [
    heading(words.cost(textOf(plan.title, locale))),
    table([words.costHead, ...groupRows, ...sumRows, ...totalRows(plan, cost, locale)]),
    paragraph(
      [
        words.peopleFrom[plan.people],
        ...(plan.publishedTotal === undefined ? [] : [words.publishedTotal(plan.publishedTotal)]),
        ...(plan.groups.some(({ headcount }) => headcount === null) ? [words.notInTotal] : []),
      ].join(" "),
    ),
    ...monthLines(cost, locale),
    paragraph(
      words.byFunding(
        cost.byFunding
          .map((range) => `${payerName(range.fundedBy)} ${words.range(range)}`)
          .join(", "),
      ),
    ),
    ...alternativeLines(plan, cost, locale),
  ];
}

/** The rows of people who are alike: one, or one more for each phase of their price. */
function rowsOf(
  { from, to }: Plan,
  locale: Locale,
  start: readonly string[],
  { phases }: GroupPrice,
  total: string,
): string[][] {
  const words = wordsIn(locale);
  const { count } = locale.format;
  const [only, ...others] = phases;
  if (only && others.length === 0 && only.from === from && only.to === to) {
    return [[...start, count(only.perPerson), total]];
  }
  return [
    [...start, "", total],
    ...phases.map((phase) => [
      `    ${words.months(phase.from, phase.to)}`,
      "",
      count(phase.perPerson),
      "",
    ]),
  ];
}

/** The name of a person's group, with the payer where others of the sum have another. */
function nameAmong(person: Person, among: readonly Person[], locale: Locale): string {
  const name = textOf(person.category, locale);
  const payers = new Set(among.map(({ fundedBy }) => fundedBy));
  return payers.size === 1 ? name : `${name} (${payerName(person.fundedBy)})`;
}

function totalRows(plan: Plan, { atLeast, atMost }: CostRange, locale: Locale): string[][] {
  const words = wordsIn(locale);
  const { count } = locale.format;
  const people = count(peopleOf(plan));
  return atLeast === atMost
    ? [[words.total, people, "", count(atLeast)]]
    : [
        [words.totalAtLeast, people, "", count(atLeast)],
        [words.totalAtMost, people, "", count(atMost)],
      ];
}

/** What falls due a month, in runs of equal months. */
function monthLines({ byMonth }: PlanCost, locale: Locale): string[] {
  const words = wordsIn(locale);
  const runs: { from: string; to: string; cost: string }[] = [];
  for (const { month, ...range } of byMonth) {
    const cost = words.range(range);
    const last = runs.at(-1);
    if (last?.cost === cost) last.to = month;
    else runs.push({ from: month, to: month, cost });
  }
  return runs.map(({ from, to, cost }) =>
    paragraph(`${words.months(from, to)}: ${words.aMonth(cost)}.`),
  );
}

function alternativeLines(plan: Plan, cost: PlanCost, locale: Locale): string[] {
  if (!plan.alternative) return [];
  const words = wordsIn(locale);
  const { reading, option } = plan.alternative;
  const other = costOf(plan, { readings: { [reading]: option } });
  const less = {
    atLeast: cost.atLeast - other.atLeast,
    atMost: cost.atMost - other.atMost,
  };
  return [
    paragraph(words.alternative(textOf(reading, locale), words.range(other), words.range(less))),
  ];
}

async function quotaLines(regency: Regency, locale: Locale): Promise<string[]> {
  const words = wordsIn(locale);
  const { perVillage, source } = regency.villageRule;
  const { from, to } = planOnScreen(regency);
  const { quota, urban } = await quotaOf(regency, planOnScreen(regency));
  const { perPerson = 0, perVillage: village = 0 } = quota.costs ?? {};
  return [
    heading(words.quota(perVillage)),
    paragraph(
      [
        source ? words.ruleStands(textOf(source, locale)) : words.noRule,
        words.wholeRule(quota.villages.length, urban, quota.required),
        words.quotaCost(from, to, perPerson, village, perPerson * quota.required),
        words.quotaCounts(quota.villagesMet, quota.villagesShort, quota.villagesUnknown),
        words.missing(quota.short, quota.shortAtMost),
      ].join(" "),
    ),
    ...quota.next.map(({ name, protected: people = 0, short = 0 }) =>
      bullet(words.shortVillage(name, people, short)),
    ),
    ...(await unknownVillages(regency, quota, locale)),
  ];
}

/** The villages whose count is not known, by district. */
async function unknownVillages(
  { regionCode }: Regency,
  { villages, villagesUnknown }: VillageQuota,
  locale: Locale,
): Promise<string[]> {
  if (villagesUnknown === 0) return [];
  const words = wordsIn(locale);
  const districts = [...(await districtNames(regionCode))].flatMap(([code, district]) => {
    const own = villages.filter((village) => village.code?.startsWith(`${code}.`));
    const unknown = own.filter((village) => village.protected === undefined);
    const names = unknown.map(({ name }) => name).join(", ");
    return unknown.length === 0
      ? []
      : [bullet(words.ofVillages(district, unknown.length, own.length, names))];
  });
  return [words.unknownVillages, ...districts];
}

/** What one family received, or what one person costs a month, line by line with the articles. */
function exampleLines(regency: Regency, locale: Locale, results: Noted[]): string[] {
  const words = wordsIn(locale);
  const { payout, onePersonMore } = regency;
  if (payout) {
    const benefit = computeJkmBenefit(payoutInput(payout));
    results.push(benefit);
    return [
      heading(words.payout),
      paragraph(words.payoutVerdict(benefit.total, payout.published)),
      ...benefit.lines.map((line) => lineOf(textOf(line.item, locale), line, benefit, locale)),
    ];
  }
  const month = lawAsOf.slice(0, "YYYY-MM".length);
  const person = planPerson(onePersonMore);
  if (person.segment !== "non-wage-earner") return [];
  const { segment, programmes, income, sector } = person;
  const contribution = computeContribution({
    segment,
    month,
    programmes,
    income,
    fundedBy: onePersonMore.fundedBy,
    ...(sector && { sector }),
  });
  results.push(contribution);
  return [
    heading(words.onePersonMonth(textOf(onePersonMore.category, locale).toLowerCase(), month)),
    ...contribution.lines.map((line) =>
      lineOf(textOf(line.programme, locale), line, contribution, locale),
    ),
  ];
}

/** A line of a result with its articles. */
function lineOf(
  label: string,
  { amount, provisions }: { amount: number; provisions: readonly string[] },
  result: { provisions: readonly ProvisionUse[] },
  locale: Locale,
): string {
  const cites = result.provisions
    .filter(({ key }) => provisions.includes(key))
    .flatMap((use) => use.cites.map((cite) => locale.format.citation(cite)));
  return bullet(`${label}: ${wordsIn(locale).rupiah(amount)} (${[...new Set(cites)].join("; ")})`);
}
