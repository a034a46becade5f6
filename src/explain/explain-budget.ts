import type { Bilingual, Locale } from "../core/bilingual.js";
import type { BudgetFit, BudgetMode, GroupFit } from "../planning/budget-fit.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** How far a budget reaches: who is protected, what is left, then group by group. */
export function explainBudget(result: BudgetFit, speech: Speech): Block[] {
  const { say, count, rupiah } = speech;
  const from = speech.month(result.from);
  const to = speech.month(result.to);
  const people = count(result.persons);
  const cut = result.groups.some(({ next }) => next !== undefined);
  const mode = (locale: Locale): string => (cut ? ` ${modes[result.mode][locale]}` : "");
  const [budget, spent, left] = [result.budget, result.spent, result.left].map(rupiah);
  return [
    {
      kind: "heading",
      text: say({ id: "Daya jangkau anggaran", en: "How far the budget reaches" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Dengan ${budget ?? ""} dari ${from} sampai ${to} terlindungi ${people} orang (${count(result.personMonths)} orang-bulan). Terpakai ${spent ?? ""}, sisa ${left ?? ""}.`,
        en: `${budget ?? ""} from ${from} to ${to} protects ${people} people (${count(result.personMonths)} person-months). Spent ${spent ?? ""}, left ${left ?? ""}.`,
      }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Kebutuhan seluruhnya ${rupiah(result.needed)}; ${count(result.leftOut)} orang belum terlindungi.${mode("id")}`,
        en: `All that is wanted needs ${rupiah(result.needed)}; ${count(result.leftOut)} people are left out.${mode("en")}`,
      }),
    },
    ...section(
      say({ id: "Menurut urutan prioritas", en: "In the order of priority" }),
      listOf(result.groups.map((group) => groupItem(group, speech))),
    ),
    ...section(
      say({ id: "Tidak dibiayai anggaran ini", en: "Not paid for by this budget" }),
      listOf(
        result.untouched.map(({ name, persons, total }) => ({
          text: say({
            id: `${name}: ${count(persons)} orang, ${rupiah(total)} dari sumber dana lain`,
            en: `${name}: ${count(persons)} people, ${rupiah(total)} from other sources`,
          }),
        })),
      ),
    ),
    ...articleSection(result.plan.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

function groupItem(group: GroupFit, speech: Speech): Item {
  const { say, count, rupiah } = speech;
  const partly = group.partly.map(({ persons, months }) =>
    say({
      id: `${count(persons)} orang di antaranya ${count(months)} bulan`,
      en: `${count(persons)} of them for ${count(months)} months`,
    }),
  );
  return {
    text: say({
      id: `${group.name}: ${count(group.persons)} dari ${count(group.wanted)} orang, ${count(group.months)} dari ${count(group.wantedMonths)} bulan, ${rupiah(group.spent)}`,
      en: `${group.name}: ${count(group.persons)} of ${count(group.wanted)} people, ${count(group.months)} of ${count(group.wantedMonths)} months, ${rupiah(group.spent)}`,
    }),
    under: [...partly, ...nextLine(group, speech)],
  };
}

function nextLine({ next }: GroupFit, { say, rupiah }: Speech): string[] {
  if (!next) return [];
  const cost = rupiah(next.cost);
  return [
    say(
      next.unit === "person"
        ? { id: `Satu orang lagi: ${cost}`, en: `One more person: ${cost}` }
        : { id: `Satu bulan lagi: ${cost}`, en: `One more month: ${cost}` },
    ),
  ];
}

const modes: Readonly<Record<BudgetMode, Bilingual>> = {
  people: {
    id: "Penyesuaian dilakukan pada jumlah orang; yang terlindungi dibayar penuh.",
    en: "People are cut: each is protected in all of their months.",
  },
  months: {
    id: "Penyesuaian dilakukan pada jumlah bulan; semua orang dalam kelompok terlindungi sejak awal periode.",
    en: "Months are cut: everybody of a group is protected from the start of the period.",
  },
  "people-then-months": {
    id: "Penyesuaian dilakukan pada jumlah orang; sisanya dipakai melindungi orang berikutnya selama beberapa bulan.",
    en: "People are cut; what is left protects the next ones for some months.",
  },
};
