import type { CostRange, PlanRange } from "../../planning/plan-range-types.js";
import type { Speech } from "../speech.js";
import { categoryCell, fundingCell, ifGiven, segmentCell } from "./ids.js";
import { ceilingCells, planFundingCell, planPartSheets } from "./plan-sheets.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** The least and the most that a plan costs, and the plan of what is known. */
export function planRangeSheets(result: PlanRange, speech: Speech): Sheet[] {
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      ...rangeCells(result),
    }),
    sheet("sums", result.sums, (sum) => ({
      sum: sum.name,
      persons: sum.persons,
      ...rangeCells(sum),
      cheapest: sum.cheapest,
      dearest: sum.dearest,
    })),
    sheet(
      "possible-groups",
      result.sums.flatMap((sum) => sum.among.map((group) => ({ sum, group }))),
      ({ sum, group }) => ({
        sum: sum.name,
        group: group.name,
        segment: segmentCell(group.segment),
        category: ifGiven(group.category, (category) => categoryCell(category, speech)),
        fundedBy: planFundingCell(group.fundedBy),
        months: group.months,
        perPerson: group.perPerson,
        amount: group.total,
      }),
    ),
    sheet("range-by-year", result.byYear, (part) => ({ year: part.year, ...rangeCells(part) })),
    sheet("range-by-month", result.byMonth, (part) => ({ month: part.month, ...rangeCells(part) })),
    sheet("range-by-funding", result.byFunding, (part) => ({
      fundedBy: fundingCell(part.fundedBy),
      ...rangeCells(part),
    })),
    sheet("range-ceilings", result.ceilings ?? [], (ceiling) => ({
      ...ceilingCells(ceiling),
      ...rangeCells(ceiling),
      shortfallAtLeast: ceiling.shortfallAtLeast,
      shortfallAtMost: ceiling.shortfallAtMost,
    })),
    ...planPartSheets(result.known, speech),
  ];
}

function rangeCells({ atLeast, atMost }: CostRange): CostRange {
  return { atLeast, atMost };
}
