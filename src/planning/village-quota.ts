import { Decimal } from "../core/decimal.js";
import { sumRupiah, timesRupiah, toRupiah } from "../core/exact.js";
import type { ProvisionKey } from "../core/provision.js";
import type { Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { Rupiah, RupiahInput } from "../core/vocabulary.js";
import type { Options } from "../law/options.js";
import { type Ruled, ruled } from "../law/recorded.js";
import { lackOf } from "./ceilings.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import { planArticles } from "./protection-plan-input.js";
import { sameVillages } from "./same-villages.js";
import {
  type Village,
  type VillageQuotaInput,
  villageQuotaInputSchema,
} from "./village-quota-input.js";
import { traceOf } from "../law/trace-of.js";

/** One village against the quota. */
export interface VillageStanding extends Village {
  /** People still to be protected; absent where the count is not known. */
  readonly short?: number | undefined;
  /** Cost of protecting them. */
  readonly shortCost?: Rupiah | undefined;
  /** Shortfall of the village's budget for its whole quota; absent if it is not known. */
  readonly budgetShort?: Rupiah | undefined;
  /** The cost of the whole quota in percent of `totalBudget`, with two decimals. */
  readonly quotaPercent?: string | undefined;
}

/** Cost of a quota, in rupiah over the whole period. */
export interface VillageCosts {
  /** Months that are paid for each person. */
  readonly months: number;
  readonly perPerson: Rupiah;
  /** The whole quota of one village. */
  readonly perVillage: Rupiah;
  /** Protecting the people still short in villages whose count is known. */
  readonly short: Rupiah;
  readonly villagesShortOfBudget: number;
  /** Shortfall of the known budgets for the whole quota. */
  readonly budgetShort: Rupiah;
  readonly budgetsUnknown: number;
}

/** How far a quota per village has come. */
export interface VillageQuota extends Ruled {
  readonly kind: "village-quota";
  readonly perVillage: number;
  /** Villages times the quota. */
  readonly required: number;
  /** People protected in villages whose count is known. */
  readonly protected: number;
  /** The same without what a village has above its own quota. */
  readonly countedTowardsQuota: number;
  readonly villagesMet: number;
  readonly villagesShort: number;
  readonly villagesUnknown: number;
  /** People still to be protected in villages whose count is known. */
  readonly short: number;
  /** The same, with every village of unknown count assumed empty. */
  readonly shortAtMost: number;
  readonly villages: readonly VillageStanding[];
  /** Villages short of the quota, the next to be helped first. */
  readonly next: readonly VillageStanding[];
  /** Present where a cost was given. */
  readonly costs?: VillageCosts | undefined;
}

/**
 * How far a quota such as "1 Desa 100 Pekerja Rentan" has come, who is next, and
 * what it costs each village, in rupiah. What one village has above its quota does not fill
 * the gap of another; a village whose count is not known is counted as unknown,
 * not as empty. Rows without a code that write one name in several ways are one
 * village, with a warning. Next are the villages short of it, by priority and then by how
 * many people they are short of. The quota is a rule of the region and comes from the
 * caller; the cost of a person is that of `planProtection` (PP 44/2015 Pasal 16, 18, 20), or
 * is given too.
 *
 * @throws InvalidInputError, and what `planProtection` throws where a person is given.
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
  const trace = traceOf(options);
  const facts = validate(villageQuotaInputSchema, input, planArticles);
  const { perVillage } = facts;
  const villages = sameVillages(trace, facts.villages);
  const cost = facts.cost && costOfOne(trace, facts.cost);
  const standings = villages.map((village) => standing(village, perVillage, cost?.perPerson));
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
    ...(cost && {
      costs: { months: cost.months, ...costsOf(standings, perVillage, cost.perPerson) },
    }),
    ...ruled(trace, cost?.rules ?? []),
  };
}

interface CostOfOne {
  readonly months: number;
  readonly perPerson: Rupiah;
  readonly rules: readonly ProvisionKey[];
}

/** Cost of one person over the period. */
function costOfOne(trace: Trace, cost: NonNullable<VillageQuotaInput["cost"]>): CostOfOne {
  if ("unitPerMonth" in cost) {
    const { unitPerMonth, months } = cost;
    return { months, perPerson: timesRupiah(toRupiah(unitPerMonth), months), rules: [] };
  }
  const groups = [{ ...cost.person, headcount: 1 }];
  const plan = { from: cost.from, to: cost.to, groups };
  const priced = priceGroups(trace, plan, () => "cost.person");
  const { total, personMonths, rules } = assemblePlan(trace, plan, priced);
  return { months: personMonths, perPerson: total, rules };
}

function standing(
  village: Village,
  perVillage: number,
  perPerson: Rupiah | undefined,
): VillageStanding {
  const { budget, totalBudget } = village;
  const short =
    village.protected === undefined ? undefined : Math.max(0, perVillage - village.protected);
  const quota = perPerson === undefined ? undefined : timesRupiah(perPerson, perVillage);
  return {
    ...village,
    ...(short !== undefined && { short }),
    ...(perPerson !== undefined &&
      short !== undefined && { shortCost: timesRupiah(perPerson, short) }),
    ...(quota !== undefined &&
      budget !== undefined && { budgetShort: lackOf(quota, toRupiah(budget)) }),
    ...(quota !== undefined &&
      totalBudget !== undefined && { quotaPercent: percentOf(quota, totalBudget) }),
  };
}

function percentOf(quota: Rupiah, budget: RupiahInput): string {
  return new Decimal(quota).times(100).div(budget).toFixed(2);
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
): Omit<VillageCosts, "months"> {
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
