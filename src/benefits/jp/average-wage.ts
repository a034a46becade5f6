import { doubt } from "../../core/warning.js";
import { lastMonthOf, monthsOfYear, yearOf } from "../../core/calendar.js";
import { Decimal } from "../../core/decimal.js";
import { exactRupiah, exactText, type Exact } from "../../core/exact.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, peekMonth } from "../../core/look-up.js";
import type { NeededFact } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { jpWeightedWage } from "../../law/provisions/jp-benefits.js";
import { jpWageCeiling } from "../../law/provisions/pension-wage-ceiling.js";
import { jpWageIndexation } from "../../law/readings/old-age-readings.js";
import type { AnnualWage, PensionFacts } from "./pension-input.js";
import { textWith } from "../../core/text.js";

/** The weighted average annual wage, with how it came about. */
export interface AverageWage {
  readonly value: Exact;
  readonly steps: readonly Step[];
  readonly provisions: readonly ProvisionKey[];
}

/** The fact that the average waits for: itself, or the inflation that carries wages forward. */
export function neededForAverage(
  { context }: Trace,
  { weightedAverageAnnualWage, annualWages, inflationPercent = [], pensionInPayment }: PensionFacts,
  from: CalendarDate,
): NeededFact[] {
  if (weightedAverageAnnualWage !== undefined || pensionInPayment) return [];
  if (annualWages === undefined) {
    const why = { key: "average-wage.yearly" } as const;
    return [{ field: "weightedAverageAnnualWage", why }];
  }
  const own =
    (context.readings[jpWageIndexation.id] ?? jpWageIndexation.default) === "from-own-year";
  const startYear = yearOf(from);
  const first = Math.min(...annualWages.map(({ year }) => (own ? year : year + 1)));
  for (let year = first; year < startYear; year += 1) {
    if (!inflationPercent.some((one) => one.year === year)) {
      return [
        { field: "inflationPercent", why: textWith("average-wage.missing-inflation", { year }) },
      ];
    }
  }
  return [];
}

/** The average as given, or from each year's wages, of which nothing is missing. */
export function averageAnnualWage(
  trace: Trace,
  facts: PensionFacts,
  from: CalendarDate,
): AverageWage {
  const rule = lookUp(trace, jpWeightedWage, facts.date);
  const { weightedAverageAnnualWage: given, annualWages = [] } = facts;
  if (given !== undefined) {
    return { value: exactRupiah(given), steps: [], provisions: rule.keys };
  }
  warnOfCeiling(trace, annualWages);
  const forward = annualWages.map((wage) => carriedForward(trace, facts, wage, yearOf(from)));
  const sum = forward.reduce((total, wage) => total.plus(wage), new Decimal(0));
  const months = annualWages.reduce((total, wage) => total + wage.months, 0);
  const terms = forward.map((wage) => exactText({ units: wage, divisor: 1 }));
  const steps: Step[] = [{ kind: "add", terms, result: exactText({ units: sum, divisor: 1 }) }];
  return {
    value: { units: sum.times(monthsOfYear), divisor: months },
    steps,
    provisions: rule.keys,
  };
}

/** A year's wages with the inflation up to the year before the pension starts. */
function carriedForward(
  trace: Trace,
  { inflationPercent = [] }: PensionFacts,
  { year, wage }: AnnualWage,
  startYear: number,
): Decimal {
  let value = new Decimal(wage);
  if (year >= startYear) return value;
  const own = resolveReading(trace, jpWageIndexation) === "from-own-year";
  for (let index = own ? year : year + 1; index < startYear; index += 1) {
    const rate = inflationPercent.find((one) => one.year === index);
    value = value.times(new Decimal(rate?.percent ?? 0).div(100).plus(1));
  }
  return value;
}

function warnOfCeiling(trace: Trace, wages: readonly AnnualWage[]): void {
  const above = wages.filter(({ year, wage, months }) => {
    const ceiling = peekMonth(trace, jpWageCeiling, lastMonthOf(year))?.value;
    return ceiling !== undefined && Number(wage) > ceiling * months;
  });
  if (above.length === 0) return;
  const years = above.map(({ year }) => year);
  warn(trace, doubt("wage-above-ceiling", { values: { years } }));
}
