import type { ScholarshipCalendar } from "../benefits/scholarship/scholarship-calendar.js";
import { listOf, section, type Block } from "./document.js";
import { notCountedItems } from "./explain-scholarship.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { levelNames } from "./words.js";
import { articleSection } from "./article-section.js";

/** A calendar of claims: the sum first, then each claim by date, then the documents. */
export function explainScholarshipCalendar(result: ScholarshipCalendar, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(result.total);
  const claims = speech.count(result.claims.length);
  return [
    {
      kind: "heading",
      text: say({ id: "Jadwal pengajuan beasiswa", en: "Calendar of scholarship claims" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Seluruhnya ${total} dalam ${claims} pengajuan tahunan, atas kejadian ${speech.date(result.plan.eventDate)}.`,
        en: `${total} in ${claims} yearly claims, for the event of ${speech.date(result.plan.eventDate)}.`,
      }),
    },
    ...(result.claims.length === 0 ? [] : [claimsTable(result, speech)]),
    ...listOf(notCountedItems(result.plan, speech)),
    ...section(
      say({
        id: "Dokumen pengajuan pertama tiap anak",
        en: "Documents of each child's first claim",
      }),
      listOf(result.documents.map(({ label }) => ({ text: say(label) }))),
    ),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** The yearly claims as a table. */
export function claimsTable({ claims }: ScholarshipCalendar, speech: Speech): Block {
  const { say } = speech;
  return {
    kind: "table",
    head: [
      say({ id: "Diajukan mulai", en: "Claimed from" }),
      say({ id: "Anak", en: "Child" }),
      say({ id: "Tahun ajaran", en: "School year" }),
      say({ id: "Kelas", en: "Class" }),
      say({ id: "Beasiswa", en: "Scholarship" }),
    ],
    rows: claims.map(({ from, child, schoolYear, level, grade, amount }) => [
      speech.date(from),
      String(child + 1),
      `${schoolYear}/${schoolYear + 1}`,
      `${say(levelNames[level])} ${grade}`,
      speech.rupiah(amount),
    ]),
  };
}
