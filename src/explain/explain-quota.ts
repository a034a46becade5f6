import type { VillageQuota, VillageStanding } from "../planning/village-quota.js";
import { textWith, type Text } from "../core/text.js";
import { listOf, section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";

/** A village quota: how far it has come, then the villages whose count is known. */
export function explainQuota(result: VillageQuota, speech: Speech): Block[] {
  const { say, count } = speech;
  const { villages, perVillage, villagesMet, villagesShort, villagesUnknown } = result;
  const known = villages.filter((village) => village.short !== undefined);
  const withShare = known.some(({ quotaPercent }) => quotaPercent !== undefined);
  return [
    {
      kind: "heading",
      text: say(textWith("explain.quota.title", { perVillage: count(perVillage) })),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.quota.target", {
          required: count(result.required),
          villagesCount: count(villages.length),
          villagesMet: count(villagesMet),
          villagesShort: count(villagesShort),
          villagesUnknown: count(villagesUnknown),
          villagesCount2: villages.length,
          villagesCountText: count(villages.length),
        }),
      ),
    },
    { kind: "paragraph", text: say(shortText(result, speech)) },
    ...(known.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            head: [
              say({ key: "column.village" }),
              say({ key: "explain.quota.protected" }),
              say({ key: "explain.quota.short" }),
              ...(withShare ? [say({ key: "explain.quota.of-village-budget" })] : []),
            ],
            rows: known.map((village) => [
              village.name,
              count(village.protected ?? 0),
              count(village.short ?? 0),
              ...(withShare ? [shareOf(village, speech)] : []),
            ]),
          },
        ]),
    ...nextBlocks(result, speech),
    ...costBlocks(result, speech),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function shareOf({ quotaPercent }: VillageStanding, speech: Speech): string {
  return quotaPercent === undefined ? "-" : speech.percent(quotaPercent);
}

const shownNext = 10; // not law: rows that are shown

function nextBlocks({ next }: VillageQuota, speech: Speech): Block[] {
  const { say, count } = speech;
  const items = next.slice(0, shownNext).map((village) => ({
    text: say(
      textWith("explain.quota.short-village", {
        name: village.name,
        shortText: count(village.short ?? 0),
      }),
    ),
  }));
  const more = next.length - items.length;
  const rest = {
    text: say(textWith("explain.quota.more", { more, moreText: count(more) })),
  };
  return section(say({ key: "table.next-villages" }), listOf(more > 0 ? [...items, rest] : items));
}

function costBlocks({ costs }: VillageQuota, speech: Speech): Block[] {
  if (!costs) return [];
  const { say, count, rupiah } = speech;
  const paragraph = (text: Text): Block => ({ kind: "paragraph", text: say(text) });
  return section(say({ key: "explain.cost" }), [
    paragraph(
      textWith("explain.quota.per-person", {
        months: costs.months,
        perPerson: rupiah(costs.perPerson),
        perVillage: rupiah(costs.perVillage),
        short: rupiah(costs.short),
      }),
    ),
    paragraph(
      textWith("explain.quota.budgets", {
        villagesShortOfBudget: count(costs.villagesShortOfBudget),
        budgetShort: rupiah(costs.budgetShort),
        budgetsUnknown: count(costs.budgetsUnknown),
      }),
    ),
  ]);
}

function shortText(result: VillageQuota, speech: Speech): Text {
  const { count } = speech;
  const known = count(result.short);
  if (result.villagesUnknown === 0) {
    return textWith("explain.quota.still-short", { known });
  }
  const most = count(result.shortAtMost);
  return textWith("explain.quota.short-at-most", { known, most });
}
