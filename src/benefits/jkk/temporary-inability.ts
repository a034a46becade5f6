import { assumed, doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { addDays } from "../../core/calendar.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import { startTrace, warn, type Trace } from "../../core/trace.js";
import {
  inabilityMonthDays,
  paidFirst,
  temporaryInability,
  type InabilityStep,
} from "../../law/provisions/temporary-inability.js";
import { inabilityDay, inabilityMonths } from "../../law/readings/work-accident-readings.js";
import { dueOnly, join, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import {
  daysByBlocks,
  daysOf,
  spansByBlocks,
  spansByCalendar,
  type Spans,
} from "./inability-spans.js";
import { wageOfDays, type InabilityDays } from "./inability-wage.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import { warnOfConstruction } from "./jkk-warnings.js";
import type { InabilitySpell, TemporaryInabilityInput } from "./jkk-inputs.js";
import { percentOf } from "./wage-multiple.js";

/** STMB by its steps of months: Lampiran III I.b.2; the employer of a wage earner paid it first. */
export function temporaryInabilityBenefit(trace: Trace, one: JkkCase): BenefitParts {
  const { facts, lawDate } = one;
  if (facts.temporaryInability === undefined) return dueOnly([]);
  const table = lookUp(trace, temporaryInability, lawDate);
  if (
    "days" in facts.temporaryInability &&
    resolveReading(trace, inabilityDay) !== "wage-over-30"
  ) {
    return needsDates(table);
  }
  const steps = daysByStep(trace, one, facts.temporaryInability, table.value);
  warn(trace, noDailyRule);
  warnOfConstruction(trace, one);
  const lines = steps.flatMap((days, index) => {
    const step = table.value[index];
    return step && days.days > 0 ? [stepLine(trace, one, { table, step, index, days })] : [];
  });
  return dueOnly(lines);
}

/** By the reading chosen the days of the month or of the week count, so their dates must be known. */
function needsDates({ keys }: LookedUp<unknown>): BenefitParts {
  const field = "temporaryInability.from";
  return join({
    undetermined: [
      {
        item: "temporary-inability",
        reason: { key: "open.inability-dates" },
        provisions: keys,
        missing: [field],
      },
    ],
    needed: [{ field, why: { key: "inability-wage.needs-dates" } }],
  });
}

interface InabilityPart {
  readonly table: LookedUp<readonly InabilityStep[]>;
  readonly step: InabilityStep;
  readonly index: number;
  readonly days: InabilityDays;
}

function stepLine(trace: Trace, one: JkkCase, part: InabilityPart): BenefitLine {
  const { wage, lawDate, facts } = one;
  const { table, step, days } = part;
  const reading = resolveReading(trace, inabilityDay);
  const full = wageOfDays(trace, wage, days, { reading, date: lawDate });
  const { value, steps } = percentOf(full, rateOfPercent(step.percent), table.key);
  const first = lookUp(trace, paidFirst, facts.date);
  return {
    item: "temporary-inability",
    label: stepLabel(table.value, part),
    ...roundLine(trace, value, steps),
    paidTo: first.value[facts.segment] === "employer" ? "employer" : workerOrHeirs(one),
    provisions: [table.key, first.key, ...wage.provisions],
    steps,
  };
}

function daysByStep(
  trace: Trace,
  { lawDate }: JkkCase,
  inability: TemporaryInabilityInput,
  steps: readonly InabilityStep[],
): readonly InabilityDays[] {
  if ("days" in inability) {
    const block = lookUp(trace, inabilityMonthDays, lawDate).value;
    warn(trace, countedInBlocks(block));
    return daysByBlocks(steps, inability.days, block).map((days) => ({ days }));
  }
  const spells = "from" in inability ? [inability] : joined(inability);
  const calendar = spansByCalendar(steps, spells);
  const { value: block } = lookUp(startTrace(trace.context), inabilityMonthDays, lawDate);
  const blocks = spansByBlocks(steps, spells, block);
  const differ = calendar.some((span, index) => daysOf(span) !== daysOf(blocks[index] ?? []));
  if (differ) warn(trace, monthsNotDefined(block));
  const chosen: Spans =
    differ && resolveReading(trace, inabilityMonths) === "30-day-blocks" ? blocks : calendar;
  if (chosen === blocks && differ) lookUp(trace, inabilityMonthDays, lawDate);
  return chosen.map((span) => ({ days: daysOf(span), spells: span }));
}

/** Spells that follow one another without a day between are one spell. */
function joined(spells: readonly InabilitySpell[]): readonly InabilitySpell[] {
  return spells.reduce<readonly InabilitySpell[]>((whole, spell) => {
    const last = whole.at(-1);
    return last && addDays(last.to, 1) === spell.from
      ? [...whole.slice(0, -1), { from: last.from, to: spell.to }]
      : [...whole, spell];
  }, []);
}

function stepLabel(
  steps: readonly InabilityStep[],
  { step, index, days: { days } }: InabilityPart,
): Text {
  const before = steps.slice(0, index).reduce((sum, { months }) => sum + (months ?? 0), 0);
  const { months: length, percent } = step;
  const item: Text = { key: "item.temporary-inability" };
  return length === undefined
    ? textWith("temporary-inability.last-month", { item, before: before + 1, days, percent })
    : textWith("temporary-inability.months", {
        item,
        from: before + 1,
        to: before + length,
        days,
        percent,
      });
}

const noDailyRule: Warning = /* @__PURE__ */ sharedWarning(doubt("no-daily-rule"));

function monthsNotDefined(days: number): Warning {
  return doubt("months-of-inability", { values: { days } });
}

function countedInBlocks(days: number): Warning {
  const assumes = ["temporaryInability.from", "temporaryInability.to"];
  return assumed("months-counted-in-blocks", { values: { days }, assumes });
}
