import { textWith, type Text } from "../core/text.js";
import type { CoverageDefinition } from "../coverage/coverage-input.js";
import type { CoverageFigure, CoverageReport } from "../coverage/coverage-report.js";
import type { TargetPathStep } from "../coverage/coverage-target.js";
import { coverageDefinitions } from "../law/coverage-definitions.js";
import { listOf, section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import { percentOfRatio } from "../core/decimal.js";
import type { Speech } from "./speech.js";

/** A coverage report: the overall ratio first, then the path to the target and the groups. */
export function explainCoverage(result: CoverageReport, speech: Speech): Block[] {
  const { say } = speech;
  const { period, targetPath = [], notReported = [] } = result;
  return [
    { kind: "heading", text: say({ key: "id.kind.coverage-report" }) },
    { kind: "paragraph", text: say(wholeText(result, speech)) },
    {
      kind: "paragraph",
      text: `${say({ key: "column.definition" })}: ${say(definitionText(result.definition))}.`,
    },
    ...sentence(period && textWith("explain.coverage.period", { period }), speech),
    ...sentence(activeText(result.overall, speech), speech),
    ...(targetPath.length === 0 ? [] : [pathTable(targetPath, speech)]),
    ...(result.groups.length === 0 ? [] : [groupTable(result, speech)]),
    ...sourceBlocks(result, speech),
    ...section(
      say({ key: "explain.coverage.not-reported" }),
      listOf(notReported.map(({ name, code }) => ({ text: `${name} (${code})` }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function sentence(text: Text | string | undefined, { say }: Speech): Block[] {
  return text === undefined ? [] : [{ kind: "paragraph", text: say(text) }];
}

function wholeText(result: CoverageReport, speech: Speech): Text {
  const { count, percent: show } = speech;
  const { covered, workers, percent, gap, neededForTarget, ...other } = result.overall;
  if (other.suppressed) return { key: "explain.coverage.suppressed" };
  if (covered === undefined || workers === undefined) {
    const { source, gapPoints, pointsToTarget } = other;
    if (percent === undefined || source === undefined || gapPoints === undefined) {
      return { key: "explain.coverage.none" };
    }
    return textWith("explain.coverage.published", {
      share: show(percent),
      source,
      gap: speech.decimal(gapPoints),
      target: pointsText(pointsToTarget, result.target, speech),
    });
  }
  const share = percent === undefined ? "" : `${show(percent)}: `;
  const rest: Text = !gap
    ? { key: "shared.nothing" }
    : textWith("explain.coverage.gap", { gap: count(gap) });
  return textWith("explain.coverage.share", {
    share,
    covered: count(covered),
    workers: count(workers),
    rest,
    target: targetText(workers === 0 ? undefined : neededForTarget, result.target, speech),
  });
}

function targetText(
  needed: number | undefined,
  ratio: number | undefined,
  { count, percent }: Speech,
): Text {
  if (needed === undefined || ratio === undefined) return { key: "shared.nothing" };
  const target = percent(percentOfRatio(ratio));
  if (needed === 0) return textWith("explain.coverage.reached", { target });
  return textWith("explain.coverage.needed", { target, needed: count(needed) });
}

function pointsText(
  points: string | undefined,
  ratio: number | undefined,
  { decimal, percent }: Speech,
): Text {
  if (points === undefined || ratio === undefined) return { key: "shared.nothing" };
  const target = percent(percentOfRatio(ratio));
  if (Number(points) === 0) return textWith("explain.coverage.reached", { target });
  return textWith("explain.coverage.points-needed", { target, points: decimal(points) });
}

function activeText({ active }: CoverageFigure, speech: Speech): Text | undefined {
  if (!active) return undefined;
  const { personMonths, ofRegistered, percentOfRegistered, percentOfWorkers } = active;
  const share = (percent: string | undefined): string =>
    percent === undefined ? "-" : speech.percent(percent);
  return textWith("explain.coverage.active", {
    months: speech.count(personMonths),
    possible: speech.count(ofRegistered),
    share: share(percentOfRegistered),
    ofWorkers: share(percentOfWorkers),
  });
}

function pathTable(path: readonly TargetPathStep[], speech: Speech): Block {
  const { say, count, percent } = speech;
  return {
    kind: "table",
    head: [
      say({ key: "column.year" }),
      say({ key: "explain.coverage.target" }),
      say({ key: "explain.coverage.to-go" }),
    ],
    rows: path.map(({ year, percent: target, neededForTarget, pointsToTarget }) => [
      String(year),
      percent(String(target)),
      neededForTarget === undefined ? pointsCell(pointsToTarget, speech) : count(neededForTarget),
    ]),
  };
}

function pointsCell(points: string | undefined, { say, decimal }: Speech): string {
  if (points === undefined) return "-";
  return say(textWith("explain.coverage.points", { points: decimal(points) }));
}

function groupTable({ groups, overall, by }: CoverageReport, speech: Speech): Block {
  const { say, count } = speech;
  const isPair = Array.isArray(by);
  const hasMonths = groups.some(({ active }) => active !== undefined);
  const counted = (number: number | undefined): string =>
    number === undefined ? "-" : count(number);
  const row = (names: readonly string[], figure: CoverageFigure): string[] => [
    ...names,
    counted(figure.covered),
    counted(figure.workers),
    shareCell(figure, speech),
    figure.gap === undefined ? pointsCell(figure.gapPoints, speech) : count(figure.gap),
    ...(hasMonths ? [monthsCell(figure, speech)] : []),
  ];
  return {
    kind: "table",
    head: [
      say({ key: "column.group" }),
      ...(isPair ? [say({ key: "column.subgroup" })] : []),
      say({ key: "explain.coverage.covered" }),
      say({ key: "explain.coverage.workers" }),
      say({ key: "table.coverage" }),
      say({ key: "explain.coverage.not-covered" }),
      ...(hasMonths ? [say({ key: "column.percentActive" })] : []),
    ],
    rows: [
      ...groups.map((figure) => row(namesOf(figure, by), figure)),
      row([say({ key: "explain.total" }), ...(isPair ? [""] : [])], overall),
    ],
  };
}

/** Who published the percentages of groups. */
function sourceBlocks({ groups, by }: CoverageReport, { say }: Speech): Block[] {
  const published = groups.filter(({ source }) => source !== undefined);
  return section(
    say({ key: "column.source" }),
    listOf(
      published.map((figure) => ({
        text: `${namesOf(figure, by).join(", ")}: ${figure.source ?? ""}`,
      })),
    ),
  );
}

/** The names of a group, a village with its code. */
function namesOf({ group = "", subgroup, village }: CoverageFigure, by: unknown): string[] {
  const names = subgroup === undefined ? [group] : [group, subgroup];
  if (village === undefined) return names;
  const place = [by].flat().indexOf("village");
  return names.map((name, index) => (index === place ? `${village} (${name})` : name));
}

function shareCell(
  { percent, suppressed }: CoverageFigure,
  { say, percent: show }: Speech,
): string {
  if (suppressed) return say({ key: "explain.coverage.hidden" });
  return percent === undefined ? "-" : show(percent);
}

function monthsCell({ active }: CoverageFigure, { percent }: Speech): string {
  return active?.percentOfRegistered === undefined ? "-" : percent(active.percentOfRegistered);
}

/** The definition of a ratio, in words. */
export function definitionText(definition: CoverageDefinition): Text {
  if (typeof definition !== "string") {
    const { id, numerator, denominator, domicile, construction } = definition;
    const builders = construction && constructionTexts[construction];
    return textWith("explain.coverage.ratio", { id, numerator, denominator, domicile, builders });
  }
  const known = coverageDefinitions.find(({ id }) => id === definition);
  return known?.label ?? textWith("explain.coverage.named", { definition });
}

const constructionTexts = {
  with: { key: "explain.coverage.with-construction" },
  without: { key: "explain.coverage.without-construction" },
} satisfies Record<string, Text>;
