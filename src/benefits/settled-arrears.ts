import { choose } from "../core/choose.js";
import { warn, type Workings } from "../core/workings.js";
import { arrearsSettledByOthers } from "../law/readings/death-readings.js";

/** Who settled the arrears: the heirs, or somebody for them. */
export type ArrearsSettler = "heirs" | "other";

/** Who settled the arrears of a work accident: also the participant. */
export type JkkArrearsSettler = "participant" | ArrearsSettler;

/** Whether the arrears count as settled: PP 44/2015 Pasal 42 names the heirs. */
export function areSettled(workings: Workings, settler: ArrearsSettler | undefined): boolean {
  if (settler !== "other") return settler === "heirs";
  warn(workings, {
    code: "arrears-settled-by-others",
    message: { key: "warning.arrears-settled-by-others" },
  });
  return choose(workings, arrearsSettledByOthers) === "anyone";
}
