import { exactRupiah, lesser, shownRupiah, timesRate } from "../core/exact.js";
import { rateOfPercent } from "../core/rate.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { resolveReading } from "../core/resolve-reading.js";
import { roundLine } from "../core/round-line.js";
import { lookUpMonth, type LookedUp } from "../core/look-up.js";
import type { Trace } from "../core/trace.js";
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
 * The share that JKP gets on this wage from the state, JKK and JKM: PP 37/2021 Pasal 11.
 * Nothing is billed. A relief may set the share of JKK, always of the capped
 * wage (PP 7/2025 Pasal 9 ayat (2)).
 */
export function jkpReallocations(
  trace: Trace,
  wage: WageBasis,
  month: CalendarMonth,
  jkkShare?: LookedUp<string>,
): Reallocation[] {
  const shares = lookUpMonth(trace, jkpShares, month);
  const ceiling = lookUpMonth(trace, jkpWageCeiling, month);
  const capped = lesser(wage.exact, exactRupiah(ceiling.value));
  const over = capped !== wage.exact;
  const whole = over && resolveReading(trace, jkpShareBasis) === "whole-wage";
  const shared = whole ? wage.exact : capped;
  const jkm = jkmShareOf(trace, shares, month);
  const parts = [
    { from: "state" as const, percent: shares.value.state, basis: capped, rule: shares.key },
    {
      from: "jkk" as const,
      percent: jkkShare?.value ?? shares.value.jkk,
      basis: jkkShare ? capped : shared,
      rule: jkkShare?.key ?? shares.key,
    },
    ...(jkm ? [{ from: "jkm" as const, percent: jkm.value, basis: shared, rule: jkm.key }] : []),
  ];
  return parts.map(({ from, percent, basis, rule }) => {
    const value = timesRate(basis, rateOfPercent(percent));
    return {
      programme: "jkp" as const,
      from,
      basis: shownRupiah(basis),
      ratePercent: percent,
      ...roundLine(trace, value, []),
      provisions: [rule, ceiling.key, ...wage.provisions],
    };
  });
}

function jkmShareOf(
  trace: Trace,
  shares: LookedUp<JkpShares>,
  month: CalendarMonth,
): LookedUp<string> | undefined {
  if (shares.value.jkm !== undefined) return { ...shares, value: shares.value.jkm };
  if (resolveReading(trace, jkmShareAfter2025) === "0.30") return undefined; // not law: the id of an answer to the reading jkp.jkm-share
  return lookUpMonth(trace, jkmShareOfArticle18A, month);
}
