import type { Bilingual, Locale } from "../core/bilingual.js";
import { Decimal } from "../core/decimal.js";
import { sumRupiah } from "../core/exact.js";
import { formatCount, formatDecimal, formatPercent, formatRupiah } from "../core/format.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import type { Evaluation, Finding } from "./evaluation.js";
import { counted } from "../core/counted.js";

type Found = Omit<Evaluation, "findings">;

/** A sentence in each language, by how the language writes figures. */
type Sentences = Readonly<Record<keyof Bilingual, (as: Figures) => string>>;

interface Figures {
  readonly count: (count: number) => string;
  readonly rupiah: (amount: number) => string;
  readonly percent: (percent: string) => string;
  readonly decimal: (value: string) => string;
}

/** What the figures of an evaluation say in words; nothing without a figure. */
export function findingsOf(found: Found, attentionBelow: number | undefined): Finding[] {
  return [
    ...realisationFindings(found),
    ...(attentionBelow === undefined ? [] : belowFindings(found, attentionBelow)),
    ...reportingFindings(found),
    ...coverageFindings(found),
    ...benefitFindings(found),
  ];
}

function realisationFindings({ overall }: Found): Finding[] {
  const { planned, realised, percent } = overall;
  const [persons, months, money] = [percent.persons, percent.personMonths, percent.amount];
  return [
    ...(persons === undefined
      ? []
      : [
          finding("persons", {
            id: (as) =>
              `Terlindungi ${as.count(realised.persons)} dari ${as.count(planned.persons)} orang yang direncanakan (${as.percent(persons)})`,
            en: (as) =>
              `${as.count(realised.persons)} of ${as.count(planned.persons)} planned people were protected (${as.percent(persons)})`,
          }),
        ]),
    ...(months === undefined
      ? []
      : [
          finding("person-months", {
            id: (as) =>
              `Terealisasi ${as.count(realised.personMonths)} dari ${as.count(planned.personMonths)} orang-bulan (${as.percent(months)})`,
            en: (as) =>
              `${as.count(realised.personMonths)} of ${as.count(planned.personMonths)} planned person-months were realised (${as.percent(months)})`,
          }),
        ]),
    ...(money === undefined
      ? []
      : [
          finding("money", {
            id: (as) =>
              `Iuran terealisasi ${as.rupiah(realised.amount)} dari anggaran ${as.rupiah(planned.amount)} (${as.percent(money)})`,
            en: (as) =>
              `${as.rupiah(realised.amount)} of the planned ${as.rupiah(planned.amount)} were spent on contributions (${as.percent(money)})`,
          }),
        ]),
  ];
}

function belowFindings({ groups }: Found, below: number): Finding[] {
  const limit = new Decimal(String(below)).times(100);
  const names = groups.flatMap(({ group, percent }) =>
    percent.personMonths !== undefined && limit.greaterThan(percent.personMonths) ? [group] : [],
  );
  const text = limit.toFixed();
  return [
    finding(
      "groups-below",
      {
        id: (as) =>
          `Kelompok di bawah ${as.percent(text)} orang-bulan yang direncanakan: ${as.count(names.length)} dari ${as.count(groups.length)}${listed(names)}`,
        en: (as) =>
          `Groups below ${as.percent(text)} of their planned person-months: ${as.count(names.length)} of ${as.count(groups.length)}${listed(names)}`,
      },
      names,
    ),
  ];
}

function reportingFindings({ notReported, notPlanned }: Found): Finding[] {
  const unplanned = notPlanned.map(({ group }) => group);
  const amount = sumRupiah(notPlanned.map((group) => group.amount));
  const persons = sumRupiah(notPlanned.map((group) => group.persons));
  return [
    ...(notReported.length === 0
      ? []
      : [
          finding(
            "groups-not-reported",
            {
              id: (as) =>
                `Kelompok yang belum melaporkan realisasi, sehingga tidak ikut dibandingkan: ${as.count(notReported.length)}${listed(notReported)}`,
              en: (as) =>
                `Groups that have not reported, and so are not compared: ${as.count(notReported.length)}${listed(notReported)}`,
            },
            notReported,
          ),
        ]),
    ...(unplanned.length === 0
      ? []
      : [
          finding(
            "groups-not-planned",
            {
              id: (as) =>
                `Kelompok yang terealisasi di luar rencana: ${as.count(unplanned.length)}${listed(unplanned)}, ${as.count(persons)} orang, iuran ${as.rupiah(amount)}`,
              en: (as) =>
                `Groups realised without having been planned: ${as.count(unplanned.length)}${listed(unplanned)}, ${as.count(persons)} people, contributions of ${as.rupiah(amount)}`,
            },
            unplanned,
          ),
        ]),
  ];
}

