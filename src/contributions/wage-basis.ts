import {
  dividedBy,
  exactRupiah,
  exactText,
  lesser,
  shownRupiah,
  sumExact,
  times,
  type Exact,
} from "../core/exact.js";
import type { ProvisionRef } from "../core/provision.js";
import type { Step } from "../core/step.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../core/vocabulary.js";
import { InvalidInputError } from "../core/errors.js";
import { lookUp, peek, type Found } from "../core/look-up.js";
import type { Warning } from "../core/warning.js";
import { warn, type Workings } from "../core/workings.js";
import {
  apprenticeWage,
  dailyWageDays,
  pieceRateMonths,
  weatherPieceRateMonths,
} from "../law/provisions/wage-basis.js";
import type { WageInput } from "./contribution-inputs.js";
import { textWith } from "../core/text.js";

/** The monthly wage that rates are taken of. */
export interface WageBasis {
  readonly exact: Exact;
  /** The wage with at most two decimals, for showing. */
  readonly shown: Rupiah;
  readonly steps: readonly Step[];
  readonly provisions: readonly ProvisionRef[];
}

const noSteps: readonly Step[] = [];
const noProvisions: readonly ProvisionRef[] = [];

/** Monthly wage from monthly, daily or piece-rate pay: PP 44/2015 Pasal 19 ayat (2) to (5). */
export function wageBasis(workings: Workings, wage: WageInput, date: CalendarDate): WageBasis {
  if (typeof wage !== "object") {
    const exact = exactRupiah(wage);
    return { exact, shown: shownRupiah(exact), steps: noSteps, provisions: noProvisions };
  }
  if ("sameWork" in wage) return apprenticeBasis(workings, wage.sameWork, date);
  if ("daily" in wage) return dailyBasis(workings, wage.daily, date);
  return "pieceRate" in wage
    ? averageBasis(workings, wage.pieceRate, pieceRateMonths, date)
    : averageBasis(workings, wage.weatherPieceRate, weatherPieceRateMonths, date);
}

function dailyBasis(workings: Workings, daily: RupiahInput, date: CalendarDate): WageBasis {
  const days = lookUp(workings, dailyWageDays, date);
  warnOfWageLaw(workings, date);
  const dayWage = exactRupiah(daily);
  const exact = times(dayWage, days.value);
  const step: Step = {
    kind: "multiply",
    provision: days.ref,
    factor: days.value,
    of: shownRupiah(dayWage),
    result: exactText(exact),
  };
  return { exact, shown: shownRupiah(exact), steps: [step], provisions: [days.ref] };
}

function apprenticeBasis(
  workings: Workings,
  wages: readonly RupiahInput[],
  date: CalendarDate,
): WageBasis {
  const rule = lookUp(workings, apprenticeWage, date);
  warn(workings, apprenticesInJkkOnly);
  const exact = wages.map(exactRupiah).reduce(lesser);
  const shown = shownRupiah(exact);
  const step: Step = { kind: "look-up", provision: rule.ref, value: shown };
  return { exact, shown, steps: [step], provisions: [rule.ref] };
}

const apprenticesInJkkOnly: Warning = {
  code: "apprentices-in-jkk",
  message: { key: "warning.apprentices-in-jkk" },
};

function averageBasis(
  workings: Workings,
  wages: readonly RupiahInput[],
  provision: typeof pieceRateMonths,
  date: CalendarDate,
): WageBasis {
  const months = lookUp(workings, provision, date);
  if (wages.length !== months.value) throw wrongMonths(wages.length, months);
  if (provision === pieceRateMonths) warnOfWageLaw(workings, date);
  const exact = dividedBy(sumExact(wages.map(exactRupiah)), months.value);
  const shown = shownRupiah(exact);
  const step: Step = { kind: "look-up", provision: months.ref, value: shown };
  return { exact, shown, steps: [step], provisions: [months.ref] };
}

function wrongMonths(given: number, { value, ref }: Found<number>): InvalidInputError {
  const [cites] = ref.cites;
  return new InvalidInputError([
    {
      path: "wage",
      message: textWith("wage-basis.wrong-months", { value, given }),
      ...(cites && { cites }),
    },
  ]);
}

function warnOfWageLaw(workings: Workings, date: CalendarDate): void {
  const days = peek(workings, dailyWageDays, date)?.value;
  const months = peek(workings, pieceRateMonths, date)?.value;
  warn(workings, {
    code: "unlike-wage-law",
    message: textWith("warning.unlike-wage-law", { days, months }),
  });
}
