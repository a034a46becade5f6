import type { VillageQuota } from "../planning/village-quota-result.js";
import type { Bilingual } from "../core/bilingual.js";
import { counted } from "../core/counted.js";
import { listOf, section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** A village quota: how far it has come, then the villages whose count is known. */
export function explainQuota(result: VillageQuota, speech: Speech): Block[] {
  const { say, count } = speech;
  const { villages, perVillage, villagesMet, villagesShort, villagesUnknown } = result;
  const known = villages.filter((village) => village.missing !== undefined);
  return [
    {
      kind: "heading",
      text: say({
        id: `${count(perVillage)} pekerja rentan per desa`,
        en: `${count(perVillage)} vulnerable workers per village`,
      }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Sasaran ${count(result.required)} orang di ${count(villages.length)} desa. Desa yang memenuhi: ${count(villagesMet)}; belum: ${count(villagesShort)}; tidak diketahui: ${count(villagesUnknown)}.`,
        en: `The target is ${count(result.required)} people in ${counted(villages.length, "village", count(villages.length))}. Villages that meet it: ${count(villagesMet)}; short: ${count(villagesShort)}; not known: ${count(villagesUnknown)}.`,
      }),
    },
    { kind: "paragraph", text: say(missingText(result, speech)) },
    ...(known.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            head: [
              say({ id: "Desa", en: "Village" }),
              say({ id: "Terlindungi", en: "Protected" }),
              say({ id: "Kurang", en: "Short" }),
            ],
            rows: known.map((village) => [
              village.name,
              count(village.protected ?? 0),
              count(village.missing ?? 0),
            ]),
          },
        ]),
    ...nextBlocks(result, speech),
    ...costBlocks(result, speech),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

const shownNext = 10;

function nextBlocks({ next }: VillageQuota, speech: Speech): Block[] {
  const { say, count } = speech;
  const items = next.slice(0, shownNext).map((village) => ({
    text: say({
      id: `${village.name}: kurang ${count(village.missing ?? 0)} orang`,
      en: `${village.name}: ${count(village.missing ?? 0)} short`,
    }),
  }));
  const more = next.length - items.length;
  const rest = {
    text: say({
      id: `dan ${count(more)} desa lagi`,
      en: `and ${counted(more, "more village", count(more))}`,
    }),
  };
  return section(
    say({ id: "Desa berikutnya", en: "Villages that are next" }),
    listOf(more > 0 ? [...items, rest] : items),
  );
}

function costBlocks({ costs }: VillageQuota, speech: Speech): Block[] {
  if (!costs) return [];
  const { say, count, rupiah } = speech;
  const paragraph = (text: Bilingual): Block => ({ kind: "paragraph", text: say(text) });
  return section(say({ id: "Biaya", en: "Cost" }), [
    paragraph({
      id: `Seorang selama periode itu ${rupiah(costs.perPerson)}, seluruh kuota satu desa ${rupiah(costs.perVillage)}, kekurangan yang diketahui ${rupiah(costs.missing)}.`,
      en: `One person over the period ${rupiah(costs.perPerson)}, the whole quota of a village ${rupiah(costs.perVillage)}, what is known to be short ${rupiah(costs.missing)}.`,
    }),
    paragraph({
      id: `Desa yang anggarannya kurang dari kuota: ${count(costs.villagesShortOfBudget)} (kurang ${rupiah(costs.budgetShort)}); anggaran tidak diketahui: ${count(costs.budgetsUnknown)} desa.`,
      en: `Villages whose budget is below the quota: ${count(costs.villagesShortOfBudget)} (${rupiah(costs.budgetShort)} short); budget not known: ${count(costs.budgetsUnknown)}.`,
    }),
  ]);
}

function missingText(result: VillageQuota, speech: Speech): { id: string; en: string } {
  const { count } = speech;
  const known = count(result.missing);
  if (result.villagesUnknown === 0) {
    return { id: `Masih kurang ${known} orang.`, en: `Still short of the number: ${known}.` };
  }
  const most = count(result.missingAtMost);
  return {
    id: `Kurang ${known} orang di desa yang angkanya diketahui; paling banyak ${most} orang bila desa lain dianggap kosong.`,
    en: `Short of the number: ${known} where counts are known; at most ${most} if the other villages are taken as empty.`,
  };
}
