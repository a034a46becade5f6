import { deepFreeze } from "../../core/deep-freeze.js";
import {
  compareExact,
  type Exact,
  exactRupiah,
  greater,
  roundExact,
  shownRupiah,
  times,
  timesRate,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { roundLine } from "../../core/round-line.js";
import type { Text } from "../../core/text.js";
import { startTrace, type Trace, warn } from "../../core/trace.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { doubt } from "../../core/warning.js";
import { jkmFuneral, jkmLumpSum, jkmPeriodic } from "../../law/provisions/death-benefits.js";
import { jkkWithoutHeirs } from "../../law/provisions/heirs.js";
import {
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
  jkkTotalDisability,
  type WageMultiple,
} from "../../law/provisions/work-accident-benefits.js";
import { jkkDeathFloor } from "../../law/readings/benefit-readings.js";
import { fixedLine } from "../benefit-line.js";
import { bar, type BenefitParts, dueOnly, leaveOpen, type Which } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import { noHeirsReason, type Succession } from "../heirs/heirs-of-death.js";
import { type JkkCase, workerOrHeirs } from "./jkk-case.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
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

/** The benefit for a total disability of the day: also the most for partial ones. */
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
  const { lumpSum, cashPackage, key } = deathFloors(trace, date);
  const matters = compareExact(multiple, exactRupiah(cashPackage)) < 0;
  const whole = matters && resolveReading(trace, jkkDeathFloor) === "jkm-package";
  return { limit: whole ? cashPackage : lumpSum, key };
}

function deathFloors(
  trace: Trace,
  date: CalendarDate,
): { readonly lumpSum: Rupiah; readonly cashPackage: Rupiah; readonly key: ProvisionKey } {
  const { value: lumpSum, key } = lookUp(trace, jkmLumpSum, date);
  const rest = [jkmPeriodic, jkmFuneral].map((part) => lookUp(trace, part, date).value);
  return { lumpSum, cashPackage: rest.reduce((sum, amount) => sum + amount, lumpSum), key };
}

/** The death benefit as a rule for any wage. */
export interface DeathRule {
  /** The multiple of a monthly wage. */
  readonly multipleOf: (wage: Rupiah) => Exact;
  /** Whether a multiple lies below what JKM pays in cash: a reading says what the floor is. */
  readonly needsReading: (multiple: Exact) => boolean;
  /** The benefit of a multiple, rounded, and whether that took something away or added to it. */
  readonly amountOf: (multiple: Exact) => { readonly amount: Rupiah; readonly isRounded: boolean };
}

/** The death benefit by the law of a day: for columns of wages. */
export function deathRule({ context }: Pick<Trace, "context">, lawDate: CalendarDate): DeathRule {
  const trace = startTrace(context);
  const { wages, percent } = lookUp(trace, jkkDeath, lawDate).value;
  const { lumpSum, cashPackage } = deathFloors(trace, lawDate);
  const rate = rateOfPercent(percent);
  const most = exactRupiah(cashPackage);
  const whole = resolveReading(trace, jkkDeathFloor) === "jkm-package";
  const needsReading = (multiple: Exact): boolean => compareExact(multiple, most) < 0;
  return {
    multipleOf: (wage) => timesRate(times(exactRupiah(wage), wages), rate),
    needsReading,
    amountOf: (multiple) => {
      const limit = whole && needsReading(multiple) ? cashPackage : lumpSum;
      const value = greater(multiple, exactRupiah(limit));
      const amount = roundExact(value, context.rounding);
      return { amount, isRounded: compareExact(value, exactRupiah(amount)) !== 0 };
    },
  };
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

/**
 * A death that leaves no heirs: the funeral grant goes to whoever arranges the
 * funeral, the death benefit to the Social Security Fund (Pasal 37 ayat (5)).
 * The periodic benefit is not named and kept with the death benefit.
 */
export function withoutHeirs(
  trace: Trace,
  { date }: JkkBenefitInput,
  parts: BenefitParts,
  { none, open }: Succession,
): BenefitParts {
  if (open) return leaveOpen(parts, open, isCashOfHeirs);
  if (!none) return parts;
  const { key } = lookUp(trace, jkkWithoutHeirs, date);
  warn(trace, doubt("periodic-without-heirs", { provisions: [key] }));
  const provisions = [key];
  const withoutDeath = bar(
    parts,
    { reason: noHeirsReason, provisions },
    ({ item }) => item === "death",
  );
  const barred = bar(
    withoutDeath,
    { reason: periodic, provisions },
    ({ item }) => item === "periodic",
  );
  return { ...barred, due: barred.due.map((line) => toArranger(line, key)) };
}

/** The cash that only heirs receive. */
const isCashOfHeirs: Which = ({ item }) => item === "death" || item === "periodic";

function toArranger(line: BenefitLine, rule: ProvisionKey): BenefitLine {
  if (line.item !== "funeral") return line;
  return { ...line, paidTo: "funeral-arranger", provisions: [...line.provisions, rule] };
}

const periodic: Text = /* @__PURE__ */ deepFreeze({ key: "death-without-heirs.periodic" });
