import type { JkpQualifyingMonths } from "../benefits/jkp/jkp-qualifying-months.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** How many months paid count for JKP, and which they are. */
export function explainJkpQualifyingMonths(result: JkpQualifyingMonths, speech: Speech): Block[] {
  const { say, month } = speech;
  const { from, to, contributionMonthsInLast24: paid, consecutiveContributionMonths: run } = result;
  return [
    { kind: "heading", text: say({ id: "Masa iur untuk JKP", en: "Months that count for JKP" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Dalam ${month(from)} sampai ${month(to)} iuran dibayar ${paid} bulan, paling lama ${run} bulan berturut-turut (PHK ${speech.date(result.terminationDate)}).`,
        en: `Contributions are paid for ${paid} months, at most ${run} in a row, from ${month(from)} to ${month(to)} (dismissed on ${speech.date(result.terminationDate)}).`,
      }),
    },
    ...listOf(result.months.map((one) => ({ text: month(one) }))),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}
