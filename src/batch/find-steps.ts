import { isRupiahNumber } from "../core/exact.js";
import { plausible } from "../core/plausible.js";

/** Which step each row stands on. */
export interface FoundSteps {
  /** The step of each row; one beyond the last for a row at fault. */
  readonly steps: Uint16Array;
  /** Rows on each step. */
  readonly persons: Float64Array;
  readonly faults: Uint32Array;
  /** Rows without fault whose amount is too small to be meant. */
  readonly small: number;
}

/** Finds the step of each amount by halving; `starts` rise from 0. */
export function findSteps(amounts: Float64Array, starts: Float64Array): FoundSteps {
  const steps = new Uint16Array(amounts.length);
  const persons = new Float64Array(starts.length);
  const faults: number[] = [];
  let small = 0;
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row] ?? Number.NaN;
    if (!isRupiahNumber(amount) || amount === 0) {
      steps[row] = starts.length;
      faults.push(row);
      continue;
    }
    if (amount < plausible.leastAmount) small += 1;
    let step = 0;
    let beyond = starts.length;
    while (beyond - step > 1) {
      const middle = (step + beyond) >> 1;
      if ((starts[middle] ?? 0) <= amount) step = middle;
      else beyond = middle;
    }
    steps[row] = step;
    persons[step] = (persons[step] ?? 0) + 1;
  }
  return { steps, persons, faults: Uint32Array.from(faults), small };
}
