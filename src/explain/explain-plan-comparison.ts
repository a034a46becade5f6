import { fundingNames } from "./words.js";
import type { PlanComparison, PlanDifference } from "../planning/compare-plans.js";
import { section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import { signed, signedRupiah } from "./signed.js";
import type { Speech } from "./speech.js";

/** Two plans side by side: the difference first, then all, groups and funding. */
export function explainPlanComparison(result: PlanComparison, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const { total, persons, personMonths } = result;
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
      say({ id: "Rencana A", en: "Plan A" }),
      say({ id: "Rencana B", en: "Plan B" }),
      say({ id: "Selisih", en: "Difference" }),
    ],
    rows,
  });
  return [
    { kind: "heading", text: say({ id: "Perbandingan rencana", en: "Two plans compared" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Rencana B terhadap rencana A: ${signedRupiah(total.difference, speech)}, ${signed(String(persons.difference), speech)} orang, ${signed(String(personMonths.difference), speech)} orang-bulan.`,
        en: `Plan B against plan A: ${signedRupiah(total.difference, speech)}, ${signed(String(persons.difference), speech)} people, ${signed(String(personMonths.difference), speech)} person-months.`,
      }),
    },
    table(say({ id: "Seluruhnya", en: "In all" }), [
      money(say({ id: "Biaya", en: "Cost" }), total),
      people(say({ id: "Orang", en: "People" }), persons),
      people(say({ id: "Orang-bulan", en: "Person-months" }), personMonths),
    ]),
    ...section(say({ id: "Orang menurut kelompok", en: "People by group" }), [
      table(
        say({ id: "Kelompok", en: "Group" }),
        result.byGroup.map((group) => people(group.name, group.persons)),
      ),
    ]),
    ...section(say({ id: "Biaya menurut kelompok", en: "Cost by group" }), [
      table(
        say({ id: "Kelompok", en: "Group" }),
        result.byGroup.map((group) => money(group.name, group.total)),
      ),
    ]),
    ...section(say({ id: "Menurut sumber dana", en: "By funding source" }), [
      table(
        say({ id: "Sumber dana", en: "Funding source" }),
        result.byFunding.map((one) => money(say(fundingNames[one.source]), one)),
      ),
    ]),
    ...closingNotes({}, speech),
  ];
}
