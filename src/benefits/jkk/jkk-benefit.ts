import type { Bilingual } from "../../core/bilingual.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  greater,
  shownRupiah,
  times,
  timesRate,
  type Exact,
} from "../../core/exact.js";
import type { Provision, ProvisionRef } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { choose } from "../../core/choose.js";
import { lookUp } from "../../core/look-up.js";
import { roundLine } from "../../core/round-line.js";
import type { Workings } from "../../core/workings.js";
import { bandOf } from "../../contributions/income-band.js";
import { arrearsEffect, arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import { wageBasis, type WageBasis } from "../../contributions/wage-basis.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { jkmFuneral, jkmLumpSum, jkmPeriodic } from "../../law/provisions/death-benefits.js";
import { jkkBands } from "../../law/provisions/non-wage-earner-contributions.js";
import {
  jkkArrearsMonths,
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
  jkkTotalDisability,
  type WageMultiple,
} from "../../law/provisions/work-accident-benefits.js";
import { jkkDeathFloor } from "../../law/readings/benefit-readings.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { fixedLine, scholarshipLine } from "../benefit-line.js";
import { benefitOf, notDue, withheld } from "../benefit-total.js";
import type { Benefit, BenefitLine } from "../benefit.js";
import { jkkArrearsCheck } from "./arrears-check.js";
import { givenArrears } from "../given-arrears.js";
import { itemLabels, type BenefitItem } from "../items.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";

/** JKK on death or permanent total disability: PP 44/2015 Pasal 25, 32, 38, 39, Lampiran III. */
export function jkkBenefit(workings: Workings, facts: JkkBenefitInput): Benefit {
  const { date, segment, children } = facts;
  warnAfterLawAsOf(workings, date);
  const death = facts.death === true;
  const wage = benefitWage(workings, facts);
  const paidTo = death ? "heirs" : "participant";
  const periodic = fixedLine(workings, "periodic", lookUp(workings, jkkPeriodic, date), paidTo);
  const scholarship = children?.length
    ? scholarshipPlan(workings, {
        eventDate: date,
        cause: death ? "work-accident-death" : "work-accident-total-disability",
        children,
      })
    : undefined;
  const lines = [
    death
      ? deathLine(workings, wage, date)
      : multipleLine(workings, "total-disability", wage, jkkTotalDisability, date),
    periodic,
    ...(death ? [fixedLine(workings, "funeral", lookUp(workings, jkkFuneral, date), "heirs")] : []),
    ...(scholarship && scholarship.total > 0 ? [scholarshipLine(scholarship)] : []),
  ];
  const arrearsMonths = givenArrears(workings, facts.arrearsMonths);
  const arrears = jkkArrearsCheck(workings, { date, segment, arrearsMonths });
  const months = lookUp(workings, jkkArrearsMonths, date).value;
  const limit = arrearsLimit(workings, segment, arrearsMonths, months);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  const barred = effect === "not-due";
  const settleFirst = effect === "settle-first";
  return benefitOf(workings, {
    programme: "jkk",
    date,
    segment,
    lines: barred || settleFirst ? [] : lines,
    ...(scholarship && !barred && { scholarship }),
    paidBy: effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs",
    withheld: settleFirst
      ? lines.map((line) => withheld(line, reasons.settleFirst, arrears.provisions))
      : [],
    notDue: barred
      ? lines.map((line) => notDue(line, reasons.arrearsOver, arrears.provisions))
      : [],
    checks: [arrears],
  });
}

function benefitWage(workings: Workings, facts: JkkBenefitInput): WageBasis {
  if (facts.segment !== "non-wage-earner") {
    return wageBasis(workings, facts.wage, facts.date);
  }
  const table = lookUp(workings, jkkBands, facts.date);
  const { basis } = bandOf(workings, table.value, facts.income);
  return {
    exact: exactRupiah(basis),
    shown: basis,
    steps: [{ kind: "look-up", provision: table.ref, value: basis }],
    provisions: [table.ref],
  };
}

function multipleLine(
  workings: Workings,
  item: BenefitItem,
  wage: WageBasis,
  provision: Provision<WageMultiple>,
  date: CalendarDate,
): BenefitLine {
  const { value, steps, ref } = wageMultiple(workings, wage, provision, date);
  const rounded = roundLine(workings, value, steps);
  const provisions = [ref, ...wage.provisions];
  return { item, label: itemLabels[item], ...rounded, paidTo: "participant", provisions, steps };
}

function deathLine(workings: Workings, wage: WageBasis, date: CalendarDate): BenefitLine {
  const multiple = wageMultiple(workings, wage, jkkDeath, date);
  const floor = deathFloor(workings, multiple.value, date);
  const value = greater(multiple.value, exactRupiah(floor.limit));
  const { steps } = multiple;
  steps.push({
    kind: "floor",
    provision: floor.ref,
    of: shownRupiah(multiple.value),
    limit: floor.limit,
    result: shownRupiah(value),
  });
  const rounded = roundLine(workings, value, steps);
  const provisions = [multiple.ref, ...wage.provisions, floor.ref];
  return { item: "death", label: itemLabels.death, ...rounded, paidTo: "heirs", provisions, steps };
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
  wage: WageBasis,
  provision: Provision<WageMultiple>,
  date: CalendarDate,
): { readonly value: Exact; readonly steps: Step[]; readonly ref: ProvisionRef } {
  const { value: multiple, ref } = lookUp(workings, provision, date);
  const wages = times(wage.exact, multiple.wages);
  const value = timesRate(wages, rateOfPercent(multiple.percent));
  const steps: Step[] = [
    ...wage.steps,
    {
      kind: "multiply",
      provision: ref,
      factor: multiple.wages,
      of: wage.shown,
      result: exactText(wages),
    },
    {
      kind: "percent",
      provision: ref,
      percent: multiple.percent,
      of: shownRupiah(wages),
      result: exactText(value),
    },
  ];
  return { value, steps, ref };
}

const reasons = {
  settleFirst: {
    id: "Dibayar setelah tunggakan iuran dilunasi",
    en: "Paid once the arrears are settled",
  },
  arrearsOver: {
    id: "Tunggakan iuran melebihi batas bulan berturut-turut: tidak ada manfaat JKK",
    en: "Contributions are in arrears for more consecutive months than allowed: no JKK benefit",
  },
} satisfies Record<string, Bilingual>;
