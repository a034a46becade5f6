import type { ChildPlan, ScholarshipPlan } from "../benefits/scholarship/scholarship-plan-types.js";
import { articleLines, articleSection } from "./articles.js";
import { listOf, type Block, type Item } from "./document.js";
import { openSections, plusOpen } from "./open-parts.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { levelName } from "./words.js";
import { textWith } from "../core/text.js";
import type { PartOf } from "../core/trace.js";

/** A scholarship plan on its own. */
export function explainScholarship(plan: ScholarshipPlan, speech: Speech): Block[] {
  const { say } = speech;
  const total = `${speech.rupiah(plan.total)}${plusOpen(plan.undetermined, speech)}`;
  return [
    {
      kind: "heading",
      text: say({ key: "item.scholarship" }),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.scholarship.due", {
          total,
          eventDate: speech.date(plan.eventDate),
        }),
      ),
    },
    ...scholarshipBlocks(plan, speech),
    ...openSections(plan, speech),
    ...articleSection(plan.rules, speech),
    ...closingNotes(plan, speech),
  ];
}

/** The years of each child, and the children that are not counted. */
export function scholarshipBlocks(plan: PartOf<ScholarshipPlan>, speech: Speech): Block[] {
  return [
    ...paidOnce(plan, speech),
    ...plan.children.flatMap((child) => childBlocks(child, speech)),
    ...listOf(notCountedItems(plan, speech)),
  ];
}

/** That a scholarship is paid in one sum, if it is. */
export function paidOnce(
  { form, total }: Pick<ScholarshipPlan, "form" | "total">,
  { say, rupiah }: Speech,
): Block[] {
  if (form !== "lump-sum") return [];
  return listOf([{ text: say(textWith("explain.scholarship.once", { total: rupiah(total) })) }]);
}

/** The children that are not counted, each with the reason. */
export function notCountedItems(
  { notCounted }: Pick<ScholarshipPlan, "notCounted">,
  speech: Speech,
): Item[] {
  return notCounted.map(({ child, reason, provisions }) => ({
    text: speech.say(textWith("explain.scholarship.not-counted", { child: child + 1, reason })),
    under: articleLines(provisions, speech),
  }));
}

function childBlocks(child: ChildPlan, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(child.due);
  const lost = child.years.find((year) => !year.payable)?.reason;
  const stop = lost
    ? say(
        textWith("explain.scholarship.schedule", {
          total: speech.rupiah(child.total),
          lost,
        }),
      )
    : "";
  return [
    {
      kind: "paragraph",
      text: `${say(textWith("explain.scholarship.child", { child: child.child + 1 }))}: ${total}${stop}`,
    },
    {
      kind: "table",
      head: [
        say({ key: "explain.scholarship.school-year" }),
        say({ key: "explain.scholarship.level" }),
        say({ key: "explain.scholarship.class" }),
        say({ key: "explain.scholarship.scholarship" }),
      ],
      rows: child.years.map((year) => [
        `${year.schoolYear}/${year.schoolYear + 1}`,
        say(levelName(year.level)),
        String(year.grade),
        year.payable ? speech.rupiah(year.amount) : "-",
      ]),
    },
  ];
}
