import {
  type Exact,
  exactRupiah,
  exactText,
  lesser,
  roundExact,
  shownRupiah,
  timesRate,
} from "../core/exact.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { type LookedUp, lookUpMonth } from "../core/look-up.js";
import type { ProvisionKey } from "../core/provision.js";
import { rateOfPercent } from "../core/rate.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Rounding } from "../core/rounding.js";
import type { Trace } from "../core/trace.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import {
  jkmShareOfArticle18A,
  jkpShares,
  jkpWageCeiling,
  type JkpShares,
} from "../law/provisions/wage-earner-contributions.js";
import { jkmShareAfter2025, jkpShareBasis } from "../law/readings/contribution-readings.js";
import type { Reallocation } from "./contribution.js";
import type { WageBasis } from "./wage-basis.js";

/** What JKP gets from the state, JKK and JKM in a month, whatever the wage. */
export interface JkpRules {
  readonly ceiling: LookedUp<number>;
  readonly shares: readonly JkpShare[];
}

interface JkpShare {
  readonly from: Reallocation["from"];
  readonly percent: string;
  readonly rule: ProvisionKey;
  /** Whether the share is counted on the whole wage, also above the ceiling. */
  readonly ofWholeWage: boolean;
}

/**
 * The shares that JKP gets from the state, JKK and JKM: PP 37/2021 Pasal 11. A relief may
 * set the share of JKK, always of the capped wage (PP 7/2025 Pasal 9 ayat (2)).
 */
export function jkpRules(
  trace: Trace,
  month: CalendarMonth,
  jkkShare?: LookedUp<string>,
): JkpRules {
  const shares = lookUpMonth(trace, jkpShares, month);
  const ceiling = lookUpMonth(trace, jkpWageCeiling, month);
  const jkm = jkmShareOf(trace, shares, month);
  // Which wage is shared is only an answer taken where the wage is above the ceiling.
  const ofWholeWage = resolveReading({ ...trace, readings: [] }, jkpShareBasis) === "whole-wage";
  const jkk = jkkShare ?? { ...shares, value: shares.value.jkk };
  return {
    ceiling,
    shares: [
      { from: "state", percent: shares.value.state, rule: shares.key, ofWholeWage: false },
      { from: "jkk", percent: jkk.value, rule: jkk.key, ofWholeWage: ofWholeWage && !jkkShare },
      ...(jkm ? [{ from: "jkm" as const, percent: jkm.value, rule: jkm.key, ofWholeWage }] : []),
    ],
  };
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

/** The reallocations of a wage; nothing is billed. */
interface Reallocated {
  readonly parts: readonly Reallocation[];
  readonly isAboveCeiling: boolean;
}

const nothing: Reallocated = /* @__PURE__ */ deepFreeze({ parts: [], isAboveCeiling: false });

/** What JKP gets on this wage; who calls records the rounding, and the reading above the ceiling. */
export function jkpReallocations(
  rounding: Rounding,
  rules: JkpRules | undefined,
  wage: WageBasis,
): Reallocated {
  if (!rules) return nothing;
  const { ceiling, shares } = rules;
  const capped = lesser(wage.exact, exactRupiah(ceiling.value));
  const part = ({ from, percent, rule, ofWholeWage }: JkpShare): Reallocation => {
    const basis: Exact = ofWholeWage ? wage.exact : capped;
    const value = timesRate(basis, rateOfPercent(percent));
    return {
      programme: "jkp",
      from,
      basis: shownRupiah(basis),
      ratePercent: percent,
      amount: roundExact(value, rounding),
      exact: exactText(value),
      provisions: [rule, ceiling.key, ...wage.provisions],
    };
  };
  return { parts: shares.map(part), isAboveCeiling: capped !== wage.exact };
}
