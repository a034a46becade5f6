import {
  computeContribution,
  computeJkmBenefit,
  english,
  explain,
  indonesian,
  measureCoverage,
  planProtection,
  planRange,
  textOf,
  villageQuota,
  type CoverageReport,
  type Options,
  type ProtectionPlan,
  type ReadingUse,
  type Warning,
} from "jamsosnaker";
import { bullet, heading, paragraph, table, title } from "./layout.js";
import { planGroup } from "./plan-group.js";
import { categoryOf, payoutInput, type Regency } from "./regency.js";
import { villagesOf } from "./villages.js";

/** Published ratios have two decimals, so they are whole counts of this many people. */
const per = 10_000;
/** The year in which a gap would be closed. */
const gapYear = { from: "2027-01", to: "2027-12" };

/** The report is in English; what one family received is explained in Indonesian. */
const { count, month, percent, rupiah } = english.format;

type Plan = Regency["plans"][number];

/** What a result says of its doubts. */
interface Noted {
  readonly warnings: readonly Warning[];
  readonly readings?: readonly ReadingUse[];
}

/** The report of one regency, for a terminal of 80 columns. */
export async function report(regency: Regency): Promise<string> {
  const doubts = new Set<string>();
  const note = ({ warnings, readings = [] }: Noted): void => {
    for (const warning of warnings) doubts.add(`${textOf(warning, english)}.`);
    for (const use of readings) {
      doubts.add(`${textOf(use.id, english)} Taken: ${textOf(use, english)}.`);
    }
  };
  const coverage = coverageOf(regency);
  note(coverage);
  const lines = [
    title(`${regency.name}, ${regency.province}`),
    heading("What is published"),
    ...regency.sources.map(({ publication, date, facts }) =>
      bullet(`${publication}, ${date}: ${facts}`),
    ),
    heading("Coverage by group and against the target"),
    coverageTable(regency, coverage),
    paragraph(
      `Target ${percent(String(regency.target.ratio * 100))}: ${regency.target.source}. Only ratios are published, not head counts: each is counted on ${count(per)} people.`,
    ),
    ...regency.plans.flatMap((plan) => planLines(plan, note)),
    heading("What closing the gap costs, 2027"),
    ...gapLines(regency, coverage, note),
    heading(`${regency.villageRule.perVillage} vulnerable workers per village`),
    ...(await quotaLines(regency, note)),
    ...payoutLines(regency, note),
    heading("Assumptions"),
    ...regency.assumptions.map(bullet),
    heading("Doubts, and notes on the groups"),
    ...[...doubts].map(bullet),
    ...categoryDoubts(regency).map(bullet),
  ];
  return `${lines.join("\n")}\n`;
}

function coverageOf(regency: Regency): CoverageReport {
  return measureCoverage(
    regency.coverage.map(({ group, percent }) => ({
      category: group,
      covered: Math.round(Number(percent) * (per / 100)),
      workers: per,
    })),
    {
      definition: {
        id: "as-published",
        numerator: "not stated",
        denominator: "not stated",
        domicile: "not stated",
      },
      target: regency.target.ratio,
      by: "category",
    },
  );
}

function coverageTable(regency: Regency, coverage: CoverageReport): string {
  return table([
    ["Group", "As of", "Covered", `Gap of ${count(per)}`, "To reach the target"],
    ...coverage.groups.map((figure, index) => [
      figure.group ?? "",
      regency.coverage[index]?.asOf ?? "",
      percent(figure.percent ?? ""),
      count(figure.gap),
      count(figure.neededForTarget ?? 0),
    ]),
  ]);
}

function costOf(
  plan: Plan,
  headcounts: "as given" | "one each",
  options?: Options,
): ProtectionPlan {
  const groups = plan.groups.flatMap((group) => {
    if (headcounts === "one each") return [planGroup(group, 1)];
    return group.headcount === null ? [] : [planGroup(group, group.headcount)];
  });
  return planProtection({ from: plan.from, to: plan.to, groups }, options);
}

function planLines(plan: Plan, note: (plan: ProtectionPlan) => void): string[] {
  const cost = costOf(plan, "as given");
  const each = costOf(plan, "one each");
  note(cost);
  const rows = plan.groups.map((group, index) => {
    const one = each.byGroup[index];
    const own = cost.byGroup.find((candidate) => candidate.category === group.category);
    return [
      textOf(group.category, english),
      group.headcount === null ? "?" : count(group.headcount),
      rupiah(one?.phases[0]?.perPerson ?? 0),
      own ? rupiah(own.total) : "not published",
    ];
  });
  const people = plan.groups.reduce((sum, group) => sum + (group.headcount ?? 0), 0);
  return [
    heading(`Cost: ${plan.title}`),
    table([
      ["Group", "People", "Each a month", "Period"],
      ...rows,
      ["All", count(people), "", rupiah(cost.total)],
    ]),
    ...basisLines(plan),
    ...monthLines(cost),
    paragraph(
      `By funding source: ${Object.entries(cost.byFunding)
        .map(([source, amount]) => `${fundingName(source)} ${rupiah(amount)}`)
        .join(", ")}.`,
    ),
    ...alternativeLines(plan, cost),
  ];
}

function basisLines(plan: Plan): string[] {
  const bases = [...new Set(plan.groups.map((group) => group.basis))].join("; ");
  const published = plan.publishedTotal;
  const total = published === undefined ? "" : ` Published for all groups: ${count(published)}.`;
  return [
    paragraph(`Where the head counts come from: ${bases}.${total}`),
    ...(published === undefined ? [] : rangeLines(plan, published)),
  ];
}

