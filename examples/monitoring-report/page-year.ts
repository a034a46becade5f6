import type { CoverageFigure, PlannedAndRealised } from "jamsosnaker";
import { barChart } from "./charts.js";
import { escape, figure, table } from "./html.js";
import type { Monitoring } from "./monitoring.js";
import type { Speech } from "./speech.js";
import { texts } from "./texts.js";

/** What was planned and what was realised, by group. */
export function groupsPart({ evaluation }: Monitoring, speech: Speech): string {
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
${table(say(texts.moneyCaption), head, rows("amount", rupiah), { lastIsTotal: true, stack: "8rem" })}`;
}

/** Coverage before and after, by district. */
export function districtsPart({ before, after, bySex }: Monitoring, speech: Speech): string {
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
    count(to.workers ?? 0),
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
<p class="note">${escape(say(texts.neededNote))}</p>
<p>${escape(say(texts.sexNote))}: ${count(women)} / ${count(bySex.overall.covered ?? 0)}.</p>`;
}
