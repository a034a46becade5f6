import type { FactPath } from "../../core/check.js";
import { assumed, doubt, sharedWarning, type Warning } from "../../core/warning.js";
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
import { resolveReading } from "../../core/resolve-reading.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { hearingGuide, type HearingGuide } from "../../law/provisions/disability-rating.js";
import { unlikeEars } from "../../law/readings/work-accident-readings.js";
import { exactDecimal, product } from "./percent.js";
import type { MeasuredHearing } from "./jkk-inputs.js";
import { rowOf, type Rated } from "./table-row.js";

const nothing: Exact = { units: 0, divisor: 1 };
const all: Exact = { units: 100, divisor: 1 }; // not law: the whole in percent

/** The path of the measurement in the input, and the day whose law holds. */
interface MeasuredAt {
  readonly path: FactPath;
  readonly date: CalendarDate;
}

/**
 * A loss of hearing from thresholds, by the ministerial guide: of both ears the
 * weighted loss times the row of both, of one ear its loss times the row of one. Where
 * the weighted loss comes to less than the worse ear alone, a reading decides.
 */
export function ratedHearing(trace: Trace, measured: MeasuredHearing, at: MeasuredAt): Rated {
  const { path, date } = at;
  const guide = lookUp(trace, hearingGuide, date);
  if (measured.age === undefined) {
    warn(trace, assumed("hearing-age-not-given", { assumes: [`${path}.age`] }));
  }
  const better = lossOf(measured.betterEarDecibel, measured.age, guide.value);
  const worse = lossOf(measured.worseEarDecibel, measured.age, guide.value);
  const one = ofRow(trace, "hearing-one-ear", worse, guide.key, date);
  if (compareExact(better, nothing) === 0) return one;
  const weighted = binaural(better, worse, guide.value);
  const both = ofRow(trace, "hearing-both-ears", weighted, guide.key, date);
  if (compareExact(both.percent, one.percent) >= 0) return both;
  warn(trace, belowOneEar);
  return resolveReading(trace, unlikeEars) === "as-weighted" ? both : one;
}

function ofRow(
  trace: Trace,
  part: "hearing-both-ears" | "hearing-one-ear",
  loss: Exact,
  guide: ProvisionKey,
  date: CalendarDate,
): Rated {
  const { row, key } = rowOf(trace, part, date);
  return {
    label: { key: `disability.${row.part}` },
    percent: dividedBy(product(loss, exactDecimal(row.percent)), 100), // not law: the whole in percent
    provisions: [key, guide],
  };
}

/** Loss of one ear in percent: each decibel above the normal threshold, age taken off. */
function lossOf(decibel: number, age: number | undefined, guide: HearingGuide): Exact {
  const ageing = times(
    exactDecimal(guide.decibelPerYear),
    Math.max(0, (age ?? guide.age) - guide.age),
  );
  const normal = plus(exactDecimal(guide.normalDecibel), ageing);
  const threshold = exactDecimal(decibel);
  if (compareExact(threshold, normal) <= 0) return nothing;
  return lesser(product(minus(threshold, normal), exactDecimal(guide.percentPerDecibel)), all);
}

function binaural(better: Exact, worse: Exact, guide: HearingGuide): Exact {
  const weighted = plus(times(better, guide.betterEarWeight), times(worse, guide.worseEarWeight));
  return dividedBy(weighted, guide.betterEarWeight + guide.worseEarWeight);
}

const belowOneEar: Warning = /* @__PURE__ */ sharedWarning(doubt("hearing-below-one-ear"));