/** What the published people cost however they are split among the groups. */
function rangeLines({ from, to, groups }: Plan, headcount: number): string[] {
  const among = groups.flatMap((group) => {
    const { headcount: _, ...person } = planGroup(group, headcount);
    return group.headcount === null ? [] : [person];
  });
  const { atLeast, atMost } = planRange({
    from,
    to,
    groups: [],
    sums: [{ name: "Published", headcount, among }],
  });
  return [
    paragraph(
      `Whatever the split of the ${count(headcount)}: at least ${rupiah(atLeast)}, at most ${rupiah(atMost)}.`,
    ),
  ];
}

function monthLines(cost: ProtectionPlan): string[] {
  const runs: { from: string; to: string; total: number; persons: number }[] = [];
  for (const { month, total, persons } of cost.byMonth) {
    const last = runs.at(-1);
    if (last?.total === total && last.persons === persons) last.to = month;
    else runs.push({ from: month, to: month, total, persons });
  }
  return runs.map(({ from, to, total, persons }) =>
    paragraph(
      `${month(from)} to ${month(to)}: ${rupiah(total)} a month for ${count(persons)} people.`,
    ),
  );
}

function alternativeLines(plan: Plan, cost: ProtectionPlan): string[] {
  if (!plan.alternative) return [];
  const { reading, option } = plan.alternative;
  const other = costOf(plan, "as given", { readings: { [reading]: option } });
  return [
    paragraph(
      `${textOf(reading, english)} Taken above: no. If yes: ${rupiah(other.total)}, ${rupiah(cost.total - other.total)} less.`,
    ),
  ];
}

function gapLines(
  regency: Regency,
  coverage: CoverageReport,
  note: (plan: ProtectionPlan) => void,
): string[] {
  const category = textOf(regency.gap.category, english);
  return coverage.groups.flatMap((figure) => {
    const needed = figure.neededForTarget ?? 0;
    if (needed === 0) return [bullet(`${figure.group ?? ""}: nothing, the target is reached.`)];
    const cost = planProtection({ ...gapYear, groups: [planGroup(regency.gap, needed)] });
    note(cost);
    return [
      bullet(
        `${figure.group ?? ""}: ${count(needed)} more of every ${count(per)}, as ${category.toLowerCase()} paid by ${fundingName(regency.gap.fundedBy)}: ${rupiah(cost.total)} a year for each ${count(per)} workers there are.`,
      ),
    ];
  });
}

async function quotaLines(
  regency: Regency,
  note: (plan: ProtectionPlan) => void,
): Promise<string[]> {
  const { applies, perVillage, source, protectedByVillage } = regency.villageRule;
  const { villages, urban } = await villagesOf(regency.regionCode, protectedByVillage);
  const quota = villageQuota({ villages, perVillage });
  const plan = planProtection({
    ...gapYear,
    groups: [
      {
        name: "Whole rule",
        headcount: quota.required,
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        fundedBy: "apbdes",
        sector: "other",
      },
    ],
  });
  note(plan);
  const rule = applies
    ? `The rule stands (${source ?? "source not named"}).`
    : "No such rule is reported here; this is what it would mean.";
  return [
    paragraph(
      `${rule} ${count(villages.length)} villages (and ${urban} urban villages): ${count(quota.required)} people, ${rupiah(plan.total)} for 2027.`,
    ),
    paragraph(
      `Villages that meet it: ${quota.villagesMet}; short: ${quota.villagesShort}; count not published: ${quota.villagesUnknown}. Missing: between ${count(quota.short)} and ${count(quota.shortAtMost)} people.`,
    ),
  ];
}

function payoutLines(
  regency: Regency,
  note: (result: { readonly warnings: readonly Warning[] }) => void,
): string[] {
  if (!regency.payout) return explainedContribution(regency);
  const benefit = computeJkmBenefit(payoutInput(regency.payout));
  note(benefit);
  const { published } = regency.payout;
  const verdict = benefit.total === published ? "agrees with" : "differs from";
  return [
    heading("What one family received"),
    paragraph(
      `Computed ${rupiah(benefit.total)}, which ${verdict} the published ${rupiah(published)}. The computation, explained in Indonesian:`,
    ),
    "",
    explain(benefit, { locale: indonesian, format: "text" }).trimEnd(),
  ];
}

function explainedContribution(regency: Regency): string[] {
  const group = planGroup(regency.gap, 1);
  const month = gapYear.from;
  const contribution =
    group.segment === "wage-earner"
      ? computeContribution({
          segment: group.segment,
          month,
          programmes: group.programmes,
          wage: group.wage,
          ...(group.riskGroup && { riskGroup: group.riskGroup }),
        })
      : computeContribution({
          segment: group.segment,
          month,
          programmes: group.programmes,
          income: group.income,
          fundedBy: regency.gap.fundedBy,
          ...(group.sector && { sector: group.sector }),
        });
  return [
    heading("One person's month, explained in Indonesian"),
    "",
    explain(contribution, { locale: indonesian, format: "text" }).trimEnd(),
  ];
}

/** Doubts on the segment, basis or programmes of the categories in the plans. */
function categoryDoubts(regency: Regency): string[] {
  const used = new Set(
    regency.plans.flatMap((plan) => plan.groups.map(({ category }) => category)),
  );
  return [...used].flatMap((id) => {
    const category = categoryOf(id);
    return category.notes.map((note) => `${textOf(category, english)}: ${textOf(note, english)}`);
  });
}

function fundingName(source: string): string {
  return source === "apbdes" ? "APBDes" : source.toUpperCase();
}
