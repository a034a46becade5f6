import { compareExact, exactRupiah, shownRupiah } from "../core/exact.js";
import { decidingDay, lookUpIfAny } from "../core/look-up.js";
import { resolveReading } from "../core/resolve-reading.js";
import { type Trace, warn } from "../core/trace.js";
import { toCheck } from "../core/warning.js";
import { minimumWageFloor } from "../law/provisions/wage-basis.js";
import { wageFloor } from "../law/readings/contribution-readings.js";
import type { WageEarnerInput } from "./contribution-input.js";
import type { WageBasis } from "./wage-basis.js";

/** The wage as given, with a warning below the minimum wage; raised to it only by the other reading. */
export function atLeastMinimumWage(
  trace: Trace,
  { month, minimumWage }: WageEarnerInput,
  wage: WageBasis,
): WageBasis {
  if (minimumWage === undefined) return wage;
  const minimum = exactRupiah(minimumWage);
  if (compareExact(wage.exact, minimum) >= 0) return wage;
  const shown = shownRupiah(minimum);
  const rule = lookUpIfAny(trace, minimumWageFloor, decidingDay(trace, month));
  if (!rule || resolveReading(trace, wageFloor) === "as-given") {
    warn(trace, toCheck("wage-below-minimum"));
    return wage;
  }
  return {
    exact: minimum,
    shown,
    steps: [
      ...wage.steps,
      { kind: "floor", provision: rule.key, of: wage.shown, limit: shown, result: shown },
    ],
    provisions: [...wage.provisions, rule.key],
  };
}
