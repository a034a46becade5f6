import type { CoverageFigure, PlannedAndRealised } from "jamsosnaker";
import { barChart, lineChart } from "./charts.js";
import { figure } from "./html.js";
import type { Monitoring } from "./monitoring.js";
import { note, type Speech } from "./speech.js";
import { texts } from "./texts.js";

/** What was planned and what was realised, by group. */
export function groupsPart({ evaluation }: Monitoring, speech: Speech): string {
  const { say, fill, count, rupiah, percent, table, list } = speech;
  const { groups, overall, notReported } = evaluation;
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
  const head = [texts.group, texts.planned, texts.realised, texts.percent];
  const rows = (figureOf: "personMonths" | "amount", show: (value: number) => string): string[][] =>
    [...groups, { group: say(texts.all), ...overall }].map(
      (row: PlannedAndRealised & { readonly group: string }) => [
        row.group,
        show(row.planned[figureOf]),
        show(row.realised[figureOf]),
        percent(row.percent[figureOf]),
      ],
    );
  return `${notReported.length === 0 ? "" : note(fill(texts.groupsNote, { groups: list(notReported) }))}
${chart}
${table(say(texts.monthsCaption), head, rows("personMonths", count), { lastIsTotal: true })}
${table(say(texts.moneyCaption), head, rows("amount", rupiah), { lastIsTotal: true, stack: "8rem" })}`;
}

/** Members and payments month by month. */
export function monthsPart({ months }: Monitoring, speech: Speech): string {
  const { say, count, rupiah, month, table } = speech;
  const chart = figure(say(texts.trendCaption), say(texts.chartAfter), (width) =>
    lineChart(
      months.map((one) => month(one.month).slice(0, 3)),
      [
        { name: say(texts.members), values: months.map(({ members }) => members) },
        { name: say(texts.paidFor), values: months.map(({ paid }) => paid) },
      ],
      width,
      count,
    ),
  );
  const sum = (figureOf: "joined" | "left" | "died" | "amount"): number =>
    months.reduce((total, one) => total + one[figureOf], 0);
  return `${chart}
${table(
  say(texts.trendCaption),
  [
    texts.month,
    texts.members,
    texts.joined,
    texts.leftColumn,
    texts.died,
    texts.paidFor,
    texts.unpaid,
    texts.money,
  ],
  [
    ...months.map((one) => [
      month(one.month),
      count(one.members),
      count(one.joined),
      count(one.left),
      count(one.died),
      count(one.paid),
      count(one.unpaid),
      rupiah(one.amount),
    ]),
    [
      say(texts.all),
      "",
      count(sum("joined")),
      count(sum("left")),
      count(sum("died")),
      "",
      "",
      rupiah(sum("amount")),
    ],
  ],
  { lastIsTotal: true, stack: "6.5rem" },
)}
${note(say(texts.trendNote))}`;
}

/** Coverage before and after, by district. */
export function districtsPart({ before, after, bySex, input }: Monitoring, speech: Speech): string {
  const { say, fill, count, percent, table, ratio } = speech;
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
  const ofSex = (district: string, sex: "female" | "male"): CoverageFigure | undefined =>
    bySex.groups.find(({ group, subgroup }) => group === district && subgroup === sex);
  const sexes = after.groups.map(({ group = "" }) => {
    const [women, men] = [ofSex(group, "female"), ofSex(group, "male")];
    return [
      group,
      women?.covered ?? 0,
      women?.workers ?? 0,
      men?.covered ?? 0,
      men?.workers ?? 0,
    ] as const;
  });
  const sums = ([1, 2, 3, 4] as const).map((at) =>
    sexes.reduce((total, line) => total + line[at], 0),
  );
  return `${chart}
${table(
  say(texts.districts),
  [texts.district, texts.workers, texts.before, texts.after, texts.needed],
  [
    ...after.groups.map((one) => row(one.group ?? "", earlier(one.group), one)),
    row(say(texts.all), before.overall, after.overall),
  ],
  { lastIsTotal: true },
)}
${note(fill(texts.neededNote, { target: ratio(input.target) }))}
${table(
  say(texts.sexCaption),
  [texts.district, texts.womenPaid, texts.womenAccepted, texts.menPaid, texts.menAccepted],
  [
    ...sexes.map(([district, ...figures]) => [district, ...figures.map(count)]),
    [say(texts.all), ...sums.map(count)],
  ],
  { lastIsTotal: true, stack: "8rem" },
)}
${note(say(texts.sexNote))}`;
}
