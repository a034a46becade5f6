import { addDays, boundsOf, daysBetween, isSunday, monthOf } from "../../core/calendar.js";
import { dividedBy, exactText, times } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import type { WageBasis } from "../../contributions/wage-basis.js";
import { inabilityMonthDays } from "../../law/provisions/temporary-inability.js";
import { dailyWageDays } from "../../law/provisions/wage-basis.js";
import type { inabilityDay } from "../../law/readings/work-accident-readings.js";
import { daysOf } from "./inability-spans.js";
import type { InabilitySpell } from "./jkk-inputs.js";
import type { Worked } from "./wage-multiple.js";

/** How a day is paid. */
export type DayReading = (typeof inabilityDay)["options"][number];

/** The days of one step: counted, and as spells where their dates are known. */
export interface InabilityDays {
  readonly days: number;
  readonly spells?: readonly InabilitySpell[] | undefined;
}

/** The full wage of days of inability; the other readings than `"wage-over-30"` count by their dates. */
export function wageOfDays(
  trace: Trace,
  wage: WageBasis,
  { days, spells = [] }: InabilityDays,
  { reading, date }: { readonly reading: DayReading; readonly date: CalendarDate },
): Worked {
  if (reading === "wage-over-30") {
    const { value, key } = lookUp(trace, inabilityMonthDays, date);
    return daysOver(wage, days, value, key);
  }
  if (reading === "wage-over-25") {
    const { value, key } = lookUp(trace, dailyWageDays, date);
    return daysOver(
      wage,
      spells.reduce((sum, spell) => sum + workdaysOf(spell), 0),
      value,
      key,
    );
  }
  return daysOfMonths(wage, spells);
}

function daysOver(
  wage: WageBasis,
  days: number,
  divisor: number,
  provision: Extract<Step, { kind: "look-up" }>["provision"],
): Worked {
  const all = times(wage.exact, days);
  const value = dividedBy(all, divisor);
  return {
    value,
    steps: [
      ...wage.steps,
      { kind: "multiply", factor: days, of: wage.shown, result: exactText(all) },
      { kind: "divide", provision, divisor, of: exactText(all), result: exactText(value) },
    ],
  };
}

/** A multiple of the length of every month: 28, 29, 30 and 31 days. */
const commonDivisor = 377_580; // not law: a common multiple of the lengths of months

function daysOfMonths(wage: WageBasis, spells: readonly InabilitySpell[]): Worked {
  const parts = spells.flatMap(byMonth);
  const factor = parts.reduce((sum, { days, length }) => sum + (days * commonDivisor) / length, 0);
  const value = dividedBy(times(wage.exact, factor), commonDivisor);
  const terms = parts.map(({ days, length }) =>
    exactText(dividedBy(times(wage.exact, days), length)),
  );
  return { value, steps: [...wage.steps, { kind: "add", terms, result: exactText(value) }] };
}

function byMonth({ from, to }: InabilitySpell): { days: number; length: number }[] {
  const parts: { days: number; length: number }[] = [];
  for (let first = from; first <= to;) {
    const month = boundsOf(monthOf(first));
    const last = month.last < to ? month.last : to;
    parts.push({ days: daysOf([{ from: first, to: last }]), length: daysOf([spellOf(month)]) });
    first = addDays(last, 1);
  }
  return parts;
}

function spellOf({ first, last }: ReturnType<typeof boundsOf>): InabilitySpell {
  return { from: first, to: last };
}

/** Mondays to Saturdays: 25 days a month are those of a six-day week. */
function workdaysOf({ from, to }: InabilitySpell): number {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: days }, (_, offset) => addDays(from, offset)).filter(
    (day) => !isSunday(day),
  ).length;
}
