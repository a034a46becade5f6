import { textWith, type Text } from "../core/text.js";
import type { CoverageGrowth, CoverageGrowthFigure } from "../coverage/coverage-growth.js";
import type { Block } from "./document.js";
import { definitionText } from "./explain-coverage.js";
import { closingNotes } from "./notes.js";
import { signed } from "./signed.js";
import type { Speech } from "./speech.js";

/** The growth of coverage: the whole first, then a table of groups. */
export function explainGrowth(result: CoverageGrowth, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say({ key: "id.kind.coverage-growth" }) },
    { kind: "paragraph", text: say(wholeText(result.overall, speech)) },
    {
      kind: "paragraph",
      text: `${say({ key: "column.definition" })}: ${say(definitionText(result.definition))}.`,
    },
    ...(result.groups.length === 0 ? [] : [growthTable(result.groups, speech)]),
    ...closingNotes(result, speech),
  ];
}

function wholeText(figure: CoverageGrowthFigure, speech: Speech): Text {
  const people = change(figure.covered, speech);
  const workers = figure.workers === 0 ? undefined : change(figure.workers, speech);
  const points = figure.percentagePoints;
  const percent = figure.coveredPercent;
  const share = percent === undefined ? "" : ` (${signed(percent, speech)}%)`;
  const ratio = points === undefined ? undefined : signed(points, speech);
  if (figure.covered === undefined) return textWith("explain.growth.points", { ratio });
  return textWith("explain.growth.change", {
    people,
    share,
    workers,
    ratio,
  });
}

function change(people: number | undefined, speech: Speech): string {
  return people === undefined ? "-" : signed(String(people), speech);
}

function growthTable(groups: readonly CoverageGrowthFigure[], speech: Speech): Block {
  const { say } = speech;
  return {
    kind: "table",
    head: [
      say({ key: "column.group" }),
      say({ key: "explain.coverage.covered" }),
      say({ key: "explain.percent" }),
      say({ key: "column.percentagePoints" }),
    ],
    rows: groups.map(({ group = "", subgroup, covered, coveredPercent, percentagePoints }) => [
      subgroup === undefined ? group : `${group}, ${subgroup}`,
      change(covered, speech),
      coveredPercent === undefined ? "-" : signed(coveredPercent, speech),
      percentagePoints === undefined ? "-" : signed(percentagePoints, speech),
    ]),
  };
}
