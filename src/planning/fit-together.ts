import { sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { PricedGroup } from "./cost-group.js";
import {
  capped,
  type Charge,
  firstMonths,
  fitted,
  type FittedGroup,
  largestAffordable,
  personsOf,
} from "./fit-group.js";

/** All people of all groups, for as many of their first months as the money pays for all of them. */
export function fitEverybody(
  wanted: readonly PricedGroup[],
  money: Rupiah,
  charge: Charge,
): FittedGroup[] {
  const longest = Math.max(0, ...wanted.map(({ funded }) => funded.length));
  const cost = (months: number): Rupiah =>
    sumRupiah(wanted.map((group) => charge(firstMonths(group, months))));
  const months = largestAffordable(longest, money, cost);
  return wanted.map((group) => {
    const got = firstMonths(group, months);
    const more = charge(firstMonths(group, months + 1)) - charge(got);
    const isWhole = months >= group.funded.length;
    return fitted(group, got, [], charge, isWhole ? undefined : { unit: "month", cost: more });
  });
}

/**
 * The same part of the people of every group, rounded down; then one more person of the groups
 * that are furthest behind, where the rest of the money pays for it.
 */
export function fitProportionally(
  wanted: readonly PricedGroup[],
  money: Rupiah,
  charge: Charge,
): FittedGroup[] {
  const sizes = wanted.map(personsOf);
  const all = sumRupiah(sizes);
  const partOf = (size: number, step: number): number =>
    Number((BigInt(size) * BigInt(step)) / BigInt(all));
  const costOf = (counts: readonly number[]): Rupiah =>
    sumRupiah(wanted.map((group, index) => charge(capped(group, counts[index] ?? 0))));
  const countsAt = (step: number): number[] =>
    sizes.map((size) => (all === 0 ? 0 : partOf(size, step)));
  const step = largestAffordable(all, money, (count) => costOf(countsAt(count)));
  let counts = countsAt(step);
  const behind = ({ size, count }: { size: number; count: number }): number =>
    (size * step) / all - count;
  const order = sizes
    .map((size, index) => ({ size, index, count: counts[index] ?? 0 }))
    .filter(({ size, count }) => count < size)
    .sort((a, b) => behind(b) - behind(a) || a.index - b.index);
  for (const { index } of order) {
    const more = counts.map((count, place) => (place === index ? count + 1 : count));
    if (costOf(more) <= money) counts = more;
  }
  return wanted.map((group, index) => {
    const count = counts[index] ?? 0;
    const got = capped(group, count);
    if (count === personsOf(group)) return fitted(group, got, [], charge, undefined);
    const cost = charge(capped(group, count + 1)) - charge(got);
    return fitted(group, got, [], charge, { unit: "person", cost });
  });
}
