import {
  exactRupiah,
  minus,
  shownRupiah,
  sumRupiah,
  timesRupiah,
  toRupiah,
} from "../core/exact.js";
import type { Options } from "../law/options.js";
import { contextOf, validate } from "../core/validate.js";
import type { Rupiah, RupiahInput } from "../core/vocabulary.js";
import { startTrace, type Trace } from "../core/trace.js";
import { ruled } from "../law/recorded.js";
import { readingOptions } from "../law/reading-options.js";
import { assemblePlan, priceGroups } from "./assemble-plan.js";
import { planArticles } from "./plan-articles.js";
import { villageQuotaInputSchema } from "./village-quota-schema.js";
import type {
  Village,
  VillageCosts,
  VillageQuota,
  VillageQuotaInput,
  VillageStanding,
} from "./village-quota-result.js";
import type { ProvisionKey } from "../core/provision.js";

/**
 * How far a quota such as "1 Desa 100 Pekerja Rentan" has come, who is next, and
 * what it costs each village. What one village has above its quota does not fill
 * the gap of another; a village whose count is not known is counted as unknown,
 * not as empty. Next are the villages short of it, by priority and then by how
 * many people they are short of.
 *
 * Throws InvalidInputError, and what `planProtection` throws where a person is given.
 *
 * @example
 * ```ts
 * villageQuota({
 *   villages: [{ name: "A", protected: 130 }, { name: "B", protected: 60 }],
 *   perVillage: 100,
 * }).short; // => 40
 * ```
 */
export function villageQuota(input: VillageQuotaInput, options?: Options): VillageQuota {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(villageQuotaInputSchema, input, planArticles);
  const { villages, perVillage } = facts;
  const { perPerson, rules } = costOfOne(trace, facts);
  const standings = villages.map((village) => standing(village, perVillage, perPerson));
  const known = standings.filter((village) => village.short !== undefined);
  const short = sumRupiah(known.map((village) => village.short ?? 0));
  const unknown = standings.length - known.length;
  const met = known.filter((village) => village.short === 0).length;
  return {
    kind: "village-quota",
    perVillage,
    required: sumRupiah(villages.map(() => perVillage)),
    protected: sumRupiah(known.map((village) => village.protected ?? 0)),
    countedTowardsQuota: known.length * perVillage - short,
    villagesMet: met,
    villagesShort: known.length - met,
    villagesUnknown: unknown,
    short,
    shortAtMost: short + unknown * perVillage,
    villages: standings,
    next: nextOf(known),
    ...(perPerson !== undefined && { costs: costsOf(standings, perVillage, perPerson) }),
    ...ruled(trace, rules),
  };
}

interface CostOfOne {
  /** Absent where no cost was given. */
  readonly perPerson?: Rupiah | undefined;
  readonly rules: readonly ProvisionKey[];
}

/** What one person costs over the period. */
function costOfOne(trace: Trace, { cost }: VillageQuotaInput): CostOfOne {
  if (cost === undefined) return { rules: [] };
  if ("unitPerMonth" in cost) {
    return { perPerson: timesRupiah(toRupiah(cost.unitPerMonth), cost.months), rules: [] };
  }
  const groups = [{ ...cost.person, headcount: 1 }];
  const plan = { from: cost.from, to: cost.to, groups };
  const { total, rules } = assemblePlan(trace, plan, priceGroups(trace, plan));
  return { perPerson: total, rules };
}

function standing(
  village: Village,
  perVillage: number,
  perPerson: Rupiah | undefined,
): VillageStanding {
  const { budget } = village;
  const short =
    village.protected === undefined ? undefined : Math.max(0, perVillage - village.protected);
  const quota = perPerson === undefined ? undefined : timesRupiah(perPerson, perVillage);
  return {
    ...village,
    ...(short !== undefined && { short }),
    ...(perPerson !== undefined &&
      short !== undefined && { shortCost: timesRupiah(perPerson, short) }),
    ...(quota !== undefined && budget !== undefined && { budgetShort: shortOf(quota, budget) }),
  };
}

function shortOf(quota: Rupiah, budget: RupiahInput): Rupiah {
  const set = exactRupiah(budget);
  return toRupiah(budget) >= quota ? 0 : shownRupiah(minus(exactRupiah(quota), set));
}

function nextOf(known: readonly VillageStanding[]): VillageStanding[] {
  return known
    .filter(({ short = 0 }) => short > 0)
    .sort((a, b) => priorityOf(a) - priorityOf(b) || (b.short ?? 0) - (a.short ?? 0));
}

/** A village without a priority comes after all that have one. */
function priorityOf({ priority }: Village): number {
  return priority ?? Number.MAX_SAFE_INTEGER;
}

function costsOf(
  standings: readonly VillageStanding[],
  perVillage: number,
  perPerson: Rupiah,
): VillageCosts {
  const known = standings.flatMap(({ shortCost }) => shortCost ?? []);
  const budgeted = standings.flatMap(({ budgetShort }) => budgetShort ?? []);
  return {
    perPerson,
    perVillage: timesRupiah(perPerson, perVillage),
    short: sumRupiah(known),
    villagesShortOfBudget: budgeted.filter((amount) => amount > 0).length,
    budgetShort: sumRupiah(budgeted),
    budgetsUnknown: standings.length - budgeted.length,
  };
}
