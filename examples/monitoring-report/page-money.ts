import { toRows } from "jamsosnaker";
import type { Monitoring } from "./monitoring.js";
import { note, paragraph, type Speech } from "./speech.js";
import { texts } from "./texts.js";

/** One budget of the year: what it allows, what was planned and what was paid from it. */
export interface FundingLine {
  readonly payer: string;
  readonly ceiling: number;
  readonly planned: number;
  readonly realised: number;
  /** Planned for groups whose payments are not reported. */
  readonly notReported: number;
}

/** The budgets of the year with their groups' money. */
export function fundingLines({ plan, evaluation }: Monitoring): FundingLine[] {
  const realised = new Map(evaluation.groups.map((row) => [row.group, row.realised.amount]));
  const unknown = new Set(evaluation.notReported);
  const payerOf = (name: string): string | undefined =>
    plan.byGroup.find((group) => group.name === name)?.shares?.[0]?.payer;
  return (plan.ceilings ?? []).map(({ payer = "", amount, needed }) => {
    const own = plan.byGroup.filter(({ name }) => payerOf(name) === payer);
    const sum = (figure: (group: (typeof own)[number]) => number): number =>
      own.reduce((all, group) => all + figure(group), 0);
    return {
      payer,
      ceiling: amount,
      planned: needed,
      realised: sum(({ name }) => realised.get(name) ?? 0),
      notReported: sum(({ name, total }) => (unknown.has(name) ? total : 0)),
    };
  });
}

/** The table of funding: each source with its ceiling, plan and payments. */
export function fundingPart(found: Monitoring, speech: Speech): string {
  const { say, fill, rupiah, table, list } = speech;
  const lines = fundingLines(found);
  const sum = (figure: keyof Omit<FundingLine, "payer">): number =>
    lines.reduce((all, line) => all + line[figure], 0);
  const row = (line: FundingLine): string[] => [
    line.payer,
    rupiah(line.ceiling),
    rupiah(line.planned),
    rupiah(line.realised),
    rupiah(line.notReported),
    rupiah(line.ceiling - line.realised),
  ];
  const total: FundingLine = {
    payer: say(texts.all),
    ceiling: sum("ceiling"),
    planned: sum("planned"),
    realised: sum("realised"),
    notReported: sum("notReported"),
  };
  const { notReported } = found.evaluation;
  return `${table(
    say(texts.fundingCaption),
    [
      texts.source,
      texts.ceiling,
      texts.planned,
      texts.realised,
      texts.notReported,
      texts.ceilingLeft,
    ],
    [...lines.map(row), row(total)],
    { lastIsTotal: true, stack: "8rem" },
  )}
${notReported.length === 0 ? "" : note(fill(texts.fundingNote, { groups: list(notReported) }))}`;
}

/** The villages that come next. */
export function quotaPart({ quota }: Monitoring, speech: Speech): string {
  const { fill, say, count, rupiah, table } = speech;
  const { costs, villagesMet, villagesShort, short } = quota;
  const figures = {
    met: count(villagesMet),
    villages: count(villagesShort),
    short: count(short),
    cost: rupiah(costs?.short ?? 0),
  };
  return `${paragraph(fill(texts.quotaText, figures))}
${table(
  say(texts.next),
  [texts.village, texts.protectedThere, texts.missing],
  quota.next
    .slice(0, 10)
    .map(({ name, protected: there = 0, short: lacking = 0 }) => [
      name,
      count(there),
      count(lacking),
    ]),
)}`;
}

/** The budget asked for the next year, and how far its ceiling reaches. */
export function draftPart({ draft, fit, input }: Monitoring, speech: Speech): string {
  const { say, fill, count, rupiah, table, locale } = speech;
  const lines = toRows(draft, { locale }).find(({ name }) => name === "budget-lines")?.rows ?? [];
  const [standing] = draft.ceilings ?? [];
  const { needed = 0, shortfall = 0, left = 0 } = standing ?? {};
  const figures = {
    needed: rupiah(needed),
    ceiling: rupiah(input.ceilings.next.amount),
    shortfall: rupiah(shortfall),
    left: rupiah(left),
    persons: count(fit.leftOut),
  };
  return `${table(
    say(texts.draftCaption),
    [texts.account, texts.description, texts.volume, texts.unitPrice, texts.amount],
    [
      ...lines.map((line) => [
        String(line["account"] ?? ""),
        String(line["description"] ?? ""),
        count(Number(line["personMonths"])),
        rupiah(Number(line["unitPrice"])),
        rupiah(Number(line["amount"])),
      ]),
      [say(texts.all), "", count(draft.personMonths), "", rupiah(draft.total)],
    ],
    { lastIsTotal: true, words: [1], stack: "8rem", secondHeads: true },
  )}
${note(say(texts.draftNote))}
${paragraph(fill(shortfall > 0 ? texts.draftShort : texts.draftLeft, figures))}
${table(
  fill(texts.fitCaption, { amount: rupiah(fit.budget) }),
  [texts.group, texts.wanted, texts.protectedCol, texts.leftOut, texts.cost],
  [
    ...fit.groups.map((group) => [
      group.name,
      count(group.wanted),
      count(group.persons),
      count(group.leftOut),
      rupiah(group.spent),
    ]),
    [
      say(texts.all),
      count(fit.persons + fit.leftOut),
      count(fit.persons),
      count(fit.leftOut),
      rupiah(fit.spent),
    ],
  ],
  { lastIsTotal: true, stack: "8rem" },
)}
${note(fill(texts.fitNote, { left: rupiah(fit.left) }))}`;
}

/** Benefits expected and paid. */
export function expectedPart({ expected, evaluation }: Monitoring, speech: Speech): string {
  const { say, fill, count, rupiah, percent, month, table } = speech;
  const { families, totalRange } = expected;
  const { cases = 0, amount = 0, byMonth = [], ofReported } = evaluation.benefits ?? {};
  const figures = {
    families: count(Math.round(Number(families.number))),
    amount: rupiah(expected.total),
    low: count(families.range.low),
    high: count(families.range.high),
    least: rupiah(totalRange.low),
    most: rupiah(totalRange.high),
  };
  const paid = {
    cases: count(cases),
    amount: rupiah(amount),
    share: percent(ofReported?.percentOfContributions),
    each: rupiah(ofReported?.costPerFamily ?? 0),
  };
  return `${paragraph(fill(texts.paidText, paid))}
${table(
  say(texts.benefitsCaption),
  [texts.month, texts.casesColumn, texts.amount],
  [
    ...byMonth.map((one) => [month(one.month ?? ""), count(one.cases), rupiah(one.amount)]),
    [say(texts.all), count(cases), rupiah(amount)],
  ],
  { lastIsTotal: true },
)}
${paragraph(fill(texts.expectedText, figures))}`;
}
