import { lastDayOf, monthsOfYear } from "../core/calendar.js";
import { Decimal } from "../core/decimal.js";
import { invalidInput, UnsafeAmountError } from "../core/errors.js";
import { peek } from "../core/look-up.js";
import type { ProvisionKey } from "../core/provision.js";
import { textWith } from "../core/text.js";
import type { Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import { plausible, warnIfLarge } from "../core/plausible.js";
import type { Options } from "../law/options.js";
import { scholarshipChildren } from "../law/provisions/scholarship.js";
import { type Ruled, ruled } from "../law/recorded.js";
import { benefitOfEvent } from "./benefit-of-event.js";
import { assemblePlan } from "./plan-protection.js";
import { priceGroups } from "./price-groups.js";
import type { PricedGroup } from "./cost-group.js";
import {
  type ExpectedBenefitsInput,
  expectedBenefitsInputSchema,
} from "./expected-benefits-input.js";
import { type LikelyRange, poissonRange } from "./poisson-range.js";
import { planArticles } from "./protection-plan-input.js";
import { traceOf } from "../law/trace-of.js";

/** Events of one kind that are to be expected, and what they cost. */
export interface ExpectedEvents {
  readonly event: "death" | "work-accident-death";
  readonly programme: "jkm" | "jkk";
  /** Expected number, as decimal text to six decimals. */
  readonly number: string;
  /** Between which numbers it lies nine times in ten. */
  readonly range: LikelyRange;
  /** Expected rupiah. */
  readonly amount: Rupiah;
  /** The average of one event; absent when none is expected. */
  readonly perEvent?: Rupiah | undefined;
}

/** The expected benefits of a plan. Money in rupiah. */
export interface ExpectedBenefits extends Ruled {
  readonly kind: "expected-benefits";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  readonly personMonths: number;
  /** Cost of the plan. */
  readonly contributions: Rupiah;
  readonly events: readonly ExpectedEvents[];
  /** Families helped: all events together. */
  readonly families: { readonly number: string; readonly range: LikelyRange };
  /** Expected rupiah of all benefits. */
  readonly total: Rupiah;
  /** The average benefit of a family times the range of families. */
  readonly totalRange: { readonly low: Rupiah; readonly high: Rupiah };
  /** Benefits by contributions, in percent with two decimals; absent without contributions. */
  readonly percentOfContributions?: string | undefined;
  /** Contributions for one person protected for a year; absent without people. */
  readonly costPerPersonYear?: Rupiah | undefined;
  /** Contributions by families helped; absent when none is expected. */
  readonly costPerFamily?: Rupiah | undefined;
}

/**
 * The expected benefits of a plan, for rates of death that the
 * caller gives: how many families, how many rupiah, within which range, and what a
 * person protected and a family helped cost. A death is assumed to fall on the last
 * day of its month; the range is the central 90 % of a Poisson distribution (exact
 * to a mean of 1,000, then its normal approximation).
 *
 * PP 44/2015 Pasal 25, 32, 37, 39, Lampiran III (JKK), 34, 35, 40 to 42 (JKM), as amended
 * by PP 82/2019; Permenaker 1/2025.
 *
 * @throws what `planProtection`, `computeJkmBenefit` and `computeJkkBenefit` throw,
 * and MissingFactError where a benefit would be open (`contributionMonths` or the
 * child's class, of an average child; `membershipStart`).
 *
 * @example
 * ```ts
 * expectedBenefits({
 *   from: "2024-01",
 *   to: "2024-12",
 *   groups: [
 *     {
 *       name: "Nelayan",
 *       headcount: 10_000,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 *   deathRatePerThousand: 4,
 *   accidentDeathRatePerThousand: "0.2",
 * }).total; // => 1_820_000_000
 * ```
 */
export function expectedBenefits(
  input: ExpectedBenefitsInput,
  options?: Options,
): ExpectedBenefits {
  const trace = traceOf(options);
  const facts = validate(expectedBenefitsInputSchema, input, planArticles);
  refuseTooManyChildren(trace, facts);
  const { deathRatePerThousand, accidentDeathRatePerThousand } = facts;
  const most = plausible.mostDeathsPerThousand;
  warnIfLarge(trace, "figure.death-rate", deathRatePerThousand, most);
  warnIfLarge(trace, "figure.accident-death-rate", accidentDeathRatePerThousand, most);
  const priced = priceGroups(trace, facts);
  const plan = assemblePlan(trace, facts, priced);
  const counts = [
    countOf(trace, "death", facts.deathRatePerThousand, priced, facts, options),
    countOf(
      trace,
      "work-accident-death",
      facts.accidentDeathRatePerThousand,
      priced,
      facts,
      options,
    ),
  ];
  const families = sumOf(counts.map(({ number }) => number));
  const amount = sumOf(counts.map((count) => count.amount));
  const range = poissonRange(families);
  const perFamily = families.isZero() ? new Decimal(0) : amount.div(families);
  const contributions = new Decimal(plan.total);
  const { personMonths } = plan;
  return {
    kind: "expected-benefits",
    from: facts.from,
    to: facts.to,
    personMonths,
    contributions: plan.total,
    events: counts.map(eventsOf),
    families: { number: numberText(families), range },
    total: rupiahOf(amount),
    totalRange: {
      low: rupiahOf(perFamily.times(range.low)),
      high: rupiahOf(perFamily.times(range.high)),
    },
    ...(plan.total > 0 && {
      percentOfContributions: amount.times(100).div(contributions).toFixed(2),
    }),
    ...(personMonths > 0 && {
      costPerPersonYear: rupiahOf(contributions.times(monthsOfYear).div(personMonths)),
    }),
    ...(!families.isZero() && { costPerFamily: rupiahOf(contributions.div(families)) }),
    ...ruled(trace, [...plan.rules, ...counts.flatMap(({ provisions }) => provisions)]),
  };
}

interface Count {
  readonly event: ExpectedEvents["event"];
  readonly number: Decimal;
  readonly amount: Decimal;
  readonly provisions: readonly ProvisionKey[];
}

function countOf(
  trace: Trace,
  event: ExpectedEvents["event"],
  ratePerThousand: number | string,
  priced: readonly PricedGroup[],
  facts: ExpectedBenefitsInput,
  options: Options | undefined,
): Count {
  const rate = new Decimal(ratePerThousand).div(1_000).div(monthsOfYear); // not law: a rate is told of a thousand people
  let [number, amount] = [new Decimal(0), new Decimal(0)];
  const provisions = new Set<ProvisionKey>();
  for (const { group, funded, contributions } of priced) {
    contributions.forEach((contribution, index) => {
      const events = rate.times(funded[index]?.persons ?? 0);
      if (events.isZero()) return;
      const benefit = benefitOfEvent(trace, event, group, contribution, facts, options);
      if (!benefit) return;
      number = number.plus(events);
      amount = amount.plus(benefit.amount.times(events));
      for (const provision of benefit.provisions) provisions.add(provision);
    });
  }
  return { event, number, amount, provisions: [...provisions] };
}

function eventsOf({ event, number, amount }: Count): ExpectedEvents {
  return {
    event,
    programme: event === "death" ? "jkm" : "jkk",
    number: numberText(number),
    range: poissonRange(number),
    amount: rupiahOf(amount),
    ...(!number.isZero() && { perEvent: rupiahOf(amount.div(number)) }),
  };
}

/** The law counts no more than a given number of children of a family (PP 44/2015 Pasal 25, 34). */
function refuseTooManyChildren(trace: Trace, facts: ExpectedBenefitsInput): void {
  const most = peek(trace, scholarshipChildren, lastDayOf(facts.to))?.value;
  if (most === undefined || Number(facts.averageChildren ?? 0) <= most) return;
  throw invalidInput("averageChildren", textWith("expected-benefits.too-many-children", { most }));
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

function numberText(number: Decimal): string {
  return number.toDecimalPlaces(6).toFixed(); // not law: decimals of an expected number
}

function rupiahOf(amount: Decimal): Rupiah {
  const rupiah = amount.toDecimalPlaces(0).toNumber();
  if (!Number.isSafeInteger(rupiah)) throw new UnsafeAmountError();
  return rupiah;
}
