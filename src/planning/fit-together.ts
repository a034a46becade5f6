import { sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { PricedGroup } from "./cost-group.js";
import {
  between,
  capped,
  type Charge,
  firstMonths,
  fitted,
  type FittedGroup,
  largestAffordable,
  personsOf,
} from "./fit-group.js";

/**
 * All people of all groups, for as many of their first months as the money pays for all of
 * them; who comes later in the period gets as many months from then on.
 */
export function fitEverybody(
  wanted: readonly PricedGroup[],
  money: Rupiah,
  charge: Charge,
): FittedGroup[] {
  const longest = Math.max(0, ...wanted.map(({ funded }) => funded.length));
  const costOf = (group: PricedGroup, months: number): Rupiah =>
    sumRupiah(eachFirstMonths(group, months).map(charge));
  const months = largestAffordable(longest, money, (count) =>
    sumRupiah(wanted.map((group) => costOf(group, count))),
  );
  return wanted.map((group) => {
    const [got = firstMonths(group, 0), ...later] = eachFirstMonths(group, months);
    const partly = later.map((part) => ({ whole: part, got: part }));
    const more = costOf(group, months + 1) - costOf(group, months);
    const isWhole = months >= group.funded.length;
    return fitted(group, got, partly, charge, isWhole ? undefined : { unit: "month", cost: more });
  });
}

/** A group in its first months; those who come later apart, in their own first months. */
function eachFirstMonths(group: PricedGroup, months: number): readonly PricedGroup[] {
  if (months >= group.funded.length) return [group];
  const counts = group.funded.map(({ persons }) => persons);
  const sizes = [...new Set(counts)].sort((a, b) => a - b);
  return sizes
    .map((size, index) => between(group, sizes[index - 1] ?? 0, size))
    .map((part) => firstMonths(withoutEmptyMonths(part), months))
    .filter((part) => personsOf(part) > 0);
}

function withoutEmptyMonths({ group, funded, contributions }: PricedGroup): PricedGroup {
  const hasPeople = (_: unknown, index: number): boolean => (funded[index]?.persons ?? 0) > 0;
  return {
    group,
    funded: funded.filter(hasPeople),
    contributions: contributions.filter(hasPeople),
  };
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
    .sort((a, b) => behind(b) - behind(a));
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
