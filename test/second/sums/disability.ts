import type { Row } from "./law-values.js";
import type { Day } from "./days.js";
import {
  fraction,
  isLess,
  minus,
  percentOf,
  plus,
  smaller,
  times,
  zero,
  type Fraction,
} from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

/** A loss in the words of the disability table. */
export interface Loss {
  readonly part: string;
  readonly functionLostPercent?: number;
  readonly units?: number;
  readonly percent?: number;
}

/** Percents of 80 wages, loss by loss, together no more than total disability: Lampiran III part II. */
export function lossesInPercent(
  law: LawBook,
  losses: readonly Loss[],
  leftHanded: boolean,
  day: Day,
): readonly Fraction[] {
  const table = law.on("jkk.disability.table", day);
  const most = fraction(law.on("jkk.benefit.total-disability", day).percent);
  let left = most;
  return losses.map((loss) => {
    const counted = smaller(left, percentOfLoss(table, loss, leftHanded));
    left = minus(left, counted);
    return counted;
  });
}

function percentOfLoss(table: readonly Row[], loss: Loss, leftHanded: boolean): Fraction {
  const named = rowOf(table, loss.part);
  // The arm rows print that the left-handed reverse them; fingers by the same reason.
  const row = leftHanded && named.otherSide !== undefined ? rowOf(table, named.otherSide) : named;
  const whole = wholePercent(table, row, loss);
  return loss.functionLostPercent === undefined
    ? whole
    : percentOf(whole, loss.functionLostPercent);
}

function wholePercent(table: readonly Row[], row: Row, loss: Loss): Fraction {
  if (row.kind === "range") return fraction(loss.percent ?? 0);
  if (row.kind === "fixed") return fraction(row.percent);
  const percent = times(fraction(row.percent), fraction(loss.units ?? 0));
  const total = row.totalLoss === undefined ? undefined : rowOf(table, row.totalLoss).percent;
  return total === undefined ? percent : smaller(percent, fraction(total));
}

function rowOf(table: readonly Row[], part: string): Row {
  const row = table.find((one) => one.part === part);
  if (!row) throw new Refused("invalid-input", part);
  return row;
}

/** Whether anything is lost at all. */
export const isLoss = (percent: Fraction): boolean => isLess(zero, plus(percent, zero));
