import { toCheck } from "../core/warning.js";
import { resolveReading } from "../core/resolve-reading.js";
import { warn, type Trace } from "../core/trace.js";
import { arrearsSettledByOthers } from "../law/readings/death-readings.js";

/** Who settled the arrears: the heirs, or somebody for them. */
export type ArrearsSettler = "heirs" | "other";

/** Who settled the arrears of a work accident: also the participant. */
export type JkkArrearsSettler = "participant" | ArrearsSettler;

/** Whether the arrears count as settled: PP 44/2015 Pasal 42 names the heirs. */
export function arrearsSettled(trace: Trace, settler: ArrearsSettler | undefined): boolean {
  if (settler !== "other") return settler === "heirs";
  warn(trace, toCheck("arrears-settled-by-others"));
  return resolveReading(trace, arrearsSettledByOthers) === "anyone";
}
