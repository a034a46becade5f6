import { assumed } from "../core/warning.js";
import { warn, type Trace } from "../core/trace.js";

/** The months of arrears given, or none with a warning that says so. */
export function assumeNoArrears(trace: Trace, arrearsMonths: number | undefined): number {
  if (arrearsMonths !== undefined) return arrearsMonths;
  warn(trace, assumed("assumed-no-arrears"));
  return 0;
}
