import type { JkpQualifyingMonths } from "../benefits/jkp/jkp-qualifying-months.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";
import { textWith } from "../core/text.js";

/** How many months paid count for JKP, and which they are. */
export function explainJkpQualifyingMonths(result: JkpQualifyingMonths, speech: Speech): Block[] {
  const { say, month } = speech;
  const { from, to, contributionMonthsInLast24: paid, consecutiveContributionMonths: run } = result;
  return [
    {
      kind: "heading",
      text: say({ key: "id.kind.jkp-qualifying-months" }),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.jkp-months.paid", {
          from: month(from),
          to: month(to),
          paid,
          run,
          terminationDate: speech.date(result.terminationDate),
        }),
      ),
    },
    ...listOf(result.months.map((one) => ({ text: month(one) }))),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}
