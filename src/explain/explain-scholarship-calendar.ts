import type { ScholarshipCalendar } from "../benefits/scholarship/scholarship-calendar.js";
import { listOf, section, type Block } from "./document.js";
import { notCountedItems, paidOnce } from "./explain-scholarship.js";
import { openSections, plusOpen } from "./open-parts.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { levelName } from "./words.js";
import { articleSection } from "./articles.js";
import { textWith } from "../core/text.js";

/** A calendar of claims: the sum first, then each claim by date, then the documents. */
export function explainScholarshipCalendar(result: ScholarshipCalendar, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(result.total);
  const claims = speech.count(result.claims.length);
  const eventDate = speech.date(result.plan.eventDate);
  return [
    {
      kind: "heading",
      text: say({ key: "id.kind.scholarship-calendar" }),
    },
    {
      kind: "paragraph",
      text: say(
        result.plan.form === "lump-sum"
          ? textWith("explain.scholarship.due", { total, eventDate })
          : textWith("explain.scholarship.claims", {
              total,
              claims,
              eventDate,
              plus: plusOpen(result.plan.undetermined, speech),
            }),
      ),
    },
    ...paidOnce(result.plan, speech),
    ...(result.claims.length === 0 ? [] : [claimsTable(result, speech)]),
    ...listOf(notCountedItems(result.plan, speech)),
    ...openSections(result.plan, speech),
    ...section(
      say({ key: "explain.scholarship.documents" }),
      listOf(result.documents.map(({ id }) => ({ text: say({ key: `document.${id}` }) }))),
    ),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** The yearly claims as a table. */
export function claimsTable(
  { claims }: Pick<ScholarshipCalendar, "claims">,
  speech: Speech,
): Block {
  const { say } = speech;
  return {
    kind: "table",
    head: [
      say({ key: "explain.scholarship.claimed-from" }),
      say({ key: "explain.scholarship.name" }),
      say({ key: "explain.scholarship.school-year" }),
      say({ key: "explain.scholarship.class" }),
      say({ key: "explain.scholarship.scholarship" }),
    ],
    rows: claims.map(({ from, child, schoolYear, level, grade, amount }) => [
      speech.date(from),
      String(child + 1),
      `${schoolYear}/${schoolYear + 1}`,
      `${say(levelName(level))} ${grade}`,
      speech.rupiah(amount),
    ]),
  };
}
