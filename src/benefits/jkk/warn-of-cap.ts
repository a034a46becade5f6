import { doubt } from "../../core/warning.js";
import { type ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";

/** Says, where a cap bites, that its counting by the case is not in the texts read. */
export function warnOfCap(trace: Trace, key: ProvisionKey): void {
  warn(trace, doubt("cap-per-case", { provisions: [key] }));
}
