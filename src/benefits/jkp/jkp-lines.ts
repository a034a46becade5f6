import { deepFreeze } from "../../core/deep-freeze.js";
import {
  exactRupiah,
  exactText,
  lesser,
  minus,
  shownRupiah,
  sumRupiah,
  timesRate,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import {
  jkpInalienable,
  jkpJobInformation,
  jkpTraining,
  type JkpTrainingRule,
  jkpWorkerReports,
} from "../../law/provisions/job-loss-benefits.js";
import type { BenefitNote } from "../benefit-note.js";
import type { BenefitLine, EmployerDebt } from "../benefit.js";
import type { JkpInstalment } from "./jkp-instalments.js";

/** Name of the cash for people. */
export const cashLabel: Text = /* @__PURE__ */ deepFreeze({ key: "item.cash" });

/** A month of cash: a percentage of the wage up to the ceiling. */
export function cashLine(
  trace: Trace,
  wage: RupiahInput,
  { month, on, percent, cash, ceiling, transition, claimDays }: JkpInstalment,
): BenefitLine {
  const given = exactRupiah(wage);
  const basis = lesser(given, exactRupiah(ceiling.value));
  const value = timesRate(basis, rateOfPercent(percent));
  const steps: Step[] = [
    {
      kind: "cap",
      provision: ceiling.key,
      of: shownRupiah(given),
      limit: ceiling.value,
      result: shownRupiah(basis),
    },
    {
      kind: "percent",
      provision: cash,
      percent,
      of: shownRupiah(basis),
      result: exactText(value),
    },
  ];
  return {
    item: "cash",
    month,
    ...roundLine(trace, value, steps),
    paidTo: "participant",
    provisions: [
      cash,
      ceiling.key,
      ...(transition ? [transition] : []),
      ...(claimDays ? [claimDays] : []),
      lookUp(trace, jkpInalienable, on).key,
    ],
    steps,
  };
}

/** Amount that the employer owes for the months: their sum, or what is missing from it. */
export function employerDebt(
  lines: readonly BenefitLine[],
  less: readonly BenefitLine[],
  reason: Text,
  provision: ProvisionKey,
): EmployerDebt[] {
  const amount = shownRupiah(minus(exactRupiah(total(lines)), exactRupiah(total(less))));
  if (amount === 0) return [];
  return [{ item: "cash", amount, reason, provisions: [provision] }];
}

function total(lines: readonly BenefitLine[]): Rupiah {
  return sumRupiah(lines.map((line) => line.amount));
}

/** Job information and training; an employer that never enrolled the worker owes the training. */
export function inKindOf(
  trace: Trace,
  day: CalendarDate,
  { byEmployer }: { readonly byEmployer: boolean },
): BenefitNote[] {
  const training = lookUp(trace, jkpTraining, day);
  const reports = lookUp(trace, jkpWorkerReports, day);
  const trained: BenefitNote = {
    item: "training",
    reason: byEmployer
      ? texts.trainingByEmployer
      : trainingText(training.value.centres, reports.value),
    provisions: byEmployer ? [training.key] : [training.key, reports.key],
  };
  if (byEmployer) return [trained];
  const information = lookUp(trace, jkpJobInformation, day);
  return [
    {
      item: "job-information",
      reason: informationText(texts[information.value.by], reports.value),
      provisions: [information.key, reports.key],
    },
    trained,
  ];
}

function informationText(officers: Text, days: number): Text {
  return textWith("jkp-in-kind.information", { officers, days });
}

function trainingText(centres: JkpTrainingRule["centres"], days: number): Text {
  const approved = centres.includes("approved-by-the-minister");
  return textWith("jkp-in-kind.training", { approved, days });
}

const texts = /* @__PURE__ */ deepFreeze({
  "job-service-officers-and-other-staff": {
    key: "jkp-in-kind.officers-and-staff",
  },
  "civil-servant-job-service-officers": { key: "jkp-in-kind.officers" },
  trainingByEmployer: { key: "jkp-in-kind.training-by-employer" },
} satisfies Record<string, Text>);
