import { textWith } from "../core/text.js";
import type { CostRange, PlanRange, SumRange } from "../planning/plan-range-types.js";
import { articleSection } from "./articles.js";
import { type Block, type Item, listOf, section } from "./document.js";
import { ceilingRangeSection } from "./explain-ceilings.js";
import { groupItem } from "./explain-plan.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { fundingName } from "./words.js";

/** The least and the most that a plan costs: first in all, then what is known and what is not. */
export function explainPlanRange(result: PlanRange, speech: Speech): Block[] {
  const { say, rupiah } = speech;
  return [
    { kind: "heading", text: say({ key: "id.kind.plan-range" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.plan-range.cost", {
          from: speech.month(result.from),
          to: speech.month(result.to),
          least: rupiah(result.atLeast),
          most: rupiah(result.atMost),
        }),
      ),
    },
    ...section(say({ key: "table.sums" }), listOf(result.sums.map((sum) => sumItem(sum, speech)))),
    ...section(
      say({ key: "explain.plan-range.known" }),
      listOf(result.known.byGroup.map((group) => groupItem(group, speech))),
    ),
    ...rangeSection(
      "table.by-funding",
      "explain.funding-source",
      result.byFunding.map((range) => [say(fundingName(range.fundedBy)), range]),
      speech,
    ),
    ...rangeSection(
      "table.by-year",
      "column.year",
      result.byYear.length === 1 ? [] : result.byYear.map((range) => [String(range.year), range]),
      speech,
    ),
    ...ceilingRangeSection(result.ceilings, speech),
    ...rangeSection(
      "table.by-month",
      "column.month",
      result.byMonth.map((range) => [speech.month(range.month), range]),
      speech,
    ),
    { kind: "paragraph", text: say({ key: "explain.plan-range.each-by-itself" }) },
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function sumItem(sum: SumRange, speech: Speech): Item {
  const { say, rupiah, count } = speech;
  return {
    text: say(
      textWith("explain.plan-range.sum", {
        name: sum.name,
        persons: count(sum.persons),
        least: rupiah(sum.atLeast),
        cheapest: sum.cheapest,
        most: rupiah(sum.atMost),
        dearest: sum.dearest,
      }),
    ),
    under: sum.among.map(({ name, months, perPerson, total }) =>
      say(
        textWith("explain.plan-range.all-in", {
          name,
          months,
          perPerson: rupiah(perPerson),
          total: rupiah(total),
        }),
      ),
    ),
  };
}

function rangeSection(
  title: "table.by-funding" | "table.by-year" | "table.by-month",
  column: "explain.funding-source" | "column.year" | "column.month",
  parts: readonly (readonly [string, CostRange])[],
  { say, rupiah }: Speech,
): Block[] {
  if (parts.length === 0) return [];
  return section(say({ key: title }), [
    {
      kind: "table",
      head: [
        say({ key: column }),
        say({ key: "explain.plan-range.least" }),
        say({ key: "explain.plan-range.most" }),
      ],
      rows: parts.map(([name, { atLeast, atMost }]) => [name, rupiah(atLeast), rupiah(atMost)]),
    },
  ]);
}
