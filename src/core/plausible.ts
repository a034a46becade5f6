import { deepFreeze } from "./deep-freeze.js";
import { compareExact, exactRupiah, type Exact } from "./exact.js";
import type { PlainTextKey, Text } from "./text.js";
import { warn, type Trace } from "./trace.js";
import { toCheck, type Warning } from "./warning.js";
import type { Rupiah } from "./vocabulary.js";

/**
 * Sizes that are probably a slip of who wrote them: thousands for rupiah, days for
 * months, one digit too many. They are no law: nothing is refused for them.
 */
export const plausible = {
  /** The least of a wage or an income a month, and of a contract, in rupiah. */
  leastAmount: 100_000, // not law: a size that is probably a slip; nothing is refused for it
  /** The least wage a day, in rupiah. */
  leastDailyWage: 4_000, // not law: a size that is probably a slip; nothing is refused for it
  /** The most memberships of one person. */
  mostMemberships: 10, // not law: a size that is probably a slip; nothing is refused for it
  /** The most days without work after one accident. */
  mostDays: 3_660, // not law: a size that is probably a slip; nothing is refused for it
  /** The most months of a working life. */
  mostMonths: 720, // not law: a size that is probably a slip; nothing is refused for it
  /** The most deaths a year of a thousand people of working age. */
  mostDeathsPerThousand: 100, // not law: a size that is probably a slip; nothing is refused for it
} as const;

/** The name of a figure. */
export type Figure = Extract<PlainTextKey, `figure.${string}`>;

const leastExact: Exact = /* @__PURE__ */ deepFreeze(exactRupiah(plausible.leastAmount));

/** Warns of a monthly wage, an income or a contract that is too small to be meant. */
export function warnIfSmall(trace: Trace, figure: Figure, amount: Exact): void {
  if (isSmall(amount)) warn(trace, tooSmall(figure, plausible.leastAmount));
}

function isSmall(amount: Exact): boolean {
  return compareExact(amount, leastExact) < 0 && compareExact(amount, nothing) > 0;
}

const nothing: Exact = /* @__PURE__ */ deepFreeze({ units: 0, divisor: 1 });

/** That an amount is below the least that is plausible. */
export function tooSmall(figure: Figure, least: Rupiah): Warning {
  return toCheck("amount-looks-too-small", { values: { figure: { key: figure }, least } });
}

/** Whether a percent is above zero and below one. */
export function looksLikeFraction(percent: number): boolean {
  return percent > 0 && percent < 1;
}

/** The warning for a fraction where a percent is meant. */
export const asPercent: Text = /* @__PURE__ */ deepFreeze({
  key: "expected.percent.looks-like-fraction",
});

/** Whether a percent is one, or is said to be really below one percent. */
export function isMeantAsPercent(percent: number, belowOnePercent: boolean | undefined): boolean {
  return belowOnePercent === true || !looksLikeFraction(percent);
}

/** Warns of a percent that looks like a fraction: 0.11 is 0.11 %, not 11 %. */
export function warnIfFraction(trace: Trace, figure: Figure, percent: number | undefined): void {
  if (percent === undefined || !looksLikeFraction(percent)) return;
  warn(trace, toCheck("percent-looks-like-fraction", { values: { figure: { key: figure } } }));
}

/** Warns of rows of a column with an amount that is too small to be meant. */
export function warnOfSmallRows(trace: Trace, rows: number): void {
  if (rows === 0) return;
  const values = { rows, least: plausible.leastAmount };
  warn(trace, toCheck("amounts-look-too-small", { values }));
}

/** Warns of a number above the most that is plausible. */
export function warnIfLarge(trace: Trace, figure: Figure, value: unknown, most: number): void {
  if (!(Number(value) > most)) return;
  warn(trace, toCheck("number-looks-too-large", { values: { figure: { key: figure }, most } }));
}
