import type { Bilingual } from "../core/bilingual.js";
import type {
  CoverageDefinition,
  CoverageFigure,
  CoverageReport,
} from "../coverage/coverage-report.js";
import { coverageDefinitions } from "../law/coverage-definitions.js";
import type { Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A coverage report: the overall ratio first, then a table of groups. */
export function explainCoverage(result: CoverageReport, speech: Speech): Block[] {
  const { say, count } = speech;
  const { covered, workers, percent, gap, neededForTarget } = result.overall;
  const share = percent === undefined ? "" : `${speech.percent(percent)}: `;
  const rest =
    gap === 0 ? { id: "", en: "" } : { id: `; ${count(gap)} belum`, en: `; ${count(gap)} are not` };
  const target = targetText(neededForTarget, speech);
  return [
    { kind: "heading", text: say({ id: "Cakupan perlindungan", en: "Coverage" }) },
    {
      kind: "paragraph",
      text: say({
        id: `${share}${count(covered)} dari ${count(workers)} pekerja terlindungi${rest.id}.${target.id}`,
        en: `${share}${count(covered)} of ${count(workers)} workers are covered${rest.en}.${target.en}`,
      }),
    },
    {
      kind: "paragraph",
      text: `${say({ id: "Definisi", en: "Definition" })}: ${say(definitionText(result.definition))}.`,
    },
    ...(result.groups.length === 0 ? [] : [groupTable(result.groups, speech)]),
    ...closingNotes(result, speech),
  ];
}

function targetText(needed: number | undefined, { count }: Speech): Bilingual {
  if (needed === undefined) return { id: "", en: "" };
  if (needed === 0) return { id: " Target sudah tercapai.", en: " The target is reached." };
  return {
    id: ` Untuk mencapai target masih diperlukan ${count(needed)} orang.`,
    en: ` To reach the target ${count(needed)} more people are needed.`,
  };
}

function groupTable(groups: readonly CoverageFigure[], speech: Speech): Block {
  const { say, count } = speech;
  return {
    kind: "table",
    head: [
      say({ id: "Kelompok", en: "Group" }),
      say({ id: "Terlindungi", en: "Covered" }),
      say({ id: "Pekerja", en: "Workers" }),
      say({ id: "Cakupan", en: "Coverage" }),
      say({ id: "Belum terlindungi", en: "Not covered" }),
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
export function definitionText(definition: CoverageDefinition): Bilingual {
  if (typeof definition !== "string") {
    const { id, numerator, denominator, domicile, construction } = definition;
    const builders = construction === undefined ? undefined : constructionTexts[construction];
    return {
      id: `${id}: ${numerator} dibagi ${denominator}, menurut ${domicile}${builders?.id ?? ""}`,
      en: `${id}: ${numerator} over ${denominator}, by ${domicile}${builders?.en ?? ""}`,
    };
  }
  const known = coverageDefinitions.find(({ id }) => id === definition);
  return known?.label ?? { id: definition, en: definition };
}

const constructionTexts = {
  with: { id: ", dengan jasa konstruksi", en: ", with construction" },
  without: { id: ", tanpa jasa konstruksi", en: ", without construction" },
} satisfies Record<string, Bilingual>;
