import type { CostToReach } from "../planning/cost-to-reach.js";
import { listOf, type Block } from "./document.js";
import { definitionText } from "./explain-coverage.js";
import { groupItem } from "./explain-plan.js";
import { closingNotes } from "./notes.js";
import { percentOfRatio } from "../core/decimal.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";
import { textWith } from "../core/text.js";

/** Cost of reaching a target: the amount first, then coverage and one person's months. */
export function explainCostToReach(result: CostToReach, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const { coverage, needed, plan } = result;
  const from = speech.month(plan.from);
  const to = speech.month(plan.to);
  const target = speech.percent(percentOfRatio(coverage.target ?? 0));
  const { covered = 0, workers = 0, percent } = coverage.overall;
  const share = percent === undefined ? "-" : speech.percent(percent);
  return [
    {
      kind: "heading",
      text: say({ key: "explain.cost-to-reach.title" }),
    },
    {
      kind: "paragraph",
      text: say(
        needed === 0
          ? textWith("explain.cost-to-reach.reached", { target })
          : textWith("explain.cost-to-reach.needed", {
              target,
              needed: count(needed),
              total: rupiah(result.total),
              from,
              to,
            }),
      ),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.cost-to-reach.now", {
          share,
          covered: count(covered),
          workers: count(workers),
          definition: definitionText(coverage.definition),
        }),
      ),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.cost-to-reach.per-person", {
          months: plan.byGroup[0]?.months ?? 0,
          perPerson: rupiah(result.perPerson),
        }),
      ),
    },
    ...listOf((needed === 0 ? [] : plan.byGroup).map((group) => groupItem(group, speech))),
    ...articleSection(plan.rules, speech),
    ...closingNotes(result, speech),
  ];
}
