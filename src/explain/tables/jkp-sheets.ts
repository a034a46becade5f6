import type { JkpQualifyingMonths } from "../../benefits/jkp/jkp-qualifying-months.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** The months paid that count for JKP. */
export function jkpQualifyingMonthsSheets(result: JkpQualifyingMonths): Sheet[] {
  return [
    summary(result, {
      terminationDate: result.terminationDate,
      fromMonth: result.from,
      toMonth: result.to,
      months: result.contributionMonthsInLast24,
      consecutiveMonths: result.consecutiveContributionMonths,
    }),
    sheet("months", result.months, (month) => ({ month })),
  ];
}
