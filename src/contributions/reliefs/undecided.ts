import { warningOf } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";

/** Says so where a relief of the month may lower the bill and the facts that decide are not given. */
export function warnUndecided(trace: Trace, regulation: string, fields: readonly string[]): void {
  const names = fields.join(", ");
  warn(trace, warningOf("relief-not-decided", { values: { regulation, names } }));
}
