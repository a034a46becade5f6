import { textWith, type Text } from "../core/text.js";
import type { CoverageDefinition } from "../coverage/coverage-input.js";
import type { CoverageFigure, CoverageReport } from "../coverage/coverage-report.js";
import { coverageDefinitions } from "../law/coverage-definitions.js";
import type { Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A coverage report: the overall ratio first, then a table of groups. */
export function explainCoverage(result: CoverageReport, speech: Speech): Block[] {
  const { say, count } = speech;
  const { covered, workers, percent, gap, neededForTarget } = result.overall;
  const share = percent === undefined ? "" : `${speech.percent(percent)}: `;
  const rest: Text =
    gap === 0 ? { key: "shared.nothing" } : textWith("explain.coverage.gap", { gap: count(gap) });
  const target = targetText(neededForTarget, speech);
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
    ...(result.groups.length === 0 ? [] : [groupTable(result.groups, speech)]),
    ...closingNotes(result, speech),
  ];
}

function targetText(needed: number | undefined, { count }: Speech): Text {
  if (needed === undefined) return { key: "shared.nothing" };
  if (needed === 0) return { key: "explain.coverage.reached" };
  return textWith("explain.coverage.needed", { needed: count(needed) });
}

function groupTable(groups: readonly CoverageFigure[], speech: Speech): Block {
  const { say, count } = speech;
  return {
    kind: "table",
    head: [
      say({ key: "column.group" }),
      say({ key: "explain.coverage.covered" }),
      say({ key: "explain.coverage.workers" }),
      say({ key: "table.coverage" }),
      say({ key: "explain.coverage.not-covered" }),
    ],
    rows: groups.map((figure) => [
      figure.group ?? "",
      count(figure.covered),
      count(figure.workers),
      figure.percent === undefined ? "-" : speech.percent(figure.percent),
      count(figure.gap),
    ]),
  };
}

/** What a ratio counts, in words. */
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
