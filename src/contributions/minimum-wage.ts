import { choose } from "../core/choose.js";
import { compareExact, exactRupiah, shownRupiah } from "../core/exact.js";
import { decidingDay, lookUpIfAny } from "../core/look-up.js";
import { warn, type Workings } from "../core/workings.js";
import { minimumWageFloor } from "../law/provisions/wage-basis.js";
import { wageFloor } from "../law/readings/contribution-readings.js";
import type { WageEarnerInput } from "./contribution-inputs.js";
import type { WageBasis } from "./wage-basis.js";

/** The wage as given, with a warning below the minimum wage; raised to it only by the other reading. */
export function atLeastMinimumWage(
  workings: Workings,
  { month, minimumWage }: WageEarnerInput,
  wage: WageBasis,
): WageBasis {
  if (minimumWage === undefined) return wage;
  const minimum = exactRupiah(minimumWage);
  if (compareExact(wage.exact, minimum) >= 0) return wage;
  const shown = shownRupiah(minimum);
  const rule = lookUpIfAny(workings, minimumWageFloor, decidingDay(workings, month));
  if (!rule || choose(workings, wageFloor) === "as-given") {
    warn(workings, {
      code: "wage-below-minimum",
      message: { key: "warning.wage-below-minimum" },
    });
    return wage;
  }
  return {
    exact: minimum,
    shown,
    steps: [
      ...wage.steps,
      { kind: "floor", provision: rule.ref, of: wage.shown, limit: shown, result: shown },
    ],
    provisions: [...wage.provisions, rule.ref],
  };
}
