import { resolveReading } from "../../core/resolve-reading.js";
import {
  compareExact,
  dividedBy,
  lesser,
  minus,
  plus,
  times,
  type Exact,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { acuityGuide } from "../../law/provisions/disability-rating.js";
import { unlikeEyes } from "../../law/readings/work-accident-readings.js";
import { exactDecimal, product } from "./percent.js";
import type { MeasuredAcuity } from "./jkk-inputs.js";
import { rowByUnit, type Rated } from "./table-row.js";

const all: Exact = { units: 100, divisor: 1 }; // not law: the whole in percent

/** A loss of acuity from the efficiency of the two eyes; unlike eyes are weighted. */
export function ratedAcuity(trace: Trace, measured: MeasuredAcuity, date: CalendarDate): Rated {
  const { row, key } = rowByUnit(trace, "visual-acuity", date);
  const { efficiency, provisions } = efficiencyOf(trace, measured, date);
  const units = dividedBy(minus(all, lesser(efficiency, all)), row.each);
  return {
    label: { key: `disability.${row.part}` },
    percent: product(units, exactDecimal(row.percent)),
    provisions: [key, ...provisions],
  };
}

function efficiencyOf(
  trace: Trace,
  measured: MeasuredAcuity,
  date: CalendarDate,
): { readonly efficiency: Exact; readonly provisions: readonly ProvisionKey[] } {
  const better = exactDecimal(measured.betterEyeEfficiencyPercent);
  const worse = exactDecimal(measured.worseEyeEfficiencyPercent);
  if (compareExact(better, worse) === 0) return { efficiency: better, provisions: [] };
  const { value: guide, key } = lookUp(trace, acuityGuide, date);
  const sum = plus(times(better, guide.betterEyeWeight), times(worse, guide.worseEyeWeight));
  const printed = resolveReading(trace, unlikeEyes) === "printed-sum";
  return { efficiency: printed ? sum : dividedBy(sum, guide.divisor), provisions: [key] };
}
