import { keysOn } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { type Trace, warn } from "../../core/trace.js";
import { doubt } from "../../core/warning.js";
import { paidFirst } from "../../law/provisions/temporary-inability.js";
import type { JkkCase } from "./jkk-case.js";

/** Says that the rule on who pays first was not found for construction. */
export function warnOfConstruction(trace: Trace, { facts, lawDate }: JkkCase): void {
  if (facts.segment !== "construction") return;
  const provisions = keysOn(trace, paidFirst, lawDate);
  warn(trace, doubt("construction-paid-first", { provisions }));
}

/** Says, where a cap bites, that its counting by the case is not in the texts read. */
export function warnOfCap(trace: Trace, key: ProvisionKey): void {
  warn(trace, doubt("cap-per-case", { provisions: [key] }));
}
