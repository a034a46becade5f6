import { sumRupiah } from "../core/exact.js";
import type { FundingSource, Rupiah } from "../core/vocabulary.js";
import type { GroupFit, PartlyProtected, UntouchedGroup } from "./budget-fit.js";
import { costOf, type PricedGroup } from "./cost-group.js";
import type { BudgetMode } from "./fit-budget-input.js";

/** The share of one group in a budget: its figures, and what of it enters the plan. */
export interface FittedGroup {
  readonly fit: GroupFit;
  readonly priced: readonly PricedGroup[];
}

/** What a budget pays for a group. */
export type Charge = (priced: PricedGroup) => Rupiah;

/** The part of a group's cost that a budget for these sources bears; of all when none are named. */
export function chargeOf(sources: readonly FundingSource[] | undefined): Charge {
  return (priced) => {
    const { total, byFunding } = costOf(priced).cost;
    return sources ? sumRupiah(sources.map((source) => byFunding[source] ?? 0)) : total;
  };
}

/** The cost to others of a group of which the sources pay nothing; undefined if they pay a part. */
export function untouchedBy(
  sources: readonly FundingSource[] | undefined,
  priced: PricedGroup,
): UntouchedGroup | undefined {
  const { name, persons, personMonths, total, byFunding } = costOf(priced).cost;
  const paid = sources?.some((source) => byFunding[source] !== undefined) ?? true;
  return paid || persons === 0 ? undefined : { name, persons, personMonths, total };
}

/** The modes that serve one group after the other. */
export type OneByOne = Exclude<BudgetMode, "proportional" | "everybody">;

/** As much of a group as the money reaches for, by the mode. */
export function fitGroup(
  wanted: PricedGroup,
  mode: OneByOne,
  money: Rupiah,
  charge: Charge,
): FittedGroup {
  return mode === "months"
    ? fitMonths(wanted, money, charge)
    : fitPeople(wanted, mode, money, charge);
}

function fitMonths(wanted: PricedGroup, money: Rupiah, charge: Charge): FittedGroup {
  const ofMonths = (months: number): PricedGroup => firstMonths(wanted, months);
  const length = wanted.funded.length;
  const months = largestAffordable(length, money, (count) => charge(ofMonths(count)));
  const got = ofMonths(months);
  const cost = charge(ofMonths(months + 1)) - charge(got);
  return fitted(wanted, got, [], charge, months < length ? { unit: "month", cost } : undefined);
}

function fitPeople(
  wanted: PricedGroup,
  mode: OneByOne,
  money: Rupiah,
  charge: Charge,
): FittedGroup {
  const most = personsOf(wanted);
  const persons = largestAffordable(most, money, (count) => charge(capped(wanted, count)));
  const got = capped(wanted, persons);
  if (persons === most) return fitted(wanted, got, [], charge, undefined);
  const cost = charge(capped(wanted, persons + 1)) - charge(got);
  if (mode === "people") return fitted(wanted, got, [], charge, { unit: "person", cost });
  const partly = fitPartly(wanted, persons, money - charge(got), charge);
  const one = between(wanted, persons + partly.length, persons + partly.length + 1);
  const nobodyElse = persons + partly.length === most;
  const last = partly.at(-1);
  const next = nobodyElse && last ? nextMonth(last, charge) : charge(firstMonths(one, 1));
  return fitted(wanted, got, partly, charge, { unit: "month", cost: next });
}

/** One further person after the other, each as many months from the start as the rest pays. */
function fitPartly(
  wanted: PricedGroup,
  persons: number,
  money: Rupiah,
  charge: Charge,
): PartlyGroup[] {
  const partly: PartlyGroup[] = [];
  let left = money;
  for (let next = persons; next < personsOf(wanted); next += 1) {
    const whole = between(wanted, next, next + 1);
    const length = whole.funded.length;
    const months = largestAffordable(length, left, (count) => charge(firstMonths(whole, count)));
    const got = firstMonths(whole, months);
    if (charge(got) === 0) break;
    partly.push({ whole, got });
    left -= charge(got);
  }
  return partly;
}

interface PartlyGroup {
  readonly whole: PricedGroup;
  readonly got: PricedGroup;
}

function nextMonth({ whole, got }: PartlyGroup, charge: Charge): Rupiah {
  return charge(firstMonths(whole, got.funded.length + 1)) - charge(got);
}

/** A group as it was wanted and as it is paid for. */
export function fitted(
  wanted: PricedGroup,
  got: PricedGroup,
  partly: readonly PartlyGroup[],
  charge: Charge,
  next: GroupFit["next"],
): FittedGroup {
  const wish = costOf(wanted).cost;
  const all = [got, ...partly.map((part) => part.got)];
  const persons = sumRupiah(all.map(personsOf));
  return {
    fit: {
      name: wanted.group.name,
      wanted: wish.persons,
      wantedMonths: wish.months,
      wantedPersonMonths: wish.personMonths,
      persons,
      months: personsOf(got) === 0 ? 0 : got.funded.length,
      personMonths: sumRupiah(all.map((part) => costOf(part).cost.personMonths)),
      partly: partly.map((part): PartlyProtected => ({
        persons: personsOf(part.got),
        months: part.got.funded.length,
      })),
      leftOut: wish.persons - persons,
      spent: sumRupiah(all.map(charge)),
      ...(next && { next }),
    },
    priced: all,
  };
}

/** The most people of a group at once. */
export function personsOf({ funded }: PricedGroup): number {
  return funded.reduce((most, { persons }) => Math.max(most, persons), 0);
}

/** A group with at most the given number of people at once. */
export function capped(priced: PricedGroup, most: number): PricedGroup {
  return between(priced, 0, most);
}

/** The people of a group from one to another, in the order in which they come. */
export function between(
  { group, funded, contributions }: PricedGroup,
  low: number,
  high: number,
): PricedGroup {
  const months = funded.map((month, index) => ({
    month: {
      ...month,
      persons: Math.max(0, Math.min(month.persons, high) - Math.min(month.persons, low)),
    },
    contribution: contributions[index],
  }));
  const kept = low === 0 ? months : months.filter(({ month }) => month.persons > 0);
  return {
    group,
    funded: kept.map(({ month }) => month),
    contributions: kept.flatMap(({ contribution }) => contribution ?? []),
  };
}

/** A group in so many of its months, from the first. */
export function firstMonths(
  { group, funded, contributions }: PricedGroup,
  months: number,
): PricedGroup {
  return { group, funded: funded.slice(0, months), contributions: contributions.slice(0, months) };
}

/** The largest count up to `most` whose cost is within the money; costs never fall. */
export function largestAffordable(
  most: number,
  money: number,
  cost: (count: number) => number,
): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2); // not law: the middle of a search
    if (cost(middle) <= money) low = middle;
    else high = middle - 1;
  }
  return low;
}
