import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { addMonths, earlierFirst, monthsOfYear, yearOf } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  greater,
  lesser,
  minus,
  shownRupiah,
  sumExact,
  timesRate,
  type Exact,
} from "../../core/exact.js";
import { lookUp, peek, type LookedUp } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jhtFinalTax,
  jhtLaterTax,
  jhtTaxWithoutNumber,
  jhtTaxYears,
  type TaxBand,
} from "../../law/provisions/jht-tax.js";
import { jhtTaxBands } from "../../law/readings/old-age-readings.js";
import type { BenefitNote } from "../benefit-note.js";
import type { EarlierJhtPayment, JhtTaxInput, TaxedJhtPayment } from "./jht-tax-types.js";

const zero: Exact = { units: 0, divisor: 1 };

/** Payments with their tax, and those whose tax is not known. */
export interface TaxedPayments {
  readonly payments: readonly TaxedJhtPayment[];
  readonly undetermined: readonly BenefitNote[];
  /** The tax found for the payment given last among those of the last day. */
  readonly last: TaxedJhtPayment | BenefitNote | undefined;
}

/** The tax of each payment, in the order of their days: PP 68/2009 Pasal 2, 5, 6. */
export function taxPayments(trace: Trace, input: JhtTaxInput): TaxedPayments {
  const inOrder = input.payments.toSorted((a, b) => earlierFirst(a.date, b.date));
  if (input.resident === undefined) warn(trace, assumedResident);
  const found = inOrder.map((payment, index) =>
    input.resident === false
      ? unknown(trace, payment, abroad)
      : taxOfOne(trace, payment, inOrder.slice(0, index), input.taxNumber),
  );
  return {
    payments: found.filter((one) => "tax" in one),
    undetermined: found.filter((one) => "reason" in one),
    last: found.at(-1),
  };
}

function taxOfOne(
  trace: Trace,
  payment: EarlierJhtPayment,
  before: readonly EarlierJhtPayment[],
  taxNumber: boolean | undefined,
): TaxedJhtPayment {
  const window = lookUp(trace, jhtTaxYears, payment.date);
  const [first = payment] = before;
  const atOnce = yearOf(payment.date) - yearOf(first.date) < window.value;
  const months = window.value * monthsOfYear;
  if (atOnce !== payment.date <= addMonths(first.date, months)) {
    warn(trace, doubt("tax-window-in-practice", { values: { years: window.value, months } }));
  }
  if (atOnce) {
    const bands = lookUp(trace, jhtFinalTax, payment.date);
    const together = before.length > 0 && resolveReading(trace, jhtTaxBands) === "cumulative";
    return taxed(trace, payment, together ? before : [], { bands, window, regime: "final" });
  }
  const bands = lookUp(trace, jhtLaterTax, payment.date);
  warn(trace, creditable);
  const surcharge = surchargeOn(trace, payment, taxNumber);
  const sameYear = before.filter((one) => yearOf(one.date) === yearOf(payment.date));
  return taxed(trace, payment, sameYear, { bands, window, surcharge, regime: "progressive" });
}

/** The surcharge for a member without a tax number; absent: assumed to have one. */
function surchargeOn(
  trace: Trace,
  { date }: EarlierJhtPayment,
  taxNumber: boolean | undefined,
): LookedUp<string> | undefined {
  if (taxNumber === true) return undefined;
  if (taxNumber === false) return lookUp(trace, jhtTaxWithoutNumber, date);
  const percent = peek(trace, jhtTaxWithoutNumber, date)?.value;
  if (percent !== undefined) {
    warn(trace, assumed("assumed-tax-number", { values: { percent }, assumes: ["taxNumber"] }));
  }
  return undefined;
}

/** The bands and the years that decide on them. */
interface Rule {
  readonly bands: LookedUp<readonly TaxBand[]>;
  readonly window: LookedUp<number>;
  readonly surcharge?: LookedUp<string> | undefined;
  readonly regime: TaxedJhtPayment["regime"];
}

/** The part of the bands that a payment fills, above what earlier ones have filled. */
function taxed(
  trace: Trace,
  payment: EarlierJhtPayment,
  earlier: readonly EarlierJhtPayment[],
  { bands, window, surcharge, regime }: Rule,
): TaxedJhtPayment {
  const before = sumExact([zero, ...earlier.map(({ amount }) => exactRupiah(amount))]);
  const gross = exactRupiah(payment.amount);
  const after = sumExact([before, gross]);
  const steps: Step[] = [];
  const parts: Exact[] = [];
  let lower = zero;
  for (const { upTo, percent } of bands.value) {
    const upper = upTo === undefined ? after : lesser(after, exactRupiah(upTo));
    const from = greater(before, lower);
    if (compareExact(upper, from) > 0) {
      const within = minus(upper, from);
      const tax = timesRate(within, rateOfPercent(percent));
      parts.push(tax);
      steps.push({
        kind: "percent",
        provision: bands.key,
        percent,
        of: shownRupiah(within),
        result: exactText(tax),
      });
    }
    lower = upper;
  }
  if (surcharge && parts.length > 0) {
    const ofBands = sumExact(parts);
    const added = timesRate(ofBands, rateOfPercent(surcharge.value));
    parts.push(added);
    steps.push({
      kind: "percent",
      provision: surcharge.key,
      percent: surcharge.value,
      of: shownRupiah(ofBands),
      result: exactText(added),
    });
  }
  const sum = sumExact([zero, ...parts]);
  if (parts.length > 1) {
    steps.push({ kind: "add", terms: parts.map(exactText), result: exactText(sum) });
  }
  const { amount: tax, exact } = roundLine(trace, sum, steps);
  return {
    date: payment.date,
    gross: shownRupiah(gross),
    regime,
    tax,
    exact,
    net: shownRupiah(minus(gross, exactRupiah(tax))),
    provisions: [bands.key, window.key, ...(surcharge?.keys ?? [])],
    steps,
  };
}

function unknown(trace: Trace, { date }: EarlierJhtPayment, reason: Text): BenefitNote {
  return {
    item: "tax",
    label: textWith("tax-payments.unknown", { date }),
    reason,
    provisions: lookUp(trace, jhtFinalTax, date).keys,
  };
}

const abroad: Text = /* @__PURE__ */ deepFreeze({ key: "tax-payments.abroad" });

const assumedResident: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-resident", { assumes: ["resident"] }),
);

const creditable: Warning = /* @__PURE__ */ sharedWarning(toCheck("tax-is-creditable"));
