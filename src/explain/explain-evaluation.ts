import { sumRupiah } from "../core/exact.js";
import { textWith } from "../core/text.js";
import type { MonthBenefits } from "../planning/evaluation-benefits.js";
import type { Evaluation, PlannedAndRealised } from "../planning/evaluation.js";
import { listOf, section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** An evaluation: the findings first, then people, months and money by group. */
export function explainEvaluation(result: Evaluation, speech: Speech): Block[] {
  const { say } = speech;
  const from = speech.month(result.from);
  const to = speech.month(result.to);
  return [
    {
      kind: "heading",
      text: say({ key: "explain.evaluation.title" }),
    },
    {
      kind: "paragraph",
      text: say(textWith("explain.evaluation.period", { from, to })),
    },
    ...listOf(result.findings.map(({ text }) => ({ text: `${say(text)}.` }))),
    ...(result.groups.length === 0 && result.notPlanned.length === 0
      ? []
      : [
          ...section(say({ key: "explain.evaluation.person-months" }), [
            standingTable(result, "personMonths", speech),
          ]),
          ...section(say({ key: "explain.evaluation.contributions" }), [
            standingTable(result, "amount", speech),
          ]),
        ]),
    ...benefitBlocks(result, speech),
    ...closingNotes(result, speech),
  ];
}

function benefitBlocks({ benefits }: Evaluation, speech: Speech): Block[] {
  const { say } = speech;
  const { byGroup = [], byMonth = [], byGroupAndMonth = [] } = benefits ?? {};
  const rows = [byGroupAndMonth, byGroup, byMonth].find((parts) => parts.length > 0);
  if (!rows) return [];
  return section(say({ key: "table.benefits" }), [claimTable(rows, speech)]);
}

/** Benefits by what is known of them: group and month, or one of the two. */
function claimTable(rows: readonly MonthBenefits[], speech: Speech): Block {
  const { say, count, rupiah } = speech;
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const hasMonths = rows.some(({ month }) => month !== undefined);
  return {
    kind: "table",
    head: [
      ...(hasGroups ? [say({ key: "column.group" })] : []),
      ...(hasMonths ? [say({ key: "column.month" })] : []),
      say({ key: "explain.evaluation.cases" }),
      say({ key: "explain.evaluation.families" }),
      say({ key: "explain.evaluation.benefits" }),
    ],
    rows: rows.map(({ group, month, cases, families, amount }) => [
      ...(hasGroups ? [group ?? "-"] : []),
      ...(hasMonths ? [month === undefined ? "-" : speech.month(month)] : []),
      count(cases),
      families === undefined ? "-" : count(families),
      rupiah(amount),
    ]),
  };
}

function standingTable(
  { groups, overall, notPlanned }: Evaluation,
  figure: "personMonths" | "amount",
  speech: Speech,
): Block {
  const { say, count, rupiah } = speech;
  const show = figure === "amount" ? rupiah : count;
  const row = (name: string, { planned, realised, percent }: PlannedAndRealised): string[] => {
    const share = percent[figure];
    return [
      name,
      show(planned[figure]),
      show(realised[figure]),
      share === undefined ? "-" : speech.percent(share),
    ];
  };
  const unplanned = (name: string, amount: number): string[] => [name, "-", show(amount), "-"];
  const beyond = sumRupiah(notPlanned.map((group) => group[figure]));
  return {
    kind: "table",
    head: [
      say({ key: "column.group" }),
      say({ key: "column.planned" }),
      say({ key: "column.realised" }),
      say({ key: "explain.percent" }),
    ],
    rows: [
      ...groups.map((group) => row(group.group, group)),
      row(say({ key: "explain.evaluation.reported" }), overall),
      ...notPlanned.map((group) => unplanned(group.group, group[figure])),
      ...(notPlanned.length === 0
        ? []
        : [
            unplanned(
              say({ key: "explain.evaluation.all" }),
              sumRupiah([overall.realised[figure], beyond]),
            ),
          ]),
    ],
  };
}
