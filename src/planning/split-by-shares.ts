import { Decimal } from "../core/decimal.js";
import type { Rupiah } from "../core/vocabulary.js";

/**
 * An amount divided by percentages that add up to 100, so that the parts add up
 * to it: what whole units leave over goes to the largest remainders, the first
 * before the others.
 */
export function splitByShares(amount: Rupiah, percents: readonly string[]): Rupiah[] {
  const perRupiah = Number.isInteger(amount) ? 1 : 100; // not law: sen of a rupiah
  const units = new Decimal(amount).times(perRupiah);
  const exact = percents.map((percent) => units.times(percent).div(100));
  const whole = exact.map((part) => part.floor());
  const left = whole.reduce((rest, part) => rest.minus(part), units).toNumber();
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part.minus(part.floor()) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((part, index) => part.plus(raised.has(index) ? 1 : 0).toNumber() / perRupiah);
}
