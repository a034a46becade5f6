import type { ExpectedBenefits } from "../../planning/expected-benefits.js";
import { expectedEventNames, rangeMethodNames } from "../explain-expected-benefits.js";
import { idCell, programmeCell } from "./ids.js";
import { sheet, type Sheet } from "./sheet.js";
import { summary } from "./summary.js";

/** What benefits are to be expected: families and rupiah, then by event. */
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
