import { percentOfRatio } from "../../core/decimal.js";
import type { CoverageFigure } from "../../coverage/coverage-report.js";
import type {
  Evaluation,
  PlannedAndRealised,
  ProgrammeFigures,
} from "../../planning/evaluation.js";
import type { ClaimFigures } from "../../planning/evaluation-benefits.js";
import type { ExpectedBenefits } from "../../planning/expected-benefits.js";
import { expectedEventNames, rangeMethodNames } from "../explain-expected-benefits.js";
import { coverageCells } from "./coverage-sheets.js";
import { idCell, ifGiven, known, programmeCell } from "./ids.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** An evaluation: people, months and money as planned and realised, coverage, benefits, findings. */
export function evaluationSheets(result: Evaluation): Sheet[] {
  const { overall, coverage, benefits, scholarships } = result;
  const { byGroup = [], byMonth = [], byGroupAndMonth = [], ofReported } = benefits ?? {};
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      planned: result.planned.amount,
      plannedReported: overall.planned.amount,
      realised: overall.realised.amount,
      percent: overall.percent.amount ?? null,
      cases: benefits?.cases ?? null,
      benefits: benefits?.amount ?? null,
      families: benefits?.families ?? null,
      benefitsOfReported: ofReported?.amount ?? null,
      contributions: benefits?.contributions ?? null,
      percentOfContributions: ofReported?.percentOfContributions ?? null,
      costPerFamily: ofReported?.costPerFamily ?? null,
      children: scholarships?.children ?? null,
      targetPercent: ifGiven(coverage?.target, percentOfRatio),
      neededForTarget: coverage?.neededForTarget ?? null,
    }),
    { name: "figures", rows: figuresOf(overall) },
    {
      name: "groups",
      rows: result.groups.flatMap((group) =>
        figuresOf(group).map((cells) => ({ group: group.group, ...cells })),
      ),
    },
    sheet("not-planned", result.notPlanned, ({ group, persons, personMonths, amount }) => ({
      group,
      persons,
      personMonths,
      amount,
    })),
    sheet("not-reported", result.notReported, (group) => ({ group })),
    sheet("coverage", coverageOf(result), ({ moment, figure }) => ({
      moment: known("moment")(moment),
      ...coverageCells(figure),
    })),
    sheet("benefits", Object.entries(benefits?.byProgramme ?? {}), ([programme, amount]) => ({
      programme: programmeCell(programme as "jkk"),
      amount,
    })),
    sheet("benefits-by-group", byGroup, (row) => ({
      group: row.group ?? null,
      ...claimCells(row),
      contributions: row.contributions ?? null,
      percentOfContributions: row.percentOfContributions ?? null,
      costPerFamily: row.costPerFamily ?? null,
    })),
    sheet("benefits-by-month", byMonth, (row) => ({
      month: row.month ?? null,
      ...claimCells(row),
    })),
    sheet("benefits-by-group-and-month", byGroupAndMonth, (row) => ({
      group: row.group ?? null,
      month: row.month ?? null,
      ...claimCells(row),
    })),
    sheet("scholarships-running", scholarships?.byMonth ?? [], ({ month, children }) => ({
      month,
      children,
    })),
    sheet("findings", result.findings, ({ id, text, groups }) => ({
      id,
      text,
      groups: groups ?? null,
    })),
  ];
}

function claimCells({ cases, families, amount }: ClaimFigures): Cells {
  return { cases, families: families ?? null, amount };
}

const figures = ["persons", "personMonths", "amount"] as const;

/** One row for people, one for months, one for money. */
function figuresOf({ planned, realised, percent }: PlannedAndRealised): Cells[] {
  return figures.map((figure: keyof ProgrammeFigures) => ({
    figure: known("figure")(figure),
    planned: planned[figure],
    realised: realised[figure],
    percent: percent[figure] ?? null,
  }));
}

interface Moment {
  readonly moment: "before" | "after";
  readonly figure: CoverageFigure;
}

function coverageOf({ coverage }: Evaluation): Moment[] {
  const { before, after } = coverage ?? {};
  return [
    ...(before ? [{ moment: "before" as const, figure: before.overall }] : []),
    ...(after ? [{ moment: "after" as const, figure: after.overall }] : []),
  ];
}

/** Expected benefits: families and rupiah, then by event. */
export function expectedBenefitsSheets(result: ExpectedBenefits): Sheet[] {
  const { families, totalRange } = result;
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      personMonths: result.personMonths,
      contributions: result.contributions,
      expected: families.number,
      low: families.range.low,
      high: families.range.high,
      method: idCell(families.range.method, rangeMethodNames[families.range.method]),
      total: result.total,
      totalLow: totalRange.low,
      totalHigh: totalRange.high,
      percentOfContributions: result.percentOfContributions ?? null,
      costPerPersonYear: result.costPerPersonYear ?? null,
      costPerFamily: result.costPerFamily ?? null,
    }),
    sheet("lines", result.events, (event) => ({
      event: idCell(event.event, expectedEventNames[event.event]),
      programme: programmeCell(event.programme),
      expected: event.number,
      low: event.range.low,
      high: event.range.high,
      average: event.perEvent ?? null,
      amount: event.amount,
    })),
  ];
}
