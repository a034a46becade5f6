import { warningOf } from "../../core/warning.js";
import { provisionOf, type ProvisionKey } from "../../core/provision.js";
import { titleOf } from "../../core/text.js";
import { warn, type Trace } from "../../core/trace.js";

/** Says, where a cap bites, that its counting by the case is not in the texts read. */
export function warnOfCap(trace: Trace, key: ProvisionKey): void {
  const values = { title: titleOf(provisionOf(key)) };
  warn(trace, warningOf("cap-per-case", { values, provisions: [key] }));
}
