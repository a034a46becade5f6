import type { Bilingual } from "../core/bilingual.js";
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
    { kind: "heading", text: say({ id: "Pertumbuhan cakupan", en: "Growth of coverage" }) },
    { kind: "paragraph", text: say(wholeText(result.overall, speech)) },
    {
      kind: "paragraph",
      text: `${say({ id: "Definisi", en: "Definition" })}: ${say(definitionText(result.definition))}.`,
    },
    ...(result.groups.length === 0 ? [] : [growthTable(result.groups, speech)]),
    ...closingNotes(result, speech),
  ];
}

function wholeText(figure: CoverageGrowthFigure, speech: Speech): Bilingual {
  const people = signed(String(figure.covered), speech);
  const workers = signed(String(figure.workers), speech);
  const points = figure.percentagePoints;
  const percent = figure.coveredPercent;
  const share = percent === undefined ? "" : ` (${signed(percent, speech)}%)`;
  const ratio = points === undefined ? undefined : signed(points, speech);
  return {
    id: `Terlindungi: ${people} orang${share}; pekerja yang dihitung: ${workers}.${ratio === undefined ? "" : ` Cakupan: ${ratio} poin persentase.`}`,
    en: `Protected: ${people} people${share.replace("%", " %")}; workers counted: ${workers}.${ratio === undefined ? "" : ` Coverage: ${ratio} percentage points.`}`,
  };
}

function growthTable(groups: readonly CoverageGrowthFigure[], speech: Speech): Block {
  const { say } = speech;
  return {
    kind: "table",
    head: [
      say({ id: "Kelompok", en: "Group" }),
      say({ id: "Terlindungi", en: "Covered" }),
      say({ id: "Persen", en: "Percent" }),
      say({ id: "Poin persentase", en: "Percentage points" }),
    ],
    rows: groups.map(({ group = "", covered, coveredPercent, percentagePoints }) => [
      group,
      signed(String(covered), speech),
      coveredPercent === undefined ? "-" : signed(coveredPercent, speech),
      percentagePoints === undefined ? "-" : signed(percentagePoints, speech),
    ]),
  };
}
