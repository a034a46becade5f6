import type { CostToReach } from "../planning/cost-to-reach.js";
import { listOf, type Block } from "./document.js";
import { definitionText } from "./explain-coverage.js";
import { groupItem } from "./explain-plan.js";
import { closingNotes } from "./notes.js";
import { percentOfRatio } from "./percent-of-ratio.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** What reaching a target costs: the amount first, then coverage and one person's months. */
export function explainCostToReach(result: CostToReach, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const { coverage, needed, plan } = result;
  const from = speech.month(plan.from);
  const to = speech.month(plan.to);
  const target = speech.percent(percentOfRatio(coverage.target ?? 0));
  const { covered, workers, percent } = coverage.overall;
  const share = percent === undefined ? "-" : speech.percent(percent);
  return [
    {
      kind: "heading",
      text: say({ id: "Biaya mencapai target", en: "What reaching the target costs" }),
    },
    {
      kind: "paragraph",
      text: say(
        needed === 0
          ? {
              id: `Target ${target} sudah tercapai: tidak ada biaya tambahan.`,
              en: `The target of ${target} is reached: nothing more is needed.`,
            }
          : {
              id: `Target ${target} memerlukan ${count(needed)} orang lagi: ${rupiah(result.total)} dari ${from} sampai ${to}.`,
              en: `The target of ${target} needs ${count(needed)} more people: ${rupiah(result.total)} from ${from} to ${to}.`,
            },
      ),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Sekarang ${share}: ${count(covered)} dari ${count(workers)} pekerja. Definisi: ${definitionText(coverage.definition).id}.`,
        en: `Now ${share}: ${count(covered)} of ${count(workers)} workers. Definition: ${definitionText(coverage.definition).en}.`,
      }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Satu orang selama periode itu: ${rupiah(result.perPerson)}.`,
        en: `One person over that period: ${rupiah(result.perPerson)}.`,
      }),
    },
    ...listOf((needed === 0 ? [] : plan.byGroup).map((group) => groupItem(group, speech))),
    ...articleSection(plan.provisions, speech),
    ...closingNotes(result, speech),
  ];
}
