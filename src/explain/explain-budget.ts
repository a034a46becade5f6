import { sumRupiah } from "../core/exact.js";
import { textWith, type Text } from "../core/text.js";
import type { BudgetCut, BudgetFit, CutGroup, GroupFit } from "../planning/budget-fit.js";
import type { BudgetMode } from "../planning/fit-budget-input.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";

/** How far a budget reaches: who is protected, what is left, then group by group. */
export function explainBudget(result: BudgetFit, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const from = speech.month(result.from);
  const to = speech.month(result.to);
  const people = count(result.persons);
  const cut = result.groups.some(({ next }) => next !== undefined);
  const mode = cut ? budgetModeNames[result.mode] : undefined;
  const [budget, spent, left] = [result.budget, result.spent, result.left].map(rupiah);
  const short = result.shortfall > 0 ? rupiah(result.shortfall) : undefined;
  return [
    {
      kind: "heading",
      text: say({ key: "explain.budget.title" }),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.budget.reach", {
          budget,
          from,
          to,
          people,
          personMonths: count(result.personMonths),
          spent,
          left,
        }),
      ),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.budget.needed", {
          needed: rupiah(result.needed),
          short,
          leftOut: result.leftOut === 0 ? undefined : count(result.leftOut),
          mode,
        }),
      ),
    },
    ...section(
      say({ key: servesTogether(result.mode) ? "table.groups" : "explain.budget.order" }),
      listOf(result.groups.map((group) => groupItem(group, speech))),
    ),
    ...section(
      say({ key: "explain.budget.other-sources" }),
      listOf(
        result.untouched.map(({ name, persons, total }) => ({
          text: say(
            textWith("explain.budget.other-people", {
              name,
              persons: count(persons),
              total: rupiah(total),
            }),
          ),
        })),
      ),
    ),
    ...section(
      say({ key: "table.cuts" }),
      (result.cuts ?? []).map((cut) => cutTable(cut, speech)),
    ),
    ...articleSection(result.plan.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function servesTogether(mode: BudgetMode): boolean {
  return mode === "proportional" || mode === "everybody";
}

function cutTable(cut: BudgetCut, speech: Speech): Block {
  const { say, count, rupiah } = speech;
  const row = (name: string, part: Omit<CutGroup, "name" | "months">): string[] => [
    name,
    count(part.persons),
    count(part.leftOut),
    count(part.personMonths),
    rupiah(part.spent),
  ];
  return {
    kind: "table",
    head: [
      say(
        textWith("explain.budget.cut", {
          percent: speech.percent(String(cut.percent)),
          budget: rupiah(cut.budget),
        }),
      ),
      say({ key: "explain.people" }),
      say({ key: "column.leftOut" }),
      say({ key: "column.personMonths" }),
      say({ key: "explain.amount" }),
    ],
    rows: [
      ...cut.groups.map((group) => row(group.name, group)),
      row(say({ key: "explain.total" }), cut),
    ],
  };
}

function groupItem(group: GroupFit, speech: Speech): Item {
  const { say, count, rupiah } = speech;
  const inPart = sumRupiah(group.partly.map(({ persons }) => persons));
  const runs = [{ persons: group.persons - inPart, months: group.months }, ...group.partly];
  const reached = runs
    .filter(({ persons }) => persons > 0)
    .map(({ persons, months }) =>
      say(
        textWith("explain.budget.some-months", { persons: count(persons), months: count(months) }),
      ),
    );
  return {
    text: say(
      textWith("explain.budget.group", {
        name: group.name,
        reached: reached.join(", "),
        wanted: count(group.wanted),
        leftOut: group.leftOut === 0 ? undefined : count(group.leftOut),
        spent: rupiah(group.spent),
      }),
    ),
    under: nextLine(group, speech),
  };
}

function nextLine({ next }: GroupFit, { say, rupiah }: Speech): string[] {
  if (!next) return [];
  const cost = rupiah(next.cost);
  return [
    say(
      next.unit === "person"
        ? textWith("explain.budget.next-person", { cost })
        : textWith("explain.budget.next-month", { cost }),
    ),
  ];
}

/** How people or months are cut. */
export const budgetModeNames: Readonly<Record<BudgetMode, Text>> = {
  people: { key: "explain.budget.cut-people" },
  months: { key: "explain.budget.cut-months" },
  "people-then-months": { key: "explain.budget.cut-both" },
  proportional: { key: "explain.budget.cut-proportional" },
  everybody: { key: "explain.budget.cut-everybody" },
};
