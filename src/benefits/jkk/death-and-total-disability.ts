import { choose } from "../../core/choose.js";
import { compareExact, exactRupiah, greater, shownRupiah, type Exact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision, ProvisionRef } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
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
import type { BenefitLine } from "../benefit.js";
import { itemLabels } from "../items.js";
import { dueOnly, workerOrHeirs, type Entitlement, type JkkCase } from "./jkk-case.js";
import { monthlyWages, percentOf, type Worked } from "./wage-multiple.js";

/** Death and permanent total disability: Lampiran III I.b.3.c to I.b.6. */
export function deathOrTotalDisability(workings: Workings, one: JkkCase): Entitlement {
  const { facts, lawDate } = one;
  if (facts.death !== true && facts.totalDisability !== true) return dueOnly([]);
  const periodic = fixedLine(
    workings,
    "periodic",
    lookUp(workings, jkkPeriodic, lawDate),
    workerOrHeirs(one),
  );
  if (facts.death !== true) return dueOnly([totalDisabilityLine(workings, one), periodic]);
  const funeral = lookUp(workings, jkkFuneral, lawDate);
  return dueOnly([
    deathLine(workings, one),
    periodic,
    fixedLine(workings, "funeral", funeral, "heirs"),
  ]);
}

/** What a total disability of the day would come to: also the most that partial ones may. */
export function totalDisabilityAmount(
  workings: Workings,
  one: JkkCase,
): Worked & { readonly ref: ProvisionRef } {
  return wageMultiple(workings, one, jkkTotalDisability);
}

function totalDisabilityLine(workings: Workings, one: JkkCase): BenefitLine {
  const { value, steps, ref } = totalDisabilityAmount(workings, one);
  return {
    item: "total-disability",
    label: itemLabels["total-disability"],
    ...roundLine(workings, value, steps),
    paidTo: "participant",
    provisions: [ref, ...one.wage.provisions],
    steps,
  };
}

function deathLine(workings: Workings, one: JkkCase): BenefitLine {
  const { value: multiple, steps, ref } = wageMultiple(workings, one, jkkDeath);
  const floor = deathFloor(workings, multiple, one.lawDate);
  const value = greater(multiple, exactRupiah(floor.limit));
  steps.push({
    kind: "floor",
    provision: floor.ref,
    of: shownRupiah(multiple),
    limit: floor.limit,
    result: shownRupiah(value),
  });
  return {
    item: "death",
    label: itemLabels.death,
    ...roundLine(workings, value, steps),
    paidTo: "heirs",
    provisions: [ref, ...one.wage.provisions, floor.ref],
    steps,
  };
}

function deathFloor(
  workings: Workings,
  multiple: Exact,
  date: CalendarDate,
): { readonly limit: Rupiah; readonly ref: ProvisionRef } {
  const lumpSum = lookUp(workings, jkmLumpSum, date);
  const rest = [jkmPeriodic, jkmFuneral].map((part) => lookUp(workings, part, date).value);
  const cashPackage = rest.reduce((sum, amount) => sum + amount, lumpSum.value);
  const matters = compareExact(multiple, exactRupiah(cashPackage)) < 0;
  const whole = matters && choose(workings, jkkDeathFloor) === "jkm-package";
  return { limit: whole ? cashPackage : lumpSum.value, ref: lumpSum.ref };
}

function wageMultiple(
  workings: Workings,
  { wage, lawDate }: JkkCase,
  provision: Provision<WageMultiple>,
): Worked & { readonly ref: ProvisionRef } {
  const { value: multiple, ref } = lookUp(workings, provision, lawDate);
  const wages = monthlyWages(wage, multiple.wages, ref);
  return { ...percentOf(wages, rateOfPercent(multiple.percent), ref), ref };
}
