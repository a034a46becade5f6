import { percentOfRatio } from "../core/decimal.js";
import { textWith } from "../core/text.js";
import type { TargetPath } from "../planning/target-path.js";
import { articleSection } from "./articles.js";
import { type Block, listOf } from "./document.js";
import { definitionText } from "./explain-coverage.js";
import { groupItem } from "./explain-plan.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** The way to a target: the cost first, then each year with its people. */
export function explainTargetPath(result: TargetPath, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const { years, plan } = result;
  return [
    { kind: "heading", text: say({ key: "id.kind.target-path" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.target-path.cost", {
          from: speech.month(plan.from),
          to: speech.month(plan.to),
          total: rupiah(result.total),
          definition: definitionText(result.definition),
        }),
      ),
    },
    ...listOf(
      years.map((year) => ({
        text: say(
          textWith("explain.target-path.year", {
            year: String(year.year),
            target: speech.percent(percentOfRatio(year.target)),
            workers: count(year.workers),
            covered: count(year.covered),
            persons: count(year.persons),
            perPerson: rupiah(year.perPerson),
            total: rupiah(year.total),
          }),
        ),
      })),
    ),
    { kind: "paragraph", text: say({ key: "explain.target-path.rounded-up" }) },
    ...listOf(plan.byGroup.map((group) => groupItem(group, speech))),
    ...articleSection(plan.rules, speech),
    ...closingNotes(result, speech),
  ];
}
