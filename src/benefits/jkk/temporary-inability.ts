import type { Bilingual } from "../../core/bilingual.js";
import { choose } from "../../core/choose.js";
import { lookUp, peek, type Found } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  inabilityMonthDays,
  paidFirst,
  temporaryInability,
  type InabilityStep,
} from "../../law/provisions/temporary-inability.js";
import { inabilityDay, inabilityMonths } from "../../law/readings/work-accident-readings.js";
import type { BenefitLine } from "../benefit.js";
import { itemLabels } from "../items.js";
import {
  daysByBlocks,
  daysOf,
  spansByBlocks,
  spansByCalendar,
  type Spans,
} from "./inability-spans.js";
import { wageOfDays, type InabilityDays } from "./inability-wage.js";
import { dueOnly, workerOrHeirs, type Entitlement, type JkkCase } from "./jkk-case.js";
import { warnOfConstruction } from "./construction-paid-first.js";
import type { InabilitySpell, TemporaryInabilityInput } from "./jkk-inputs.js";
import { percentOf } from "./wage-multiple.js";

/** STMB by its steps of months: Lampiran III I.b.2; the employer of a wage earner paid it first. */
export function temporaryInabilityBenefit(workings: Workings, one: JkkCase): Entitlement {
  const { facts, lawDate } = one;
  if (facts.temporaryInability === undefined) return dueOnly([]);
  const table = lookUp(workings, temporaryInability, lawDate);
  const steps = daysByStep(workings, one, facts.temporaryInability, table.value);
  warn(workings, noDailyRule);
  warnOfConstruction(workings, one);
  const lines = steps.flatMap((days, index) => {
    const step = table.value[index];
    return step && days.days > 0 ? [stepLine(workings, one, { table, step, index, days })] : [];
  });
  return dueOnly(lines);
}

function stepLine(
  workings: Workings,
  one: JkkCase,
  part: {
    readonly table: Found<readonly InabilityStep[]>;
    readonly step: InabilityStep;
    readonly index: number;
    readonly days: InabilityDays;
  },
): BenefitLine {
  const { wage, lawDate, facts } = one;
  const { table, step, index, days } = part;
  const reading = choose(workings, inabilityDay);
  const full = wageOfDays(workings, wage, days, { reading, date: lawDate });
  const { value, steps } = percentOf(full, rateOfPercent(step.percent), table.ref);
  const first = lookUp(workings, paidFirst, facts.date);
  return {
    item: "temporary-inability",
    label: stepLabel(table.value, index, days.days),
    ...roundLine(workings, value, steps),
    paidTo: first.value[facts.segment] === "employer" ? "employer" : workerOrHeirs(one),
    provisions: [table.ref, first.ref, ...wage.provisions],
    steps,
  };
}

function daysByStep(
  workings: Workings,
  { lawDate }: JkkCase,
  inability: TemporaryInabilityInput,
  steps: readonly InabilityStep[],
): readonly InabilityDays[] {
  if ("days" in inability) {
    const block = lookUp(workings, inabilityMonthDays, lawDate).value;
    warn(workings, countedInBlocks(block));
    return daysByBlocks(steps, inability.days, block).map((days) => ({ days, spells: undefined }));
  }
  const spells: readonly InabilitySpell[] = "from" in inability ? [inability] : inability;
  const calendar = spansByCalendar(steps, spells);
  const block = peek(workings, inabilityMonthDays, lawDate)?.value;
  const blocks = block === undefined ? calendar : spansByBlocks(steps, spells, block);
  const differ = calendar.some((span, index) => daysOf(span) !== daysOf(blocks[index] ?? []));
  if (differ && block !== undefined) warn(workings, monthsNotDefined(block));
  const chosen: Spans =
    differ && choose(workings, inabilityMonths) === "30-day-blocks" ? blocks : calendar;
  if (chosen === blocks && differ) lookUp(workings, inabilityMonthDays, lawDate);
  return chosen.map((span) => ({ days: daysOf(span), spells: span }));
}

function stepLabel(steps: readonly InabilityStep[], index: number, days: number): Bilingual {
  const before = steps.slice(0, index).reduce((sum, { months }) => sum + (months ?? 0), 0);
  const length = steps[index]?.months;
  const { id, en } = itemLabels["temporary-inability"];
  return length === undefined
    ? {
        id: `${id}, bulan ke-${before + 1} dan seterusnya, ${days} hari`,
        en: `${en}, from month ${before + 1}, days: ${days}`,
      }
    : {
        id: `${id}, bulan ke-${before + 1} sampai ke-${before + length}, ${days} hari`,
        en: `${en}, months ${before + 1} to ${before + length}, days: ${days}`,
      };
}

const noDailyRule = {
  code: "no-daily-rule",
  message: {
    id: "STMB: teks peraturan menyebut bulan dan tidak mengatur hitungan harian",
    en: "STMB: the text speaks of months and has no rule by the day",
  },
};

function monthsNotDefined(days: number): { code: string; message: Bilingual } {
  return {
    code: "months-of-inability",
    message: {
      id: `STMB: lampiran tidak menjelaskan cara menghitung bulan; hitungan bulan kalender dan hitungan ${days} hari memberi hasil yang berbeda, jadi tafsiran yang dipilih menentukan`,
      en: `STMB: the annex does not say how months are counted; calendar months and blocks of ${days} days differ here, so the reading chosen decides`,
    },
  };
}

function countedInBlocks(days: number): { code: string; message: Bilingual } {
  return {
    code: "months-counted-in-blocks",
    message: {
      id: `STMB: hanya jumlah hari yang diberikan; sebulan dihitung ${days} hari. Berikan tanggalnya untuk hitungan bulan kalender`,
      en: `STMB: only the number of days is given; a month is counted as ${days} days. Give the dates to count calendar months`,
    },
  };
}
