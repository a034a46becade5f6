import { textWith, type Text } from "../../core/text.js";
import { addMonths } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { InvalidInputError } from "../../core/errors.js";
import {
    compareExact,
    exactRupiah,
    exactText,
    lesser,
    plus,
    shownRupiah,
    timesRate,
} from "../../core/exact.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import { medicalCare } from "../../law/provisions/work-accident-care.js";
import {
    dentures,
    glasses,
    hearingAid,
    hearingAidReported,
    homeCare,
    prosthesis,
} from "../../law/provisions/work-accident-expenses.js";
import { hearingAidAmount } from "../../law/readings/work-accident-readings.js";
import type { BenefitLine, BenefitNote } from "../benefit.js";
import { itemLabels, type BenefitItem } from "../items.js";
import { dueOnly, workerOrHeirs, type Entitlement, type JkkCase } from "./jkk-case.js";
import { warnOfCap } from "./cap-per-case.js";
import { transportLines } from "./transport.js";

/** What was spent, up to the caps of the day: Pasal 25 ayat (2), Lampiran III. */
export function refundedExpenses(workings: Workings, one: JkkCase): Entitlement {
  const { expenses = {} } = one.facts;
  const parts = [
    dueOnly(transportLines(workings, one, expenses.transport ?? [])),
    homeCareRefund(workings, one),
    refund(workings, one, "dentures", dentures, expenses.dentures),
    hearingAidRefund(workings, one),
    refund(workings, one, "glasses", glasses, expenses.glasses),
    prosthesisRefund(workings, one),
  ];
  return {
    due: parts.flatMap((part) => part.due),
    notDue: parts.flatMap((part) => part.notDue),
    undetermined: parts.flatMap((part) => part.undetermined),
  };
}

function refund(
  workings: Workings,
  one: JkkCase,
  item: BenefitItem,
  provision: Provision<Rupiah>,
  cost: RupiahInput | undefined,
): Entitlement {
  if (cost === undefined) return dueOnly([]);
  const limit = lookUpIfAny(workings, provision, one.lawDate);
  if (!limit) return notYet(workings, one, item, provision);
  if (compareExact(exactRupiah(cost), exactRupiah(limit.value)) > 0) {
    warnOfCap(workings, limit.ref);
  }
  return dueOnly([cappedLine(workings, one, item, { limit, most: limit.value, cost })]);
}

function homeCareRefund(workings: Workings, one: JkkCase): Entitlement {
  const care = one.facts.expenses?.homeCare;
  if (care === undefined) return dueOnly([]);
  const limit = lookUpIfAny(workings, homeCare, one.lawDate);
  if (!limit) return notYet(workings, one, "home-care", homeCare);
  const { most, months } = limit.value;
  if (typeof care !== "object") warn(workings, durationNotGiven(months));
  else if (care.to >= addMonths(care.from, months)) throw tooLong(months, limit);
  const cost = typeof care === "object" ? care.cost : care;
  return dueOnly([cappedLine(workings, one, "home-care", { limit, most, cost })]);
}

/** The right stands in the text, the amount in an annex that was not read. */
function hearingAidRefund(workings: Workings, one: JkkCase): Entitlement {
  const cost = one.facts.expenses?.hearingAid;
  if (cost === undefined) return dueOnly([]);
  const right = lookUpIfAny(workings, hearingAid, one.lawDate);
  if (!right) return notYet(workings, one, "hearing-aid", hearingAid);
  if (choose(workings, hearingAidAmount) === "reported-amount") {
    return refund(workings, one, "hearing-aid", hearingAidReported, cost);
  }
  const provisions = [right.ref];
  return { ...dueOnly([]), undetermined: [noteOf("hearing-aid", amountNotRead, provisions)] };
}

function prosthesisRefund(workings: Workings, one: JkkCase): Entitlement {
  const cost = one.facts.expenses?.prosthesisPrice;
  if (cost === undefined) return dueOnly([]);
  const { value: percent, ref } = lookUp(workings, prosthesis, one.lawDate);
  const price = exactRupiah(cost);
  const more = timesRate(price, rateOfPercent(percent));
  const value = plus(price, more);
  const of = shownRupiah(price);
  const steps: Step[] = [
    { kind: "percent", provision: ref, percent, of, result: exactText(more) },
    { kind: "add", terms: [of, exactText(more)], result: exactText(value) },
  ];
  return dueOnly([
    {
      item: "prosthesis",
      label: itemLabels.prosthesis,
      ...roundLine(workings, value, steps),
      paidTo: workerOrHeirs(one),
      provisions: [ref],
      steps,
    },
  ]);
}

function cappedLine(
  workings: Workings,
  one: JkkCase,
  item: BenefitItem,
  { limit, most, cost }: { limit: Found<unknown>; most: Rupiah; cost: RupiahInput },
): BenefitLine {
  const spent = exactRupiah(cost);
  const value = lesser(spent, exactRupiah(most));
  const of = shownRupiah(spent);
  const result = shownRupiah(value);
  const steps: Step[] = [{ kind: "cap", provision: limit.ref, of, limit: most, result }];
  return {
    item,
    label: itemLabels[item],
    ...roundLine(workings, value, steps),
    paidTo: workerOrHeirs(one),
    provisions: limit.refs,
    steps,
  };
}

/** A benefit that the law of the day did not have yet. */
function notYet(
  workings: Workings,
  one: JkkCase,
  item: BenefitItem,
  provision: Provision,
): Entitlement {
  const rule = lookUp(workings, medicalCare, one.lawDate);
  const since = provision.versions[0]?.from ?? "";
  const reason: Text = textWith("expenses.not-yet", { since });
  return { ...dueOnly([]), notDue: [noteOf(item, reason, [rule.ref])] };
}

function noteOf(
  item: BenefitItem,
  reason: Text,
  provisions: BenefitNote["provisions"],
): BenefitNote {
  return { item, label: itemLabels[item], reason, provisions };
}

function tooLong(months: number, limit: Found<unknown>): InvalidInputError {
  const [cites] = limit.ref.cites;
  return new InvalidInputError([
    {
      path: "expenses.homeCare.to",
      message: textWith("expenses.too-long", { months }),
      ...(cites && { cites }),
    },
  ]);
}

function durationNotGiven(months: number): { code: string; message: Text } {
  return {
    code: "home-care-duration",
    message: textWith("warning.home-care-duration", { months }),
  };
}

const amountNotRead: Text = { key: "expenses.amount-not-read" };
