import { deepFreeze } from "../core/deep-freeze.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import {
  dividedBy,
  type Exact,
  exactRupiah,
  exactText,
  lesser,
  shownRupiah,
  sumExact,
  times,
} from "../core/exact.js";
import { type LookedUp, lookUp, peek } from "../core/look-up.js";
import { warnIfSmall } from "../core/plausible.js";
import type { Provision, ProvisionKey } from "../core/provision.js";
import type { Step } from "../core/step.js";
import { textWith } from "../core/text.js";
import { type Trace, warn } from "../core/trace.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../core/vocabulary.js";
import { doubt, sharedWarning, type Warning } from "../core/warning.js";
import {
  apprenticeWage,
  dailyWageDays,
  pieceRateMonths,
  wageComponents,
  weatherPieceRateMonths,
} from "../law/provisions/wage-basis.js";
import type { WageComponents, WageInput } from "./contribution-input.js";

/** The monthly wage to which rates apply. */
export interface WageBasis {
  readonly exact: Exact;
  /** The wage with at most two decimals, for showing. */
  readonly shown: Rupiah;
  readonly steps: readonly Step[];
  readonly provisions: readonly ProvisionKey[];
}

const noSteps: readonly Step[] = /* @__PURE__ */ deepFreeze([]);

const noProvisions: readonly ProvisionKey[] = /* @__PURE__ */ deepFreeze([]);

/** Monthly wage from monthly, daily or piece-rate pay: PP 44/2015 Pasal 19 ayat (2) to (5). */
export function wageBasis(trace: Trace, wage: WageInput, date: CalendarDate): WageBasis {
  const basis = basisOf(trace, wage, date);
  warnIfSmall(trace, "figure.wage", basis.exact);
  return basis;
}

function basisOf(trace: Trace, wage: WageInput, date: CalendarDate): WageBasis {
  if (typeof wage !== "object") {
    const exact = exactRupiah(wage);
    return { exact, shown: shownRupiah(exact), steps: noSteps, provisions: noProvisions };
  }
  if ("basic" in wage) return componentsBasis(trace, wage, date);
  if ("sameWork" in wage) return apprenticeBasis(trace, wage.sameWork, date);
  if ("daily" in wage) return dailyBasis(trace, wage.daily, date);
  return "pieceRate" in wage
    ? averageBasis(trace, wage.pieceRate, pieceRateMonths, date)
    : averageBasis(trace, wage.weatherPieceRate, weatherPieceRateMonths, date);
}

function componentsBasis(
  trace: Trace,
  { basic, fixedAllowances = 0 }: WageComponents,
  date: CalendarDate,
): WageBasis {
  const rule = lookUp(trace, wageComponents, date);
  const terms = [basic, fixedAllowances].map(exactRupiah);
  const exact = sumExact(terms);
  const shown = shownRupiah(exact);
  const step: Step = { kind: "add", terms: terms.map(shownRupiah), result: shown };
  return { exact, shown, steps: [step], provisions: [rule.key] };
}

function dailyBasis(trace: Trace, daily: RupiahInput, date: CalendarDate): WageBasis {
  const days = lookUp(trace, dailyWageDays, date);
  warnOfWageLaw(trace, date);
  const dayWage = exactRupiah(daily);
  const exact = times(dayWage, days.value);
  const step: Step = {
    kind: "multiply",
    provision: days.key,
    factor: days.value,
    of: shownRupiah(dayWage),
    result: exactText(exact),
  };
  return { exact, shown: shownRupiah(exact), steps: [step], provisions: [days.key] };
}

function apprenticeBasis(
  trace: Trace,
  wages: readonly RupiahInput[],
  date: CalendarDate,
): WageBasis {
  const rule = lookUp(trace, apprenticeWage, date);
  warn(trace, apprenticesInJkkOnly);
  const exact = wages.map(exactRupiah).reduce(lesser);
  const shown = shownRupiah(exact);
  const step: Step = { kind: "look-up", provision: rule.key, value: shown };
  return { exact, shown, steps: [step], provisions: [rule.key] };
}

const apprenticesInJkkOnly: Warning = /* @__PURE__ */ sharedWarning(doubt("apprentices-in-jkk"));

function averageBasis(
  trace: Trace,
  wages: readonly RupiahInput[],
  provision: Provision<number>,
  date: CalendarDate,
): WageBasis {
  const months = lookUp(trace, provision, date);
  if (wages.length !== months.value) throw wrongMonths(wages.length, months);
  if (provision === pieceRateMonths) warnOfWageLaw(trace, date);
  const exact = dividedBy(sumExact(wages.map(exactRupiah)), months.value);
  const shown = shownRupiah(exact);
  const step: Step = { kind: "look-up", provision: months.key, value: shown };
  return { exact, shown, steps: [step], provisions: [months.key] };
}

function wrongMonths(given: number, { value, use }: LookedUp<number>): InvalidInputError {
  return invalidInput("wage", textWith("wage-basis.wrong-months", { value, given }), use.cites[0]);
}

function warnOfWageLaw(trace: Trace, date: CalendarDate): void {
  const days = peek(trace, dailyWageDays, date)?.value;
  const months = peek(trace, pieceRateMonths, date)?.value;
  warn(trace, doubt("unlike-wage-law", { values: { days, months } }));
}
