import { Decimal } from "decimal.js";
import { exactRupiah, exactText, roundExact, timesRate } from "../../src/core/exact.js";
import { rateOfPercent, shareOfPercent } from "../../src/core/rate.js";
import { indonesianLaw } from "../../src/index.js";

/** Every percentage of the law of contributions, and each of them under PP 49/2020. */
export function ratesOfContributions(): string[] {
  const found = new Set<string>();
  for (const { id, unit, versions } of indonesianLaw.provisions()) {
    if (unit !== "percent" || !/contribution|relief/.test(id)) continue;
    for (const { value } of versions) collectPercents(value, found);
  }
  const covid = rateOfPercent("1");
  return [...new Set([...found, ...[...found].map((percent) => shareOfPercent(percent, covid))])];
}

function collectPercents(value: unknown, found: Set<string>): void {
  if (typeof value === "string" && /^\d+(\.\d+)?$/.test(value)) found.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) collectPercents(part, found);
  }
}

/** Wages from 1 to the last, in steps, for which the library and decimal.js differ. */
export function differences(percent: string, last: number, step: number): number[] {
  const rate = rateOfPercent(percent);
  const exactRate = new Decimal(percent).div(100);
  const wrong: number[] = [];
  for (let wage = 1; wage <= last; wage += step) {
    const ours = timesRate(exactRupiah(wage), rate);
    const theirs = exactRate.times(wage);
    const rounded = roundExact(ours, { to: "rupiah", mode: "half-up" });
    const same =
      rounded === theirs.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() &&
      exactText(ours) === theirs.toFixed();
    if (!same) wrong.push(wage);
  }
  return wrong;
}
