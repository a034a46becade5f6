import { Decimal } from "../core/decimal.js";
import type { Rupiah } from "../core/vocabulary.js";

/**
 * Amounts, one after the other, each divided by percentages that add up to 100, so that
 * the parts add up to it. What whole units leave over goes to those who are furthest
 * behind their percent of all amounts so far, the first before the others: so equal
 * percents never come further apart than one unit.
 */
export function splitByShares(amounts: readonly Rupiah[], percents: readonly string[]): Rupiah[][] {
  const perRupiah = amounts.every(Number.isInteger) ? 1 : 100; // not law: sen of a rupiah
  let behind = percents.map(() => new Decimal(0));
  return amounts.map((amount) => {
    const units = new Decimal(amount).times(perRupiah);
    const exact = percents.map((percent) => units.times(percent).div(100));
    const whole = exact.map((part) => part.floor());
    const left = whole.reduce((rest, part) => rest.minus(part), units).toNumber();
    const owed = behind.map((gap, index) => gap.plus(exact[index] ?? 0).minus(whole[index] ?? 0));
    const byGap = owed
      .map((gap, index) => ({ index, gap }))
      .sort((a, b) => b.gap.comparedTo(a.gap));
    const raised = new Set(byGap.slice(0, left).map(({ index }) => index));
    behind = owed.map((gap, index) => gap.minus(raised.has(index) ? 1 : 0));
    return whole.map((part, index) => part.plus(raised.has(index) ? 1 : 0).toNumber() / perRupiah);
  });
}
