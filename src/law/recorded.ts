import { gatherWarnings } from "../core/gather-warnings.js";
import type { ProvisionKey } from "../core/provision.js";
import type * as core from "../core/trace.js";
import type { ReadingUse } from "./reading-id.js";

/** The part of every result that says what it rests on and what its reader must know. */
export type Recorded = core.Recorded<ReadingUse>;

/** A result that rests as a whole on some provisions, not line by line. */
export interface Ruled extends Recorded {
  /** The provisions behind the answer as a whole, in the order in which they are told. */
  readonly rules: readonly ProvisionKey[];
}

/** The record of a calculation; only readings of the law are used. */
export function recorded({ provisions, readings, warnings }: core.Trace): Recorded {
  return {
    provisions,
    readings: readings as readonly ReadingUse[],
    warnings: gatherWarnings(warnings),
  };
}

/** The record of two results together, each provision and answer once. */
export function restingOn(
  ...results: readonly Pick<Recorded, "provisions" | "readings">[]
): Pick<Recorded, "provisions" | "readings"> {
  const provisions = results.flatMap((result) => result.provisions);
  const readings = results.flatMap((result) => result.readings);
  return {
    provisions: [...new Map(provisions.map((use) => [use.key, use])).values()],
    readings: [...new Map(readings.map((use) => [`${use.id}=${use.option}`, use])).values()],
  };
}

/** The record of a calculation, with the provisions behind its answer as a whole, each once. */
export function ruled(trace: core.Trace, rules: readonly ProvisionKey[]): Ruled {
  return { rules: [...new Set(rules)], ...recorded(trace) };
}
