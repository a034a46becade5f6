import { exactRupiah, lesser, shownRupiah, timesRate } from "../core/exact.js";
import { rateOfPercent } from "../core/rate.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { choose } from "../core/choose.js";
import { roundLine } from "../core/round-line.js";
import { lookUpMonth, type Found } from "../core/look-up.js";
import type { Workings } from "../core/workings.js";
import {
  jkmShareOfArticle18A,
  jkpShares,
  jkpWageCeiling,
  type JkpShares,
} from "../law/provisions/wage-earner-contributions.js";
import { jkmShareAfter2025, jkpShareBasis } from "../law/readings/contribution-readings.js";
import type { Reallocation } from "./contribution.js";
import type { WageBasis } from "./wage-basis.js";

/**
 * What JKP gets of this wage from the state, JKK and JKM: PP 37/2021 Pasal 11.
 * Nothing is billed. A relief may set the share of JKK, always of the capped
 * wage (PP 7/2025 Pasal 9 ayat (2)).
 */
export function jkpReallocations(
  workings: Workings,
  wage: WageBasis,
  month: CalendarMonth,
  jkkShare?: Found<string>,
): Reallocation[] {
  const shares = lookUpMonth(workings, jkpShares, month);
  const ceiling = lookUpMonth(workings, jkpWageCeiling, month);
  const capped = lesser(wage.exact, exactRupiah(ceiling.value));
  const over = capped !== wage.exact;
  const whole = over && choose(workings, jkpShareBasis) === "whole-wage";
  const shared = whole ? wage.exact : capped;
  const jkm = jkmShareOf(workings, shares, month);
  const parts = [
    { from: "state" as const, percent: shares.value.state, basis: capped, rule: shares.ref },
    {
      from: "jkk" as const,
      percent: jkkShare?.value ?? shares.value.jkk,
      basis: jkkShare ? capped : shared,
      rule: jkkShare?.ref ?? shares.ref,
    },
    ...(jkm ? [{ from: "jkm" as const, percent: jkm.value, basis: shared, rule: jkm.ref }] : []),
  ];
  return parts.map(({ from, percent, basis, rule }) => {
    const value = timesRate(basis, rateOfPercent(percent));
    return {
      programme: "jkp" as const,
      from,
      basis: shownRupiah(basis),
      ratePercent: percent,
      ...roundLine(workings, value, []),
      provisions: [rule, ceiling.ref, ...wage.provisions],
    };
  });
}

function jkmShareOf(
  workings: Workings,
  shares: Found<JkpShares>,
  month: CalendarMonth,
): Found<string> | undefined {
  if (shares.value.jkm !== undefined) return { ...shares, value: shares.value.jkm };
  if (choose(workings, jkmShareAfter2025) === "0.30") return undefined;
  return lookUpMonth(workings, jkmShareOfArticle18A, month);
}
