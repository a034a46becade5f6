import * as z from "zod";
import { maybe, rupiahField } from "../../core/fields.js";
import type { VillageCosts, VillageQuota, VillageStanding } from "../../planning/village-quota.js";
import { described } from "../described.js";
import { count, decimalText, ruled, rupiah } from "../parts.js";
import { villageQuotaExample } from "../result-examples.js";
import { objectOf } from "../shape.js";

const villageStanding = objectOf<VillageStanding>({
  short: maybe(count),
  shortCost: maybe(rupiah),
  budgetShort: maybe(rupiah),
  code: maybe(z.string()),
  name: z.string(),
  protected: maybe(count),
  priority: maybe(count),
  budget: maybe(rupiahField),
  totalBudget: maybe(rupiahField),
  quotaPercent: maybe(decimalText),
});

const villageCosts = objectOf<VillageCosts>({
  months: count,
  perPerson: rupiah,
  perVillage: rupiah,
  short: rupiah,
  villagesShortOfBudget: count,
  budgetShort: rupiah,
  budgetsUnknown: count,
});

/** Schema of `VillageQuota`. */
export const villageQuotaSchema: z.ZodType<VillageQuota> = described(
  objectOf<VillageQuota>({
    kind: z.literal("village-quota"),
    perVillage: count,
    required: count,
    protected: count,
    countedTowardsQuota: count,
    villagesMet: count,
    villagesShort: count,
    villagesUnknown: count,
    short: count,
    shortAtMost: count,
    villages: z.array(villageStanding),
    next: z.array(villageStanding),
    costs: maybe(villageCosts),
    ...ruled,
  }),
  "VillageQuota",
  "How far a quota per village has come.",
  villageQuotaExample,
);
