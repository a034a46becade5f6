import fc from "fast-check";

const times = Number(process.env["RUNS"] ?? 1);

/** How often a property is tried: so often, or a multiple of it with `RUNS=20 npm test`. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * times };
}

/** What holds where a property says nothing of its own. */
fc.configureGlobal(runs(100));
