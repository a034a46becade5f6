import { keysOn } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { type Trace, warn } from "../../core/trace.js";
import { doubt } from "../../core/warning.js";
import { paidFirst } from "../../law/provisions/temporary-inability.js";
import type { JkkCase } from "./jkk-case.js";

/** Warns that no rule on who pays first was found for construction. */
export function warnOfConstruction(trace: Trace, { facts, lawDate }: JkkCase): void {
  if (facts.segment !== "construction") return;
  const provisions = keysOn(trace, paidFirst, lawDate);
  warn(trace, doubt("construction-paid-first", { provisions }));
}

/** Warns, when a cap applies, that the texts do not say whether it is per case. */
export function warnOfCap(trace: Trace, key: ProvisionKey): void {
  warn(trace, doubt("cap-per-case", { provisions: [key] }));
}
