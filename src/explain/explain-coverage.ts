import { textWith, type Text } from "../core/text.js";
import type { CoverageDefinition } from "../coverage/coverage-input.js";
import type { CoverageFigure, CoverageReport } from "../coverage/coverage-report.js";
import { coverageDefinitions } from "../law/coverage-definitions.js";
import type { Block } from "./document.js";
import { closingNotes } from "./notes.js";
import { percentOfRatio } from "../core/decimal.js";
import type { Speech } from "./speech.js";

/** A coverage report: the overall ratio first, then a table of groups. */
export function explainCoverage(result: CoverageReport, speech: Speech): Block[] {
  const { say, count } = speech;
  const { covered, workers, percent, gap, neededForTarget } = result.overall;
  const share = percent === undefined ? "" : `${speech.percent(percent)}: `;
  const rest: Text =
    gap === 0 ? { key: "shared.nothing" } : textWith("explain.coverage.gap", { gap: count(gap) });
  const target = targetText(neededForTarget, result.target, speech);
  return [
    { kind: "heading", text: say({ key: "id.kind.coverage-report" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.coverage.share", {
          share,
          covered: count(covered),
          workers: count(workers),
          rest,
          target,
        }),
      ),
    },
    {
      kind: "paragraph",
      text: `${say({ key: "column.definition" })}: ${say(definitionText(result.definition))}.`,
    },
    ...(result.groups.length === 0 ? [] : [groupTable(result, speech)]),
    ...closingNotes(result, speech),
  ];
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

function groupTable({ groups, overall }: CoverageReport, speech: Speech): Block {
  const { say, count } = speech;
  const row = (name: string, figure: CoverageFigure): string[] => [
    name,
    count(figure.covered),
    count(figure.workers),
    figure.percent === undefined ? "-" : speech.percent(figure.percent),
    count(figure.gap),
  ];
  return {
    kind: "table",
    head: [
      say({ key: "column.group" }),
      say({ key: "explain.coverage.covered" }),
      say({ key: "explain.coverage.workers" }),
      say({ key: "table.coverage" }),
      say({ key: "explain.coverage.not-covered" }),
    ],
    rows: [
      ...groups.map((figure) => row(figure.group ?? "", figure)),
      row(say({ key: "explain.total" }), overall),
    ],
  };
}

/** The definition of a ratio, in words. */
export function definitionText(definition: CoverageDefinition): Text {
  if (typeof definition !== "string") {
    const { id, numerator, denominator, domicile, construction } = definition;
    const builders = construction === undefined ? undefined : constructionTexts[construction];
    return textWith("explain.coverage.ratio", { id, numerator, denominator, domicile, builders });
  }
  const known = coverageDefinitions.find(({ id }) => id === definition);
  return known?.label ?? textWith("explain.coverage.named", { definition });
}

const constructionTexts = {
  with: { key: "explain.coverage.with-construction" },
  without: { key: "explain.coverage.without-construction" },
} satisfies Record<string, Text>;
