import { fundingName } from "./words.js";
import type { PlanComparison, PlanDifference } from "../planning/compare-plans.js";
import { section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import { signed, signedRupiah } from "./signed.js";
import type { Speech } from "./speech.js";
import { textWith } from "../core/text.js";

/** Two plans side by side: the difference first, then all, groups and funding. */
export function explainPlanComparison(result: PlanComparison, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const { totals, persons, personMonths } = result;
  const people = (name: string, figure: PlanDifference): string[] => [
    name,
    count(figure.a),
    count(figure.b),
    signed(String(figure.difference), speech),
  ];
  const money = (name: string, figure: PlanDifference): string[] => [
    name,
    rupiah(figure.a),
    rupiah(figure.b),
    signedRupiah(figure.difference, speech),
  ];
  const table = (first: string, rows: readonly string[][]): Block => ({
    kind: "table",
    head: [
      first,
      say({ key: "explain.plan-comparison.plan-a" }),
      say({ key: "explain.plan-comparison.plan-b" }),
      say({ key: "explain.plan-comparison.difference" }),
    ],
    rows,
  });
  return [
    { kind: "heading", text: say({ key: "id.kind.plan-comparison" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.plan-comparison.change", {
          difference: signedRupiah(totals.difference, speech),
          difference2: signed(String(persons.difference), speech),
          difference3: signed(String(personMonths.difference), speech),
        }),
      ),
    },
    table(say({ key: "explain.plan-comparison.in-all" }), [
      money(say({ key: "explain.cost" }), totals),
      people(say({ key: "explain.people" }), persons),
      people(say({ key: "explain.plan-comparison.person-months" }), personMonths),
    ]),
    ...section(say({ key: "explain.plan-comparison.group-people" }), [
      table(
        say({ key: "column.group" }),
        result.byGroup.map((group) => people(group.name, group.persons)),
      ),
    ]),
    ...section(say({ key: "explain.plan-comparison.group-cost" }), [
      table(
        say({ key: "column.group" }),
        result.byGroup.map((group) => money(group.name, group.totals)),
      ),
    ]),
    ...section(say({ key: "explain.by-funding-source" }), [
      table(
        say({ key: "explain.funding-source" }),
        result.byFunding.map((one) => money(say(fundingName(one.fundedBy)), one)),
      ),
    ]),
    ...closingNotes({}, speech),
  ];
}
