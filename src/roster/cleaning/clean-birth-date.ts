import type { CalendarDate } from "../../core/vocabulary.js";
import type { Cell } from "./cell-text.js";
import type { DateEvidence } from "./date-evidence.js";
import { readBirthCell } from "./read-birth-cell.js";
import type { DateReading } from "./read-date.js";
import type { RowScribe } from "./row-scribe.js";

/** What a birth date is read with. */
export interface BirthDateFacts {
  readonly on: CalendarDate;
  readonly evidence: DateEvidence;
  /** The dates that a sound NIK allows. */
  readonly births: readonly CalendarDate[];
  /** Tells the person from others in the key of a question. */
  readonly about: string;
}

/** A birth date as the cell has it, and whether the cell left it open. */
interface CleanBirthDate {
  readonly date?: CalendarDate | undefined;
  readonly isAmbiguous: boolean;
}

/** Reads the birth date of a cell; what two days fit is asked unless the NIK or the custom settles it. */
export function cleanBirthDate(
  { value, given }: Cell,
  field: "birthDate" | "birthPlaceAndDate",
  facts: BirthDateFacts,
  scribe: RowScribe,
): CleanBirthDate {
  const reading = typeof value === "boolean" ? undefined : readBirthCell(value, field, facts.on);
  if (reading) facts.evidence.add(reading, facts.births);
  const settled = reading && settle(reading, facts);
  const isAmbiguous = (reading?.candidates.length ?? 0) > 1;
  if (settled) {
    if (settled.date !== given) scribe.change(field, given, settled.date, settled.rule);
    return { date: settled.date, isAmbiguous: isAmbiguous && settled.rule !== "date-by-nik" };
  }
  const candidates = reading?.candidates.map(({ date }) => date) ?? [];
  const options =
    candidates.length > 0 ? candidates : facts.births.filter((date) => date < facts.on);
  const code = reading?.fault ?? (isAmbiguous ? orderOrCentury(candidates) : "date-unreadable");
  const answer = scribe.ask({
    field,
    given,
    code,
    about: facts.about,
    ...(options.length > 0 && { options }),
  });
  return { date: typeof answer === "string" ? answer : undefined, isAmbiguous };
}

function orderOrCentury(dates: readonly CalendarDate[]): "date-order" | "date-century" {
  return new Set(dates.map((date) => date.slice(4))).size === 1 ? "date-century" : "date-order";
}

function settle(
  { candidates, form, isDayNumber }: DateReading,
  { evidence, births }: BirthDateFacts,
) {
  const [only, second] = candidates;
  if (only && !second) {
    return { date: only.date, rule: isDayNumber ? "date-day-number" : "date-form" } as const;
  }
  const [byNik, another] = candidates.filter(({ date }) => births.includes(date));
  if (byNik && !another) return { date: byNik.date, rule: "date-by-nik" } as const;
  const custom = form === undefined ? undefined : evidence.isDayFirst(form);
  const dayFirst = candidates.filter(({ order }) => order === "day-first");
  const [first] = dayFirst;
  if (custom === undefined || !first || dayFirst.length > 1) return undefined;
  return {
    date: first.date,
    rule: custom === "by-list" ? "date-as-in-list" : "date-day-first",
  } as const;
}
