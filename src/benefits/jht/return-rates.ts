import { assumed, toCheck, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { Decimal } from "../../core/decimal.js";
import { MissingFactError } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { jhtReturnFloor } from "../../law/provisions/jht-returns.js";
import { returnFloorLabels } from "../../law/return-floor-labels.js";
import type { PercentOfYear } from "./jht-projection.js";

type Rates = number | readonly PercentOfYear[];

/** The rate of a year. Throws MissingFactError for a year that the caller left out. */
export function rateOfYear(rates: Rates, field: string, year: number): Decimal {
  if (typeof rates === "number") return new Decimal(rates);
  const found = rates.find((rate) => rate.year === year);
  if (found) return new Decimal(found.percent);
  throw new MissingFactError({
    field,
    why: textWith("return-rates.rate-of-year", { year }),
    cites: { regulation: "pp-46-2015", article: "Pasal 27" },
  });
}

/** Compares the return with its floor and says so where it lies below, or cannot be compared. */
export function checkFloor(
  trace: Trace,
  facts: {
    readonly date: CalendarDate;
    readonly years: readonly { readonly year: number; readonly percent: Decimal }[];
    readonly deposit: Rates | undefined;
  },
): ProvisionKey {
  const floor = lookUp(trace, jhtReturnFloor, facts.date);
  const { deposit, years } = facts;
  const label = returnFloorLabels[floor.value.yield];
  if (deposit === undefined) warn(trace, notCompared(label));
  else {
    const pairs = years.map(({ year, percent }) => ({
      percent,
      least: rateOfYear(deposit, "depositRatePercent", year),
    }));
    const below =
      floor.value.measured === "yearly"
        ? pairs.some(({ percent, least }) => percent.lessThan(least))
        : product(pairs.map(({ percent }) => percent)).lessThan(
            product(pairs.map(({ least }) => least)),
          );
    if (below) warn(trace, tooLow(floor.key, label));
  }
  return floor.key;
}

function product(percents: readonly Decimal[]): Decimal {
  return percents.reduce(
    (result, percent) => result.times(percent.div(100).plus(1)),
    new Decimal(1),
  );
}

function notCompared(floor: Text): Warning {
  return assumed("return-is-assumed", { values: { floor } });
}

function tooLow(provision: ProvisionKey, floor: Text): Warning {
  return toCheck("return-below-floor", { values: { floor }, provisions: [provision] });
}
