import type { PlanComparison, PlanDifference } from "../../planning/compare-plans.js";
import { titleOf } from "../../core/text.js";
import type { Comparison, DifferenceCause } from "../comparison.js";
import { lawText, noRelief, versionText } from "../explain-comparison.js";
import { answerOf, questionOf } from "../reading-words.js";
import type { Speech } from "../speech.js";
import { fundingCell, idCell, known } from "./ids.js";
import { type Cells, sheet, type Sheet, summary, type TextCell } from "./sheet.js";

/** Two results side by side, line by line, with the causes of each difference. */
export function comparisonSheets(result: Comparison, speech: Speech): Sheet[] {
  return [
    summary(result, { of: known("kind")(result.of), ...differenceCells(result.totals) }),
    sheet("lines", result.lines, (line) => ({
      item: idCell(line.key, line.label),
      a: line.a ?? null,
      b: line.b ?? null,
      difference: line.difference,
    })),
    sheet(
      "causes",
      result.lines.flatMap(({ key, label, causes }) =>
        causes.map((cause) => ({ key, label, cause })),
      ),
      ({ key, label, cause }) => ({
        item: idCell(key, label),
        cause: known("difference")(cause.kind),
        ...causeCells(cause, speech),
      }),
    ),
  ];
}

/** The subject of a cause, and its value in either result. */
function causeCells(cause: DifferenceCause, speech: Speech): Cells {
  const row = (text: TextCell, inA: TextCell, inB: TextCell): Cells => ({ text, inA, inB });
  switch (cause.kind) {
    case "law":
      return row(null, lawText(cause.a, speech), lawText(cause.b, speech));
    case "relief":
      return row(
        { key: `regulation.${cause.regulation}` },
        cause.a ?? noRelief,
        cause.b ?? noRelief,
      );
    case "provision":
      return row(titleOf(cause.id), versionText(cause.a, speech), versionText(cause.b, speech));
    case "reading":
      return row(
        questionOf(cause.id),
        cause.a ? answerOf(cause.a) : null,
        cause.b ? answerOf(cause.b) : null,
      );
    case "facts":
      return row(null, rupiahCell(cause.a, speech), rupiahCell(cause.b, speech));
    case "reason":
      return cause.in === "a" ? row(null, cause.reason, null) : row(null, null, cause.reason);
  }
}

function rupiahCell(amount: number | undefined, { rupiah }: Speech): TextCell {
  return amount === undefined ? null : rupiah(amount);
}

/** Two plans side by side: cost, people and months, in all, by group and by source of money. */
export function planComparisonSheets(result: PlanComparison): Sheet[] {
  return [
    summary(result, differenceCells(result.totals)),
    { name: "figures", rows: figuresOf(result) },
    {
      name: "groups",
      rows: result.byGroup.flatMap((group) =>
        figuresOf(group).map((cells) => ({ group: group.name, ...cells })),
      ),
    },
    sheet("by-funding", result.byFunding, (funding) => ({
      fundedBy: fundingCell(funding.fundedBy),
      ...differenceCells(funding),
    })),
  ];
}

/** One row for money, one for people, one for months. */
function figuresOf({
  totals,
  persons,
  personMonths,
}: Pick<PlanComparison, "totals" | "persons" | "personMonths">): Cells[] {
  return [
    { figure: known("figure")("amount"), ...differenceCells(totals) },
    { figure: known("figure")("persons"), ...differenceCells(persons) },
    { figure: known("figure")("personMonths"), ...differenceCells(personMonths) },
  ];
}

function differenceCells({ a, b, difference }: PlanDifference): Cells {
  return { a, b, difference };
}
