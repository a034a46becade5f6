import {
  formatCount,
  formatDate,
  formatPercent,
  formatRupiah,
  lawAsOf,
  type Bilingual,
  type CoverageFigure,
  type Locale,
  type PlannedAndRealised,
} from "jamsosnaker";
import { barChart } from "./charts.js";
import { escape, figure, style, table } from "./html.js";
import { nextBudget, type Monitoring } from "./monitoring.js";
import { texts } from "./texts.js";

interface Speech {
  readonly say: (text: Bilingual) => string;
  readonly count: (count: number) => string;
  readonly rupiah: (amount: number) => string;
  readonly percent: (percent: string | undefined) => string;
}

/** The report as one HTML page without anything outside it. */
export function page(found: Monitoring, locale: Locale): string {
  const speech = speechOf(locale);
  const { say } = speech;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(texts.title))}: Barito Utara</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(say(texts.title))}</h1>
<p class="place">${escape(say(texts.place))}</p>
<p class="notice">${escape(say(texts.notice))}</p>
</header>
<main>
${tiles(found, speech)}
<section>${heading(say(texts.findings))}
<ul class="findings">${found.evaluation.findings.map(({ text }) => `<li>${escape(say(text))}.</li>`).join("\n")}</ul></section>
<section>${heading(say(texts.groups))}${groupsPart(found, speech)}</section>
<section>${heading(say(texts.districts))}${districtsPart(found, speech)}</section>
<section>${heading(say(texts.quota))}${quotaPart(found, speech)}</section>
<section>${heading(say(texts.fit))}${fitPart(found, speech)}</section>
<section>${heading(say(texts.expected))}${expectedPart(found, speech)}</section>
</main>
<footer><p>${escape(say(texts.law))} ${formatDate(lawAsOf, locale)}.</p></footer>
</body>
</html>
`;
}

function speechOf(locale: Locale): Speech {
  return {
    say: (text) => text[locale],
    count: (count) => formatCount(count, locale),
    rupiah: (amount) => formatRupiah(amount, locale).replace(/,00$/, ""),
    percent: (percent) => (percent === undefined ? "-" : formatPercent(percent, locale)),
  };
}

function heading(text: string): string {
  return `<h2>${escape(text)}</h2>\n`;
}

function tiles({ evaluation, after }: Monitoring, { say, count, rupiah, percent }: Speech): string {
  const { realised, percent: shares } = evaluation.overall;
  const paid = evaluation.benefits;
  const tile = (label: Bilingual, value: string, note: string): string =>
    `<li><span>${escape(say(label))}</span><strong>${escape(value)}</strong><span>${escape(note)}</span></li>`;
  const ofPlan = (share: string | undefined): string => `${percent(share)} ${say(texts.ofPlan)}`;
  return `<ul class="tiles">
${tile(texts.people, count(realised.persons), ofPlan(shares.persons))}
${tile(texts.months, count(realised.personMonths), ofPlan(shares.personMonths))}
${tile(texts.money, rupiah(realised.amount), ofPlan(shares.amount))}
${tile(texts.coverage, percent(after.overall.percent), `${count(after.overall.covered)} / ${count(after.overall.workers)}`)}
${tile(texts.paid, rupiah(paid?.amount ?? 0), `${count(paid?.cases ?? 0)} ${say(texts.cases)}`)}
</ul>`;
}

function groupsPart({ evaluation }: Monitoring, speech: Speech): string {
  const { say, count, rupiah, percent } = speech;
  const { groups, overall } = evaluation;
  const chart = figure(say(texts.monthsCaption), say(texts.chartAfter), (width) =>
    barChart(
      groups.map(({ group }) => group),
      [
        { name: say(texts.planned), values: groups.map(({ planned }) => planned.personMonths) },
        { name: say(texts.realised), values: groups.map((group) => group.realised.personMonths) },
      ],
      width,
      count,
    ),
  );
  const head = [texts.group, texts.planned, texts.realised, texts.percent].map(say);
  const rows = (figureOf: "personMonths" | "amount", show: (value: number) => string): string[][] =>
    [...groups, { group: say(texts.all), ...overall }].map(
      (row: PlannedAndRealised & { readonly group: string }) => [
        row.group,
        show(row.planned[figureOf]),
        show(row.realised[figureOf]),
        percent(row.percent[figureOf]),
      ],
    );
  return `${chart}
