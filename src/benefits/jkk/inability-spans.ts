import { addDays, addMonths, completedMonths, daysBetween } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { InabilityStep } from "../../law/provisions/temporary-inability.js";
import type { InabilitySpell } from "./jkk-inputs.js";

/** The part of the spells in each step of the benefit, in order of the steps. */
export type Spans = readonly (readonly InabilitySpell[])[];

/** Months and days of inability so far. */
interface Elapsed {
  readonly months: number;
  readonly days: number;
}

/** Splits spells by calendar months from the first day; separate spells are added up. */
export function spansByCalendar(
  steps: readonly InabilityStep[],
  spells: readonly InabilitySpell[],
): Spans {
  return split(steps, spells, ({ from }, months, elapsed) =>
    addDays(addMonths(from, months - elapsed.months), -elapsed.days),
  );
}

/** Splits spells by blocks of the given number of days; separate spells are added up. */
export function spansByBlocks(
  steps: readonly InabilityStep[],
  spells: readonly InabilitySpell[],
  blockDays: number,
): Spans {
  return split(steps, spells, ({ from }, months, elapsed) =>
    addDays(from, months * blockDays - elapsed.total),
  );
}

/** Days of each step where only their number is known: in blocks. */
export function daysByBlocks(
  steps: readonly InabilityStep[],
  days: number,
  blockDays: number,
): readonly number[] {
  let left = days;
  return steps.map(({ months }) => {
    const here = months === undefined ? left : Math.min(left, months * blockDays);
    left -= here;
    return here;
  });
}

/** Calendar days of spells. */
export function daysOf(spells: readonly InabilitySpell[]): number {
  return spells.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
}

/** The day on which the given months of incapacity are full, counted on in this spell. */
type FullOn = (
  spell: InabilitySpell,
  months: number,
  elapsed: Elapsed & { readonly total: number },
) => CalendarDate;

function split(
  steps: readonly InabilityStep[],
  spells: readonly InabilitySpell[],
  fullOn: FullOn,
): Spans {
  const spans: InabilitySpell[][] = steps.map(() => []);
  let elapsed = { months: 0, days: 0, total: 0 };
  for (const spell of spells) {
    let from = spell.from;
    let months = 0;
    steps.forEach((step, index) => {
      months += step.months ?? 0;
      const end = step.months === undefined ? undefined : fullOn(spell, months, elapsed);
      const to = end === undefined || end > spell.to ? spell.to : addDays(end, -1);
      if (from > to) return;
      spans[index]?.push({ from, to });
      from = addDays(to, 1);
    });
    elapsed = added(elapsed, spell);
  }
  return spans;
}

function added(
  elapsed: Elapsed & { readonly total: number },
  { from, to }: InabilitySpell,
): Elapsed & { readonly total: number } {
  const next = addDays(to, 1);
  const months = completedMonths(from, next);
  return {
    months: elapsed.months + months,
    days: elapsed.days + daysBetween(addMonths(from, months), next),
    total: elapsed.total + daysBetween(from, next),
  };
}
