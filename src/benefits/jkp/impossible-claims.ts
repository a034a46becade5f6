import type { Bilingual } from "../../core/bilingual.js";
import { InvalidInputError, type InputIssue } from "../../core/errors.js";
import { formatDate } from "../../core/format-date.js";
import { firstDayKnown, lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { jkpClaims, jkpWindowMonths } from "../../law/provisions/job-loss-benefits.js";
import type { JkpFacts } from "./jkp-inputs.js";

/** Refuses more months than the window has, or an earlier claim from before there was JKP. */
export function refuseImpossibleClaims(
  workings: Workings,
  day: CalendarDate,
  facts: JkpFacts,
): void {
  const issues = [...monthIssues(workings, day, facts), ...claimIssues(workings, facts)];
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function monthIssues(workings: Workings, day: CalendarDate, facts: JkpFacts): InputIssue[] {
  const { contributionMonthsInLast24: paid, consecutiveContributionMonths: unbroken } = facts;
  const window = lookUp(workings, jkpWindowMonths, day).value;
  if (paid === undefined) return [];
  const cites = { regulation: "pp-37-2021", article: "Pasal 19 ayat (3)" };
  if (paid > window) {
    return [{ path: "contributionMonthsInLast24", message: atMost(window), cites }];
  }
  if (unbroken === undefined || Math.min(unbroken, window) <= paid) return [];
  return [{ path: "consecutiveContributionMonths", message: within(paid, window), cites }];
}

function atMost(window: number): Bilingual {
  return { id: `paling banyak ${window} bulan`, en: `at most ${window} months` };
}

function within(paid: number, window: number): Bilingual {
  return {
    id: `tidak boleh melebihi contributionMonthsInLast24: dalam ${window} bulan itu hanya ${paid} bulan dibayar`,
    en: `must not exceed contributionMonthsInLast24: of those ${window} months only ${paid} were paid`,
  };
}

function claimIssues(workings: Workings, { previousClaims = [] }: JkpFacts): InputIssue[] {
  const began = firstDayKnown(workings, jkpClaims);
  return previousClaims.flatMap(({ date }, index) =>
    date < began
      ? [
          {
            path: `previousClaims[${index}].date`,
            message: {
              id: `tidak sebelum ${formatDate(began, "id")}: sebelum itu belum ada JKP`,
              en: `not before ${formatDate(began, "en")}: there was no JKP before`,
            },
            cites: { regulation: "pp-37-2021", article: "Pasal 35, 50" },
          },
        ]
      : [],
  );
}
