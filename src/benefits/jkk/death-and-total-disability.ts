import { resolveReading } from "../../core/resolve-reading.js";
import { compareExact, exactRupiah, greater, shownRupiah, type Exact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkmFuneral, jkmLumpSum, jkmPeriodic } from "../../law/provisions/death-benefits.js";
import {
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
  jkkTotalDisability,
  type WageMultiple,
} from "../../law/provisions/work-accident-benefits.js";
import { jkkDeathFloor } from "../../law/readings/benefit-readings.js";
import { fixedLine } from "../benefit-line.js";
import { dueOnly, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import { monthlyWages, percentOf, type Worked } from "./wage-multiple.js";

/** Death and permanent total disability: Lampiran III I.b.3.c to I.b.6. */
export function deathOrTotalDisability(trace: Trace, one: JkkCase): BenefitParts {
  const { facts, lawDate } = one;
  if (facts.death !== true && facts.totalDisability !== true) return dueOnly([]);
  const periodic = fixedLine(
    trace,
    "periodic",
    lookUp(trace, jkkPeriodic, lawDate),
    workerOrHeirs(one),
  );
  if (facts.death !== true) return dueOnly([totalDisabilityLine(trace, one), periodic]);
  const funeral = lookUp(trace, jkkFuneral, lawDate);
  return dueOnly([deathLine(trace, one), periodic, fixedLine(trace, "funeral", funeral, "heirs")]);
}

/** What a total disability of the day would come to: also the most that partial ones may. */
export function totalDisabilityAmount(
  trace: Trace,
  one: JkkCase,
): Worked & { readonly key: ProvisionKey } {
  return wageMultiple(trace, one, jkkTotalDisability);
}

function totalDisabilityLine(trace: Trace, one: JkkCase): BenefitLine {
  const { value, steps, key } = totalDisabilityAmount(trace, one);
  return {
    item: "total-disability",
    ...roundLine(trace, value, steps),
    paidTo: "participant",
    provisions: [key, ...one.wage.provisions],
    steps,
  };
}

function deathLine(trace: Trace, one: JkkCase): BenefitLine {
  const { value: multiple, steps, key } = wageMultiple(trace, one, jkkDeath);
  const floor = deathFloor(trace, multiple, one.lawDate);
  const value = greater(multiple, exactRupiah(floor.limit));
  steps.push({
    kind: "floor",
    provision: floor.key,
    of: shownRupiah(multiple),
    limit: floor.limit,
    result: shownRupiah(value),
  });
  return {
    item: "death",
    ...roundLine(trace, value, steps),
    paidTo: "heirs",
    provisions: [key, ...one.wage.provisions, floor.key],
    steps,
  };
}

function deathFloor(
  trace: Trace,
  multiple: Exact,
  date: CalendarDate,
): { readonly limit: Rupiah; readonly key: ProvisionKey } {
  const lumpSum = lookUp(trace, jkmLumpSum, date);
  const rest = [jkmPeriodic, jkmFuneral].map((part) => lookUp(trace, part, date).value);
  const cashPackage = rest.reduce((sum, amount) => sum + amount, lumpSum.value);
  const matters = compareExact(multiple, exactRupiah(cashPackage)) < 0;
  const whole = matters && resolveReading(trace, jkkDeathFloor) === "jkm-package";
  return { limit: whole ? cashPackage : lumpSum.value, key: lumpSum.key };
}

function wageMultiple(
  trace: Trace,
  { wage, lawDate }: JkkCase,
  provision: Provision<WageMultiple>,
): Worked & { readonly key: ProvisionKey } {
  const { value: multiple, key } = lookUp(trace, provision, lawDate);
  const wages = monthlyWages(wage, multiple.wages, key);
  return { ...percentOf(wages, rateOfPercent(multiple.percent), key), key };
}
