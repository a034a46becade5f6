import type { FactsUsed, Warning } from "../../src/index.js";
import { without } from "./without.js";

/** A result without the paths of its facts: the same facts may be given in two ways. */
export function unmarked<
  Result extends { readonly facts: FactsUsed; readonly warnings: readonly Warning[] },
>(result: Result): Omit<Result, "facts"> {
  return without(result, "facts");
}
