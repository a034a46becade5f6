import type { Context } from "../../core/options.js";
import { roundingReading } from "../../core/own-readings.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { startTrace } from "../../core/trace.js";
import { type Recorded, recorded, restingOn } from "../../law/recorded.js";
import type { Contribution } from "../contribution.js";

/**
 * The law behind an answer found by trying amounts: rounding sets where one contribution
 * ends and the next begins, also where it left the one that was found unchanged.
 */
export function restingOnRounding(
  found: Contribution,
  context: Context,
): Pick<Recorded, "provisions" | "readings"> {
  const trace = startTrace(context);
  resolveReading(trace, roundingReading);
  return restingOn(found, recorded(trace));
}
