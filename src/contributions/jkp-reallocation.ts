import {
  exactRupiah,
  exactText,
  lesser,
  roundExact,
  shownRupiah,
  timesRate,
} from "../core/exact.js";
import { rateOfPercent } from "../core/rate.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { choose, lookUpMonth, type Workings } from "../core/workings.js";
import {
  jkmShareOfArticle18A,
  jkpShares,
  jkpWageCeiling,
  type JkpShares,
} from "../law/provisions/wage-earner-contributions.js";
import { jkmShareAfter2025, jkpShareBasis } from "../law/readings/contribution-readings.js";
import type { Reallocation } from "./contribution.js";
import type { WageBasis } from "./wage-basis.js";

/** What JKP gets of this wage from the state, JKK and JKM: PP 37/2021 Pasal 11. Nothing is billed. */
export function jkpReallocations(
  workings: Workings,
  wage: WageBasis,
  month: CalendarMonth,
): Reallocation[] {
  const shares = lookUpMonth(workings, jkpShares, month);
  const ceiling = lookUpMonth(workings, jkpWageCeiling, month);
  const capped = lesser(wage.exact, exactRupiah(ceiling.value));
  const over = capped !== wage.exact;
  const whole = over && choose(workings, jkpShareBasis) === "whole-wage";
  const jkmShare = jkmShareOf(workings, shares.value, month);
  const parts = [
    { from: "state" as const, percent: shares.value.state, basis: capped },
    { from: "jkk" as const, percent: shares.value.jkk, basis: whole ? wage.exact : capped },
    { from: "jkm" as const, percent: jkmShare, basis: whole ? wage.exact : capped },
  ];
  return parts.flatMap(({ from, percent, basis }) => {
    if (percent === undefined) return [];
    const value = timesRate(basis, rateOfPercent(percent));
    return {
      programme: "jkp" as const,
      from,
      basis: shownRupiah(basis),
      ratePercent: percent,
      amount: roundExact(value, workings.context.rounding),
      exact: exactText(value),
      provisions: [shares.ref, ceiling.ref],
    };
  });
}

function jkmShareOf(
  workings: Workings,
  shares: JkpShares,
  month: CalendarMonth,
): string | undefined {
  if (shares.jkm !== undefined) return shares.jkm;
  if (choose(workings, jkmShareAfter2025) === "0.30") return undefined;
  return lookUpMonth(workings, jkmShareOfArticle18A, month).value;
}
