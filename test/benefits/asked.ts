import type { NeededFact } from "../../src/index.js";

/** The facts that a result waits for, in the order in which they decide. */
export function asked({ needed }: { readonly needed: readonly NeededFact[] }): string[] {
  return needed.map(({ field }) => field);
}
