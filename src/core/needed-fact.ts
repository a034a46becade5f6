import { checkText, type Check, type FactPath } from "./check.js";
import type { Text } from "./text.js";

/** A fact of the input that is not given although it decides, and why. */
export interface NeededFact {
  /** Where it stands in the input, e.g. `contributionMonths` or `children[0].grade`. */
  readonly field: FactPath;
  readonly why: Text;
}

/** The facts that an open condition waits for. */
export function neededOf(check: Check): NeededFact[] {
  return check.missing.map((field) => ({ field, why: checkText(check) }));
}

/** Each fact once, in the order in which they decide. */
export function eachOnce(needed: readonly NeededFact[]): NeededFact[] {
  return needed.filter(
    ({ field }, index) => needed.findIndex((other) => other.field === field) === index,
  );
}
