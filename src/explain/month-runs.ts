import type { BenefitLine } from "../benefits/benefit.js";

/** Lines of months that follow each other with the same calculation, put together. */
export function monthRuns(lines: readonly BenefitLine[]): BenefitLine[][] {
  const runs: BenefitLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(last, line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function continues(last: BenefitLine, line: BenefitLine): boolean {
  if (last.month === undefined || line.month !== last.month + 1) return false;
  return JSON.stringify({ ...line, month: 0 }) === JSON.stringify({ ...last, month: 0 });
}
