import type { ChildPlan, ScholarshipPlan } from "../benefits/scholarship/scholarship-plan.js";
import { articleLines } from "./articles.js";
import { listOf, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { levelNames } from "./words.js";
import { articleSection } from "./article-section.js";

/** A scholarship plan on its own. */
export function explainScholarship(plan: ScholarshipPlan, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(plan.total);
  return [
    {
      kind: "heading",
      text: say({ id: "Beasiswa pendidikan anak", en: "Scholarship for the children" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Beasiswa yang diterima: ${total}, atas kejadian ${speech.date(plan.eventDate)}.`,
        en: `Due: ${total}, for the event of ${speech.date(plan.eventDate)}.`,
      }),
    },
    ...scholarshipBlocks(plan, speech),
    ...articleSection(plan.provisions, speech),
    ...closingNotes(plan, speech),
  ];
}

/** The years of each child, and the children that are not counted. */
export function scholarshipBlocks(plan: ScholarshipPlan, speech: Speech): Block[] {
  const { say } = speech;
  return [
    ...(plan.form === "lump-sum"
      ? listOf([
          {
            text: say({
              id: `Dibayar sekali untuk satu peserta: ${speech.rupiah(plan.total)}`,
              en: `Paid once per participant: ${speech.rupiah(plan.total)}`,
            }),
          },
        ])
      : []),
    ...plan.children.flatMap((child) => childBlocks(child, speech)),
    ...listOf(notCountedItems(plan, speech)),
  ];
}

/** The children that are not counted, each with the reason. */
export function notCountedItems({ notCounted }: ScholarshipPlan, speech: Speech): Item[] {
  return notCounted.map(({ child, reason, provisions }) => ({
    text: speech.say({
      id: `Anak ke-${child + 1} tidak dihitung. ${reason.id}`,
      en: `Child ${child + 1} is not counted. ${reason.en}`,
    }),
    under: articleLines(provisions, speech),
  }));
}

function childBlocks(child: ChildPlan, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(child.due);
  const lost = child.years.find((year) => !year.payable)?.reason;
  const stop = lost
    ? say({
        id: ` (jadwal penuh ${speech.rupiah(child.total)}; berhenti: ${lost.id})`,
        en: ` (full schedule ${speech.rupiah(child.total)}; it stops: ${lost.en})`,
      })
    : "";
  return [
    {
      kind: "paragraph",
      text: `${say({ id: `Anak ke-${child.child + 1}`, en: `Child ${child.child + 1}` })}: ${total}${stop}`,
    },
    {
      kind: "table",
      head: [
        say({ id: "Tahun ajaran", en: "School year" }),
        say({ id: "Jenjang", en: "Level" }),
        say({ id: "Kelas", en: "Class" }),
        say({ id: "Beasiswa", en: "Scholarship" }),
      ],
      rows: child.years.map((year) => [
        `${year.schoolYear}/${year.schoolYear + 1}`,
        say(levelNames[year.level]),
        String(year.grade),
        year.payable ? speech.rupiah(year.amount) : "-",
      ]),
    },
  ];
}
