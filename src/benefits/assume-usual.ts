import type { Check } from "../core/check.js";
import { textWith } from "../core/text.js";
import { warn, type Workings } from "../core/workings.js";

/** What is usual and was not said is taken as met, each with a warning that says so. */
export function assumeUsual(
  workings: Workings,
  checks: readonly Check[],
  usual: readonly string[],
): Check[] {
  return checks.map((check) => {
    if (check.passed !== undefined || !usual.includes(check.id)) return check;
    warn(workings, {
      code: "assumed-met",
      message: textWith("warning.assumed-met", { check: check.text }),
    });
    return { ...check, passed: true, missing: [] };
  });
}
