import type { Bilingual } from "../../core/bilingual.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { formatDate } from "../../core/format-date.js";
import { choose } from "../../core/choose.js";
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
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jhtFinalTax,
  jhtLaterTax,
  jhtTaxYears,
  type TaxBand,
} from "../../law/provisions/jht-tax.js";
import { jhtTaxBands } from "../../law/readings/old-age-readings.js";
import type { BenefitNote } from "../benefit.js";
import type { EarlierJhtPayment, JhtTaxInput, TaxedJhtPayment } from "./jht-tax-types.js";

const zero: Exact = { units: 0, divisor: 1 };

/** Payments with their tax, and those whose tax is not known. */
export interface TaxedPayments {
  readonly payments: readonly TaxedJhtPayment[];
  readonly undetermined: readonly BenefitNote[];
  /** What was found for the payment given last among those of the last day. */
  readonly last: TaxedJhtPayment | BenefitNote | undefined;
}

/** The tax of each payment, in the order of their days: PP 68/2009 Pasal 2, 5, 6. */
export function taxPayments(workings: Workings, input: JhtTaxInput): TaxedPayments {
  const inOrder = input.payments.toSorted(
    (a, b) => Number(a.date > b.date) - Number(a.date < b.date),
  );
  if (input.resident === undefined) warn(workings, assumedResident);
  const found = inOrder.map((payment, index) =>
    input.resident === false
      ? unknown(workings, payment, abroad)
      : taxOfOne(workings, payment, inOrder.slice(0, index)),
  );
  return {
    payments: found.filter((one) => "tax" in one),
    undetermined: found.filter((one) => "reason" in one),
    last: found.at(-1),
  };
}

function taxOfOne(
  workings: Workings,
  payment: EarlierJhtPayment,
  before: readonly EarlierJhtPayment[],
): TaxedJhtPayment | BenefitNote {
  const window = lookUp(workings, jhtTaxYears, payment.date);
  const [first = payment] = before;
  const atOnce = yearOf(payment) - yearOf(first) < window.value;
  const months = window.value * monthsOfYear;
  if (atOnce !== payment.date <= addMonths(first.date, months)) {
    warn(workings, { code: "tax-window-in-practice", message: practice(window.value, months) });
  }
  if (atOnce) {
    const bands = lookUp(workings, jhtFinalTax, payment.date);
    const together = before.length > 0 && choose(workings, jhtTaxBands) === "cumulative";
    return taxed(workings, payment, together ? before : [], { bands, window, regime: "final" });
  }
  const bands = lookUpIfAny(workings, jhtLaterTax, payment.date);
  if (!bands) return unknown(workings, payment, bandsNotRead);
  warn(workings, surcharge);
  const sameYear = before.filter((one) => yearOf(one) === yearOf(payment));
  return taxed(workings, payment, sameYear, { bands, window, regime: "progressive" });
}

/** The bands and the years that decide on them. */
interface Rule {
  readonly bands: Found<readonly TaxBand[]>;
  readonly window: Found<number>;
  readonly regime: TaxedJhtPayment["regime"];
}

/** The part of the bands that a payment fills, above what earlier ones have filled. */
function taxed(
  workings: Workings,
  payment: EarlierJhtPayment,
  earlier: readonly EarlierJhtPayment[],
  { bands, window, regime }: Rule,
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
        provision: bands.ref,
        percent,
        of: shownRupiah(within),
        result: exactText(tax),
      });
    }
    lower = upper;
  }
  const sum = sumExact([zero, ...parts]);
  if (parts.length > 1) {
    steps.push({ kind: "add", terms: parts.map(exactText), result: exactText(sum) });
  }
  const { amount: tax, exact } = roundLine(workings, sum, steps);
  return {
    date: payment.date,
    gross: shownRupiah(gross),
    regime,
    tax,
    exact,
    net: shownRupiah(minus(gross, exactRupiah(tax))),
    provisions: [bands.ref, window.ref],
    steps,
  };
}

function practice(years: number, months: number): Bilingual {
  return {
    id: `Teks menghitung ${years} tahun kalender sejak pembayaran pertama; dalam praktik BPJS menghitung ${months} bulan, sehingga pajaknya dapat berbeda`,
    en: `The text counts ${years} calendar years from the first payment; BPJS in practice counts ${months} months, so the tax may differ`,
  };
}

function yearOf({ date }: EarlierJhtPayment): number {
  return Number(date.slice(0, 4));
}

function unknown(workings: Workings, { date }: EarlierJhtPayment, reason: Bilingual): BenefitNote {
  return {
    item: "tax",
    label: {
      id: `Pajak atas pembayaran ${formatDate(date, "id")}`,
      en: `Tax on the payment of ${formatDate(date, "en")}`,
    },
    reason,
    provisions: lookUp(workings, jhtFinalTax, date).refs,
  };
}

const abroad = {
  id: "Bukan wajib pajak dalam negeri: PP 68/2009 tidak berlaku, dan tarifnya tidak terbaca",
  en: "Not a resident taxpayer: PP 68/2009 does not apply, and the rate was not read",
};

const bandsNotRead = {
  id: "Dibayar di luar jangka waktu sekaligus: tarif progresif tahun pajak itu tidak terbaca",
  en: "Paid outside the years that count as at once: the progressive bands of that tax year were not read",
};

const assumedResident = {
  code: "assumed-resident",
  message: {
    id: "Status pajak tidak disebutkan: dianggap wajib pajak orang pribadi dalam negeri",
    en: "Tax residence is not given: a resident individual is taken",
  },
};

const surcharge = {
  code: "tax-without-surcharge",
  message: {
    id: "Pajak progresif dapat dikreditkan; penghasilan lain tahun itu dan tambahan tarif bagi yang tidak memiliki NPWP tidak dihitung",
    en: "Progressive tax is creditable; other income of the year and the surcharge for those without a tax number are not counted",
  },
};
