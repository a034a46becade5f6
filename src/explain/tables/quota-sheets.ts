import type { VillageQuota, VillageStanding } from "../../planning/village-quota.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** A village quota: how far it has come, then every village, then those that are next. */
export function quotaSheets(result: VillageQuota): Sheet[] {
  const { costs } = result;
  return [
    summary(result, {
      perVillage: result.perVillage,
      villages: result.villages.length,
      required: result.required,
      covered: result.protected,
      countedTowardsQuota: result.countedTowardsQuota,
      short: result.short,
      shortAtMost: result.shortAtMost,
      villagesMet: result.villagesMet,
      villagesShort: result.villagesShort,
      villagesUnknown: result.villagesUnknown,
      months: costs?.months ?? null,
      perPerson: costs?.perPerson ?? null,
      quotaCost: costs?.perVillage ?? null,
      shortCost: costs?.short ?? null,
      villagesShortOfBudget: costs?.villagesShortOfBudget ?? null,
      budgetShort: costs?.budgetShort ?? null,
      budgetsUnknown: costs?.budgetsUnknown ?? null,
    }),
    sheet("villages", result.villages, (village) => ({
      ...villageCells(village),
      priority: village.priority ?? null,
      budget: village.budget ?? null,
      budgetShort: village.budgetShort ?? null,
      totalBudget: village.totalBudget ?? null,
      quotaPercent: village.quotaPercent ?? null,
    })),
    sheet("next-villages", result.next, (village, index) => ({
      position: index + 1,
      ...villageCells(village),
    })),
  ];
}

function villageCells(village: VillageStanding): Cells {
  return {
    village: village.name,
    villageCode: village.code ?? null,
    covered: village.protected ?? null,
    short: village.short ?? null,
    shortCost: village.shortCost ?? null,
  };
}