function coverageFindings({ coverage }: Found): Finding[] {
  if (!coverage) return [];
  const { after, before, growth, target, neededForTarget } = coverage;
  const points = growth?.overall.percentagePoints;
  const sign = Number(points) > 0 ? "+" : "";
  return [
    finding("coverage", {
      id: (as) =>
        `Cakupan ${ratioText(after, as)}: ${as.count(after.overall.covered)} dari ${as.count(after.overall.workers)} pekerja`,
      en: (as) =>
        `Coverage is ${ratioText(after, as)}: ${as.count(after.overall.covered)} of ${as.count(after.overall.workers)} workers`,
    }),
    ...(before && points !== undefined
      ? [
          finding("coverage-growth", {
            id: (as) =>
              `${moved(points, ratioText(before, as), ratioText(after, as)).id} (${sign}${as.decimal(points)} poin persentase)`,
            en: (as) =>
              `${moved(points, ratioText(before, as), ratioText(after, as)).en} (${sign}${as.decimal(points)} percentage points)`,
          }),
        ]
      : []),
    ...(target === undefined || neededForTarget === undefined || after.overall.workers === 0
      ? []
      : [
          finding("target", {
            id: (as) =>
              neededForTarget === 0
                ? `Target ${as.percent(percentText(target))} sudah tercapai`
                : `Untuk mencapai target ${as.percent(percentText(target))} masih diperlukan ${as.count(neededForTarget)} orang`,
            en: (as) =>
              neededForTarget === 0
                ? `The target of ${as.percent(percentText(target))} is reached`
                : `To reach the target of ${as.percent(percentText(target))}, ${as.count(neededForTarget)} more people are needed`,
          }),
        ]),
  ];
}

function benefitFindings({ benefits, notPlanned }: Found): Finding[] {
  if (!benefits) return [];
  const { cases, amount, contributions, percentOfContributions } = benefits;
  const beyond = notPlanned.length > 0;
  const share = percentOfContributions;
  return [
    finding("benefits-paid", {
      id: (as) =>
        `Manfaat dibayarkan untuk ${as.count(cases)} kasus, ${as.rupiah(amount)}${share === undefined ? "" : `, ${as.percent(share)} dari iuran yang terealisasi, ${as.rupiah(contributions)}${beyond ? ", termasuk kelompok di luar rencana" : ""}`}`,
      en: (as) =>
        `Benefits were paid in ${counted(cases, "case", as.count(cases))}, ${as.rupiah(amount)}${share === undefined ? "" : `, ${as.percent(share)} of the contributions realised, ${as.rupiah(contributions)}${beyond ? " with those of groups not planned" : ""}`}`,
    }),
  ];
}

function finding(id: string, texts: Sentences, groups?: readonly string[]): Finding {
  return {
    id,
    text: { id: texts.id(figuresOf("id")), en: texts.en(figuresOf("en")) },
    ...(groups && { groups }),
  };
}

function figuresOf(locale: Locale): Figures {
  return {
    count: (count) => formatCount(count, locale),
    rupiah: (amount) => formatRupiah(amount, locale),
    percent: (percent) => formatPercent(percent, locale),
    decimal: (value) => formatDecimal(value, locale),
  };
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}

/** Whether coverage rose, fell or stayed. */
function moved(points: string, before: string, after: string): Bilingual {
  const change = Number(points);
  if (change === 0) return { id: `Cakupan tetap ${after}`, en: `Coverage stayed at ${after}` };
  return change > 0
    ? {
        id: `Cakupan naik dari ${before} ke ${after}`,
        en: `Coverage rose from ${before} to ${after}`,
      }
    : {
        id: `Cakupan turun dari ${before} ke ${after}`,
        en: `Coverage fell from ${before} to ${after}`,
      };
}

function ratioText({ overall }: CoverageReport, { percent }: Figures): string {
  return overall.percent === undefined ? "-" : percent(overall.percent);
}

function percentText(ratio: number): string {
  return new Decimal(String(ratio)).times(100).toFixed();
}
