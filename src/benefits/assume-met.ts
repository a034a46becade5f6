import { assumed } from "../core/warning.js";
import { checkText, type Check, type CheckId } from "../core/check.js";
import { warn, type Trace } from "../core/trace.js";

/** Usual conditions not given are assumed to be met, with a warning that names them. */
export function assumeMet(
  trace: Trace,
  checks: readonly Check[],
  usual: readonly CheckId[],
): Check[] {
  const isAssumed = ({ id, passed }: Check): boolean => passed === undefined && usual.includes(id);
  const taken = checks.filter(isAssumed);
  if (taken.length > 0) {
    const assumes = taken.flatMap(({ missing }) => missing);
    warn(trace, assumed("assumed-met", { values: { checks: taken.map(checkText) }, assumes }));
  }
  return checks.map((check) =>
    isAssumed(check) ? { ...check, passed: true, missing: [] } : check,
  );
}
