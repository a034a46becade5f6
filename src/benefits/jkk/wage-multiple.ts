import { exactText, shownRupiah, times, timesRate, type Exact } from "../../core/exact.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Rate } from "../../core/rate.js";
import type { Step } from "../../core/step.js";
import type { WageBasis } from "../../contributions/wage-basis.js";

/** An exact value with the steps that lead to it. */
export interface Worked {
  readonly value: Exact;
  readonly steps: Step[];
}

/** So many monthly wages. */
export function monthlyWages(wage: WageBasis, wages: number, key: ProvisionKey): Worked {
  const value = times(wage.exact, wages);
  const step: Step = {
    kind: "multiply",
    provision: key,
    factor: wages,
    of: wage.shown,
    result: exactText(value),
  };
  return { value, steps: [...wage.steps, step] };
}

/** A percentage of what was worked out so far. */
export function percentOf({ value, steps }: Worked, rate: Rate, key: ProvisionKey): Worked {
  const result = timesRate(value, rate);
  const step: Step = {
    kind: "percent",
    provision: key,
    percent: rate.percent,
    of: shownRupiah(value),
    result: exactText(result),
  };
  return { value: result, steps: [...steps, step] };
}