${table(say(texts.monthsCaption), head, rows("personMonths", count), { lastIsTotal: true })}
${table(say(texts.moneyCaption), head, rows("amount", rupiah), { lastIsTotal: true })}`;
}

function districtsPart({ before, after, bySex }: Monitoring, speech: Speech): string {
  const { say, count, percent } = speech;
  const earlier = (group: string | undefined): CoverageFigure | undefined =>
    before.groups.find((one) => one.group === group);
  const chart = figure(say(texts.districts), say(texts.chartAfter), (width) =>
    barChart(
      after.groups.map(({ group = "" }) => group),
      [
        {
          name: say(texts.before),
          values: after.groups.map(({ group }) => Number(earlier(group)?.percent ?? 0)),
        },
        { name: say(texts.after), values: after.groups.map((one) => Number(one.percent ?? 0)) },
      ],
      width,
      (value) => percent(value.toFixed(1)),
    ),
  );
  const row = (name: string, from: CoverageFigure | undefined, to: CoverageFigure): string[] => [
    name,
    count(to.workers),
    percent(from?.percent),
    percent(to.percent),
    count(to.neededForTarget ?? 0),
  ];
  const women = bySex.groups.find(({ group }) => group === "female")?.covered ?? 0;
  return `${chart}
${table(
  say(texts.districts),
  [texts.district, texts.workers, texts.before, texts.after, texts.needed].map(say),
  [
    ...after.groups.map((one) => row(one.group ?? "", earlier(one.group), one)),
    row(say(texts.all), before.overall, after.overall),
  ],
  { lastIsTotal: true },
)}
<p>${escape(say(texts.sexNote))}: ${count(women)} / ${count(bySex.overall.covered)}.</p>`;
}

function quotaPart({ quota }: Monitoring, { say, count, rupiah }: Speech): string {
  const cost = rupiah(quota.costs?.missing ?? 0);
  return `<p>${count(quota.villagesMet)} ${escape(say(texts.met))}, ${count(quota.villagesShort)} ${escape(say(texts.short))}. ${escape(say(texts.quotaCost))} ${cost}.</p>
${table(
  say(texts.next),
  [texts.village, texts.code, texts.protectedThere, texts.missing].map(say),
  quota.next
    .slice(0, 10)
    .map(({ name, code = "", protected: there = 0, missing = 0 }) => [
      name,
      code,
      count(there),
      count(missing),
    ]),
)}`;
}

function fitPart({ fit }: Monitoring, { say, count, rupiah }: Speech): string {
  return `${table(
    `${say(texts.fitCaption)} ${rupiah(nextBudget)}`,
    [texts.group, texts.wanted, texts.protectedCol, texts.leftOut, texts.cost].map(say),
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
    { lastIsTotal: true },
  )}
<p>${escape(say(texts.left))} ${rupiah(fit.left)}.</p>`;
}

function expectedPart({ expected, evaluation }: Monitoring, speech: Speech): string {
  const { say, count, rupiah } = speech;
  const { families, totalRange } = expected;
  const { cases = 0, amount = 0 } = evaluation.benefits ?? {};
  const number = count(Math.round(Number(families.number)));
  return `<p>${escape(say(texts.expectedText))} ${number} ${escape(say(texts.families))}, ${rupiah(expected.total)} (${escape(say(texts.between))} ${count(families.range.low)} ${escape(say(texts.and))} ${count(families.range.high)} ${escape(say(texts.families))}, ${rupiah(totalRange.low)} ${escape(say(texts.and))} ${rupiah(totalRange.high)}).</p>
<p>${escape(say(texts.paidText))} ${count(cases)} ${escape(say(texts.cases))}, ${rupiah(amount)}. ${escape(say(texts.perFamily))} ${rupiah(expected.costPerFamily ?? 0)}.</p>`;
}
