import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { addMonths } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  lesser,
  plus,
  shownRupiah,
  timesRate,
} from "../../core/exact.js";
import { lookUp, lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
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
import { dueOnly, join, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import { type BenefitItem } from "../items.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import { warnOfCap } from "./jkk-warnings.js";
import { transportLines } from "./transport.js";

/** Amount spent, up to the caps of the day: Pasal 25 ayat (2), Lampiran III. */
export function refundedExpenses(trace: Trace, one: JkkCase): BenefitParts {
  const { expenses = {} } = one.facts;
  const parts = [
    dueOnly(transportLines(trace, one, expenses.transport ?? [])),
    homeCareRefund(trace, one),
    refund(trace, one, "dentures", dentures, expenses.dentures),
    hearingAidRefund(trace, one),
    refund(trace, one, "glasses", glasses, expenses.glasses),
    prosthesisRefund(trace, one),
  ];
  return join(...parts);
}

function refund(
  trace: Trace,
  one: JkkCase,
  item: BenefitItem,
  provision: Provision<Rupiah>,
  cost: RupiahInput | undefined,
): BenefitParts {
  if (cost === undefined) return dueOnly([]);
  const limit = lookUpIfAny(trace, provision, one.lawDate);
  if (!limit) return notYet(trace, one, item, provision);
  if (compareExact(exactRupiah(cost), exactRupiah(limit.value)) > 0) {
    warnOfCap(trace, limit.key);
  }
  return dueOnly([cappedLine(trace, one, item, { limit, most: limit.value, cost })]);
}

function homeCareRefund(trace: Trace, one: JkkCase): BenefitParts {
  const care = one.facts.expenses?.homeCare;
  if (care === undefined) return dueOnly([]);
  const limit = lookUpIfAny(trace, homeCare, one.lawDate);
  if (!limit) return notYet(trace, one, "home-care", homeCare);
  const { most, months } = limit.value;
  if (typeof care !== "object") warn(trace, durationNotGiven(months));
  else if (care.to >= addMonths(care.from, months)) throw tooLong(months, limit);
  const cost = typeof care === "object" ? care.cost : care;
  return dueOnly([cappedLine(trace, one, "home-care", { limit, most, cost })]);
}

/** The right is in the text, the amount in an annex that was not consulted. */
function hearingAidRefund(trace: Trace, one: JkkCase): BenefitParts {
  const cost = one.facts.expenses?.hearingAid;
  if (cost === undefined) return dueOnly([]);
  const right = lookUpIfAny(trace, hearingAid, one.lawDate);
  if (!right) return notYet(trace, one, "hearing-aid", hearingAid);
  if (resolveReading(trace, hearingAidAmount) === "reported-amount") {
    return refund(trace, one, "hearing-aid", hearingAidReported, cost);
  }
  const provisions = [right.key];
  const open = { item: "hearing-aid", reason: amountNotRead, provisions, missing: [] } as const;
  return join({ undetermined: [open] });
}

function prosthesisRefund(trace: Trace, one: JkkCase): BenefitParts {
  const cost = one.facts.expenses?.prosthesisPrice;
  if (cost === undefined) return dueOnly([]);
  const { value: percent, key } = lookUp(trace, prosthesis, one.lawDate);
  const price = exactRupiah(cost);
  const more = timesRate(price, rateOfPercent(percent));
  const value = plus(price, more);
  const of = shownRupiah(price);
  const steps: Step[] = [
    { kind: "percent", provision: key, percent, of, result: exactText(more) },
    { kind: "add", terms: [of, exactText(more)], result: exactText(value) },
  ];
  return dueOnly([
    {
      item: "prosthesis",
      ...roundLine(trace, value, steps),
      paidTo: workerOrHeirs(one),
      provisions: [key],
      steps,
    },
  ]);
}

function cappedLine(
  trace: Trace,
  one: JkkCase,
  item: BenefitItem,
  { limit, most, cost }: { limit: LookedUp<unknown>; most: Rupiah; cost: RupiahInput },
): BenefitLine {
  const spent = exactRupiah(cost);
  const value = lesser(spent, exactRupiah(most));
  const of = shownRupiah(spent);
  const result = shownRupiah(value);
  const steps: Step[] = [{ kind: "cap", provision: limit.key, of, limit: most, result }];
  return {
    item,
    ...roundLine(trace, value, steps),
    paidTo: workerOrHeirs(one),
    provisions: limit.keys,
    steps,
  };
}

/** A benefit that the law of the day did not have yet. */
function notYet(trace: Trace, one: JkkCase, item: BenefitItem, provision: Provision): BenefitParts {
  const rule = lookUp(trace, medicalCare, one.lawDate);
  const since = provision.versions[0]?.from ?? "";
  const reason: Text = textWith("expenses.not-yet", { since });
  return join({ notDue: [{ item, reason, provisions: [rule.key] }] });
}

function tooLong(months: number, limit: LookedUp<unknown>): InvalidInputError {
  const [cites] = limit.use.cites;
  return new InvalidInputError([
    {
      path: "expenses.homeCare.to",
      ...issueOf(textWith("expenses.too-long", { months })),
      ...(cites && { cites }),
    },
  ]);
}

function durationNotGiven(months: number): Warning {
  const assumes = ["expenses.homeCare.from", "expenses.homeCare.to"];
  return assumed("home-care-duration", { values: { months }, assumes });
}

const amountNotRead: Text = /* @__PURE__ */ deepFreeze({ key: "expenses.amount-not-read" });
